import type { ComponentProps } from 'react';
import styles from './Panel.module.css';

/** A sheet of card that floats over the page. */
export function Panel({ className = '', ...rest }: ComponentProps<'section'>) {
  return <section className={`${styles.panel} ${className}`} {...rest} />;
}
