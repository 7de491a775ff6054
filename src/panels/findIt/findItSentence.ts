import type { useTranslation } from 'react-i18next';
import type { FindItRef, FindItStep, Leg } from '#domain/findIt/findItStep.ts';
import { isSlant, lengthsOf, partsOf } from '#domain/findIt/legs.ts';
import type { LandmarkWords } from '#domain/landmark.ts';
import type { ScaleId } from '#domain/placement.ts';

/** What the words of a step are made of. */
export interface StepWords {
  readonly t: ReturnType<typeof useTranslation>['t'];
  readonly language: string;
  readonly landmarks: ReadonlyMap<string, LandmarkWords>;
  /** So many cun in words, for the reader's own body too where that is known. */
  readonly length: (cun: number, scale: ScaleId) => string;
  /** The name of the point that is being found. */
  readonly name: string;
}

type StepOf<Kind extends FindItStep['kind']> = Extract<FindItStep, { kind: Kind }>;

/** One plain sentence for a step. */
export function findItSentence(step: FindItStep, words: StepWords): string {
  const { t } = words;
  const ref = (it: FindItRef) => refWords(it, words);
  switch (step.kind) {
    case 'feel':
      return feelSentence(step, words);
    case 'level':
      return step.makes
        ? t('FindIt.levelMidline', { place: ref(step.ref) })
        : t(`FindItLevel.${step.surface}`, { place: ref(step.ref) });
    case 'measure':
      return measureSentence(step, words);
    case 'divide':
      return divideSentence(step, words);
    case 'cross':
      return t('FindIt.cross', { level: ref(step.level), plumb: ref(step.plumb) });
    case 'levelOn':
      return t('FindIt.levelOn', { from: ref(step.from), to: ref(step.to), level: ref(step.level) });
    case 'arrive':
      return t('FindIt.arrive', { code: step.point, name: words.name });
  }
}

/** What is said beside the sentence: how each landmark is felt, and what the new place is called. */
export function findItDetails(step: FindItStep, { t, landmarks }: StepWords, code: string): readonly string[] {
  switch (step.kind) {
    case 'feel':
      return step.refs.flatMap(({ kind, name }) => (kind === 'landmark' ? [landmarks.get(name)?.feel ?? ''] : []));
    case 'level':
      return [];
    case 'arrive':
      return [t('FindIt.area')];
    default: {
      const { kind, name } = step.makes;
      if (kind === 'point') return [t('FindIt.thisIs', { code: name })];
      return name === code ? [] : [t('FindIt.callIt', { mark: name })];
    }
  }
}

function refWords({ kind, name }: FindItRef, { t, landmarks }: StepWords): string {
  switch (kind) {
    case 'landmark':
      return t('FindIt.the', { name: landmarks.get(name)?.name ?? name });
    case 'point':
      return name;
    case 'mark':
      return t('FindIt.mark', { mark: name });
  }
}

function feelSentence({ refs }: StepOf<'feel'>, words: StepWords): string {
  const { t, language } = words;
  const [only, ...others] = refs;
  if (only && others.length === 0)
    return only.kind === 'landmark'
      ? t('FindIt.feel', { place: refWords(only, words) })
      : t('FindIt.findFirst', { code: only.name });
  const places = new Intl.ListFormat(language).format(refs.map((ref) => refWords(ref, words)));
  return t('FindIt.feelMany', { places });
}

function measureSentence({ from, towards, legs }: StepOf<'measure'>, words: StepWords): string {
  const { t, length } = words;
  const [first, second] = legs as readonly [Leg, Leg?];
  const direction = first.direction ? t(`FindItDirection.${first.direction}`) : '';
  const firstLength = length(lengthsOf(legs)[0] ?? first.cun, first.scale);
  if (!from) return t('FindIt.measureMidline', { length: firstLength, direction });
  const start = refWords(from, words);
  if (towards) return t('FindIt.measureTowards', { from: start, length: firstLength, to: refWords(towards, words) });
  if (!second?.direction) return t('FindIt.measure', { from: start, length: firstLength, direction });
  const both = { from: start, length: firstLength, direction, second: t(`FindItDirection.${second.direction}`) };
  if (isSlant(legs)) return t('FindIt.measureSlant', both);
  return t('FindIt.measureTwo', { ...both, secondLength: length(second.cun, second.scale) });
}

function divideSentence({ from, to, t: share }: StepOf<'divide'>, words: StepWords): string {
  const { t, language } = words;
  const ends = { from: refWords(from, words), to: refWords(to, words) };
  const fraction = partsOf(share);
  if (fraction?.parts === 2) return t('FindIt.divideHalf', ends);
  if (fraction) return t('FindIt.divideParts', { ...ends, ...fraction });
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return t('FindIt.dividePercent', { ...ends, percent });
}
