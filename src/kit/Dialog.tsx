import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  title: string;
  closeLabel: string;
  /** `page` is as wide as tables need. */
  size?: 'text' | 'page';
  onClose: () => void;
  children: ReactNode;
}

/** A window over the page; mounted means open. Focus goes in, stays in, and comes back. */
export function Dialog({ title, closeLabel, size = 'text', onClose, children }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.popup} data-size={size}>
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton label={closeLabel} icon={<X size="1.125rem" />} />} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
          <section className={styles.body} tabIndex={0} aria-label={title}>
            {children}
          </section>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
