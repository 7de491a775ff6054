/** The characters the fonts must hold: those of every name and word the atlas can show, each with a file it stands in. */
import { readdirSync, readFileSync } from 'node:fs';
import { type FontFace, isInRanges, type TextKind } from './fontFaces.ts';

const ROOT = new URL('../../', import.meta.url);

interface Text {
  readonly file: string;
  readonly kind: TextKind;
  readonly content: string;
}

/** Every text of the atlas outside code: all string values of the data and the messages, the page and its icon. */
export function readTexts(): Text[] {
  const json = [...filesIn('data'), ...filesIn('src/i18n')].filter((file) => file.endsWith('.json'));
  const marked = ['index.html', ...filesIn('public').filter((file) => file.endsWith('.svg'))];
  return [
    ...json.flatMap((file) => {
      const isChinese = /^(?:data\/text|data\/search|src\/i18n)\/zh\b/.test(file);
      return [...stringsIn(JSON.parse(read(file)))].map(({ key, content }): Text => {
        const name = key === 'traditional' ? 'traditional' : 'name';
        return { file, kind: isChinese ? 'chinese' : name, content };
      });
    }),
    ...marked.map((file): Text => ({ file, kind: 'name', content: read(file) })),
  ];
}

/** The characters of a face in order of code point, each with the first file it stands in. */
export function charactersOf({ kinds, ranges, always = '' }: FontFace, texts: readonly Text[]): Map<string, string> {
  const found = new Map<string, string>([...always].map((character) => [character, 'the keyboard']));
  for (const { file, kind, content } of texts) {
    if (!kinds.includes(kind)) continue;
    for (const character of content)
      if (isInRanges(character.codePointAt(0)!, ranges) && !found.has(character)) found.set(character, file);
  }
  return new Map([...found].sort(([a], [b]) => a.codePointAt(0)! - b.codePointAt(0)!));
}

function* stringsIn(value: unknown, key = ''): Generator<{ key: string; content: string }> {
  if (typeof value === 'string') yield { key, content: value };
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* stringsIn(inner, name);
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}
