import type { Vec3 } from '#domain/frame.ts';
import { type BoneMesh, mapVertices } from './boneMesh.ts';
import { thinPlate } from './warp.ts';

/** Named places on bones, left and midline, mm. */
export type Anatomy = Readonly<Record<string, Vec3>>;

/**
 * Carries a bone from the reference figure, in which it was modelled, onto a body: each named place of the figure goes exactly
 * to the same place of the body, what lies between follows smoothly. Midline bones follow the right side's mirror images too.
 */
export function carry(
  rest: BoneMesh,
  figure: Anatomy,
  body: Anatomy,
  names: readonly string[],
  midline = false,
): BoneMesh {
  const from = names.map((name) => required(figure, name));
  const to = names.map((name) => required(body, name));
  if (midline) {
    for (const name of names) {
      if (required(figure, name)[0] === 0) continue;
      from.push(mirrored(required(figure, name)));
      to.push(mirrored(required(body, name)));
    }
  }
  return mapVertices(rest, thinPlate(from, to));
}

function mirrored([x, y, z]: Vec3): Vec3 {
  return [-x, y, z];
}

function required(anatomy: Anatomy, name: string): Vec3 {
  const at = anatomy[name];
  if (!at) throw new Error(`skeleton: no place called ${name}.`);
  return at;
}
