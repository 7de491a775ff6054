import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { coversBottom } from '#panels/covers.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { useView } from '#state/useView.ts';
import type { ViewState } from '#state/view.ts';
import styles from './EmbedCaption.module.css';
import { fullAddress } from './fullAddress.ts';

const viewOf = (s: ViewState) => s;

/** All the furniture of an embedded atlas: what is chosen, what this is not, and the way to the whole of it. */
export function EmbedCaption() {
  const { t } = useTranslation();
  const catalog = useCatalog();
  // The address follows the view; by the time this is drawn it has been written.
  const { selected } = useView(viewOf);
  const names = selected && catalog.point(selected)?.names;
  return (
    <footer className={styles.caption} ref={coversBottom}>
      <p>
        {names ? (
          <strong>
            {selected} {names.pinyin} <span lang="zh-Hans">{names.hanzi.simplified}</span>
          </strong>
        ) : (
          t('Hint.choose')
        )}{' '}
        <span className={styles.quiet}>{t('Disclaimer.learning')}</span>
      </p>
      <a href={fullAddress(window.location.href)} target="_blank" rel="noopener">
        {t('Embed.open')}
        <ExternalLink size="0.875rem" aria-hidden="true" />
      </a>
    </footer>
  );
}
