import { Layers2, PersonStanding } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { MeridianSwatch } from '#panels/MeridianSwatch.tsx';
import { usePatternWords } from '#panels/patterns/usePatternWords.ts';
import { useSetName } from '#panels/useSetName.ts';
import { useCatalog } from '#state/catalogContext.ts';
import type { Hit, Reason } from './finder.ts';
import styles from './Search.module.css';

/** One hit: what it is, and in a few quiet words why it is here. */
export function HitLine({ hit: { target, reason } }: { hit: Hit }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const setName = useSetName();
  const why = useReason()(reason);
  switch (target.kind) {
    case 'point': {
      const point = catalog.point(target.code);
      const meridian = point && catalog.meridian(point.meridian);
      if (!point) return null;
      return (
        <>
          <strong className={styles.code} style={{ '--meridian': meridian?.color }}>
            {target.code}
          </strong>
          <span className={styles.name}>
            {point.names.pinyin} <span lang="zh-Hans">{point.names.hanzi.simplified}</span>
            <span className={styles.english}> {point.names.english}</span>
          </span>
          <span className={styles.reason}>{why}</span>
        </>
      );
    }
    case 'meridian': {
      const meridian = catalog.meridian(target.code);
      if (!meridian) return null;
      return (
        <>
          <span className={styles.code}>
            <MeridianSwatch meridian={meridian} />
          </span>
          <span className={styles.name}>
            {meridian.names.english} <span lang="zh-Hans">{meridian.names.hanzi.simplified}</span>
          </span>
          <span className={styles.reason}>{t('Search.meridian')}</span>
        </>
      );
    }
    case 'pattern':
      return <PatternLine id={target.id} />;
    case 'set':
      return (
        <>
          <span className={styles.code}>
            <Layers2 size="1rem" aria-hidden="true" />
          </span>
          <span className={styles.name}>{setName(target.id)}</span>
          <span className={styles.reason}>
            {t('Search.set', { count: catalog.pointSet(target.id)?.points.length ?? 0 })}
          </span>
        </>
      );
  }
}

/** A pattern has its name from words that the search has already fetched. */
function PatternLine({ id }: { id: string }) {
  const { t } = useTranslation();
  const name = use(usePatternWords()).text(id)?.name;
  const hanzi = useCatalog().pattern(id)?.name.hanzi;
  return (
    <>
      <span className={styles.code}>
        <PersonStanding size="1rem" aria-hidden="true" />
      </span>
      <span className={styles.name}>
        {name} <span lang="zh-Hans">{hanzi}</span>
      </span>
      <span className={styles.reason}>{t('Search.pattern')}</span>
    </>
  );
}

function useReason(): (reason: Reason) => string {
  const { t } = useTranslation();
  return (reason) => {
    switch (reason.kind) {
      case 'complaint':
        return t('SearchReason.complaint', { topic: reason.topic });
      case 'place':
        return t('SearchReason.place', { topic: reason.topic });
      default:
        return t(`SearchReason.${reason.kind}`);
    }
  };
}
