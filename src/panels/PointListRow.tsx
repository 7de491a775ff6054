import { type MouseEvent, memo } from 'react';
import type { PointCode } from '#domain/code.ts';
import { closeList, moveFocus } from '#state/furniture.ts';
import { useView } from '#state/useView.ts';
import { hoverPoint, selectPoint, type ViewState, viewStore } from '#state/view.ts';
import styles from './PointList.module.css';
import type { PointRow } from './pointRows.ts';

interface PointListRowProps {
  row: PointRow;
  isActive: boolean;
  isSelected: boolean;
  onActive: (code: PointCode) => void;
}

/** A link, so that it can be copied and opened elsewhere; here it opens the card in place. */
export const PointListRow = memo(function PointListRow({ row, isActive, isSelected, onActive }: PointListRowProps) {
  const { code, point } = row;
  const { pinyin, hanzi, english } = point.names;
  const isHovered = useView((s: ViewState) => s.hovered?.code === code);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    closeList();
    selectPoint(code);
    // Enter sends a click without a button press: who works by keyboard goes on in the card.
    if (event.detail === 0) moveFocus('card');
  };
  const onEnter = () => {
    const side = point.side === 'midline' ? 'midline' : viewStore.getState().side;
    hoverPoint({ code, side });
  };
  return (
    <li>
      <a
        href={`#/point/${code}`}
        className={styles.row}
        data-code={code}
        data-hovered={isHovered}
        tabIndex={isActive ? 0 : -1}
        aria-current={isSelected ? 'true' : undefined}
        onClick={onClick}
        onFocus={() => onActive(code)}
        onPointerEnter={onEnter}
        onPointerLeave={() => hoverPoint(null)}
      >
        <span className={styles.code}>{code}</span>
        <span className={styles.names}>
          <span className={styles.pinyin}>{pinyin}</span>
          <span className={styles.english}>{english}</span>
        </span>
        <span className={styles.han} lang="zh-Hans">
          {hanzi.simplified}
        </span>
      </a>
    </li>
  );
});
