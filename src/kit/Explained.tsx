import { Tooltip } from '@base-ui/react/tooltip';
import { useId, useState } from 'react';
import styles from './Explained.module.css';

interface ExplainedProps {
  term: string;
  explanation: string;
}

/** A chip whose meaning shows on hover, on focus and on a tap; screen readers hear it with the chip. */
export function Explained({ term, explanation }: ExplainedProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Tooltip.Root open={open} onOpenChange={setOpen}>
      <Tooltip.Trigger
        delay={120}
        closeOnClick={false}
        className={styles.chip}
        aria-describedby={id}
        onClick={() => setOpen(true)}
      >
        {term}
      </Tooltip.Trigger>
      <span id={id} className={styles.spoken}>
        {explanation}
      </span>
      <Tooltip.Portal>
        <Tooltip.Positioner align="start" sideOffset={8} collisionPadding={12} className={styles.positioner}>
          <Tooltip.Popup className={styles.popup}>{explanation}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
