import { Keyboard, Menu, Share2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#kit/IconButton.tsx';
import { openDialog, openList } from '#state/furniture.ts';
import { coversTop } from './covers.ts';
import { LanguageButton } from './LanguageButton.tsx';
import { SafetyLink } from './SafetyLink.tsx';
import { Seal } from './Seal.tsx';
import { SearchField } from './search/SearchField.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import styles from './TopBar.module.css';
import type { Layout } from './useLayout.ts';

/** The mark, the search, and what must be in reach from everywhere. */
export function TopBar({ layout }: { layout: Layout }) {
  const { t } = useTranslation();
  const menu = (
    <IconButton className={styles.round} label={t('TopBar.list')} icon={<Menu size="1.125rem" />} onClick={openList} />
  );
  return (
    <header className={styles.bar} data-layout={layout} ref={coversTop}>
      <h1 className={styles.brand}>
        <a href="#/" className={styles.home} aria-label={t('TopBar.home')}>
          <Seal size={layout === 'phone' ? '2.25rem' : '1.875rem'} />
          {layout === 'desktop' && <span className={styles.wordmark}>{t('App.title')}</span>}
        </a>
      </h1>
      <SearchField />
      {layout === 'phone' && menu}
      <div className={styles.acts}>
        {layout !== 'desktop' && <SafetyLink />}
        <a href="#/guide" className={styles.page}>
          {t('TopBar.guide')}
        </a>
        <a href="#/hurts" className={styles.page}>
          {t('TopBar.hurts')}
        </a>
        {layout === 'desktop' && (
          <IconButton
            label={t('TopBar.keys')}
            icon={<Keyboard size="1.125rem" />}
            aria-keyshortcuts="?"
            onClick={() => openDialog('keys')}
          />
        )}
        <IconButton
          className={layout === 'desktop' ? '' : styles.round}
          label={t('Share.title')}
          icon={<Share2 size="1.125rem" />}
          onClick={() => openDialog('share')}
        />
        <LanguageButton className={layout === 'desktop' ? '' : styles.pill} />
        {layout !== 'phone' && <ThemeButton className={layout === 'desktop' ? '' : styles.round} />}
        {layout === 'tablet' && menu}
      </div>
    </header>
  );
}
