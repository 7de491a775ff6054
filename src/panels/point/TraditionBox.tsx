import { useTranslation } from 'react-i18next';
import type { PointText } from '#domain/point.ts';
import { Citations } from '#panels/Citations.tsx';
import type { Sources } from '#panels/useSources.ts';
import box from '#panels/Words.module.css';
import styles from './Point.module.css';

/** What tradition says of a point: what it is chosen for, and, folded away, its name and what it is combined with. */
export function TraditionBox({ text, sources }: { text: PointText | undefined; sources: Sources }) {
  const { t } = useTranslation();
  const { tradition, otherUse, nameMeaning, with: partners } = text ?? {};
  return (
    <section className={box.box} data-kind="tradition">
      <h3>{t('PointCard.traditionTitle')}</h3>
      <p>
        {tradition?.text ?? t('PointCard.noTradition')}
        {tradition && <Citations keys={tradition.sources} sources={sources} />}
      </p>
      {otherUse && (
        <p>
          {otherUse.text}
          <Citations keys={otherUse.sources} sources={sources} />
        </p>
      )}
      {nameMeaning && (
        <details className={styles.more}>
          <summary>{t('PointCard.nameTitle')}</summary>
          <p>
            {nameMeaning.text}
            <Citations keys={nameMeaning.sources} sources={sources} />
          </p>
        </details>
      )}
      {partners && (
        <details className={styles.more}>
          <summary>{t('PointCard.withTitle')}</summary>
          <ul>
            {partners.map(({ code, why, sources: keys }) => (
              <li key={code}>
                <a href={`#/point/${code}`}>{code}</a> {why}
                <Citations keys={keys} sources={sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
