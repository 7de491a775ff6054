import * as v from 'valibot';
import { CitationKey } from '#domain/citation.ts';
import type { MeridianCode, PointCode } from '#domain/code.ts';
import { haloLookup } from '#domain/halo.ts';
import type { Meridian, MeridianText } from '#domain/meridian.ts';
import { Pattern } from '#domain/pattern.ts';
import type { PlacedBody } from '#domain/placedBody.ts';
import { Point, type PointEntry, type PointText } from '#domain/point.ts';
import { pointFacts } from '#domain/pointFacts.ts';
import type { PointSet } from '#domain/pointSet.ts';
import { Reference } from '#domain/reference.ts';
import type { SearchWords } from '#domain/searchTopic.ts';
import type { Atlas } from '#state/atlas.ts';
import { indexEntries, indexPoints, indexSets } from '../../src/catalog.ts';
import { shelf } from '../../src/shelf.ts';
import { createLedger } from './createLedger.ts';
import { createPoint } from './createRules.ts';

const onLandmark = { kind: 'landmark', landmark: 'test' } as const;
const acrossTheBack = {
  kind: 'level',
  level: onLandmark,
  lateralCun: 1.5,
  scale: 'back_transverse',
  surface: 'posterior',
} as const;

/** Some points of the back: BL22 to BL24, GV4 on the midline, and the series EX-B2 with two levels. */
function createEntries(): PointEntry[] {
  const named = (
    text: string,
    pinyin: string,
    english: string,
    han: string,
    rest: Parameters<typeof createPoint>[2] = {},
  ) => {
    const { names } = createPoint(text, acrossTheBack);
    const hanzi = { simplified: han, traditional: han };
    return createPoint(text, acrossTheBack, { names: { ...names, pinyin, english, hanzi }, ...rest });
  };
  return [
    named('BL22', 'Sānjiāoshù', 'Triple Energizer Transport', '三焦俞'),
    named('BL23', 'Shènshù', 'Kidney Transport', '肾俞', {
      categories: [{ kind: 'back-shu', of: ['KI'] }],
      cautions: ['kidney'],
    }),
    named('BL24', 'Qìhǎishù', 'Sea of Qi Transport', '气海俞'),
    named('GV4', 'Mìngmén', 'Gate of Life', '命门', { meridian: 'GV', side: 'midline', location: onLandmark }),
    named('EX-B2', 'Jiájǐ', 'Lining the Spine', '夹脊', {
      meridian: 'EX',
      series: [
        { code: 'EX-B2-L1', location: onLandmark },
        { code: 'EX-B2-L2', location: acrossTheBack },
      ],
    }),
  ];
}

function createMeridian(code: MeridianCode, english: string): Meridian {
  const names = { english, pinyin: english, hanzi: { simplified: '经', traditional: '經' } };
  return { code, names, color: '#123456', element: null, polarity: 'yang', pair: null, paths: [] };
}

const text: PointText = {
  location: 'Level with the [lower edge of L2](test), beside [the Gate of Life](GV4).',
  tradition: {
    text: 'Tradition holds that it is the back-shu of the Kidney.',
    sources: [v.parse(CitationKey, 'old-book')],
  },
  with: [{ code: 'GV4' as PointCode, why: 'One level, two places.', sources: [v.parse(CitationKey, 'old-book')] }],
  beneath: { text: 'Muscles of the back.', sources: [v.parse(CitationKey, 'test')] },
  note: { text: 'Fingers go a level too high.', sources: [v.parse(CitationKey, 'test')] },
  care: [{ text: 'The kidney lies beneath.', sources: [v.parse(CitationKey, 'old-book')] }],
};

const course: MeridianText = {
  course: 'From the eye over the back to the little toe.',
  branches: ['A short line over the sacrum.'],
  tradition: 'Tradition calls it the main channel of the back.',
  sources: [v.parse(CitationKey, 'old-book')],
};

const searchWords: SearchWords = {
  topics: [
    {
      name: 'low back pain',
      kind: 'complaint',
      words: ['lumbago', 'lower back'],
      sets: ['low-back-pain'],
      patterns: [],
      regions: [],
      points: ['BL23', 'GV4'] as PointCode[],
    },
    {
      name: 'wet weather',
      kind: 'complaint',
      words: ['rheumatism'],
      sets: [],
      patterns: ['cold-damp'],
      regions: [],
      points: [],
    },
    { name: 'loin', kind: 'place', words: ['low back'], sets: [], patterns: [], regions: ['lumbar'], points: [] },
  ],
  ignored: ['my', 'in', 'the'],
};

function createSet(id: string, points: string[]): PointSet {
  return { id, points: points as PointCode[], sources: [v.parse(CitationKey, 'test')] };
}

const coldDamp = v.parse(Pattern, {
  id: 'cold-damp',
  kind: 'pattern',
  name: { hanzi: '寒湿腰痛', pinyin: 'hán shī yāo tòng' },
  regions: ['buttock'],
  groups: { local: ['BL23'], nearby: [], distant: ['EX-B2-L2'], added: [] },
  sources: ['old-book'],
  confidence: 'medium',
});

const patternText = {
  name: 'Heavy ache',
  plain: 'Heavy and cold.',
  tradition: 'Tradition says that cold and damp came in.',
  rationale: 'Tradition warms the channel.',
  cautions: ['Say if your skin is numb.'],
};

/** A catalog over the points above; whatever a test is about can be replaced. */
export function createCatalog(overrides: Partial<Atlas> = {}): Atlas {
  const meridians = [
    createMeridian('BL', 'Bladder'),
    createMeridian('GV', 'Governor Vessel'),
    createMeridian('EX', 'Extra points'),
  ];
  const references = [createReference('test'), createReference('old-book')];
  const entries = createEntries();
  const points = entries.map((entry) => v.parse(Point, pointFacts(entry)));
  const index = indexPoints(points, meridians);
  const sets = [createSet('low-back-pain', ['BL23', 'GV4', 'EX-B2-L2']), createSet('tailbone', ['BL24'])];
  const trials = [
    { source: v.parse(CitationKey, 'test'), points: ['BL23', 'EX-B2'] as PointCode[], comparisons: ['sham' as const] },
  ];
  const trialText = { name: 'Test trial', set: 'Two points.', whole: 'The whole set did as sham did.', found: {} };
  return {
    ...index,
    ...indexSets(sets, trials, index.point),
    halo: haloLookup({ halos: [createHalo('BL23', 22.4), createHalo('BL24', 2.7), createHalo('GV4', 12)] }),
    patterns: [coldDamp],
    pattern: (id) => (id === coldDamp.id ? coldDamp : undefined),
    keyPoints: (meridian) => (meridian ? [] : (['BL23', 'GV4'] as PointCode[])),
    bodies: [createBody('male'), createBody('female')],
    loadEntries: always(indexEntries(entries)),
    loadBody: always(createPlacedBody('male')),
    loadBones: always([]),
    loadTexts: always(new Map([['BL23' as PointCode, text]])),
    loadGlossary: always({
      categories: new Map([['back-shu', { name: 'Back-shu', explanation: 'Where qi comes to the surface.' }]]),
      cautions: new Map([
        ['kidney', { title: 'Kidney', text: 'Loins hold it.', sources: [v.parse(CitationKey, 'test')] }],
      ]),
      belongings: new Map([['KI', 'Kidney']]),
      regions: new Map([['lumbar', 'loin']]),
    }),
    loadCourses: always(new Map([['BL' as MeridianCode, course]])),
    loadPatternWords: always({
      text: () => patternText,
      reason: (_, code) => `Why ${code}.`,
    }),
    loadSearchWords: always(searchWords),
    loadFindIt: always(() => []),
    loadLandmarkWords: always(new Map([['test', { name: 'test bump', feel: 'Feel for the bump.' }]])),
    loadLedger: always(createLedger()),
    loadEvidence: () => Promise.reject(new Error('no evidence in this test')),
    loadEvidenceText: () => Promise.reject(new Error('no evidence in this test')),
    loadCitations: always([]),
    loadTrialTexts: always(new Map([[v.parse(CitationKey, 'test'), trialText]])),
    loadReferenceTexts: always(new Map()),
    loadReferences: always(new Map(references.map((reference) => [reference.key, reference]))),
    ...shelf,
    ...overrides,
  };
}

function createHalo(code: string, areaCm2: number) {
  return { code: code as PointCode, areaCm2, share: 0.95, n: 71, source: v.parse(CitationKey, 'test') };
}

/** One promise for all who ask, as the catalog promises. */
function always<T>(answer: T): () => Promise<T> {
  const promise = Promise.resolve(answer);
  return () => promise;
}

function createBody(sex: 'male' | 'female'): Atlas['bodies'][number] {
  const macros = { age: 0.5, muscle: 0.5, weight: 0.5, proportions: 0.5, cup: 0.5, firmness: 0.5 };
  return { id: sex, sex, build: 'average', macros, targets: {}, relief: 1 };
}

function createPlacedBody(body: string): PlacedBody {
  return { body, heightM: 1.7, mmPerCun: { back_transverse: 24.3 }, landmarks: new Map(), points: [], lines: [] };
}

function createReference(key: string): Reference {
  return v.parse(Reference, {
    key,
    kind: 'book',
    design: 'book',
    authors: 'Someone',
    year: 2020,
    title: `The ${key}`,
    published: 'Somewhere',
    use: 'For a test.',
    certaintyBy: 'none',
    stance: 'neutral',
    check: 'unread',
  });
}
