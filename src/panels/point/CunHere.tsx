import { Suspense, use } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { myMmPerCun } from '#domain/findIt/myCun.ts';
import { ruleOfPoint } from '#domain/findIt/ruleOfPoint.ts';
import { formatLength } from '#i18n/formatLength.ts';
import { Button } from '#kit/Button.tsx';
import { scalesUsed } from '#panels/scalesUsed.ts';
import text from '#panels/Words.module.css';
import { useCatalog } from '#state/catalogContext.ts';
import { openDialog } from '#state/furniture.ts';
import { useMyCun } from '#state/myCun.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './Point.module.css';

const bodyOf = (s: ViewState) => s.body;

/** What one cun measures on the body in view, for a point that is found by cun. Left out when the body did not load. */
export function CunHere({ code }: { code: PointCode }) {
  const body = useView(bodyOf);
  return (
    <ErrorBoundary fallback={null} resetKeys={[body]}>
      <Suspense fallback={null}>
        <CunLines code={code} body={body} />
      </Suspense>
    </ErrorBoundary>
  );
}

function CunLines({ code, body }: { code: PointCode; body: string }) {
  const { t, i18n } = useTranslation();
  const catalog = useCatalog();
  const waiting = [catalog.loadEntries(), catalog.loadBody(body)] as const;
  const rule = ruleOfPoint(code, use(waiting[0]).get(code));
  const placed = use(waiting[1]);
  const mine = useMyCun();
  const scales = rule ? scalesUsed(rule) : [];
  if (scales.length === 0) return null;
  return (
    <>
      {scales.map((scale) => {
        const lengthMm = placed.mmPerCun[scale];
        if (lengthMm === undefined) return null;
        const myMm = mine && myMmPerCun(mine, scale, placed);
        return (
          <p key={scale} className={text.quiet}>
            {t('PointCard.cun', { where: t(`Scale.${scale}`), length: formatLength(lengthMm, i18n.language) })}
            {myMm !== null && <b> {t('MyCun.onYou', { length: formatLength(myMm, i18n.language) })}</b>}
          </p>
        );
      })}
      <Button look="plain" className={styles.myCun} onClick={() => openDialog('myCun')}>
        {t('MyCun.open')}
      </Button>
    </>
  );
}
