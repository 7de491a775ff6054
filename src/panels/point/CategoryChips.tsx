import { useTranslation } from 'react-i18next';
import type { Category } from '#domain/point.ts';
import { Explained } from '#kit/Explained.tsx';
import type { Glossary } from '#state/atlas.ts';
import styles from './Point.module.css';

interface CategoryChipsProps {
  categories: readonly Category[];
  glossary: Glossary;
}

/** The classical categories of a point, each with its explanation behind it. */
export function CategoryChips({ categories, glossary }: CategoryChipsProps) {
  const { t, i18n } = useTranslation();
  if (categories.length === 0) return null;
  // Chinese sets units without anything between them, where English has its comma.
  const type = i18n.language.startsWith('zh') ? 'conjunction' : 'unit';
  const list = new Intl.ListFormat(i18n.language, { style: 'short', type });
  return (
    <ul className={styles.chips} aria-label={t('PointCard.categories')}>
      {categories.map(({ kind, of = [] }) => {
        const category = glossary.categories.get(kind);
        if (!category) return null;
        const owners = list.format(of.map((id) => glossary.belongings.get(id) ?? id));
        return (
          <li key={kind}>
            <Explained
              term={owners === '' ? category.name : t('PointCard.categoryOf', { name: category.name, owners })}
              explanation={category.explanation}
            />
          </li>
        );
      })}
    </ul>
  );
}
