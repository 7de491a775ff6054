import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '#kit/Panel.tsx';
import { Sheet } from '#kit/Sheet.tsx';
import type { SheetHeight } from '#kit/useSheetDrag.ts';
import styles from './CardFrame.module.css';
import { closeCard } from './closeCard.ts';
import { coversBottom, coversRight } from './covers.ts';
import { useLayout } from './useLayout.ts';

interface CardFrameProps {
  /** Names the card as a region of the page. */
  label: string;
  head: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
  /** How high the sheet stands when it arrives. */
  startHeight?: SheetHeight;
  onDismiss?: () => void;
}

/** A card beside the body, or a sheet over its lower part on a phone: head and foot stay, what is between scrolls. */
export function CardFrame({
  label,
  head,
  foot,
  children,
  startHeight = 'half',
  onDismiss = closeCard,
}: CardFrameProps) {
  const { t } = useTranslation();
  const [height, setHeight] = useState<SheetHeight>(startHeight);
  const isSheet = useLayout() === 'phone';
  const card = (
    <div className={styles.card} data-card data-sheet={isSheet}>
      <div className={styles.head} data-sheet-grip>
        {head}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
      <section className={styles.body} tabIndex={0} aria-label={t('Card.text')}>
        {children}
      </section>
      {foot && <div className={styles.foot}>{foot}</div>}
    </div>
  );
  if (!isSheet) {
    return (
      <aside className={styles.place} ref={coversRight} aria-label={label}>
        <Panel className={styles.panel}>{card}</Panel>
      </aside>
    );
  }
  return (
    <Sheet
      ref={coversBottom}
      label={label}
      handleLabel={t('Sheet.handle', { name: label, height: t(`Sheet.${height}`) })}
      height={height}
      onHeight={setHeight}
      onDismiss={onDismiss}
    >
      {card}
    </Sheet>
  );
}
