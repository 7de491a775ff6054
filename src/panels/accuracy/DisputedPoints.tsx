import { Suspense, use } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './Accuracy.module.css';

const bodyOf = (s: ViewState) => s.body;
const languageOf = (s: Preferences) => s.language;

/** The points that the standard left with two places, and how far apart those are on the body in view. */
export function DisputedPoints() {
  const { t } = useTranslation();
  const body = useView(bodyOf);
  // An extra point can have two places of its own (EX-UE7); the dispute was about channel points only.
  const disputed = useCatalog().points.filter((point) => point.hasSecondPlace && point.meridian !== 'EX');
  if (disputed.length === 0) return null;
  return (
    <section>
      <h3>{t('Ledger.disputedTitle')}</h3>
      <p>{t('Ledger.disputedIntro', { count: disputed.length })}</p>
      <dl className={styles.disputed}>
        {disputed.map(({ code, names }) => (
          <div key={code}>
            <dt>
              <a href={`#/point/${code}`}>{code}</a> {names.pinyin}
            </dt>
            <dd>
              <ErrorBoundary fallback={null} resetKeys={[body]}>
                <Suspense fallback={null}>
                  <TwoPlaces code={code} body={body} />
                </Suspense>
              </ErrorBoundary>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function TwoPlaces({ code, body }: { code: PointCode; body: string }) {
  const { t, i18n } = useTranslation();
  const catalog = useCatalog();
  const language = usePreferences(languageOf);
  const waiting = [catalog.loadBody(body), catalog.loadTexts(language)] as const;
  const { points } = use(waiting[0]);
  const note = use(waiting[1]).get(code)?.note?.text;
  const [first, second] = (['who', 'alternative'] as const).map((definition) =>
    points.find((it) => it.code === code && it.definition === definition && it.side !== 'right'),
  );
  if (!first || !second) return note;
  const apartMm = 1000 * Math.hypot(...first.position.map((n, i) => n - second.position[i]!));
  return (
    <>
      {t('Ledger.apart', { mm: formatNumber(apartMm, i18n.language, 0) })} {note}
    </>
  );
}
