import * as v from 'valibot';
import { CitationKey } from '#domain/citation.ts';
import type { MeridianCode, PointCode } from '#domain/code.ts';
import { meridianOf, parsePointCode } from '#domain/code.ts';
import type { Vec3 } from '#domain/frame.ts';
import { type GuideTopicId, guideTopicOf } from '#domain/guide.ts';
import { finishes, type Language, labelModes, type Preferences } from './preferences.ts';
import { type Theme, themes } from './theme.ts';
import { decodeLayers, decodeShow, encodeLayers, encodeShow, type KnownFilters } from './urlShowing.ts';
import { type CameraGoal, type FreeCamera, standardViews, type ViewWish } from './view.ts';

/** What can lie over the atlas under an address of its own. */
export const pages = ['safety', 'accuracy', 'visit', 'sources'] as const;
type Page = (typeof pages)[number] | 'guide';

/** All that an address says. `page` is what lies over the atlas, if anything. */
export interface Address extends ViewWish, Omit<Preferences, 'theme'> {
  readonly page: Page | null;
  /** The topic of the guide that lies open; null is its list of topics, or another page. */
  readonly topic: GuideTopicId | null;
  /** The source that the page of sources is opened at. */
  readonly source: CitationKey | null;
  /** The step of finding the chosen point, from 0; null while it is not being found. */
  readonly find: number | null;
  /** Inside another page: the figure and a caption alone. */
  readonly embed: boolean;
  /** Null leaves the light as it is: Back does not flip it. */
  readonly theme: Theme | null;
}

/** What addresses are checked against; the first of a list is the default and is left out of addresses. */
export interface KnownPlaces {
  /** The code a card opens for (a series answers with its typical member), or null when the atlas has no such point. */
  point(code: PointCode): PointCode | null;
  meridian(code: MeridianCode): MeridianCode | null;
  /** The id of a pattern, or null when the atlas has no such pattern. */
  pattern(id: string): string | null;
  readonly bodies: readonly [string, ...string[]];
  readonly languages: readonly [Language, ...Language[]];
  readonly filters: KnownFilters;
}

export interface Decoded {
  readonly address: Address;
  /** What the address asked for and the atlas does not have. */
  readonly problem: { readonly kind: 'unknownPoint' | 'unknownPage'; readonly subject: string } | null;
}

/** Long enough for every code and page name, short enough for one line. */
const SUBJECT_LENGTH = 24;
/** Centimetres: finer than any hand aims, short in a link. */
const CAMERA_DECIMALS = 2;
/** Farther from the figure than this no camera of ours goes; metres. */
const CAMERA_REACH_M = 20;

/** The hash of an address, in its one canonical spelling. */
export function encodeView(address: Address, known: Pick<KnownPlaces, 'bodies' | 'languages'>): string {
  const { page, topic, source, find, selected, side, camera, body, language, theme, finish, labels, embed } = address;
  const within = topic ?? source;
  const path = page ? (within ? `${page}/${within}` : page) : pathOf(address);
  const parameters = [
    ['find', !page && selected && find !== null ? String(find + 1) : null],
    ['view', page ? null : encodeCamera(camera, selected !== null)],
    ['side', !page && selected && side !== 'right' ? side : null],
    ['show', page ? null : encodeShow(address)],
    ['body', body === known.bodies[0] ? null : body],
    ['finish', finish === finishes[0] ? null : finish],
    ['layers', encodeLayers(page ? { ...address, hiddenMeridians: [] } : address)],
    ['labels', labels === labelModes[0] ? null : labels],
    ['theme', theme],
    ['lang', language === known.languages[0] ? null : language],
    ['embed', embed ? '1' : null],
  ].flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return `#/${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** The path of what is open beside the figure; empty for the figure alone. */
function pathOf({ selected, meridian, pattern, hurts }: Address): string {
  if (selected) return `point/${selected}`;
  if (meridian) return `meridian/${meridian}`;
  if (pattern) return `pattern/${pattern}`;
  return hurts ? 'hurts' : '';
}

/** Reads any address, in any common spelling; what is unknown or bad falls back. */
export function decodeView(hash: string, known: KnownPlaces): Decoded {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(query);
  const { problem, ...place } = decodePath(path, known);
  const { selected } = place;
  const oneOf = <T extends string>(all: readonly T[], key: string) => all.find((it) => it === parameters.get(key));
  const finish = oneOf(finishes, 'finish') ?? finishes[0];
  const side = selected && parameters.get('side') === 'left' ? 'left' : 'right';
  const camera = decodeCamera(parameters.get('view')) ?? (selected ? { kind: 'selection' } : defaultCamera);
  const address = {
    ...place,
    find: selected ? decodeStep(parameters.get('find')) : null,
    side,
    camera,
    body: oneOf(known.bodies, 'body') ?? known.bodies[0],
    language: oneOf(known.languages, 'lang') ?? known.languages[0],
    theme: oneOf(themes, 'theme') ?? null,
    finish,
    labels: oneOf(labelModes, 'labels') ?? labelModes[0],
    embed: parameters.get('embed') === '1',
    ...decodeShow(parameters.get('show'), known.filters),
    ...decodeLayers(parameters.get('layers'), finish),
  } satisfies Address;
  return { address, problem };
}

/** What a path names; all null is the atlas itself. */
interface Place extends Pick<Address, 'page' | 'topic' | 'source' | 'selected' | 'meridian' | 'pattern' | 'hurts'> {
  problem: Decoded['problem'];
}

const atlas: Place = {
  page: null,
  topic: null,
  source: null,
  selected: null,
  meridian: null,
  pattern: null,
  hurts: false,
  problem: null,
};

function decodePath(path: string, known: KnownPlaces): Place {
  const [room = '', ...rest] = path.split('/').map(readable);
  const name = rest.join('/');
  const page = pages.find((it) => it === room.toLowerCase());
  if (page) return { ...atlas, page, source: page === 'sources' ? sourceNamed(name) : null };
  switch (room.toLowerCase()) {
    case '':
      return atlas;
    case 'point': {
      const code = parsePointCode(name);
      const selected = code && known.point(code);
      return selected ? { ...atlas, selected } : unknown('unknownPoint', name);
    }
    case 'meridian': {
      // A channel has the spellings of its first point: UB is BL because UB1 is BL1.
      const first = parsePointCode(`${name}1`);
      const code = name.toUpperCase() === 'EX' ? 'EX' : first && meridianOf(first);
      const meridian = code && known.meridian(code);
      return meridian ? { ...atlas, meridian } : unknown('unknownPage', path);
    }
    case 'pattern': {
      const pattern = known.pattern(name.toLowerCase());
      return pattern ? { ...atlas, pattern } : unknown('unknownPage', path);
    }
    case 'guide': {
      const topic = guideTopicOf(name);
      return name === '' || topic ? { ...atlas, page: 'guide', topic } : unknown('unknownPage', path);
    }
    case 'hurts':
      return { ...atlas, hurts: true };
    default:
      return unknown('unknownPage', path);
  }
}

function unknown(kind: 'unknownPoint' | 'unknownPage', subject: string): Place {
  const short = subject.length > SUBJECT_LENGTH ? `${subject.slice(0, SUBJECT_LENGTH)}…` : subject;
  return { ...atlas, problem: { kind, subject: short } };
}

/** Whether the atlas has such a source only the list of them knows, which comes later. */
function sourceNamed(name: string): CitationKey | null {
  const parsed = v.safeParse(CitationKey, name.toLowerCase());
  return parsed.success ? parsed.output : null;
}

/** Percent-decoded, or as it stands where the coding is broken: people paste all sorts of things. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Steps are counted from 1 in addresses; no way to a point has a hundred. */
function decodeStep(text: string | null): number | null {
  return text !== null && /^[1-9]\d?$/.test(text) ? Number(text) - 1 : null;
}

const defaultCamera: CameraGoal = { kind: 'standard', view: 'back' };

function encodeCamera(camera: CameraGoal, hasSelection: boolean): string | null {
  switch (camera.kind) {
    case 'selection':
    case 'area':
      return null;
    case 'standard':
      return !hasSelection && camera.view === 'back' ? null : camera.view;
    case 'free':
      return [...camera.camera.position, ...camera.camera.target].map(rounded).join(',');
  }
}

function decodeCamera(text: string | null): CameraGoal | null {
  const view = standardViews.find((name) => name === text);
  if (view) return { kind: 'standard', view };
  const numbers = text?.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))) ?? [];
  if (numbers.length !== 6 || !numbers.every((n) => Math.abs(n) <= CAMERA_REACH_M)) return null;
  const [x, y, z, ...target] = numbers.map(rounded) as [number, number, number, number, number, number];
  return { kind: 'free', camera: roomBetween({ position: [x, y, z], target: target as Vec3 }) };
}

/** A camera on its own target looks nowhere: such a link is stepped back from it. */
function roomBetween({ position, target }: FreeCamera): FreeCamera {
  const apart = position.some((n, i) => n !== target[i]);
  return { target, position: apart ? position : [target[0], target[1], rounded(target[2] - 1)] };
}

function rounded(n: number): number {
  // `+ 0` turns -0, which would print as 0 and so not survive the round trip, into 0.
  return Number(n.toFixed(CAMERA_DECIMALS)) + 0;
}
