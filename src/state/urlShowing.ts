import { type MeridianCode, meridianCodes } from '#domain/code.ts';
import type { Filters } from '#domain/filters.ts';
import { layersOf, type Preferences } from './preferences.ts';
import { OPENING_SET, type ViewState } from './view.ts';

/** What the parameter `show` is checked against. */
export interface KnownFilters {
  readonly sets: readonly string[];
  readonly categories: readonly string[];
  readonly regions: readonly string[];
  readonly cautions: readonly string[];
}

type Layers = Pick<ViewState, 'hiddenMeridians'> &
  Pick<Preferences, 'finish' | 'skinOpacity' | 'bones' | 'halo' | 'risks' | 'modest'>;

const ALL = 'all';
const TRIALS = 'trials';
const prefixes = { category: 'categories', region: 'regions', caution: 'cautions' } as const;
const PERCENT = 100;

/** `sciatica,category:back-shu,trials`: a set, or `all` for none, then what is asked for; null is how the atlas opens. */
export function encodeShow({ show, filters }: Pick<ViewState, 'show' | 'filters'>): string | null {
  const asked = Object.entries(prefixes).flatMap(([prefix, kind]) =>
    filters[kind].map((value) => `${prefix}:${value}`),
  );
  const words = [show === OPENING_SET ? '' : (show ?? ALL), ...asked, filters.inTrials ? TRIALS : ''];
  return words.filter((word) => word !== '').join(',') || null;
}

/** Reads `show`; words it does not know are passed over. */
export function decodeShow(text: string | null, known: KnownFilters): Pick<ViewState, 'show' | 'filters'> {
  const words = text?.split(',') ?? [];
  const valuesOf = (prefix: keyof typeof prefixes): string[] =>
    known[prefixes[prefix]].filter((value) => words.includes(`${prefix}:${value}`));
  const filters: Filters = {
    categories: valuesOf('category'),
    regions: valuesOf('region'),
    cautions: valuesOf('caution'),
    inTrials: words.includes(TRIALS),
  };
  return {
    show: words.includes(ALL) ? null : (words.find((word) => known.sets.includes(word)) ?? OPENING_SET),
    filters,
  };
}

/** `-KI,skin40,bones,nohalo,risks,modest`: what differs from what the finish brings and the atlas opens with. */
export function encodeLayers(layers: Layers): string | null {
  const { hiddenMeridians, finish, skinOpacity, bones, halo, risks, modest } = layers;
  const usual = layersOf[finish];
  const words = [
    ...meridianCodes.filter((code) => hiddenMeridians.includes(code)).map((code) => `-${code}`),
    skinOpacity === usual.skinOpacity ? '' : `skin${Math.round(skinOpacity * PERCENT)}`,
    bones === usual.bones ? '' : bones ? 'bones' : 'nobones',
    halo ? '' : 'nohalo',
    risks ? 'risks' : '',
    modest === null ? '' : modest ? 'modest' : 'nomodest',
  ];
  return words.filter((word) => word !== '').join(',') || null;
}

/** Reads `layers` on top of what the finish brings; words it does not know are passed over. */
export function decodeLayers(text: string | null, finish: Layers['finish']): Omit<Layers, 'finish'> {
  const words = text?.split(',') ?? [];
  const usual = layersOf[finish];
  const has = (word: string) => words.includes(word);
  const skin = words.map((word) => /^skin(\d{1,3})$/.exec(word)?.[1]).find((it) => it !== undefined);
  return {
    hiddenMeridians: meridianCodes.filter((code: MeridianCode) => has(`-${code}`)),
    skinOpacity: skin === undefined ? usual.skinOpacity : Math.min(1, Number(skin) / PERCENT),
    bones: has('bones') || (usual.bones && !has('nobones')),
    halo: !has('nohalo'),
    risks: has('risks'),
    modest: has('modest') ? true : has('nomodest') ? false : null,
  };
}
