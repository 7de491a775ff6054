import { type MeridianCode, type PointCode, spellingsOf } from '#domain/code.ts';
import type { Meridian } from '#domain/meridian.ts';
import type { Pattern } from '#domain/pattern.ts';
import type { SearchTopic } from '#domain/searchTopic.ts';
import type { PointRow } from '#panels/pointRows.ts';
import { foldText, foldWords } from './foldText.ts';

/** What a name can be found by, the most telling first: that is the reason shown beside a hit. */
export const searchFields = ['code', 'pinyin', 'han', 'name', 'japanese', 'korean', 'variant'] as const;
export type SearchField = (typeof searchFields)[number];

/** What a hit leads to. */
export type Target =
  | { readonly kind: 'point'; readonly code: PointCode }
  | { readonly kind: 'meridian'; readonly code: MeridianCode }
  | { readonly kind: 'set'; readonly id: string }
  | { readonly kind: 'pattern'; readonly id: string };

/** One thing in the index: its terms by field, folded, and what it stands for. */
export interface SearchEntry {
  readonly id: string;
  readonly terms: Partial<Record<SearchField | 'topic', readonly string[]>>;
  readonly target: Target | { readonly kind: 'topic'; readonly topic: SearchTopic };
}

export function pointEntry({ code, point, level }: PointRow): SearchEntry {
  const { pinyin, hanzi, english, japanese, korean, variants } = point.names;
  return {
    id: `point ${code}`,
    target: { kind: 'point', code },
    terms: {
      code: spellingsOf(code),
      pinyin: phrase(pinyin),
      han: [...new Set([hanzi.simplified, hanzi.traditional].flatMap(tails))],
      name: [...phrase(english), ...(level ? [foldText(level)] : [])],
      japanese: [...phrase(japanese.kana), ...phrase(japanese.romaji)],
      korean: [...phrase(korean.hangul), ...phrase(korean.romanised)],
      variant: variants.flatMap(phrase),
    },
  };
}

export function meridianEntry({ code, names }: Meridian): SearchEntry {
  return {
    id: `meridian ${code}`,
    target: { kind: 'meridian', code },
    terms: {
      code: [code.toLowerCase()],
      pinyin: phrase(names.pinyin),
      han: [names.hanzi.simplified, names.hanzi.traditional].flatMap(tails),
      name: phrase(`${names.english} meridian channel`),
    },
  };
}

/** `name` is what it is called in the language of the page. */
export function patternEntry({ id, name: traditional }: Pattern, name: string): SearchEntry {
  return {
    id: `pattern ${id}`,
    target: { kind: 'pattern', id },
    terms: { pinyin: phrase(traditional.pinyin), han: tails(traditional.hanzi), name: phrase(name) },
  };
}

export function topicEntry(topic: SearchTopic, at: number): SearchEntry {
  return {
    id: `topic ${at}`,
    target: { kind: 'topic', topic },
    terms: { topic: [...new Set([topic.name, ...topic.words].flatMap(phrase))] },
  };
}

/** The words of a name, and the name as one word: people type it either way. */
function phrase(text: string): string[] {
  return [...new Set([foldText(text), ...foldWords(text)])];
}

/** 三焦俞, 焦俞, 俞: Han is written without gaps, so any place in it can be where a search begins. */
function tails(text: string): string[] {
  const signs = [...foldText(text)];
  return signs.map((_, at) => signs.slice(at).join(''));
}
