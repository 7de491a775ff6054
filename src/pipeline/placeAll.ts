import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BodyRecipe } from '#domain/body.ts';
import { PlacementFailure } from '#domain/cun/placeError.ts';
import type { Placements } from '#domain/placements.ts';
import { writeLedger } from './checkPlacements.ts';
import { hashInputs, placeBody } from './placeBody.ts';
import { readBodies } from './readBodies.ts';
import { readBody } from './readBody.ts';
import { type Rules, readRules } from './readRules.ts';
import { traceFindIt } from './traceFindIt.ts';

/*
 * npm run place             computes models/placements-<body>.json and findit-<body>.json for every body of data/bodies.json, then the ledger
 * npm run place -- --check  writes nothing; exits 1 when a committed file is not what would be written
 */

const MODELS = new URL('../../models/', import.meta.url);

/** The text of a body's placements file as the rules and the model make it now. */
export async function placementsText(body: BodyRecipe, rules: Rules): Promise<string> {
  const placements = placeBody(body, await readBody(body.id), rules, inputsOf(body, rules));
  return `${JSON.stringify(placements)}\n`;
}

/** The same for where the find-it steps lie. */
export async function findItText(body: BodyRecipe, rules: Rules): Promise<string> {
  return `${JSON.stringify(traceFindIt(body, await readBody(body.id), rules, inputsOf(body, rules)))}\n`;
}

function inputsOf(body: BodyRecipe, rules: Rules): string {
  const files = [`body-${body.id}.glb`, 'base-vertices.bin', 'skin-parts.bin'];
  const models = files.map((file) => [`models/${file}`, readFileSync(new URL(file, MODELS))] as const);
  return hashInputs([...models, ...rules.sources]);
}

async function main(check: boolean): Promise<void> {
  const rules = readRules();
  for (const body of readBodies()) {
    try {
      await placeOne(body, rules, check);
    } catch (error) {
      if (!(error instanceof PlacementFailure)) throw error;
      for (const { message } of error.errors) console.error(`on ${body.id}: ${message}`);
      process.exitCode = 1;
    }
  }
  // What could not be placed leaves the last good placements behind, and measuring those would say nothing.
  if (process.exitCode !== 1) await writeLedger(check);
}

async function placeOne(body: BodyRecipe, rules: Rules, check: boolean): Promise<void> {
  const startedMs = performance.now();
  const text = await placementsText(body, rules);
  const name = `placements-${body.id}.json`;
  keep(name, text, check);
  keep(`findit-${body.id}.json`, await findItText(body, rules), check);
  console.log(`${name}: ${summary(text)}, ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
}

function keep(name: string, text: string, check: boolean): void {
  if (check) expectCurrent(name, text);
  else writeFileSync(new URL(name, MODELS), text);
}

function expectCurrent(name: string, text: string): void {
  const path = new URL(name, MODELS);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  console.error(`models/${name} is not current: run npm run place`);
  process.exitCode = 1;
}

function summary(text: string): string {
  const { landmarks, points, lines } = JSON.parse(text) as Placements;
  return `${Object.keys(landmarks).length} landmarks, ${points.length} points, ${lines.length} lines, ${Math.round(text.length / 1024)} kB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.includes('--check'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
