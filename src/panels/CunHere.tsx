import { Suspense, use } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { myMmPerCun } from '#domain/findIt/myCun.ts';
import type { ScaleId } from '#domain/placement.ts';
import type { Point } from '#domain/point.ts';
import { formatLength } from '#i18n/formatLength.ts';
import { Button } from '#kit/Button.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { openDialog } from '#state/furniture.ts';
import { useMyCun } from '#state/myCun.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './PointCard.module.css';
import { scalesUsed } from './scalesUsed.ts';

const bodyOf = (s: ViewState) => s.body;

/** What one cun measures on the body in view, for a point that is found by cun. Left out when the body did not load. */
export function CunHere({ code, point }: { code: PointCode; point: Point }) {
  const body = useView(bodyOf);
  const { t } = useTranslation();
  const member = point.series?.find((m) => m.code === code);
  const scales = scalesUsed((member ?? point).location);
  if (scales.length === 0) return null;
  return (
    <ErrorBoundary fallback={null} resetKeys={[body]}>
      <Suspense fallback={null}>
        <CunLines body={body} scales={scales} />
        <Button look="plain" className={styles.myCun} onClick={() => openDialog('myCun')}>
          {t('MyCun.open')}
        </Button>
      </Suspense>
    </ErrorBoundary>
  );
}

function CunLines({ body, scales }: { body: string; scales: readonly ScaleId[] }) {
  const { t, i18n } = useTranslation();
  const placed = use(useCatalog().loadBody(body));
  const mine = useMyCun();
  return scales.map((scale) => {
    const lengthMm = placed.mmPerCun[scale];
    if (lengthMm === undefined) return null;
    const myMm = mine && myMmPerCun(mine, scale, placed);
    return (
      <p key={scale} className={styles.quiet}>
        {t('PointCard.cun', { where: t(`Scale.${scale}`), length: formatLength(lengthMm, i18n.language) })}
        {myMm !== null && <b> {t('MyCun.onYou', { length: formatLength(myMm, i18n.language) })}</b>}
      </p>
    );
  });
}
