import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeridianCode } from '#domain/code.ts';
import type { Meridian } from '#domain/meridian.ts';
import { meridianName } from '#i18n/meridianName.ts';
import { Panel } from '#kit/Panel.tsx';
import { Switch } from '#kit/Switch.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import { toggleMeridian, type ViewState } from '#state/view.ts';
import mapStyles from './MapPanels.module.css';
import styles from './MeridianPanel.module.css';
import { MeridianSwatch } from './MeridianSwatch.tsx';

const hiddenOf = (s: ViewState) => s.hiddenMeridians;
/** Those whose course and points have most to do with the back; the others wait behind one button. */
const ofTheBack: readonly MeridianCode[] = ['BL', 'GV', 'GB', 'KI', 'SI'];

/** The legend of the map, and the switches that show and hide its lines. */
export function MeridianPanel() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const [isAll, setAll] = useState(false);
  const meridians = catalog.meridians.filter(({ code }) => catalog.pointsOf(code).length > 0);
  const first = meridians
    .filter(({ code }) => ofTheBack.includes(code))
    .sort((a, b) => ofTheBack.indexOf(a.code) - ofTheBack.indexOf(b.code));
  const others = meridians.filter(({ code }) => !ofTheBack.includes(code));
  return (
    <Panel className={mapStyles.panel} aria-labelledby="meridians-title">
      <h2 id="meridians-title" className={mapStyles.title}>
        {t('MeridianPanel.title')}
      </h2>
      <ul>
        {(isAll ? [...first, ...others] : first).map((meridian) => (
          <MeridianRow key={meridian.code} meridian={meridian} />
        ))}
      </ul>
      {others.length > 0 && (
        <button type="button" className={mapStyles.more} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('MeridianPanel.fewer') : t('MeridianPanel.more', { count: others.length })}
        </button>
      )}
    </Panel>
  );
}

function MeridianRow({ meridian }: { meridian: Meridian }) {
  const { t, i18n } = useTranslation();
  const { code } = meridian;
  const isShown = !useView(hiddenOf).includes(code);
  const count = useCatalog().pointsOf(code).length;
  return (
    <li className={styles.row} data-shown={isShown}>
      <Switch checked={isShown} onChange={() => toggleMeridian(code)}>
        <MeridianSwatch meridian={meridian} />
        <span className={styles.name}>{meridianName(meridian, i18n.language)}</span>
        <span className={styles.count} title={t('MeridianPanel.count', { count })}>
          {count}
        </span>
      </Switch>
    </li>
  );
}
