import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import en from '#i18n/en.json';
import { i18n } from '#i18n/i18n.ts';
import { languages } from '#state/preferences.ts';

const folder = fileURLToPath(new URL('../../src/i18n/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const messagesOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`${folder}${language}.json`, 'utf8'));

/** `PointList.matches_one` counts in a plural form of English; other languages have other forms. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The keys a language must have: those of English, with the plural forms of its own. */
function keysFor(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(en).flatMap((key) =>
    PLURAL.test(key) ? pluralCategories.map((form) => key.replace(PLURAL, `_${form}`)) : key,
  );
  return [...new Set(keys)].sort();
}

const placeholders = (text = '') => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name);

it('every language of the atlas has its messages, its words and nothing is left over', () => {
  expect(files).toEqual(languages.map((language) => `${language}.json`).sort());
  expect(readdirSync(fileURLToPath(new URL('../../data/text/', import.meta.url))).sort()).toEqual(
    [...languages].sort(),
  );
});

describe.each(languages)('the messages of %s', (language) => {
  const messages = messagesOf(language);
  const wanted = keysFor(language);

  it('lack none', () => {
    expect(wanted.filter((key) => !messages[key]?.trim())).toEqual([]);
  });

  it('hold none that English does not use, in the order of the alphabet', () => {
    expect(Object.keys(messages).filter((key) => !wanted.includes(key))).toEqual([]);
    expect(Object.keys(messages)).toEqual([...Object.keys(messages)].sort());
  });

  it('take only values that English takes', () => {
    const english = en as Record<string, string>;
    const strange = Object.entries(messages).flatMap(([key, text]) => {
      const given = placeholders(english[key] ?? english[key.replace(PLURAL, '_other')]);
      return placeholders(text)
        .filter((name) => !given.includes(name))
        .map((name) => `${key}: ${name}`);
    });
    expect(strange).toEqual([]);
  });
});

describe('a further language', () => {
  afterAll(() => i18n.changeLanguage('en'));

  it('is fetched when it is chosen', async () => {
    await i18n.changeLanguage('zh-Hans');
    expect(i18n.t('TopBar.list')).toBe(messagesOf('zh-Hans')['TopBar.list']);
    expect(i18n.t('PointList.matches', { count: 1 })).toBe('1个穴位符合');
  });
});
