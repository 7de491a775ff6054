import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { PointCode } from '#domain/code.ts';
import { boneRefs } from '#domain/findIt/boneRefs.ts';
import type { FindItRef, FindItStep } from '#domain/findIt/findItStep.ts';
import { LandmarkFile } from '#domain/landmark.ts';
import { SkeletonFile } from '#domain/skeleton.ts';
import { readData } from '../../data/readData.ts';

const { landmarks } = readData('landmarks.json', LandmarkFile);
const bones = new Map(landmarks.map(({ id, bone }) => [id, bone]));
const onBone = (step: FindItStep) => boneRefs(step, (id) => bones.get(id));
const landmark = (name: string): FindItRef => ({ kind: 'landmark', name, at: { kind: 'landmark', landmark: name } });
const point: FindItRef = {
  kind: 'point',
  name: 'BL25' as PointCode,
  at: { kind: 'landmark', landmark: 'l4-spinous-inferior' },
};

describe('bones are shown where a step is felt as bone', () => {
  it('a spine bump, the hip bone, an ankle bone', () => {
    const refs = ['l2-spinous-inferior', 'iliac-crest-highest', 'lateral-malleolus'].map(landmark);
    expect(onBone({ kind: 'feel', refs })).toEqual([0, 1, 2]);
  });

  it('not under a crease, a hairline or the edge of a muscle', () => {
    const refs = ['popliteal-crease-mid', 'posterior-hairline', 'gastrocnemius-junction', 'umbilicus'].map(landmark);
    expect(onBone({ kind: 'feel', refs })).toEqual([]);
  });

  it('at the bony one of several places, and not where a measure ends', () => {
    const makes: FindItRef = { kind: 'mark', name: 'A', at: point.at };
    const from = landmark('popliteal-crease-mid');
    const to = landmark('lateral-malleolus');
    expect(onBone({ kind: 'divide', from, to, t: 0.5, makes })).toEqual([1]);
    expect(onBone({ kind: 'measure', from: null, towards: null, legs: [], makes })).toEqual([]);
  });

  it('not at another point: that one has steps of its own', () => {
    expect(onBone({ kind: 'feel', refs: [point] })).toEqual([]);
    expect(onBone({ kind: 'arrive', point: 'BL25' as PointCode })).toEqual([]);
  });
});

it('every bone that a landmark names is one of the skeleton', () => {
  const { bones: drawn } = v.parse(SkeletonFile, JSON.parse(readFileSync('models/skeleton-male.json', 'utf8')));
  const known = new Set(drawn.map((bone) => bone.replace(/-(left|right)$/, '')));
  expect(landmarks.filter(({ bone }) => bone && !known.has(bone)).map(({ id }) => id)).toEqual([]);
});
