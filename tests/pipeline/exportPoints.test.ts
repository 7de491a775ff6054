import { describe, expect, it } from 'vitest';
import { unpackPlacements } from '#domain/placedBody.ts';
import type { Place } from '#domain/placement.ts';
import { bodyRecord, exportPoints, pointsCsv } from '#pipeline/exportPoints.ts';
import { placeBody } from '#pipeline/placeBody.ts';
import { createBodyMesh } from '../create/createBodyMesh.ts';
import { createPoint, createRules } from '../create/createRules.ts';
import { code } from '../create/createSurvey.ts';

const rule: Place = { kind: 'landmark', landmark: 'blade' };
const midline: Place = { kind: 'landmark', landmark: 'front-mid' };
const rules = createRules([
  createPoint('BL11', rule, { alternative: { kind: 'landmark', landmark: 'flank' } }),
  createPoint('BL12', { kind: 'landmark', landmark: 'flank-low' }),
  createPoint('GV28', midline, { meridian: 'GV', side: 'midline', onSkin: false }),
]);
const placed = unpackPlacements(placeBody({ id: 'male', sex: 'male' }, createBodyMesh(), rules, 'hash'));
const record = bodyRecord(placed, new Set([code('GV28')]));

describe('bodyRecord', () => {
  it('holds both sides, both definitions, landmarks with sides and scales', () => {
    expect(record.format).toBe('backpoints/points@1');
    expect(record.points.map(({ code, side, definition }) => `${code} ${side} ${definition}`)).toEqual([
      'BL11 left who',
      'BL11 right who',
      'BL11 left alternative',
      'BL11 right alternative',
      'BL12 left who',
      'BL12 right who',
      'GV28 midline who',
    ]);
    expect(Object.keys(record.landmarks)).toEqual(expect.arrayContaining(['blade-left', 'blade-right', 'front-mid']));
    expect(record.scales.back_transverse!.mmPerCun).toBeGreaterThan(0);
  });

  it('marks a point inside the body, and only that', () => {
    expect(record.points.filter((point) => 'onSkin' in point)).toEqual([
      expect.objectContaining({ code: 'GV28', onSkin: false }),
    ]);
  });

  it('holds drawn lines as positions, both sides', () => {
    const [meridian] = record.meridians;
    expect(meridian!.code).toBe('BL');
    expect(meridian!.paths.map(({ name, side }) => `${name} ${side}`)).toEqual(['inner left', 'inner right']);
    expect(meridian!.paths[0]!.polyline[0]).toEqual(record.points[0]!.position);
  });
});

describe('pointsCsv', () => {
  it('writes one line per point under one header', () => {
    const lines = pointsCsv([placed], new Set([code('GV28')])).split('\n');
    expect(lines).toHaveLength(1 + record.points.length);
    expect(lines[0]).toBe('body,code,side,definition,x,y,z,nx,ny,nz,onSkin');
    expect(lines.at(-1)).toMatch(/^male,GV28,midline,who,0,1,0\.12,.*,false$/);
  });
});

describe('exportPoints', () => {
  it('refuses an unknown body or format with exit code 2 and the valid ones', () => {
    expect(exportPoints(['--body', 'giant'])).toEqual({
      code: 2,
      error: expect.stringMatching(/^unknown body giant: expected male, .*or all$/),
    });
    expect(exportPoints(['--format', 'xml'])).toEqual({ code: 2, error: 'unknown format xml: expected json or csv' });
  });

  it('lists the bodies', () => {
    expect(exportPoints(['--list-bodies']).out!.split('\n')).toContain('female');
  });
});
