import * as v from 'valibot';
import type { Place } from '#domain/placement.ts';
import { PointEntry } from '#domain/point.ts';
import type { Rules } from '#pipeline/readRules.ts';
import { code, landmarks, scales } from './createSurvey.ts';

type Overrides = Partial<v.InferInput<typeof PointEntry>>;

/** A point of the Bladder meridian with everything filled in; only its rule matters here. */
export function createPoint(text: string, location: Place, overrides: Overrides = {}): PointEntry {
  return v.parse(PointEntry, {
    code: text,
    meridian: 'BL',
    names: {
      pinyin: 'Test',
      hanzi: { simplified: '试', traditional: '試' },
      english: 'Test',
      japanese: { kana: 'てすと', romaji: 'Tesuto' },
      korean: { hangul: '시험', romanised: 'Siheom' },
      variants: [],
    },
    region: 'back',
    side: 'paired',
    location,
    categories: [],
    cautions: [],
    confidence: 'high',
    sources: ['test'],
    ...overrides,
  });
}

/** Rules over the test figure: its landmarks and scales, the given points, and one line through BL11 and BL12 where both exist. */
export function createRules(points: readonly PointEntry[]): Rules {
  const lined = ['BL11', 'BL12'].filter((text) => points.some((point) => point.code === text)).map(code);
  const names = { english: 'Test', pinyin: 'Test', hanzi: { simplified: '试', traditional: '試' } };
  const paths = lined.length < 2 ? [] : [{ name: 'inner', side: 'paired' as const, branch: false, stops: lined }];
  return {
    landmarkFile: { landmarks: [...landmarks], scales: [...scales], frames: [] },
    points: points.map((point) => ({ file: 'data/points/BL.json', point })),
    meridians: [{ code: 'BL', names, color: '#123456', element: null, polarity: 'yang', pair: null, paths }],
    sources: [],
  };
}
