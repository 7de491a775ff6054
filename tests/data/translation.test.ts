import { describe, expect, it } from 'vitest';
import { languages, namesIn, rawData, stringsIn } from './readData.ts';

/** The word files of a language, those in folders too, without the language in front. */
const filesOf = (language: string, folder = ''): string[] =>
  namesIn(`text/${language}/${folder}`).flatMap((name) =>
    name.endsWith('.json') ? [`${folder}${name}`] : filesOf(language, `${folder}${name}/`),
  );
const wordsOf = (language: string, file: string) => stringsIn(rawData(`text/${language}/${file}`));

/** Codes of points as they stand in a text, each once. */
const codesIn = (text: string) => [...new Set(text.match(/(?:EX-[A-Z]+|[A-Z]{2})\d+/g))].sort();
/** Numbers of two digits and more, or with decimals: they stand in digits in every language, but for shares and millions. */
const figuresIn = (text: string) =>
  text.replace(/[A-Z-]+\d+|\bin 100\b|\d+ million\b/g, '').match(/\d+\.\d+|\d{2,}/g) ?? [];

/** Keys of references and codes of points are the same in every language. */
const isSource = (path: string) => /\.(sources\.\d+|with\.\d+\.code)$/.test(path);

/** `topics.3.sets.0`: what a topic of the search leads to; its words are each language's own. */
const leadsTo = (language: string) =>
  stringsIn(rawData(`search/${language}.json`)).filter(([path]) =>
    /^topics\.\d+\.(kind|sets|patterns|regions|points)\b/.test(path),
  );

describe.each(languages.filter((language) => language !== 'en'))('the words of %s', (language) => {
  it('stand in the same files as the English ones', () => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it('lead a search to the same points', () => {
    expect(leadsTo(language)).toEqual(leadsTo('en'));
  });

  describe.each(filesOf('en'))('%s', (file) => {
    const english = new Map(wordsOf('en', file));
    const translated = new Map(wordsOf(language, file));

    it('has every field of the English file, and no other', () => {
      const missing = [...english.keys()].filter((path) => !translated.has(path));
      const unused = [...translated.keys()].filter((path) => !english.has(path));
      expect({ missing, unused }).toEqual({ missing: [], unused: [] });
    });

    it('is translated, with the sources unchanged', () => {
      for (const [path, text] of english) {
        if (isSource(path)) expect(translated.get(path), path).toBe(text);
        else expect(translated.get(path), path).not.toBe(text);
      }
    });

    it('names the same points and the same figures', () => {
      for (const [path, text] of english) {
        if (isSource(path)) continue;
        const words = translated.get(path) ?? '';
        expect(codesIn(words), path).toEqual(codesIn(text));
        for (const figure of figuresIn(text)) expect(words, path).toContain(figure);
      }
    });
  });
});
