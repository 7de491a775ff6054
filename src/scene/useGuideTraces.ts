import { useEffect, useMemo, useState } from 'react';
import type { FindItTrace, FindItTraces } from '#domain/findIt/findItFile.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';

const codeOf = (s: FindIt) => s.code;
const stepOf = (s: FindIt) => s.step;
const sideOf = (s: ViewState) => s.side;
const none: readonly FindItTrace[] = [];

/** What the guide draws now: the steps of the point that is being found on the body in view, and which of them. */
export function useGuideTraces(body: string): { readonly traces: readonly FindItTrace[]; readonly now: number } {
  const code = useFindIt(codeOf);
  const step = useFindIt(stepOf);
  const side = useView(sideOf);
  const all = useBodyTraces(body, code !== null);
  const traces = useMemo(() => (code && all ? all(code, side) : none), [code, all, side]);
  return { traces, now: Math.min(step, traces.length - 1) };
}

/** Fetched when the first point is to be found. */
function useBodyTraces(body: string, isWanted: boolean): FindItTraces | null {
  const catalog = useCatalog();
  const [loaded, setLoaded] = useState<{ readonly body: string; readonly traces: FindItTraces } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isWaiting = true;
    catalog.loadFindIt(body).then(
      (traces) => isWaiting && setLoaded({ body, traces }),
      // The words say the same without the picture.
      () => {},
    );
    return () => {
      isWaiting = false;
    };
  }, [catalog, body, isWanted]);
  return loaded?.body === body ? loaded.traces : null;
}
