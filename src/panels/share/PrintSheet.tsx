import { Suspense, use, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { SourceLine } from '#panels/SourceList.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { clearSheet, type Sheet, useSheet } from '#state/printing.ts';
import styles from './PrintSheet.module.css';
import { SheetPoint } from './SheetPoint.tsx';

const languageOf = (s: Preferences) => s.language;

/** Paper: the figure, then each point with its names, where it lies, what to take care of, and the sources of all. */
export function PrintSheet() {
  const sheet = useSheet();
  return (
    sheet &&
    createPortal(
      <Suspense fallback={null}>
        <Paper sheet={sheet} />
      </Suspense>,
      document.body,
    )
  );
}

function Paper({ sheet: { codes, image } }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  const waiting = [catalog.loadTexts(language), catalog.loadReferences()] as const;
  const texts = use(waiting[0]);
  const references = use(waiting[1]);
  const picture = useRef<HTMLImageElement>(null);

  useEffect(() => {
    let isStill = true;
    window.addEventListener('afterprint', clearSheet);
    // A picture that is not decoded yet would be a white hole on the paper.
    const ready = picture.current?.decode() ?? Promise.resolve();
    void Promise.allSettled([ready]).then(() => isStill && window.print());
    return () => {
      isStill = false;
      window.removeEventListener('afterprint', clearSheet);
    };
  }, []);

  const entries = codes.flatMap((code) => {
    const point = catalog.point(code);
    return point ? [{ code, point, text: texts.get(code) ?? texts.get(point.code) }] : [];
  });
  const keys = [
    ...new Set(
      entries.flatMap(({ point, text }) => [...point.sources, ...(text?.care ?? []).flatMap((claim) => claim.sources)]),
    ),
  ];
  const sources = keys.flatMap((key) => references.get(key) ?? []);
  return (
    <article className={styles.paper} data-print-sheet>
      <h1>{entries.length === 1 && entries[0] ? entries[0].code : t('App.title')}</h1>
      <p className={styles.small}>
        {t('Disclaimer.learning')} {t('Disclaimer.unchecked')} {t('Share.noNeedle')}
      </p>
      {image && <img ref={picture} className={styles.figure} src={image} alt="" />}
      {entries.map((entry) => (
        <SheetPoint key={entry.code} {...entry} />
      ))}
      <section className={styles.small}>
        <h2>{t('PointCard.sources')}</h2>
        <ol>
          {sources.map((reference) => (
            <li key={reference.key}>
              <SourceLine reference={reference} />
            </li>
          ))}
        </ol>
        <p>{window.location.href}</p>
      </section>
    </article>
  );
}
