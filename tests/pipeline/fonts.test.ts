import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { charactersOf, readTexts } from '#pipeline/fontCharacters.ts';
import { FontCoverage } from '#pipeline/fontCoverage.ts';
import { fontFaces, fontsCss } from '#pipeline/fontFaces.ts';

const FONTS = 'src/styles/fonts';
const coverage = v.parse(FontCoverage, JSON.parse(readFileSync(`${FONTS}/coverage.json`, 'utf8')));
const texts = readTexts();
const charactersIn = (face?: string): string => coverage[`${face}.woff2`]?.characters ?? '';

describe('committed fonts', () => {
  it.each(fontFaces)('$name holds every character it is for (else: npm run build:fonts)', (face) => {
    const held = charactersIn(face.name) + charactersIn(face.spare);
    const missing = [...charactersOf(face, texts)].filter(([character]) => !held.includes(character));
    const list = missing.map(([character, file]) => `${character} (${file})`).join(', ');
    expect(missing, `${face.name}.woff2 lacks ${list}. Run: npm run build:fonts`).toEqual([]);
  });

  it('are byte for byte what that build wrote, each with its rule in fonts.css', () => {
    const hashes = readdirSync(FONTS)
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(`${FONTS}/${file}`))
          .digest('hex'),
      ]);
    expect(Object.fromEntries(hashes)).toEqual(
      Object.fromEntries(Object.entries(coverage).map(([file, { sha256 }]) => [file, sha256])),
    );
    const cut = fontFaces.filter(({ name }) => coverage[`${name}.woff2`]);
    expect(readFileSync('src/styles/fonts.css', 'utf8')).toBe(fontsCss(cut));
  });

  it('stay small: 170 kB for the Han of 374 names, 40 kB for hangul', () => {
    const kilobytes = (name: string): number => readFileSync(`${FONTS}/${name}.woff2`).length / 1000;
    expect(kilobytes('han') + kilobytes('han-traditional') + kilobytes('kana')).toBeLessThanOrEqual(170);
    expect(kilobytes('hangul')).toBeLessThanOrEqual(40);
  });
});

describe('the characters of a text', () => {
  const han = fontFaces.find(({ name }) => name === 'han')!;
  const text = { file: 'data/points/BL.json', content: '肾 Shènshū 俞 じんゆ 신수' };

  it('are those of the scripts of the face, in order of code point', () => {
    expect([...charactersOf(han, [{ ...text, kind: 'name' }]).keys()]).toEqual(['俞', '肾']);
  });

  it('are none where the face is not for that kind of text', () => {
    expect(charactersOf(han, [{ ...text, kind: 'chinese' }]).size).toBe(0);
  });
});
