import { type CSSProperties, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { meridianOf, type PointCode } from '#domain/code.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import { BoneLabels } from './BoneLabels.tsx';
import { KeyLabels } from './KeyLabels.tsx';
import styles from './LabelLayer.module.css';
import type { Overlay, PinRefs } from './overlay.ts';
import { ZoneLabels } from './ZoneLabels.tsx';

const selectedOf = (s: ViewState) => s.selected;
const hoveredOf = (s: ViewState) => s.hovered?.code ?? null;
const hasLabels = (s: Preferences) => s.labels !== 'off';

/** The labels over the picture. For the eye only: cards and lists say the same to screen readers. */
export function LabelLayer({ overlay }: { overlay: Overlay }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const selected = useView(selectedOf);
  const hovered = useView(hoveredOf);
  const isNamed = usePreferences(hasLabels);
  const chosen = isNamed ? selected : null;
  const hasSecond = chosen !== null && catalog.point(chosen)?.hasSecondPlace === true;
  return (
    <div className={styles.layer} aria-hidden="true" ref={overlay.layer}>
      <span className={styles.side} ref={overlay.left}>
        {t('Scene.left')}
      </span>
      <span className={styles.side} ref={overlay.right}>
        {t('Scene.right')}
      </span>
      <Suspense fallback={null}>
        <ZoneLabels overlay={overlay} />
      </Suspense>
      <BoneLabels overlay={overlay} />
      <KeyLabels overlay={overlay} />
      <Pin refs={overlay.alternative} code={hasSecond ? chosen : null} kind="second">
        <span>{t('Scene.alternative')}</span>
      </Pin>
      <Pin refs={overlay.selected} code={chosen} kind="chosen" />
      <Pin refs={overlay.hovered} code={hovered === chosen ? null : hovered} kind="hovered" />
    </div>
  );
}

interface PinProps {
  readonly refs: PinRefs;
  readonly code: PointCode | null;
  readonly kind: 'chosen' | 'hovered' | 'second';
  /** In place of the name in Han characters. */
  readonly children?: ReactNode;
}

function Pin({ refs, code, kind, children }: PinProps) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const point = code ? catalog.point(code) : undefined;
  const color = code ? catalog.meridian(meridianOf(code))?.color : undefined;
  return (
    <div
      className={styles.pin}
      data-kind={kind}
      data-empty={!point || undefined}
      style={{ '--meridian': color } as CSSProperties}
    >
      <i className={styles.leader} ref={refs.leader} />
      <span className={styles.label} ref={refs.label} data-name={kind}>
        {point && (
          <>
            <b>{code}</b>
            {children ?? <span lang="zh-Hans">{point.names.hanzi.simplified}</span>}
            {kind === 'chosen' && (
              <>
                <small data-where="sole">{t('Scene.onSole')}</small>
                <small data-where="hidden">{t('Scene.outOfSight')}</small>
              </>
            )}
          </>
        )}
      </span>
    </div>
  );
}
