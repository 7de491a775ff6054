import { useTranslation } from 'react-i18next';
import { Chip } from '#kit/Chip.tsx';
import { Panel } from '#kit/Panel.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import { toggleSet, type ViewState } from '#state/view.ts';
import { FilterPanel } from './FilterPanel.tsx';
import styles from './MapPanels.module.css';
import { useSetName } from './useSetName.ts';

const showOf = (s: ViewState) => s.show;

/** What people come with: the points that tradition chooses for it stand out, all others step back. */
export function SetPanel() {
  const { t } = useTranslation();
  const { sets } = useCatalog();
  const setName = useSetName();
  const show = useView(showOf);
  return (
    <Panel className={styles.panel} aria-labelledby="sets-title">
      <h2 id="sets-title" className={styles.title}>
        {t('SetPanel.title')}
      </h2>
      <div className={styles.chips}>
        {sets.map(({ id }) => (
          <Chip key={id} isOn={id === show} onChange={() => toggleSet(id)}>
            {setName(id)}
          </Chip>
        ))}
      </div>
      <FilterPanel />
    </Panel>
  );
}
