import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '#kit/IconButton.tsx';
import styles from './CardHead.module.css';
import { closeCard } from './closeCard.ts';

interface CardTopProps {
  /** Where the card belongs. */
  children?: ReactNode;
  /** What can be done with the card as a whole. */
  acts?: ReactNode;
  closeLabel: string;
  onClose?: () => void;
}

/** The first row of a card, with the way out at its end. */
export function CardTop({ children, acts, closeLabel, onClose = closeCard }: CardTopProps) {
  return (
    <div className={styles.top}>
      {children}
      <div className={styles.acts}>
        {acts}
        <IconButton label={closeLabel} icon={<X size="1.1875rem" />} aria-keyshortcuts="Escape" onClick={onClose} />
      </div>
    </div>
  );
}
