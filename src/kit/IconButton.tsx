import type { ComponentProps, ReactNode } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What it does, read aloud and shown on hover: an icon alone says nothing. */
  label: string;
  icon: ReactNode;
}

/** A button with an icon and a spoken name. */
export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} className={`${styles.button} ${className}`} {...rest}>
      {icon}
    </button>
  );
}
