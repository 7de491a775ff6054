import { Suspense, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filters } from '#domain/filters.ts';
import { Chip } from '#kit/Chip.tsx';
import { Switch } from '#kit/Switch.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { type Preferences, usePreferences } from '#state/preferences.ts';
import { toggleFilter, toggleTrialFilter } from '#state/view.ts';
import styles from './MapPanels.module.css';
import { TrialNote } from './TrialNote.tsx';

const languageOf = (s: Preferences) => s.language;

/** By what points can be narrowed down: within a kind any of the words, across the kinds all of them. */
export function FilterGroups({ filters }: { filters: Filters }) {
  const { t } = useTranslation();
  const catalog = useCatalog();
  const glossary = use(catalog.loadGlossary(usePreferences(languageOf)));
  const { points } = catalog;
  const has = {
    categories: new Set(points.flatMap((point) => point.categories.map(({ kind }) => kind))),
    regions: new Set<string>(points.map(({ region }) => region)),
    cautions: new Set(points.flatMap(({ cautions }) => cautions)),
  };
  const { categories, cautions, regions } = glossary;
  return (
    <>
      <div className={styles.group}>
        <Switch checked={filters.inTrials} onChange={toggleTrialFilter}>
          <span className={styles.grow}>{t('FilterPanel.trials')}</span>
        </Switch>
        {filters.inTrials && (
          <Suspense fallback={null}>
            <TrialNote />
          </Suspense>
        )}
      </div>
      <Group
        kind="categories"
        chosen={filters.categories}
        choices={[...categories].map(([id, { name, explanation }]) => ({ id, name, explanation }))}
        has={has.categories}
      />
      <Group
        kind="regions"
        chosen={filters.regions}
        choices={[...regions].map(([id, name]) => ({ id, name }))}
        has={has.regions}
      />
      <Group
        kind="cautions"
        chosen={filters.cautions}
        choices={[...cautions].map(([id, { title, text }]) => ({ id, name: title, explanation: text }))}
        has={has.cautions}
      />
    </>
  );
}

interface GroupProps {
  kind: 'categories' | 'regions' | 'cautions';
  chosen: readonly string[];
  choices: readonly { readonly id: string; readonly name: string; readonly explanation?: string }[];
  /** Only what some point has is offered. */
  has: ReadonlySet<string>;
}

/** The words of one kind; those that are on are explained below. */
function Group({ kind, chosen, choices, has }: GroupProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(chosen.length > 0);
  const explained = choices.filter(({ id, explanation }) => explanation && chosen.includes(id));
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(`FilterPanel.${kind}`)}</summary>
      <fieldset className={styles.chips} aria-label={t(`FilterPanel.${kind}`)}>
        {choices
          .filter(({ id }) => has.has(id))
          .map(({ id, name, explanation }) => (
            <Chip key={id} isOn={chosen.includes(id)} title={explanation} onChange={() => toggleFilter(kind, id)}>
              {name}
            </Chip>
          ))}
      </fieldset>
      {explained.length > 0 && (
        <dl className={styles.explained}>
          {explained.map(({ id, name, explanation }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
