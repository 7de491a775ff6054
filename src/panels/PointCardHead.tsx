import { Link, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';
import { meridianName } from '#i18n/meridianName.ts';
import { IconButton } from '#kit/IconButton.tsx';
import { useCatalog } from '#state/catalogContext.ts';
import { tell } from '#state/notices.ts';
import { closeCard } from './closeCard.ts';
import styles from './PointCard.module.css';
import { useFocusWish } from './useFocusWish.ts';

/** Code and meridian, the name in pinyin and Han, and what can be done with the card as a whole. */
export function PointCardHead({ code, point }: { code: PointCode; point: Point }) {
  const { t, i18n } = useTranslation();
  const meridian = useCatalog().meridian(point.meridian);
  const title = useFocusWish<HTMLHeadingElement>('card');
  return (
    <>
      <div className={styles.top}>
        <a className={styles.chip} href={`#/meridian/${point.meridian}`} style={{ '--meridian': meridian?.color }}>
          <strong>{code}</strong>
          {meridian && ` · ${meridianName(meridian, i18n.language)}`}
        </a>
        <div className={styles.acts}>
          <IconButton label={t('PointCard.copyLink')} icon={<Link size="1.0625rem" />} onClick={copyLink} />
          <IconButton
            label={t('PointCard.close')}
            icon={<X size="1.1875rem" />}
            aria-keyshortcuts="Escape"
            onClick={closeCard}
          />
        </div>
      </div>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {point.names.pinyin}{' '}
        <span className={styles.han} lang="zh-Hans">
          {point.names.hanzi.simplified}
        </span>
      </h2>
    </>
  );
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    tell('copied');
  } catch {
    // Refused by the browser or by the person: the address bar holds the same link.
    tell('copyFailed');
  }
}
