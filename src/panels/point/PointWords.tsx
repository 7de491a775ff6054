import { use } from 'react';
import type { PointCode } from '#domain/code.ts';
import type { Point, PointText } from '#domain/point.ts';
import { TabFace } from '#kit/Tabs.tsx';
import { SourceList } from '#panels/SourceList.tsx';
import { type Sources, useSources } from '#panels/useSources.ts';
import styles from '#panels/Words.module.css';
import type { Glossary } from '#state/atlas.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { AboutTab } from './AboutTab.tsx';
import { CareTab } from './CareTab.tsx';
import { FindTab } from './FindTab.tsx';
import { ResearchTab } from './ResearchTab.tsx';

const languageOf = (s: Preferences) => s.language;

/** What every face of the card is made of. */
export interface PointFaceProps {
  readonly code: PointCode;
  readonly point: Point;
  readonly text: PointText | undefined;
  readonly glossary: Glossary;
  /** Numbered once for the whole card: a number means the same on each face. */
  readonly sources: Sources;
}

/** The words of a card on their four faces, and under each the sources of all. */
export function PointWords({ code, point }: Pick<PointFaceProps, 'code' | 'point'>) {
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  // All asked for before the first is waited for.
  const waiting = [
    catalog.loadTexts(language),
    catalog.loadGlossary(language),
    catalog.loadReferences(),
    catalog.loadTrialTexts(language),
    catalog.loadLandmarkWords(language),
  ] as const;
  const texts = use(waiting[0]);
  const glossary = use(waiting[1]);
  const references = use(waiting[2]);
  const text = texts.get(code) ?? texts.get(point.code);
  const claims = [text?.tradition, text?.otherUse, text?.nameMeaning, ...(text?.with ?? []), text?.trialsOfItAlone];
  const sources = useSources(
    [
      ...point.sources,
      ...[...claims, ...(text?.care ?? []), text?.beneath].flatMap((claim) => claim?.sources ?? []),
      catalog.halo(code).source,
      ...(text?.note?.sources ?? []),
      ...catalog.trialsOf(code).map(({ source }) => source),
      ...point.cautions.flatMap((id) => glossary.cautions.get(id)?.sources ?? []),
    ],
    references,
  );
  const face = { code, point, text, glossary, sources };
  return (
    <div className={styles.words}>
      <TabFace value="about" className={styles.words}>
        <AboutTab {...face} />
      </TabFace>
      <TabFace value="find" className={styles.words}>
        <FindTab {...face} />
      </TabFace>
      <TabFace value="research" className={styles.words}>
        <ResearchTab {...face} />
      </TabFace>
      <TabFace value="care" className={styles.words}>
        <CareTab {...face} />
      </TabFace>
      <SourceList sources={sources} />
    </div>
  );
}
