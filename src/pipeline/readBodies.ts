import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { BodyFile, type BodyRecipe } from '#domain/body.ts';

/** The bodies of `data/bodies.json`, in order; throws with every issue when the file does not parse. */
export function readBodies(): readonly BodyRecipe[] {
  const path = new URL('../../data/bodies.json', import.meta.url);
  const parsed = v.safeParse(BodyFile, JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.output.bodies;
  throw new Error(
    parsed.issues.map((issue) => `data/bodies.json: ${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('\n'),
  );
}
