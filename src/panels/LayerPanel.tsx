import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '#kit/Panel.tsx';
import { Segments } from '#kit/Segments.tsx';
import { Switch } from '#kit/Switch.tsx';
import {
  chooseFinish,
  cycleLabels,
  finishes,
  isModest,
  type Preferences,
  setSkinOpacity,
  toggleBones,
  toggleHalo,
  toggleModest,
  toggleRisks,
  usePreferences,
} from '#state/preferences.ts';
import styles from './MapPanels.module.css';
import { RiskLegend } from './safety/RiskLegend.tsx';

const finishOf = (s: Preferences) => s.finish;
const skinOf = (s: Preferences) => s.skinOpacity;
const bonesOf = (s: Preferences) => s.bones;
const haloOf = (s: Preferences) => s.halo;
const risksOf = (s: Preferences) => s.risks;
const labelsOf = (s: Preferences) => s.labels;
/** In steps a hand can find again. */
const STEP = 0.05;

/** What the figure is made of, and what is drawn on it. */
export function LayerPanel() {
  const { t, i18n } = useTranslation();
  const finish = usePreferences(finishOf);
  const skin = usePreferences(skinOf);
  const labels = usePreferences(labelsOf);
  const skinId = useId();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(skin);
  const hasRisks = usePreferences(risksOf);
  const switches = [
    { key: 'bones', isOn: usePreferences(bonesOf), toggle: toggleBones },
    { key: 'halo', isOn: usePreferences(haloOf), toggle: toggleHalo },
    { key: 'modest', isOn: usePreferences(isModest), toggle: toggleModest },
    { key: 'risks', isOn: hasRisks, toggle: toggleRisks },
  ] as const;
  return (
    <Panel className={styles.panel} aria-labelledby="layers-title">
      <h2 id="layers-title" className={styles.title}>
        {t('LayerPanel.title')}
      </h2>
      <Segments
        legend={t('LayerPanel.finish')}
        value={finish}
        onChange={chooseFinish}
        segments={finishes.map((value) => ({ value, label: t(`Finish.${value}`) }))}
      />
      <div className={styles.row}>
        <label htmlFor={skinId}>{t('LayerPanel.skin')}</label>
        <input
          id={skinId}
          className={styles.range}
          type="range"
          min="0"
          max="1"
          step={STEP}
          value={skin}
          aria-valuetext={percent}
          onChange={(event) => setSkinOpacity(Number(event.target.value))}
        />
        <span className={styles.value}>{percent}</span>
      </div>
      <button type="button" className={`${styles.row} ${styles.cycle}`} aria-keyshortcuts="L" onClick={cycleLabels}>
        {t('LayerPanel.labels')} <span className={styles.value}>{t(`LabelMode.${labels}`)}</span>
      </button>
      {switches.map(({ key, isOn, toggle }) => (
        <Switch key={key} checked={isOn} onChange={toggle}>
          <span className={styles.grow}>{t(`LayerPanel.${key}`)}</span>
        </Switch>
      ))}
      {hasRisks && <RiskLegend />}
    </Panel>
  );
}
