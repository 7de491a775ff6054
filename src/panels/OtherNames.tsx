import { useTranslation } from 'react-i18next';
import type { PointNames } from '#domain/point.ts';
import styles from './PointCard.module.css';

/** What the name means, and the same point's name elsewhere in East Asia. */
export function OtherNames({ names }: { names: PointNames }) {
  const { t } = useTranslation();
  const { hanzi, english, japanese, korean } = names;
  return (
    <div>
      <p className={styles.meaning}>{t('PointCard.english', { name: english })}</p>
      <dl className={styles.names}>
        {hanzi.traditional !== hanzi.simplified && (
          <div>
            <dt>{t('PointCard.traditional')}</dt>
            <dd lang="zh-Hant">{hanzi.traditional}</dd>
          </div>
        )}
        <div>
          <dt>{t('PointCard.japanese')}</dt>
          <dd>
            <span lang="ja">{japanese.kana}</span> {japanese.romaji}
          </dd>
        </div>
        <div>
          <dt>{t('PointCard.korean')}</dt>
          <dd>
            <span lang="ko">{korean.hangul}</span> {korean.romanised}
          </dd>
        </div>
      </dl>
    </div>
  );
}
