import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { MeridianFile } from '#domain/meridian.ts';

/** The colours of all meridians, as the data has them. */
export function readMeridianColors(): string[] {
  const file = new URL('../../data/meridians.json', import.meta.url);
  return v.parse(MeridianFile, JSON.parse(readFileSync(file, 'utf8'))).meridians.map(({ color }) => color);
}
