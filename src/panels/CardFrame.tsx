import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '#kit/Panel.tsx';
import { Sheet } from '#kit/Sheet.tsx';
import type { SheetHeight } from '#kit/useSheetDrag.ts';
import { furnitureStore } from '#state/furniture.ts';
import styles from './CardFrame.module.css';
import { closeCard } from './closeCard.ts';
import { coversBottom, coversRight } from './covers.ts';
import { useLayout } from './useLayout.ts';

interface CardFrameProps {
  /** Names the card as a region of the page. */
  label: string;
  head: ReactNode;
  /** Names of faces, in reach however far one has read. */
  tabs?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
  /** What is being read: something else begins at its top. */
  reading?: string;
  /** How high the sheet stands when it arrives. */
  startHeight?: SheetHeight;
  onDismiss?: () => void;
}

/** A card beside the body, or a sheet over its lower part on a phone: head and foot stay, what is between scrolls. */
export function CardFrame({
  label,
  head,
  tabs,
  foot,
  children,
  reading,
  startHeight = 'half',
  onDismiss = closeCard,
}: CardFrameProps) {
  const { t } = useTranslation();
  const [height, setHeight] = useState<SheetHeight>(startHeight);
  useEffect(
    () =>
      furnitureStore.subscribe((now, before) => {
        if (now.figureWishes !== before.figureWishes) setHeight((it) => (it === 'full' ? 'half' : it));
      }),
    [],
  );
  const isSheet = useLayout() === 'phone';
  const body = useTop(reading);
  const card = (
    <div className={styles.card} data-card data-sheet={isSheet}>
      <div className={styles.head} data-sheet-grip>
        {head}
      </div>
      {tabs && <div className={styles.tabs}>{tabs}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
      <section className={styles.body} ref={body} tabIndex={0} aria-label={t('Card.text')}>
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

/** A ref for what scrolls, or has what scrolls around it; it goes back to where it begins whenever something else is read. */
function useTop(reading: string | undefined) {
  const body = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else is read.
  useEffect(() => {
    const text = body.current;
    const card = text?.parentElement;
    if (!text || !card) return;
    text.scrollTop = 0;
    // Where all scrolls as one: up to where the text begins below the tabs, and no farther than one had come.
    const tabs = text.previousElementSibling?.clientHeight ?? 0;
    const beginning = card.scrollTop + text.getBoundingClientRect().top - card.getBoundingClientRect().top - tabs;
    card.scrollTop = Math.min(card.scrollTop, beginning);
  }, [reading]);
  return body;
}
