import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Catalog } from '#domain/catalog.ts';
import { parsePointCode } from '#domain/code.ts';
import type { PatternWords } from '#domain/pattern.ts';
import type { SearchTopic, SearchWords } from '#domain/searchTopic.ts';
import { pointRows } from '#panels/pointRows.ts';
import {
  meridianEntry,
  patternEntry,
  pointEntry,
  type SearchEntry,
  type SearchField,
  searchFields,
  type Target,
  topicEntry,
} from './entries.ts';
import { foldText, foldWords } from './foldText.ts';

/** Why it is a hit: the name that fits, or what the point is used for or lies at. */
export type Reason = { readonly kind: SearchField } | { readonly kind: SearchTopic['kind']; readonly topic: string };

export interface Hit {
  readonly target: Target;
  readonly reason: Reason;
}

/** Answers what people type, best first, each place once. */
export type Finder = (query: string) => readonly Hit[];

type Shelf = Pick<Catalog, 'points' | 'meridians' | 'point' | 'sets' | 'patterns'>;

/** What names a thing exactly counts more than what speaks of it. */
const BOOST = { code: 8, pinyin: 5, han: 5, name: 3, variant: 2, japanese: 2, korean: 2, topic: 6 };
/** A thing with many names is no worse an answer than one with few, as the length of a page would say. */
const BM25 = { k: 1.2, b: 0, d: 0.5 };
const PATTERN_WEIGHT = 0.5;
/** A letter in four may be wrong, never a digit: BL23 is not a slip for BL33. */
const FUZZY = 0.25;
const FUZZY_FROM = 4;

/** Builds the index over everything that can be found; some ten milliseconds, so only when someone is about to type. */
export function createFinder(catalog: Shelf, words: SearchWords, patternWords: PatternWords): Finder {
  const rows = pointRows(catalog);
  const entries = [
    ...rows.map(pointEntry),
    ...catalog.meridians.map(meridianEntry),
    ...catalog.patterns.map((it) => patternEntry(it, patternWords.text(it.id)?.name ?? '')),
    ...words.topics.map((topic, at) => topicEntry(topic, at)),
  ];
  const index = new MiniSearch<SearchEntry>({
    fields: [...searchFields, 'topic'],
    // Entries bring their terms ready made.
    extractField: (entry, field) => (field === 'id' ? entry.id : (entry.terms[field as SearchField]?.join('\n') ?? '')),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term || null,
    searchOptions: { boost: BOOST, prefix: true, boostDocument: weightOf, bm25: BM25 },
  });
  index.addAll(entries);
  const targets = new Map(entries.map(({ id, target }) => [id, target]));
  const members = new Map(rows.map(({ code, point }) => [code, point.code]));
  const ignored = new Set(words.ignored);

  const expand = ({ id, match }: SearchResult): Hit[] => {
    const target = targets.get(id);
    if (!target) return [];
    if (target.kind !== 'topic') return [{ target, reason: { kind: bestField(match) } }];
    const { topic } = target;
    const reason = { kind: topic.kind, topic: topic.name };
    const lying = catalog.points.filter(({ region }) => topic.regions.includes(region)).map(({ code }) => code);
    return [
      ...catalog.sets
        .filter(({ id: set }) => topic.sets.includes(set))
        .map(({ id: set }) => ({ kind: 'set', id: set }) as const),
      ...catalog.patterns
        .filter(({ id: pattern }) => topic.patterns.includes(pattern))
        .map(({ id: pattern }) => ({ kind: 'pattern', id: pattern }) as const),
      ...[...topic.points, ...lying]
        .filter((code) => members.has(code))
        .map((code) => ({ kind: 'point', code }) as const),
    ].map((it) => ({ target: it, reason }));
  };

  return (query) => {
    const code = parsePointCode(query);
    const meant = code ? rows.filter((row) => row.code === code || row.point.code === code) : [];
    const exact = meant.map((row): Hit => ({ target: { kind: 'point', code: row.code }, reason: { kind: 'code' } }));
    return distinct([...exact, ...search(index, query, ignored).flatMap(expand)]);
  };
}

/** As typed first; then with slips of the finger; then by any of the words, or any piece of a sentence in Han. */
function search(index: MiniSearch<SearchEntry>, query: string, ignored: ReadonlySet<string>): SearchResult[] {
  const whole = foldText(query);
  if (whole === '') return [];
  const said = foldWords(query);
  const telling = said.filter((word) => !ignored.has(word));
  const words = telling.length > 0 ? telling : said;
  const phrases = [...new Set([whole, words.join('')])];
  const asked: Query = { combineWith: 'OR', queries: [...phrases, { combineWith: 'AND', queries: words }] };
  const tries = [
    () => index.search(asked, { tokenize: asOne }),
    () => index.search(asked, { tokenize: asOne, fuzzy: fuzziness, maxFuzzy: 2 }),
    () => index.search({ combineWith: 'OR', queries: [...words, ...words.flatMap(piecesOf)] }, { tokenize: asOne }),
  ];
  for (const attempt of tries) {
    const results = attempt();
    if (results.length > 0) return results;
  }
  return [];
}

/** What is named like a place or a pain is found after the set of its points, which shows on the body at once. */
function weightOf(id: string): number {
  return id.startsWith('pattern') ? PATTERN_WEIGHT : 1;
}

/** 怀孕腰痛 → 怀孕腰, 孕腰痛, 怀孕, 孕腰, 腰痛: Han is written without gaps, so what is meant is found by trying. */
function piecesOf(word: string): string[] {
  const signs = [...word];
  if (!/\p{Script=Han}/u.test(word)) return [];
  return signs.flatMap((_, start) =>
    signs.slice(start + 1).map((_, more) => signs.slice(start, start + 2 + more).join('')),
  );
}

const asOne = (text: string) => [text];

function fuzziness(term: string): number | boolean {
  return term.length >= FUZZY_FROM && !/\d/.test(term) ? FUZZY : false;
}

function bestField(match: SearchResult['match']): SearchField {
  const hit = new Set(Object.values(match).flat());
  return searchFields.find((field) => hit.has(field)) ?? 'name';
}

function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of hits) {
    const key = keyOf(hit.target);
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()];
}

/** Names a target, for lists. */
export function keyOf(target: Target): string {
  return `${target.kind} ${'id' in target ? target.id : target.code}`;
}
