import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { hurtRegions } from '#domain/pattern.ts';
import { type PlacedBody, unpackPlacements } from '#domain/placedBody.ts';
import { Placements } from '#domain/placements.ts';
import { SafetyFile } from '#domain/safety.ts';
import { deepestPoint, fieldOf, type ZoneField, ZoneFile, zoneAt, zonesOf } from '#domain/zone.ts';
import type { BodyMesh } from '../../src/pipeline/bodyMesh.ts';
import { partOf } from '../../src/pipeline/bodyMesh.ts';
import { readBodies } from '../../src/pipeline/readBodies.ts';
import { readBody } from '../../src/pipeline/readBody.ts';
import { readData } from '../data/readData.ts';

const { regions } = readData('safety.json', SafetyFile);
const zones = zonesOf(readData('zones.json', ZoneFile), regions);
const ids = readBodies().map(({ id }) => id);
/** How near to its zone a point must lie that a risk region lists: EX-B2 stands between cord and lung. */
const BESIDE_M = 0.02;

const placedOn = (id: string): PlacedBody =>
  unpackPlacements(v.parse(Placements, JSON.parse(readFileSync(`models/placements-${id}.json`, 'utf8'))));

describe('the zones', () => {
  it('are there for every place that can hurt and for every risk region', () => {
    expect(zones.hurts.map(({ id }) => id)).toEqual([...hurtRegions]);
    expect(zones.risks.map(({ id }) => id)).toEqual(regions.map(({ id }) => id));
  });
});

describe.each(ids)('on the body %s', (id) => {
  const body = placedOn(id);
  const hurts = zones.hurts.map((zone) => ({ id: zone.id, field: fieldOf(zone, body) }));
  const risks = zones.risks.map((zone) => ({ id: zone.id, field: fieldOf(zone, body) }));
  const every = [...hurts, ...risks];
  const position = (code: string) => {
    const point = body.points.find((it) => it.code === code && it.side !== 'right' && it.definition === 'who');
    if (!point) throw new Error(`${code} is not on ${id}`);
    return point.position;
  };
  const hurtAt = (code: string) => zoneAt(position(code), hurts);
  const risk = (name: string) => risks.find((it) => it.id === name)!.field;
  let mesh: BodyMesh;

  beforeAll(async () => {
    mesh = await readBody(id);
  });

  /** Vertices within a zone, by what their skin is a part of. */
  function partsIn(field: ZoneField): Map<string, number> {
    const counts = new Map<string, number>();
    for (let i = 0; i < mesh.parts.length; i++) {
      const [x, y, z] = mesh.positions.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number];
      if (field(x, y, z) <= 0) continue;
      const { part } = partOf(mesh.parts[i]!);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    return counts;
  }

  it('a place that hurts is found from its points', () => {
    expect(
      Object.fromEntries(
        [
          'BL10',
          'GV14',
          'BL13',
          'BL43',
          'GV4',
          'BL23',
          'BL52',
          'BL54',
          'GV2',
          'BL37',
          'BL40',
          'BL57',
          'GB31',
          'GB34',
        ].map((code) => [code, hurtAt(code)]),
      ),
    ).toEqual({
      BL10: 'neck-to-back',
      GV14: 'neck-to-back',
      BL13: 'between-shoulder-blades',
      BL43: 'between-shoulder-blades',
      GV4: 'low-back-middle',
      BL23: 'low-back-side',
      BL52: 'low-back-side',
      BL54: 'buttock',
      GV2: 'tailbone',
      BL37: 'leg-back',
      BL40: 'leg-back',
      BL57: 'leg-back',
      GB31: 'leg-side',
      GB34: 'leg-side',
    });
  });

  it('a risk region holds the points it lists', () => {
    const outside = regions.flatMap(({ id: name, points }) =>
      points.flatMap((code) => {
        const own = body.points.find((it) => it.code === code && it.side !== 'right' && it.definition === 'who');
        return own && risk(name)(...own.position) < -BESIDE_M ? [`${code} ${name}`] : [];
      }),
    );
    expect(outside).toEqual([]);
    for (const [code, name] of [
      ['BL13', 'lung-back'],
      ['GB21', 'lung-apex'],
      ['BL23', 'kidney'],
      ['GV4', 'spinal-canal'],
      ['BL40', 'knee-pit'],
    ] as const)
      expect(risk(name)(...position(code)), `${code} in ${name}`).toBeGreaterThan(0);
  });

  it('no zone lies on a hand, a forearm or the front of the face, and hardly any on an upper arm', () => {
    for (const code of ['LI4', 'SI3', 'PC6', 'ST2'])
      expect(every.filter(({ field }) => field(...position(code)) > 0)).toEqual([]);
    for (const { id: name, field } of every) {
      const parts = partsIn(field);
      const all = [...parts.values()].reduce((a, b) => a + b, 0);
      expect(all, name).toBeGreaterThan(40);
      expect([parts.get('hand') ?? 0, parts.get('forearm') ?? 0], name).toEqual([0, 0]);
      expect((parts.get('upper_arm') ?? 0) / all, name).toBeLessThan(0.04);
    }
  });

  it('both sides are alike, and every zone has a place for its name', () => {
    for (const { field } of every) {
      expect(field(-0.05, 1.1, -0.08)).toBe(field(0.05, 1.1, -0.08));
      expect(deepestPoint(field, body)).not.toBeNull();
    }
  });
});
