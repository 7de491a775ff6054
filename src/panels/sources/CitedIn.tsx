import { useTranslation } from 'react-i18next';
import { type Citing, citingKinds } from '#domain/citedIn.ts';
import styles from './References.module.css';
import { useCitingName } from './useCitings.ts';

const addresses: Partial<Record<Citing['kind'], string>> = {
  point: '#/point/',
  meridian: '#/meridian/',
  pattern: '#/pattern/',
  guide: '#/guide/',
  safety: '#/safety',
  accuracy: '#/accuracy',
};

/** Where a source is cited, each a link; one that nothing cites is there for further reading. */
export function CitedIn({ citings }: { citings: readonly Citing[] }) {
  const { t } = useTranslation();
  const name = useCitingName();
  if (citings.length === 0) return t('Sources.furtherReading');
  return (
    <ul className={styles.cited}>
      {citingKinds
        .map((kind) => ({ kind, places: citings.filter((citing) => citing.kind === kind) }))
        .filter(({ places }) => places.length > 0)
        .map(({ kind, places }) => (
          <li key={kind}>
            {t(`CitedIn.${kind}`, { count: places.length })}{' '}
            {places.map((place) => {
              const address = addresses[kind];
              const words = name(place);
              if (!words) return null;
              return address ? (
                <a key={place.id} href={`${address}${place.id}`}>
                  {words}
                </a>
              ) : (
                <span key={place.id}>{words}</span>
              );
            })}
          </li>
        ))}
    </ul>
  );
}
