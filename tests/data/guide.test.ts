import { describe, expect, it } from 'vitest';
import { GuideIndex, GuideTopic, GuideWords, guideTopicIds } from '#domain/guide.ts';
import { addressOf } from '#domain/reference.ts';
import { LicenceFile, LicenceWords, SafetyFile, SafetyWords } from '#domain/safety.ts';
import { namesIn, rawData, readData, readMeridians, readPoints, readReferences, stringsIn } from './readData.ts';
import { readingGrade } from './readingGrade.ts';

const topics = guideTopicIds.map((id) => ({
  id,
  topic: readData(`guide/${id}.json`, GuideTopic),
  words: readData(`text/en/guide/${id}.json`, GuideWords),
}));
const safety = readData('safety.json', SafetyFile);
const safetyWords = readData('text/en/pages/safety.json', SafetyWords);
const licences = readData('licences.json', LicenceFile).bodies;
const licenceWords = readData('text/en/pages/licences.json', LicenceWords);
const points = readPoints();
const codes: string[] = points.flatMap(({ code, series }) => [code, ...(series ?? []).map((it) => it.code)]);
const keys = readReferences().map(({ key }) => key);
const idsOf = (file: string, list: string) =>
  ((rawData(file) as Record<string, { id: string }[]>)[list] ?? []).map(({ id }) => id);

const passages = topics.flatMap(({ id, topic, words }) =>
  topic.sections.flatMap((section) =>
    section.passages.map((passage) => ({
      at: `${id}/${section.id}/${passage.id}`,
      passage,
      words: words[section.id]?.passages[passage.id],
    })),
  ),
);
const files = [
  ...namesIn('text/en/guide').map((name) => `text/en/guide/${name}`),
  ...namesIn('text/en/pages').map((name) => `text/en/pages/${name}`),
];
const texts = files.flatMap((file) =>
  stringsIn(rawData(file)).map(([path, text]) => ({ at: `${file} ${path}`, text })),
);

/** What the atlas must never say, in the pages to read. Facts about trials are told here, so plain verbs are allowed. */
const NEVER: Record<string, RegExp> = {
  'a promise': /\b(cur(e|es|ed|ing)|heal(s|ed|ing)|guarantee[ds]?|clinically proven|works wonders|100 ?%)\b/i,
  'proof of effect': /(?<!not |no |been )\b(is|are|was) (clinically |scientifically )?proven\b/i,
  'a point that helps': /\b(?:[A-Z]{2}\d+) (relieves|eases|helps|treats|stops)\b|\bstimulate this point\b/,
  'needle technique':
    /\b(depths?|deep(er|ly)?|shallow(ly)?|perpendicular|oblique(ly)?|angled?|insert(s|ed|ion|ing)?|gauge|hertz|milliamp)\b/i,
  'a needle length': /\d\s*(mm|millimet(re|er)s?)\b/i,
  'a promise of safety':
    /\bsafe (in|during) pregnancy\b|\bsafe (on|with) blood thinners\b|\bno (serious )?(risks?|side effects?)\b/i,
  'the misprint': /0\.003/,
  'one in a million': /\b(1|one) in (a|one) million\b/i,
  'a pregnancy alarm': /\b(miscarr\w+|abort\w*|(induces?|starts?) labou?r)\b/i,
  'borrowed authority':
    /\bWHO (recommends|approves|endorses)\b|\bNICE recommends\b|\blicensed by NCCAOM\b|\bstudies (show|prove)\b|\bWHO list of conditions\b/i,
  'NG193 as advice on backs': /NG193/,
  'a mechanism sold as fact':
    /\bstops? your back pain\b|\bunblocks?\b|\b(removes?|clears?) (a |the )?blockages?\b|\bincreases? circulation\b|\bqi is (bio)?electric/i,
  'advice against care':
    /\b(stop|reduce|skip) (your |taking )(medicines?|tablets)\b|\bavoid surgery\b|\binstead of (seeing )?a doctor\b/i,
  'an all-clear': /\byou are (clear|fine|safe)\b|\bnot serious\b|\bnothing to worry\b/i,
  'false precision': /\bexact (spot|point|place|location)\b/i,
};
const TRADITION = /\btradition(al|ally)?\b|\bclassical\b|\bold(er)? (song|book|text)s?\b/i;
const RESEARCH = /\b(trials?|stud(y|ies)|sham|placebo|pooled|research\w*|percent|in 100|certainty|evidence)\b/i;

describe('the guide', () => {
  it('has a title and a summary for each topic, and no other file', () => {
    expect(Object.keys(readData('text/en/guide/index.json', GuideIndex))).toEqual([...guideTopicIds]);
    expect(namesIn('guide')).toEqual([...guideTopicIds].map((id) => `${id}.json`).sort());
    expect(namesIn('text/en/guide')).toEqual([...guideTopicIds, 'index'].map((id) => `${id}.json`).sort());
  });

  it.each(topics)('$id has words for each passage, no others, and every bar its label', ({ id, topic, words }) => {
    expect(topic.id).toBe(id);
    const wanted = topic.sections.map((section) => [section.id, section.passages.map((passage) => passage.id)]);
    const found = Object.entries(words).map(([section, { passages: own }]) => [section, Object.keys(own)]);
    expect(found).toEqual(wanted);
    for (const { passages: own } of topic.sections)
      for (const { id: passage, bars } of own) {
        const labels = Object.values(words).find((section) => passage in section.passages)?.passages[passage]?.bars;
        expect(labels?.length, passage).toBe(bars?.items.length);
      }
  });

  it('cites only sources that stand in references.json', () => {
    for (const { at, passage } of passages) expect(keys, at).toEqual(expect.arrayContaining(passage.sources));
  });

  it('shows only what the atlas has', () => {
    const known = {
      point: codes,
      meridian: readMeridians().map(({ code }) => String(code)),
      pattern: idsOf('patterns.json', 'patterns'),
      set: idsOf('sets.json', 'sets'),
      region: points.map(({ region }) => region),
    };
    for (const { at, passage } of passages) {
      const wishes = Object.entries(known).filter(([kind]) => passage.show[kind as keyof typeof known]);
      expect(wishes.length, `${at} shows one thing`).toBeLessThan(2);
      for (const [kind, ids] of wishes) expect(ids, at).toContain(passage.show[kind as keyof typeof known]);
    }
  });

  it('moves the body in every topic', () => {
    for (const { id, topic } of topics) {
      const places = topic.sections.flatMap((section) => section.passages.map((it) => JSON.stringify(it.show)));
      expect(new Set(places).size, id).toBeGreaterThan(1);
    }
  });

  it('links only to sources that can be opened', () => {
    const linked = passages.filter(({ passage }) => passage.links);
    expect(linked.length).toBeGreaterThan(0);
    const addresses = new Map(readReferences().map((reference) => [reference.key, addressOf(reference)]));
    for (const { at, passage } of linked)
      for (const key of passage.sources) expect(addresses.get(key), at).toBeDefined();
  });

  it('names only points that are there', () => {
    for (const { at, text } of texts)
      for (const code of text.match(/\b(?:EX-[A-Z]+|BL|GV|CV|KI|GB|SP|LI|ST|LR|LU|HT|PC|SI|TE)\d+\b/g) ?? [])
        expect(codes, at).toContain(code);
  });

  it('tells a made-up case with at least three different endings, each named as made up', () => {
    const cases = passages.filter(({ passage }) => passage.kind === 'story');
    const heads = cases.map(({ words }) => words?.head ?? '');
    for (const ending of [/better/, /unchanged/, /sent to a doctor/, /harm/]) {
      expect(heads.filter((head) => ending.test(head))).toHaveLength(1);
    }
  });

  it('gives all three comparisons where it gives one', () => {
    const { words } = passages.find(({ at }) => at === 'benefits/three/three-answers') ?? {};
    expect(words?.bars?.map((label) => label.replace(/\..*/, ''))).toEqual([
      'Next to no treatment',
      'Next to usual care',
      'Next to sham',
    ]);
  });
});

describe('the words of the pages to read', () => {
  it.each(Object.entries(NEVER))('hold no %s', (_, banned) => {
    const found = texts
      .filter(({ text }) => banned.test(text))
      .map(({ at, text }) => `${at}: ${banned.exec(text)?.[0]}`);
    expect(found).toEqual([]);
  });

  it('never let tradition and research share a sentence', () => {
    const mixed = texts.flatMap(({ at, text }) =>
      text
        .split(/(?<=[.!?])\s+/)
        .filter((sentence) => TRADITION.test(sentence) && RESEARCH.test(sentence))
        .map((sentence) => `${at}: ${sentence}`),
    );
    expect(mixed).toEqual([]);
  });

  it('let tradition speak as tradition, and keep research out of it', () => {
    for (const { at, passage, words } of passages.filter((it) => it.passage.kind === 'tradition')) {
      expect(words?.text, at).toMatch(TRADITION);
      expect(words?.text, at).not.toMatch(RESEARCH);
      expect(passage.grade, at).toBe('D');
    }
  });

  it.each(topics)('$id is read at grade 8 or below', ({ words }) => {
    const text = Object.values(words)
      .flatMap((section) => Object.values(section.passages))
      .map((passage) => `${passage.head ?? ''}. ${passage.text}`)
      .join(' ');
    expect(readingGrade(text)).toBeLessThanOrEqual(8);
  });

  it('about safety are read at grade 8 or below', () => {
    const text = stringsIn(safetyWords)
      .map(([, words]) => words.replace(/\.?$/, '.'))
      .join(' ');
    expect(readingGrade(text)).toBeLessThanOrEqual(8);
  });
});

describe('safety and licences', () => {
  it('have words for everything, and no others', () => {
    const idsIn = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    expect(Object.keys(safetyWords.emergency)).toEqual(idsIn(safety.emergency));
    expect(Object.keys(safetyWords.flags)).toEqual(idsIn(safety.flags));
    expect(Object.keys(safetyWords.precautions)).toEqual(idsIn(safety.precautions));
    expect(Object.keys(safetyWords.regions)).toEqual(idsIn(safety.regions));
    expect(Object.keys(safetyWords.pregnancy)).toEqual(idsIn(safety.pregnancy.views));
    expect(Object.keys(safetyWords.checklist)).toEqual(idsIn(safety.checklist));
    expect(Object.keys(licenceWords.bodies)).toEqual(idsIn(licences));
    expect(Object.keys(licenceWords.regions)).toEqual([...new Set(licences.map(({ region }) => region))]);
  });

  it('name only points that are there, and only classes of caution that can be shown', () => {
    const shown = safety.regions.flatMap((region) => region.points);
    expect(codes).toEqual(expect.arrayContaining([...shown, ...safety.pregnancy.points]));
    const classes = points.flatMap((point) => point.cautions);
    for (const { id, caution } of safety.regions) if (caution) expect(classes, id).toContain(caution);
  });

  it('leave the links that nobody checked marked as such', () => {
    expect(licences.filter(({ verified }) => !verified).length).toBeGreaterThan(0);
    expect(licences.every(({ url }) => URL.canParse(url))).toBe(true);
  });
});
