import { useTranslation } from 'react-i18next';
import type { PointCode } from '#domain/code.ts';
import type { Point } from '#domain/point.ts';
import { Announcer } from '#kit/Announcer.tsx';
import { useFocusWish } from '#panels/useFocusWish.ts';
import { type FindIt, useFindIt } from '#state/findIt.ts';
import styles from './FindIt.module.css';
import { FindItActs } from './FindItActs.tsx';
import { findItDetails, findItSentence } from './findItSentence.ts';
import { useFindItKeys } from './useFindItKeys.ts';
import { useFindItPlay } from './useFindItPlay.ts';
import { useFindItSteps } from './useFindItSteps.ts';
import { useStepWords } from './useStepWords.ts';

const stepOf = (s: FindIt) => s.step;
const playingOf = (s: FindIt) => s.playing;

/** One step at a time: which it is, one sentence, and how to feel for what it names. Stands in the card while a point is being found. */
export function FindItPanel({ code, point }: { code: PointCode; point: Point }) {
  const { t } = useTranslation();
  const words = useStepWords(point);
  const steps = useFindItSteps(code);
  const count = steps.length;
  const at = Math.min(useFindIt(stepOf), count - 1);
  const step = steps[at];
  const sentence = step ? findItSentence(step, words) : '';
  const details = step ? findItDetails(step, words, code) : [];
  const spoken = [sentence, ...details].join(' ');
  const playing = useFindIt(playingOf);
  useFindItKeys(count);
  useFindItPlay(playing, at, count, spoken);
  // What was pressed to come here is gone; the keyboard goes on where the words begin.
  const title = useFocusWish<HTMLHeadingElement>('findIt');
  if (!step) return null;

  const position = t('FindIt.step', { index: at + 1, count });
  return (
    <section className={styles.panel} aria-label={t('FindIt.region', { code })}>
      <h3 className={styles.position} ref={title} tabIndex={-1}>
        <b aria-hidden="true">{at + 1}</b>
        {position}
      </h3>
      <p className={styles.sentence}>{sentence}</p>
      {details.map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
      {step.kind === 'feel' &&
        step.refs
          .filter(({ kind }) => kind === 'point')
          .map(({ name }) => (
            <a key={name} href={`#/point/${name}?find=1`} className={styles.detail}>
              {t('FindIt.findFirstLink', { code: name })}
            </a>
          ))}
      <FindItActs count={count} playing={playing} text={spoken} />
      <Announcer text={`${position}. ${spoken}`} />
    </section>
  );
}
