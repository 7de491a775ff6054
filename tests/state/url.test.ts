import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeridianCode, meridianCodes, type PointCode, parsePointCode } from '#domain/code.ts';
import { noFilters } from '#domain/filters.ts';
import { finishes, labelModes } from '#state/preferences.ts';
import { themes } from '#state/theme.ts';
import { type Address, decodeView, encodeView, type KnownPlaces } from '#state/url.ts';
import { standardViews } from '#state/view.ts';

const code = (text: string) => parsePointCode(text) as PointCode;
const points = ['BL23', 'GV4', 'EX-B7', 'EX-B2-L2', 'CV6'].map(code);
const known: KnownPlaces = {
  point: (wanted) => points.find((point) => point === wanted) ?? (wanted === 'EX-B2' ? code('EX-B2-L2') : null),
  meridian: (wanted) => meridianCodes.find((meridian) => meridian === wanted) ?? null,
  pattern: (wanted) => ['cold-damp', 'tailbone'].find((id) => id === wanted) ?? null,
  bodies: ['male', 'female', 'female-heavy'],
  languages: ['en'],
  filters: {
    sets: ['low-back-pain', 'sciatica'],
    categories: ['back-shu', 'luo-connecting'],
    regions: ['lumbar', 'sacral'],
    cautions: ['lung'],
  },
};
const decode = (hash: string) => decodeView(hash, known);
const atlas: Address = {
  page: null,
  topic: null,
  source: null,
  find: null,
  selected: null,
  meridian: null,
  pattern: null,
  hurts: false,
  embed: false,
  side: 'right',
  body: 'male',
  camera: { kind: 'standard', view: 'back' },
  hiddenMeridians: [],
  show: 'low-back-pain',
  filters: noFilters,
  language: 'en',
  theme: null,
  finish: 'porcelain',
  skinOpacity: 1,
  bones: false,
  halo: true,
  risks: false,
  labels: 'key',
  modest: null,
};

const centimetres = fc.integer({ min: -1999, max: 1999 }).map((n) => n / 100 + 0);
const vector = fc.tuple(centimetres, centimetres, centimetres);
const someCamera = fc.oneof(
  fc.constantFrom(...standardViews).map((view) => ({ kind: 'standard' as const, view })),
  fc
    .record({ position: vector, target: vector })
    .filter(({ position, target }) => position.join() !== target.join())
    .map((camera) => ({ kind: 'free' as const, camera })),
);
const someAddress: fc.Arbitrary<Address> = fc
  .record({
    selected: fc.option(fc.constantFrom(...points)),
    meridian: fc.option(fc.constantFrom<MeridianCode>('BL', 'GV', 'EX')),
    pattern: fc.option(fc.constantFrom('cold-damp', 'tailbone')),
    hurts: fc.boolean(),
    embed: fc.boolean(),
    side: fc.constantFrom('left' as const, 'right' as const),
    body: fc.constantFrom(...known.bodies),
    camera: someCamera,
    hiddenMeridians: fc.subarray<MeridianCode>([...meridianCodes]),
    show: fc.option(fc.constantFrom(...known.filters.sets)),
    filters: fc.record({
      categories: fc.subarray([...known.filters.categories]),
      regions: fc.subarray([...known.filters.regions]),
      cautions: fc.subarray([...known.filters.cautions]),
      inTrials: fc.boolean(),
    }),
    theme: fc.option(fc.constantFrom(...themes)),
    finish: fc.constantFrom(...finishes),
    skinOpacity: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    bones: fc.boolean(),
    halo: fc.boolean(),
    risks: fc.boolean(),
    labels: fc.constantFrom(...labelModes),
    modest: fc.option(fc.boolean()),
    isFramed: fc.boolean(),
  })
  .map(({ isFramed, ...rest }) => ({
    ...atlas,
    ...rest,
    // What an address can mean: a side and a framing only of a chosen point, and one thing chosen at a time.
    meridian: rest.selected ? null : rest.meridian,
    pattern: rest.selected || rest.meridian ? null : rest.pattern,
    hurts: rest.hurts && !(rest.selected || rest.meridian || rest.pattern),
    side: rest.selected ? rest.side : 'right',
    camera: rest.selected && isFramed ? { kind: 'selection' } : rest.camera,
  }));

describe('addresses', () => {
  it('say everything they are given, and no more', () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        expect(decode(encodeView(address, known))).toEqual({ address, problem: null });
      }),
    );
  });

  it('have one spelling each: what was read is written the same', () => {
    fc.assert(
      fc.property(someAddress, (address) => {
        const hash = encodeView(address, known);
        expect(encodeView(decode(hash).address, known)).toBe(hash);
      }),
    );
  });

  it('never throw, whatever someone pastes, and lead to the atlas at worst', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webFragments(),
          fc.string().map((text) => `#/point/${text}`),
        ),
        (hash) => {
          const { address } = decode(hash);
          expect(known.bodies).toContain(address.body);
          expect(decode(encodeView(address, known)).address).toEqual(address);
        },
      ),
    );
  });

  it.each([
    ['', '#/'],
    ['#', '#/'],
    ['#/point/BL23', '#/point/BL23'],
    ['#/point/bl-23', '#/point/BL23'],
    ['#/point/UB23', '#/point/BL23'],
    ['#/Point/Du4', '#/point/GV4'],
    ['#point/BL%2023', '#/point/BL23'],
    ['#/point/ex-b2-l2', '#/point/EX-B2-L2'],
    ['#/point/EX-B2', '#/point/EX-B2-L2'],
    ['#/meridian/UB', '#/meridian/BL'],
    ['#/meridian/ex', '#/meridian/EX'],
    ['#/point/BL23?side=right&body=male&view=elsewhere&colour=red', '#/point/BL23'],
    ['#/point/BL23?body=female&side=left', '#/point/BL23?side=left&body=female'],
    ['#/point/BL23?view=back', '#/point/BL23?view=back'],
    ['#/?view=front&lang=tlh', '#/?view=front'],
    ['#/?view=0.001,1,-3.004,0,1,0', '#/?view=0,1,-3,0,1,0'],
    ['#/?view=1,2,3', '#/'],
    ['#/?view=0,900,0,0,0,0', '#/'],
    ['#/?side=left', '#/'],
    ['#/safety?view=left', '#/safety'],
    ['#/safety?show=sciatica&layers=-KI,bones&theme=night', '#/safety?layers=bones&theme=night'],
    ['#/sources', '#/sources'],
    ['#/Sources/NICE-ng59-2020', '#/sources/nice-ng59-2020'],
    ['#/sources/no key?lang=en', '#/sources'],
    ['#/?show=low-back-pain', '#/'],
    ['#/?show=all,category:back-shu,category:nothing,trials', '#/?show=all,category:back-shu,trials'],
    ['#/?show=nothing,region:lumbar', '#/?show=region:lumbar'],
    ['#/?layers=bones,-KI,-XX,nohalo', '#/?layers=-KI,bones,nohalo'],
    ['#/?layers=risks,nohalo', '#/?layers=nohalo,risks'],
    ['#/?layers=skin100&finish=clear', '#/?finish=clear&layers=skin100'],
    ['#/?finish=gold&labels=many&theme=sepia', '#/'],
  ])('%s is %s', (pasted, canonical) => {
    expect(encodeView(decode(pasted).address, known)).toBe(canonical);
    expect(decode(pasted).problem).toBeNull();
  });

  it.each([
    ['#/point/BL99', 'unknownPoint', 'BL99'],
    ['#/point/LU1', 'unknownPoint', 'LU1'],
    ['#/point/%E0%A4', 'unknownPoint', '%E0%A4'],
    ['#/somewhere', 'unknownPage', 'somewhere'],
    ['#/meridian/XX', 'unknownPage', 'meridian/XX'],
  ])('%s leads to the atlas and says why', (hash, kind, subject) => {
    expect(decode(hash)).toEqual({ address: atlas, problem: { kind, subject } });
  });

  it('quote no more of a bad address than fits on a line', () => {
    expect(decode(`#/point/${'x'.repeat(300)}`).problem?.subject).toHaveLength(25);
  });
});
