import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { plainText } from '#domain/linkedText.ts';
import type { Point, PointText } from '#domain/point.ts';
import styles from './PrintSheet.module.css';

/** One point on paper. */
export function SheetPoint({ code, point, text }: { code: PointCode; point: Point; text: PointText | undefined }) {
  const { t } = useTranslation();
  const { pinyin, hanzi, english, japanese, korean } = point.names;
  return (
    <section className={styles.point}>
      <h2>
        {code} {pinyin}{' '}
        <span className={styles.han} lang="zh-Hans">
          {hanzi.simplified}
        </span>
      </h2>
      <p className={styles.small}>
        {t('PointCard.english', { name: english })} · <span lang="zh-Hant">{hanzi.traditional}</span> ·{' '}
        <span lang="ja">{japanese.kana}</span> · <span lang="ko">{korean.hangul}</span>
      </p>
      {text && (
        <p>
          <strong>{t('PointCard.location')}:</strong> {plainText(text.location)}
        </p>
      )}
      {text?.care && (
        <p>
          <strong>{t('PointCard.careTitle')}:</strong> {text.care.map((claim) => claim.text).join(' ')}
        </p>
      )}
    </section>
  );
}
