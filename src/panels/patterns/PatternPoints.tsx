import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import { type Pattern, type PatternWords, pointGroups } from '#domain/pattern.ts';
import { useCatalog } from '#state/catalogContext.ts';
import { hoverPoint, viewStore } from '#state/view.ts';
import styles from './Patterns.module.css';

interface PatternPointsProps {
  pattern: Pattern;
  words: PatternWords;
  /** Of the headings over the groups. */
  level: 3 | 4;
}

/** The points tradition chose, near the pain first, each a link with its reason. */
export function PatternPoints({ pattern, words, level }: PatternPointsProps) {
  const { t } = useTranslation();
  const Heading = level === 3 ? 'h3' : 'h4';
  return pointGroups
    .filter((group) => pattern.groups[group].length > 0)
    .map((group) => (
      <section key={group} className={styles.group}>
        <Heading className={styles.groupTitle}>{t(`PointGroup.${group}`)}</Heading>
        <ul>
          {pattern.groups[group].map((code) => (
            <PatternPoint key={code} code={code} reason={words.reason(pattern.id, code)} />
          ))}
        </ul>
      </section>
    ));
}

function PatternPoint({ code, reason }: { code: PointCode; reason: string | undefined }) {
  const catalog = useCatalog();
  const point = catalog.point(code);
  const meridian = point && catalog.meridian(point.meridian);
  const show = () =>
    point && hoverPoint({ code, side: point.side === 'midline' ? 'midline' : viewStore.getState().side });
  const hide = () => hoverPoint(null);
  return (
    <li className={styles.point} style={{ '--meridian': meridian?.color }}>
      <a href={`#/point/${code}`} onPointerEnter={show} onPointerLeave={hide} onFocus={show} onBlur={hide}>
        <strong>{code}</strong> {point?.names.pinyin}
      </a>
      <p>{reason}</p>
    </li>
  );
}
