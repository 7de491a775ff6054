import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasFilters } from '#domain/filters.ts';
import { Button } from '#kit/Button.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { countShown, usePointVisibility } from '#state/pointVisibility.ts';
import { useView } from '#state/useView.ts';
import { OPENING_SET, resetShowing, type ViewState } from '#state/view.ts';
import { FilterGroups } from './FilterGroups.tsx';
import styles from './MapPanels.module.css';

const filtersOf = (s: ViewState) => s.filters;
const isOpening = (s: ViewState) => s.show === OPENING_SET && s.hiddenMeridians.length === 0 && !hasFilters(s.filters);

/** By what else the points can be narrowed down, how many stand out, and the one way back. */
export function FilterPanel() {
  const { t } = useTranslation();
  const { points } = useCatalog();
  const visibility = usePointVisibility();
  const filters = useView(filtersOf);
  const isUntouched = useView(isOpening);
  const [isOpen, setOpen] = useState(() => hasFilters(filters));
  const count = countShown(points, visibility);
  return (
    <>
      <div className={styles.row}>
        <p className={styles.value} role="status">
          {t('FilterPanel.count', { count, total: points.length })}
        </p>
        {!isUntouched && (
          <Button look="plain" onClick={resetShowing}>
            {t('FilterPanel.reset')}
          </Button>
        )}
      </div>
      <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('FilterPanel.title')}</summary>
        {isOpen && (
          <Suspense fallback={null}>
            <FilterGroups filters={filters} />
          </Suspense>
        )}
      </details>
    </>
  );
}
