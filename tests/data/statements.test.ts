import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/linkedText.ts';
import { languages, namesIn, rawData, readPointTexts, stringsIn } from './readData.ts';
import { NEVER, RESEARCH, TRADITION } from './statementLists.ts';

describe.each(languages)('the words of %s', (language) => {
  const files = [
    ...namesIn(`text/${language}`).filter((name) => name.endsWith('.json')),
    ...namesIn(`text/${language}/points`).map((name) => `points/${name}`),
  ];

  it('have their own list of statements never to be made', () => {
    expect(NEVER[language]).toBeDefined();
    expect(TRADITION[language]).toBeDefined();
    expect(RESEARCH[language]).toBeDefined();
  });

  it.each(Object.entries(NEVER[language] ?? {}))('hold no %s', (_, banned) => {
    const found = files.flatMap((file) =>
      stringsIn(rawData(`text/${language}/${file}`))
        .map(([path, text]) => [path, plainText(text)] as const)
        .filter(([, text]) => banned.test(text))
        .map(([path, text]) => `${file} ${path}: "${banned.exec(text)?.[0]}" in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  it('let tradition speak as tradition, sentence group by sentence group', () => {
    for (const [code, { tradition, otherUse }] of Object.entries(readPointTexts(language))) {
      for (const said of [tradition, otherUse]) {
        if (said) expect(said.text, code).toMatch(TRADITION[language] ?? /^$/);
      }
    }
  });

  it('keep research out of the tradition text', () => {
    for (const [code, { tradition, otherUse, nameMeaning, with: partners = [] }] of Object.entries(
      readPointTexts(language),
    )) {
      const words = [tradition, otherUse, nameMeaning].map((it) => it?.text);
      words.push(...partners.map(({ why }) => why));
      expect(words.join('\n'), code).not.toMatch(RESEARCH[language] ?? /^/);
    }
  });
});
