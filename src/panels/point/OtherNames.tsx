import { useTranslation } from 'react-i18next';
import type { PointNames } from '#domain/point.ts';
import styles from './Point.module.css';

/** In one line: what the name means, and the same point's name elsewhere in East Asia. The scripts say whose they are; who listens is told. */
export function OtherNames({ names }: { names: PointNames }) {
  const { t } = useTranslation();
  const { hanzi, english, japanese, korean } = names;
  return (
    <div className={styles.names}>
      <p>{t('PointCard.english', { name: english })}</p>
      <dl>
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
