import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { hashOfInputs, hashOfOutputs, Provenance } from '#pipeline/provenance.ts';
import { readBodies } from '#pipeline/readBodies.ts';

const committed = v.parse(Provenance, JSON.parse(readFileSync('models/provenance.json', 'utf8')));

describe('committed models', () => {
  it('were built from the recipes, landmarks and code as they are now (else: npm run build:models)', () => {
    expect(committed.inputs).toBe(hashOfInputs());
  });

  it('are byte for byte what that build wrote', () => {
    expect(hashOfOutputs()).toEqual(committed.outputs);
  });

  it('hold a full mesh and a preview of every body, within their size budget', () => {
    const kilobytes = (file: string): number => readFileSync(`models/${file}`).length / 1000;
    for (const { id } of readBodies()) {
      expect(kilobytes(`body-${id}-preview.glb`), `${id} preview`).toBeLessThanOrEqual(130);
      expect(kilobytes(`body-${id}.glb`), `${id} full`).toBeLessThanOrEqual(700);
    }
  });
});
