import type { ComponentProps } from 'react';
import styles from './Chip.module.css';

interface ChipProps extends Omit<ComponentProps<'button'>, 'onChange'> {
  isOn: boolean;
  onChange: () => void;
}

/** A word that is on or off. */
export function Chip({ isOn, onChange, className = '', ...rest }: ChipProps) {
  return (
    <button type="button" aria-pressed={isOn} className={`${styles.chip} ${className}`} onClick={onChange} {...rest} />
  );
}
