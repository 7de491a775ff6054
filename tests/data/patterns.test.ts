import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { hurtRegions, PatternFile, PatternTextFile, patternsOfRegions, pointsOfPattern } from '#domain/pattern.ts';
import { languages, namesIn, readData, readPoints, readReferences } from './readData.ts';

const { patterns } = readData('patterns.json', PatternFile);
const ids = patterns.map(({ id }) => id);
const points = readPoints();
const known = new Set<string>(points.flatMap(({ code, series }) => [code, ...(series ?? []).map((it) => it.code)]));
const avoided = new Set<string>(
  points.filter(({ cautions }) => cautions.includes('pregnancy-avoided')).map(({ code }) => code),
);
const references = new Map(readReferences().map((it) => [it.key, it]));
const translated = languages.filter((language) => namesIn(`text/${language}`).includes('patterns.json'));

/** How tradition is voiced, what belongs to research, and terms that plain words do without, by language. */
const WORDS: Readonly<Record<string, { voice: RegExp; research: RegExp; terms: RegExp }>> = {
  en: {
    voice: /\btradition/i,
    research: /\b(trial|study|studies|evidence|sham)\b/i,
    terms: /\b(qi|yang|yin|taiyang|shaoyang|meridian)\b/i,
  },
  'zh-Hans': { voice: /传统|古籍/, research: /试验|研究|证据|假针/, terms: /气血|太阳|少阳|经脉|经络/ },
};

describe('the patterns', () => {
  it('are the sixteen, each once', () => {
    expect(ids).toHaveLength(16);
    expect(new Set(ids).size).toBe(16);
  });

  it('name only points of the atlas, and each point once', () => {
    for (const pattern of patterns) {
      const all = Object.values(pattern.groups).flat();
      expect(
        all.filter((code) => !known.has(code)),
        pattern.id,
      ).toEqual([]);
      expect(all.length, pattern.id).toBe(pointsOfPattern(pattern).length);
    }
  });

  it('are found from every region', () => {
    for (const region of hurtRegions)
      expect(patterns.filter(({ regions }) => regions.includes(region))).not.toEqual([]);
  });

  it('that are felt in more of the chosen regions come first, each with those regions', () => {
    const found = patternsOfRegions(patterns, ['buttock', 'leg-back', 'tailbone']);
    const counts = found.map(({ regions }) => regions.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
    for (const { pattern, regions } of found) expect(pattern.regions).toEqual(expect.arrayContaining([...regions]));
    expect(patternsOfRegions(patterns, [])).toEqual([]);
  });

  it('keep what tradition chose apart from trials', () => {
    for (const { id, sources, trials } of patterns) {
      for (const key of sources) expect(references.get(key)?.kind, `${id} ${key}`).not.toBe('trial');
      for (const key of trials ?? []) expect(references.get(key)?.kind, `${id} ${key}`).toBe('trial');
    }
  });

  it('the one of pregnancy names no point that tradition avoids then', () => {
    const pattern = patterns.find(({ id }) => id === 'pregnancy-low-back');
    expect(pointsOfPattern(pattern!).filter((code) => avoided.has(code))).toEqual([]);
  });
});

describe.each(translated)('the words of the patterns in %s', (language) => {
  const file = readData(`text/${language}/patterns.json`, PatternTextFile);

  it('stand for each pattern, and for no other', () => {
    expect(Object.keys(file.patterns).sort()).toEqual([...ids].sort());
  });

  it('give a reason for each point of each pattern, and for no other', () => {
    const used = new Set(patterns.flatMap(pointsOfPattern));
    expect([...used].filter((code) => !file.reasons[code])).toEqual([]);
    expect(Object.keys(file.reasons).filter((code) => !used.has(code as PointCode))).toEqual([]);
    for (const pattern of patterns) {
      const own = Object.keys(file.patterns[pattern.id]?.reasons ?? {}) as PointCode[];
      expect(own.filter((code) => !pointsOfPattern(pattern).includes(code))).toEqual([]);
    }
  });

  it('always say what to take care of', () => {
    for (const [id, { cautions }] of Object.entries(file.patterns)) expect(cautions, id).not.toEqual([]);
  });

  it('tell both sides of needling in pregnancy, and send to the midwife first', () => {
    const words = file.patterns['pregnancy-low-back']?.cautions.join(' ');
    for (const code of ['LI4', 'BL32', 'BL33', 'BL60', 'KI11']) expect(words).toContain(code);
  });

  it('let tradition speak as tradition, and plain words be plain', () => {
    const { voice, research, terms } = WORDS[language] ?? expect.unreachable(`no word lists for ${language}`);
    for (const [id, { tradition, rationale, plain }] of Object.entries(file.patterns)) {
      expect(tradition, id).toMatch(voice);
      expect(rationale, id).toMatch(voice);
      expect(tradition + rationale, id).not.toMatch(research);
      expect(plain, id).not.toMatch(terms);
    }
  });
});
