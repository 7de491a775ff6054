import * as v from 'valibot';
import { CitationKey } from './citation.ts';

/** Where in the atlas a source is cited. */
export const citingKinds = [
  'point',
  'meridian',
  'pattern',
  'set',
  'guide',
  'safety',
  'research',
  'accuracy',
  'other',
] as const;
export interface Citing {
  readonly kind: (typeof citingKinds)[number];
  /** A code, or the id of a pattern, a topic …; empty where the kind is one page. */
  readonly id: string;
}

/** What a citation is written under in `data/`. */
const fields: readonly string[] = ['source', 'sources', 'trials'];

/** Every citation in one file of `data/`; the path, from there, tells what kind of file it is. */
export function citationsIn(path: string, file: unknown): readonly (readonly [CitationKey, Citing])[] {
  const kind = kindOf(path);
  const topic = /guide\/(.+)\.json$/.exec(path)?.[1];
  const entries = topic ? [[topic, file] as const] : entriesOf(file);
  return entries.flatMap(([id, entry]) =>
    [...new Set(keysIn(entry))].map((key) => [key, { kind, id: onePage.includes(kind) ? '' : id }] as const),
  );
}

const onePage: readonly Citing['kind'][] = ['safety', 'research', 'accuracy', 'other'];

function kindOf(path: string): Citing['kind'] {
  if (/points\//.test(path)) return 'point';
  if (/guide\//.test(path)) return 'guide';
  const name = /([a-z]+)\.json$/i.exec(path)?.[1] ?? '';
  const kinds: Record<string, Citing['kind']> = {
    meridians: 'meridian',
    patterns: 'pattern',
    sets: 'set',
    safety: 'safety',
    cautions: 'safety',
    trials: 'research',
    evidence: 'research',
    halos: 'accuracy',
  };
  return kinds[name] ?? 'other';
}

/** The entries of a file with what they are called: by `id`, `code` or key. A list in a wrapper is the file's list. */
function entriesOf(file: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(file)) return file.map((entry: unknown) => [nameOf(entry), entry] as const);
  if (typeof file !== 'object' || file === null) return [];
  const values = Object.entries(file);
  const isWrapper = values.some(([key]) => ['points', 'patterns', 'sets', 'meridians'].includes(key));
  return isWrapper ? values.flatMap(([, inner]) => entriesOf(inner)) : values;
}

function nameOf(entry: unknown): string {
  const { code, id } = Object(entry) as { code?: unknown; id?: unknown };
  return String(code ?? id ?? '');
}

function keysIn(value: unknown): readonly CitationKey[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]): readonly CitationKey[] => {
    if (!fields.includes(field)) return keysIn(inner);
    const keys = [inner].flat().flatMap((key) => {
      const parsed = v.safeParse(CitationKey, key);
      return parsed.success ? [parsed.output] : [];
    });
    return keys.length > 0 ? keys : keysIn(inner);
  });
}

/** By source: every place that cites it, each once, in the order of the kinds. */
export function indexCitations(
  all: Iterable<readonly [CitationKey, Citing]>,
): ReadonlyMap<CitationKey, readonly Citing[]> {
  const index = new Map<CitationKey, Map<string, Citing>>();
  for (const [key, citing] of all) {
    const places = index.get(key) ?? new Map<string, Citing>();
    index.set(key, places.set(`${citing.kind} ${citing.id}`, citing));
  }
  const rank = ({ kind }: Citing) => citingKinds.indexOf(kind);
  return new Map([...index].map(([key, places]) => [key, [...places.values()].sort((a, b) => rank(a) - rank(b))]));
}
