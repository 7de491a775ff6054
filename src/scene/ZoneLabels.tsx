import { use, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedBody } from '#domain/placedBody.ts';
import { deepestPoint, type ZoneField } from '#domain/zone.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { useAskedWhere } from '#state/hurt.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './LabelLayer.module.css';
import { createPin, type Overlay } from './overlay.ts';
import { useWide } from './useWide.ts';
import { useZoneFields, type ZoneFields } from './useZoneFields.ts';

const bodyOf = (s: ViewState) => s.body;
const chosenOf = (s: ViewState) => s.hurtRegions;
const pointedOf = (s: ViewState) => s.hurtPointed;
const risksOf = (s: Preferences) => s.risks;
const languageOf = (s: Preferences) => s.language;

/** The names of the zones on the skin: what hurts, and what lies beneath. */
export function ZoneLabels({ overlay }: { overlay: Overlay }) {
  const isAsked = useAskedWhere();
  const isWide = useWide();
  const hasRisks = usePreferences(risksOf) && isWide;
  const placed = usePlaced(isAsked || hasRisks);
  const fields = useZoneFields(placed, isAsked || hasRisks);
  if (!placed || !fields) return null;
  return (
    <>
      {isAsked && <HurtNames overlay={overlay} placed={placed} fields={fields} />}
      {!isAsked && hasRisks && <RiskNames overlay={overlay} placed={placed} fields={fields} />}
    </>
  );
}

interface NamesProps {
  readonly overlay: Overlay;
  readonly placed: PlacedBody;
  readonly fields: ZoneFields;
}

function HurtNames({ overlay, placed, fields }: NamesProps) {
  const { t } = useTranslation();
  const chosen = useView(chosenOf);
  const pointed = useView(pointedOf);
  const names = fields.hurts
    .filter(({ id }) => chosen.includes(id) || id === pointed)
    .map((zone) => ({ ...zone, words: t(`HurtRegion.${zone.id}`), isChosen: chosen.includes(zone.id) }));
  return <Names overlay={overlay} placed={placed} names={names} />;
}

function RiskNames({ overlay, placed, fields }: NamesProps) {
  const wanted = usePreferences(languageOf);
  const { words, language } = use(useCatalog().loadSafety(wanted));
  const names = fields.risks.map((zone) => ({ ...zone, words: words.regions[zone.id]?.name, isChosen: false }));
  return (
    <Names overlay={overlay} placed={placed} names={names} borrowed={language === wanted ? undefined : language} />
  );
}

interface ZoneName {
  readonly id: string;
  readonly field: ZoneField;
  readonly words: string | undefined;
  readonly isChosen: boolean;
}
interface ZoneNames extends Omit<NamesProps, 'fields'> {
  readonly names: readonly ZoneName[];
  /** The language of the words, where it is not that of the page. */
  readonly borrowed?: string | undefined;
}

function Names({ overlay, placed, names, borrowed }: ZoneNames) {
  const ids = names.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are made anew each time; which they are is in their ids.
  const pins = useMemo(
    () =>
      names.flatMap(({ id, field }) => {
        const code = deepestPoint(field, placed);
        return code ? [{ id, code, ...createPin() }] : [];
      }),
    [ids, placed],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chosen name is wider.
  useLayoutEffect(() => {
    overlay.zonePins = pins;
    overlay.onWords?.();
    return () => {
      overlay.zonePins = [];
      overlay.onWords?.();
    };
  }, [overlay, pins, names.map(({ isChosen }) => isChosen).join()]);
  return names.map(({ id, words, isChosen }) => {
    const pin = pins.find((it) => it.id === id);
    return (
      <div key={id} className={styles.key} data-kind="zone" data-emphasised={isChosen || undefined} lang={borrowed}>
        <i className={styles.leader} ref={pin?.leader} />
        <span className={styles.label} ref={pin?.label} data-label={id}>
          <b>{words}</b>
        </span>
      </div>
    );
  });
}

/** Where things lie on the body at hand, for as long as names are wanted. */
function usePlaced(isWanted: boolean): PlacedBody | null {
  const catalog = useCatalog();
  const body = useView(bodyOf);
  const [placed, setPlaced] = useState<PlacedBody | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    catalog
      .loadBody(body)
      .then((loaded) => {
        if (!isGone) setPlaced(loaded);
      })
      .catch((error: unknown) => console.warn('names of zones:', error));
    return () => {
      isGone = true;
    };
  }, [catalog, body, isWanted]);
  return placed?.body === body ? placed : null;
}
