import { useTranslation } from 'react-i18next';
import type { Effect, EvidenceText } from '#domain/evidence.ts';
import { formatNumber } from '#i18n/formatNumber.ts';
import styles from './EffectChart.module.css';
import type { References } from './SourceNames.tsx';
import { shortName } from './shortName.ts';

/** The same axis in all three charts, so that they can be compared by eye; in points of 100. */
const LOW = -10;
const HIGH = 35;
const TICKS = [-10, 0, 10, 20, 30];
const WIDTH = 260;
const ROW = 40;
const PAD = 10;

const x = (points: number) => PAD + ((points - LOW) / (HIGH - LOW)) * (WIDTH - 2 * PAD);

interface EffectChartProps {
  title: string;
  effects: readonly Effect[];
  labels: EvidenceText['effects'];
  noticeable: number;
  references: References;
}

/** Estimates with their intervals. A hollow mark is a number that nobody here has read in the source itself. */
export function EffectChart({ title, effects, labels, noticeable, references }: EffectChartProps) {
  const { t, i18n } = useTranslation();
  const height = effects.length * ROW + 24;
  const number = (value: number) => formatNumber(value, i18n.language, 0);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('Sources.chartLabel', { title })}>
        <rect x={x(0)} width={x(noticeable) - x(0)} height={height - 20} className={styles.below} />
        <line x1={x(0)} x2={x(0)} y2={height - 20} className={styles.zero} />
        <line x1={x(noticeable)} x2={x(noticeable)} y2={height - 20} className={styles.noticeable} />
        {effects.map(({ id, source, estimate, interval: [low, high], kind, numbersRead }, row) => {
          const reference = references.get(source);
          const y = row * ROW + 28;
          const mark = numbersRead ? styles.estimate : styles.unread;
          return (
            <g key={id}>
              <text x={PAD} y={y - 14} className={styles.label}>
                {labels[id]}
                {reference?.year ? `, ${reference.year}` : ''}
                {!numbersRead && ` ${t('Sources.uncheckedShort')}`}
                <title>{reference && shortName(reference)}</title>
              </text>
              <line x1={x(low)} x2={x(high)} y1={y} y2={y} className={styles.interval} />
              {kind === 'pooled' ? (
                <path d={`M${x(estimate)} ${y - 6}l6 6l-6 6l-6 -6z`} className={mark} />
              ) : (
                <circle cx={x(estimate)} cy={y} r="4.5" className={mark} />
              )}
            </g>
          );
        })}
        {TICKS.map((tick) => (
          <text key={tick} x={x(tick)} y={height - 5} textAnchor="middle" className={styles.tick}>
            {number(tick)}
          </text>
        ))}
      </svg>
    </figure>
  );
}
