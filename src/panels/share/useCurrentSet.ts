import type { PointCode } from '#domain/code.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { usePointVisibility } from '#state/pointVisibility.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const selectedOf = (s: ViewState) => s.selected;

/** What a person would take away: the chosen point, or else all that stand out on the body, in the order of the atlas. */
export function useCurrentSet(): readonly PointCode[] {
  const { points } = useCatalog();
  const selected = useView(selectedOf);
  const visibility = usePointVisibility();
  if (selected) return [selected];
  const all = points.flatMap(({ code, series }) => series?.map((member) => member.code) ?? [code]);
  return all.filter((code) => visibility(code) === 'shown');
}
