import type { Vec3 } from '#domain/frame.ts';
import { lerp } from '#domain/vector.ts';
import type { BoneMesh } from './boneMesh.ts';
import { standing } from './placeVertebra.ts';
import type { Column, VertebraPlace } from './spine.ts';
import { sweep } from './sweep.ts';
import { vertebraForms } from './vertebraForm.ts';

const RINGS = 5;
const SIDES = 14;
/** A disc reaches this far into both bodies, so that no gap shows, and stays this much narrower than they are. */
const OVERLAP_MM = 1.2;
const NARROWER = 0.95;

/** The discs below C3 … L5, from above: each a short pillow from one vertebral body to the next; the last stands on the sacrum. */
export function buildDiscs(column: Column): BoneMesh[] {
  const places = column.vertebrae.filter(({ level }) => level !== 'c1' && level !== 'c2');
  return places.map((place, i) => {
    const form = vertebraForms.find(({ level }) => level === place.level)!;
    const from = endOf(place, -form.height / 2 + OVERLAP_MM);
    const next = places[i + 1];
    const nextForm = next && vertebraForms.find(({ level }) => level === next.level)!;
    const to = next && nextForm ? endOf(next, nextForm.height / 2 - OVERLAP_MM) : column.sacralBase;
    const wide = (NARROWER * place.girth * (form.width + (nextForm ?? form).width)) / 4;
    const deep = (0.94 * NARROWER * place.girth * (form.depth + (nextForm ?? form).depth)) / 4;
    const knot = (t: number, bulge: number) => ({
      at: shiftedForward(lerp(from, to, t)),
      thick: deep * bulge,
      high: wide * bulge,
    });
    return sweep([knot(0, 0.97), knot(0.5, 1.02), knot(1, 0.97)], [1, 0, 0], RINGS, SIDES);
  });
}

function endOf(place: VertebraPlace, y: number): Vec3 {
  return standing(place)([0, y, 0]);
}

/** Bodies are flattened behind, so the middle of a disc lies a little in front of theirs. */
function shiftedForward([x, y, z]: Vec3): Vec3 {
  return [x, y, z + 0.8];
}
