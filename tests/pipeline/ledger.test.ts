// The committed ledger: current, green, and able to see a point that is in the wrong place.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Ledger, ledgerKey } from '#domain/ledger.ts';
import { Placements } from '#domain/placements.ts';
import { checkPlacements } from '#pipeline/checkPlacements.ts';
import { describeFailures } from '#pipeline/describeFailures.ts';
import { measureBody } from '#pipeline/measureBody.ts';
import { readBodies } from '#pipeline/readBodies.ts';
import { readBody } from '#pipeline/readBody.ts';
import { readRules } from '#pipeline/readRules.ts';
import { SkinTape } from '#pipeline/skinTape.ts';

const MODELS = new URL('../../models/', import.meta.url);
const text = readFileSync(new URL('ledger.json', MODELS), 'utf8');
const rules = readRules();
/** Eight bodies are measured once for all tests; on a busy machine that takes longer than a test usually may. */
const checked = checkPlacements(rules);
const PATIENCE_MS = 60_000;
const placementsOf = (id: string) =>
  v.parse(Placements, JSON.parse(readFileSync(new URL(`placements-${id}.json`, MODELS), 'utf8')));

describe('the ledger', () => {
  it(
    'is what the check finds now',
    async () => {
      expect((await checked).text === text, 'run npm run check:placements').toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'is green on every body',
    async () => {
      const failures = describeFailures((await checked).bodies, rules);
      expect(failures.map(({ body, subject, text: what }) => `on ${body}: ${subject}: ${what}`)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('holds every placed point of every body', () => {
    const ledger = v.parse(Ledger, JSON.parse(text));
    for (const { id } of readBodies()) {
      const codes = placementsOf(id).points.map(({ code, definition }) => ledgerKey(code, definition));
      expect(Object.keys(ledger.bodies[id]!.points)).toEqual(codes);
    }
  });

  it('has something to say of every point', () => {
    const silent = rules.points.filter(({ point }) => point.statements.length === 0).map(({ point }) => point.code);
    expect(silent).toEqual([]);
  });

  it('is small enough to load when someone asks for it', () => {
    expect(text.length).toBeLessThan(250_000);
  });
});

describe('the check', () => {
  const tape = readBody('male').then((mesh) => new SkinTape(mesh));
  const failed = async (placements: Placements, code: string): Promise<string[]> => {
    const { points } = measureBody(placements, rules, await tape);
    const findings = points.find((point) => point.code === code && point.definition === 'who')!.findings;
    return findings.filter(({ isOk }) => !isOk).map(({ check }) => check.kind);
  };
  /** The male body with one point moved, tenths of a millimetre. */
  const moved = (code: string, [dx, dy, dz]: readonly [number, number, number]): Placements => {
    const placements = placementsOf('male');
    const points = placements.points.map((point) => {
      const [x, y, z] = point.position;
      return point.code === code ? { ...point, position: [x + dx, y + dy, z + dz] as [number, number, number] } : point;
    });
    return { ...placements, points };
  };

  it('sees a point that is 5 mm too low', async () => {
    expect(await failed(moved('EX-B2-L3', [0, -50, 0]), 'EX-B2-L3')).toContain('level');
  });

  it('sees a point off the skin, and one whose anchor leads elsewhere', async () => {
    expect(await failed(moved('BL23', [0, 0, -20]), 'BL23')).toEqual(
      expect.arrayContaining(['skin', 'anchor', 'twin']),
    );
  });

  it('sees a midline point off the midline', async () => {
    expect(await failed(moved('GV4', [1, 0, 0]), 'GV4')).toContain('midline');
  });

  it('sees a normal that looks into the body', async () => {
    const placements = placementsOf('male');
    const points = placements.points.map((point) =>
      point.code === 'BL23' ? { ...point, normal: point.normal.map((n) => -n) as [number, number, number] } : point,
    );
    expect(await failed({ ...placements, points }, 'BL23')).toContain('normal');
  });

  it('sees points that changed places on their line', async () => {
    const placements = placementsOf('male');
    const lines = placements.lines.map((line) =>
      line.name === 'inner' ? { ...line, points: line.points.toReversed() } : line,
    );
    const { paths } = measureBody({ ...placements, lines }, rules, await tape);
    expect(paths.find(({ name }) => name === 'BL.inner')?.isOk).toBe(false);
  });
});
