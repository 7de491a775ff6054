import type { Catalog } from '#domain/catalog.ts';
import type { PointCode } from '#domain/code.ts';
import { embedStore, setEmbedded } from './embed.ts';
import { findItStore, showFindIt } from './findIt.ts';
import { closeDialog, furnitureStore, openDialog } from './furniture.ts';
import { tell } from './notices.ts';
import { languages, preferencesStore } from './preferences.ts';
import { closeGuide, openGuide, readingStore } from './reading.ts';
import { showSource, sourceStore } from './sourceShown.ts';
import { systemTheme } from './theme.ts';
import { type Address, decodeView, encodeView, type KnownPlaces, pages } from './url.ts';
import { showBody, showWish, viewStore } from './view.ts';

/**
 * Keeps the address bar and the stores in step, both ways. Returns the undo.
 *
 * What a person chose (a point, a view, a body) becomes an entry of the history; where their hand left the camera only
 * replaces the entry, so that Back leads to the last choice and not through every turn of the figure.
 */
export function bindUrl(catalog: Catalog): () => void {
  const known = knownPlaces(catalog);
  const plain = preferencesStore.getInitialState();
  let written = '';
  let chosen = '';
  let following = false;

  const current = (): string => encodeView(readAddress(catalog, true), known);
  // How the person likes to see is no place to come back to: light, finish and layers only replace the entry.
  // Finding a point is one, however many steps it has.
  const place = (): string => {
    const address = readAddress(catalog, false);
    return encodeView({ ...address, ...plain, theme: null, find: address.find && 0 }, known);
  };
  const remember = () => {
    written = current();
    chosen = place();
  };

  const follow = () => {
    if (window.location.hash === written) return;
    const { address, problem } = decodeView(window.location.hash, known);
    following = true;
    apply(address);
    following = false;
    if (problem) tell(problem.kind, problem.subject);
    remember();
    // Other spellings and unknown places are left behind under the canonical address.
    if (window.location.hash !== written) window.history.replaceState(window.history.state, '', written);
  };

  const write = () => {
    if (following) return;
    const next = current();
    if (next === written) return;
    const isChoice = place() !== chosen;
    remember();
    if (isChoice) window.history.pushState(null, '', next);
    else window.history.replaceState(window.history.state, '', next);
  };

  /** A link within the page changes the place; body, language and all that is switched stay as they are. */
  const goAlong = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
    const isPlain = !(event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || link.hash.includes('?')) return;
    event.preventDefault();
    const { page, topic, source, find, selected, meridian, pattern, hurts, side, camera } = decodeView(
      link.hash,
      known,
    ).address;
    const place = { page, topic, source, find, selected, meridian, pattern, hurts, side, camera };
    // One entry of the history for one link, though it may close a page and choose a point.
    following = true;
    if (!page) closeGuide();
    apply({ ...readAddress(catalog, false), ...place });
    following = false;
    write();
  };

  follow();
  remember();
  const stores = [readingStore, viewStore, preferencesStore, furnitureStore, sourceStore, findItStore];
  const undo = stores.map((store) => store.subscribe(write));
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  document.addEventListener('click', goAlong);
  return () => {
    for (const unsubscribe of undo) unsubscribe();
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
    document.removeEventListener('click', goAlong);
  };
}

function apply({
  page,
  topic,
  source,
  find,
  language,
  theme,
  finish,
  skinOpacity,
  bones,
  halo,
  risks,
  labels,
  modest,
  embed,
  ...wish
}: Address): void {
  const light = theme ? { theme } : {};
  setEmbedded(embed);
  // First, for it puts the layers back as they were.
  if (!page) closeGuide();
  preferencesStore.setState({ language, finish, skinOpacity, bones, halo, risks, labels, modest, ...light });
  if (page === 'guide') {
    closeDialog();
    showBody(wish.body);
    openGuide(topic ?? 'index');
  } else if (page) {
    // A page lies over the atlas and leaves the view under it as it was.
    showBody(wish.body);
    openDialog(page);
    showSource(source);
  } else {
    closeDialog();
    showWish(wish);
    showFindIt(wish.selected, find);
  }
}

function readAddress(catalog: Catalog, withHand: boolean): Address {
  const { selected, side, meridian, pattern, hurts, body, camera, restingCamera, hiddenMeridians, show, filters } =
    viewStore.getState();
  const { theme, ...preferences } = preferencesStore.getState();
  const { dialog } = furnitureStore.getState();
  const { at } = readingStore.getState();
  const findIt = findItStore.getState();
  const isPaired = selected !== null && catalog.point(selected)?.side === 'paired';
  const page = pages.find((name) => name === dialog) ?? (at ? 'guide' : null);
  return {
    page,
    topic: page === 'guide' && at !== 'index' ? at : null,
    source: page === 'sources' ? sourceStore.getState().at : null,
    find: findIt.code === null ? null : findIt.step,
    selected,
    side: isPaired ? side : 'right',
    meridian,
    pattern,
    hurts,
    embed: embedStore.getState().isEmbedded,
    body,
    camera: withHand && restingCamera ? { kind: 'free', camera: restingCamera } : camera,
    hiddenMeridians,
    show,
    filters,
    ...preferences,
    // What this machine would show to anyone need not be said.
    theme: theme === systemTheme() ? null : theme,
  };
}

function knownPlaces(catalog: Catalog): KnownPlaces {
  const [first = 'male', ...others] = catalog.bodies.map(({ id }) => id);
  return {
    point: (code) => (catalog.point(code) ? typicalMember(catalog, code) : null),
    meridian: (code) => catalog.meridian(code)?.code ?? null,
    pattern: (id) => catalog.pattern(id)?.id ?? null,
    bodies: [first, ...others],
    languages,
    filters: {
      sets: catalog.sets.map(({ id }) => id),
      categories: distinct(catalog.points.flatMap((point) => point.categories.map(({ kind }) => kind))),
      regions: distinct(catalog.points.map(({ region }) => region)),
      cautions: distinct(catalog.points.flatMap(({ cautions }) => cautions)),
    },
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** A series has no place of its own on the body; its card opens at the member the series' own rule describes. */
function typicalMember(catalog: Catalog, code: PointCode): PointCode {
  const point = catalog.point(code);
  if (point?.code !== code) return code;
  return point.typical ?? code;
}
