import { FileDown, ImageDown, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlacedBody } from '#domain/placedBody.ts';
import { sheetAsCsv, sheetAsJson } from '#domain/pointSheet.ts';
import { Button } from '#kit/Button.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { closeDialog } from '#state/furniture.ts';
import { tell } from '#state/notices.ts';
import { findPhotographer } from '#state/picture.ts';
import { viewStore } from '#state/view.ts';
import { asPng, composePicture } from './composePicture.ts';
import { download } from './download.ts';
import { printPoints } from './printPoints.ts';
import styles from './Share.module.css';
import { useCurrentSet } from './useCurrentSet.ts';

/** A picture, a sheet of paper, a table: of the chosen point, or of the points that stand out. */
export function TakeAway({ caption }: { caption: string }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const codes = useCurrentSet();
  const photographer = findPhotographer();
  const name = codes.length === 1 && codes[0] ? `backpoints-${codes[0]}` : 'backpoints';
  const lines = [caption, t('Share.source'), t('Disclaimer.learning'), window.location.href];

  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      tell('takeAwayFailed');
    }
  };
  const picture = () =>
    attempt(async () => {
      if (photographer)
        download(`${name}.png`, await asPng(composePicture(photographer, viewStore.getState().insets, lines)));
    });
  const print = () => {
    closeDialog();
    printPoints(codes, caption);
  };
  const file = (ending: string, type: string, write: (body: PlacedBody) => string) => () =>
    attempt(async () => {
      const body = await catalog.loadBody(viewStore.getState().body);
      download(`${name}.${ending}`, new Blob([write(body)], { type }));
    });
  const sheet = (body: PlacedBody) => ({ codes, body, address: window.location.href, point: catalog.point });

  return (
    <section className={styles.part}>
      <h3>{t('Share.takeAway')}</h3>
      <p className={styles.quiet}>{caption}</p>
      <div className={styles.acts}>
        {photographer && (
          <Button onClick={picture}>
            <ImageDown size="1rem" aria-hidden="true" />
            {t('Share.picture')}
          </Button>
        )}
        <Button onClick={print}>
          <Printer size="1rem" aria-hidden="true" />
          {t('Share.print')}
        </Button>
        <Button onClick={file('csv', 'text/csv;charset=utf-8', (body) => sheetAsCsv(sheet(body)))}>
          <FileDown size="1rem" aria-hidden="true" />
          {t('Share.csv')}
        </Button>
        <Button onClick={file('json', 'application/json', (body) => sheetAsJson(sheet(body)))}>
          <FileDown size="1rem" aria-hidden="true" />
          {t('Share.json')}
        </Button>
      </div>
    </section>
  );
}
