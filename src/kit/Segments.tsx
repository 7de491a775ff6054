import { type ReactNode, useId } from 'react';
import styles from './Segments.module.css';

interface Segment<T extends string> {
  value: T;
  label: string;
  /** Shown instead of the label, which is then only spoken. */
  icon?: ReactNode;
}

interface SegmentsProps<T extends string> {
  legend: string;
  segments: readonly Segment<T>[];
  value: T;
  onChange: (value: T) => void;
  direction?: 'row' | 'column';
}

/** One of a few: a group of radio buttons that looks like one control. */
export function Segments<T extends string>({ legend, segments, value, onChange, direction = 'row' }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group} data-direction={direction}>
      <legend className={styles.legend}>{legend}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment} title={segment.icon ? segment.label : undefined}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            aria-label={segment.label}
          />
          {segment.icon ?? segment.label}
        </label>
      ))}
    </fieldset>
  );
}
