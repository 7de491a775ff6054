import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `strong` for the one act a place is for; `plain` reads as text until it is pointed at. */
  look?: 'strong' | 'soft' | 'plain';
}

/** A button with words. */
export function Button({ look = 'soft', className = '', ...rest }: ButtonProps) {
  return <button type="button" data-look={look} className={`${styles.button} ${className}`} {...rest} />;
}
