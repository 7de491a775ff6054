import { FindItFile, type FindItTraces, unpackFindIt } from '#domain/findIt/findItFile.ts';
import { Ledger } from '#domain/ledger.ts';
import { type PlacedBody, unpackPlacements } from '#domain/placedBody.ts';
import { Placements } from '#domain/placements.ts';
import { type BonePlace, SkeletonFile, unpackSkeleton } from '#domain/skeleton.ts';
import ledgerUrl from '../models/ledger.json?url';
import { deepFreeze, once, parse } from './loading.ts';

/* The part of the catalog's door that leads to what was computed on the bodies. Fetched when first wanted. */

const placementUrls = import.meta.glob<string>('../models/placements-*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const findItUrls = import.meta.glob<string>('../models/findit-*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const skeletonUrls = import.meta.glob<string>('../models/skeleton-*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Whether a body has been built; a recipe alone is not offered. */
export function isBuilt(id: string): boolean {
  return placementPath(id) in placementUrls;
}

function placementPath(id: string): string {
  return `../models/placements-${id}.json`;
}

async function fetchBody(id: string): Promise<PlacedBody> {
  const path = placementPath(id);
  const url = placementUrls[path];
  if (!url) throw new Error(`catalog: no placements for body ${id}`);
  return unpackPlacements(parse(Placements, await fetchJson(url, path), path));
}

async function fetchBones(id: string): Promise<readonly BonePlace[]> {
  const path = `../models/skeleton-${id}.json`;
  const url = skeletonUrls[path];
  if (!url) throw new Error(`catalog: no skeleton for body ${id}`);
  return unpackSkeleton(parse(SkeletonFile, await fetchJson(url, path), path));
}

async function fetchLedger(): Promise<Ledger> {
  const path = '../models/ledger.json';
  return deepFreeze(parse(Ledger, await fetchJson(ledgerUrl, path), path));
}

async function fetchFindIt(id: string): Promise<FindItTraces> {
  const path = `../models/findit-${id}.json`;
  const url = findItUrls[path];
  if (!url) throw new Error(`catalog: no find-it steps for body ${id}`);
  return unpackFindIt(parse(FindItFile, await fetchJson(url, path), path));
}

async function fetchJson(url: string, path: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`catalog: ${path}: ${answer.status}`);
  return answer.json();
}

export const figureLoaders = {
  loadBody: once(fetchBody),
  loadBones: once(fetchBones),
  loadLedger: once(fetchLedger),
  loadFindIt: once(fetchFindIt),
};
