import type { KeyboardEvent, ReactNode, Ref } from 'react';
import styles from './Sheet.module.css';
import { type SheetHeight, sheetHeights, useSheetDrag } from './useSheetDrag.ts';

interface SheetProps {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  onDismiss: () => void;
  /** Says what the handle does and how high the sheet stands. */
  handleLabel: string;
  /** Names the sheet as a region of the page. */
  label: string;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** A panel that rises from the lower edge to one of three heights; the page behind it stays in use. */
export function Sheet({ height, onHeight, onDismiss, handleLabel, label, children, ref }: SheetProps) {
  const drag = useSheetDrag(onHeight, onDismiss);
  const step = (by: number) => {
    const next = sheetHeights[sheetHeights.indexOf(height) + by];
    if (next) onHeight(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  return (
    <aside
      ref={ref}
      aria-label={label}
      className={styles.sheet}
      data-height={height}
      data-dragging={drag.heightPx !== null}
      style={drag.heightPx === null ? undefined : { blockSize: drag.heightPx }}
      {...drag.handlers}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={handleLabel}
        aria-expanded={height !== 'peek'}
        data-sheet-grip
        onKeyDown={onKeyDown}
        onClick={() => !drag.wasDragged() && onHeight(height === 'half' ? 'full' : 'half')}
      />
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
