import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedBody } from '#domain/placedBody.ts';
import { type BonePlace, isLevel, levelOf } from '#domain/skeleton.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { areBonesShown } from './bonesShown.ts';
import styles from './LabelLayer.module.css';
import { type BonePin, createPin, type Overlay } from './overlay.ts';
import { useWide } from './useWide.ts';

const selectedOf = (s: ViewState) => s.selected;
const bodyOf = (s: ViewState) => s.body;
const hasLabels = (s: Preferences) => s.labels !== 'off';

/** The levels that are found by hand and from which others are counted, and the bones they are found by. */
const NAMED = ['c7', 't3', 't7', 't12', 'l2', 'l4', 's2', 'scapula-inferior-angle', 'iliac-crest', 'psis'];
/** In words of the interface; levels are the same in every language. */
const WORDS = {
  'scapula-inferior-angle': 'Bone.scapulaAngle',
  'iliac-crest': 'Bone.iliacCrest',
  psis: 'Bone.psis',
} as const;

/** The names of bones in the left gutter; the level of the chosen point stands out. */
export function BoneLabels({ overlay }: { overlay: Overlay }) {
  const { t } = useTranslation();
  const { places, level } = useBonePlaces();
  const pins = useMemo<readonly BonePin[]>(
    () => places.map(({ place, anchors }) => ({ name: place, anchors, ...createPin() })),
    [places],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: an emphasised word is wider.
  useLayoutEffect(() => {
    overlay.bonePins = pins;
    overlay.onWords?.();
  }, [overlay, pins, level]);
  return places.map(({ place, label }, i) => (
    <div key={place} className={styles.key} data-kind="bone" data-emphasised={place === level || undefined}>
      <i className={styles.leader} ref={pins[i]?.leader} />
      <span className={styles.label} ref={pins[i]?.label} data-label={place}>
        <b>{place in WORDS ? t(WORDS[place as keyof typeof WORDS]) : label}</b>
      </span>
    </div>
  ));
}

/** Which bones are named now, the chosen point's level first, and which level that is. */
function useBonePlaces(): { readonly places: readonly BonePlace[]; readonly level: string | null } {
  const catalog = useCatalog();
  const body = useView(bodyOf);
  const selected = useView(selectedOf);
  const isNamed = usePreferences(hasLabels);
  const hasBones = usePreferences(areBonesShown) && isNamed;
  const isWide = useWide();
  const [known, setKnown] = useState<{ body: string; places: readonly BonePlace[]; placed: PlacedBody } | null>(null);
  useEffect(() => {
    if (!hasBones || !isWide) return;
    let isGone = false;
    Promise.all([catalog.loadBones(body), catalog.loadBody(body)])
      .then(([places, placed]) => {
        if (!isGone) setKnown({ body, places, placed });
      })
      .catch((error: unknown) => console.warn('names of bones:', error));
    return () => {
      isGone = true;
    };
  }, [catalog, body, hasBones, isWide]);
  return useMemo(() => {
    if (!hasBones || !isWide || known?.body !== body) return nothing;
    const point = known.placed.points.find(({ code }) => code === selected);
    const level = point ? levelOf(point.position, point.normal, known.places) : null;
    const named = known.places.filter((it) => NAMED.includes(it.place) && it !== level);
    const levelsFirst = [...named.filter(isLevel), ...named.filter((it) => !isLevel(it))];
    return { places: level ? [level, ...levelsFirst] : levelsFirst, level: level?.place ?? null };
  }, [known, body, selected, hasBones, isWide]);
}

const nothing = { places: [], level: null };
