import type { ReactNode } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  checked: boolean;
  onChange: () => void;
  /** The whole row is the target; the last word of it is the switch itself. */
  children: ReactNode;
  className?: string | undefined;
}

/** A labelled row that switches something on and off. */
export function Switch({ checked, onChange, children, className = '' }: SwitchProps) {
  return (
    <label className={`${styles.row} ${className}`}>
      {children}
      <input
        type="checkbox"
        role="switch"
        className={styles.track}
        checked={checked}
        aria-checked={checked}
        onChange={onChange}
      />
    </label>
  );
}
