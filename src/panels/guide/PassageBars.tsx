import { useTranslation } from 'react-i18next';
import type { Bars } from '#domain/guide.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import styles from './PassageBars.module.css';

/** Measured values side by side, each with the range it may truly lie in. The numbers stand beside the bars. */
export function PassageBars({ bars, labels }: { bars: Bars; labels: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const number = (value: number) => formatNumber(value, i18n.language, 1);
  const share = (value: number) => `${(value / bars.max) * 100}%`;
  return (
    <ul className={styles.bars}>
      {labels.map((label, index) => {
        const item = bars.items[index];
        if (!item) return null;
        const { value, low, high } = item;
        const hasRange = low !== undefined && high !== undefined;
        return (
          <li key={label}>
            <span>{label}</span>
            <strong>
              {number(value)}
              {hasRange && ` (${t('Guide.range', { low: number(low), high: number(high) })})`}
            </strong>
            <span className={styles.track} aria-hidden>
              <span className={styles.bar} style={{ inlineSize: share(value) }} />
              {hasRange && (
                <span
                  className={styles.interval}
                  style={{ insetInlineStart: share(low), inlineSize: share(high - low) }}
                />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
