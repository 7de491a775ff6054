import { useTranslation } from 'react-i18next';
import type { CitationKey } from '#domain/citation.ts';
import { parsePointCode } from '#domain/code.ts';
import { runsOf } from '#domain/linkedText.ts';
import { Announcer } from '#kit/Announcer.tsx';
import { Citations } from '#panels/Citations.tsx';
import type { Sources } from '#panels/useSources.ts';
import text from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { type LitLandmark, useLitLandmark } from '#state/litLandmark.ts';
import { LandmarkLink } from './LandmarkLink.tsx';

const pinnedOf = (s: LitLandmark) => s.pinned;

interface WhereItLiesProps {
  /** `[words](target)` names a landmark or a point. */
  text: string;
  keys: readonly CitationKey[];
  sources: Sources;
}

/** Where a point lies; what the words name is shown on the figure, or is a way to another point. */
export function WhereItLies({ text: location, keys, sources }: WhereItLiesProps) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const pinned = useLitLandmark(pinnedOf);
  const runs = runsOf(location);
  const shown = pinned === null ? undefined : runs.find(({ target }) => target === pinned);
  return (
    <>
      <p className={text.location}>
        {runs.map(({ words, target }, i) => {
          if (target === null) return words;
          const code = parsePointCode(target);
          // biome-ignore-start lint/suspicious/noArrayIndexKey: a run has no other name than its place.
          if (code && catalog.point(code)) {
            return (
              <a key={i} href={`#/point/${code}`}>
                {words}
              </a>
            );
          }
          return <LandmarkLink key={i} id={target} words={words} />;
          // biome-ignore-end lint/suspicious/noArrayIndexKey: as above.
        })}
        <Citations keys={keys} sources={sources} />
      </p>
      <Announcer text={shown ? t('PointCard.landmarkShown', { place: shown.words }) : ''} />
    </>
  );
}
