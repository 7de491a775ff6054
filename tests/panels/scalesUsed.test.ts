import { expect, it } from 'vitest';
import type { Place } from '#domain/placement.ts';
import { scalesUsed } from '#panels/scalesUsed.ts';

const landmark: Place = { kind: 'landmark', landmark: 'test' };
const level = (lateralCun: number): Place => ({
  kind: 'level',
  level: landmark,
  lateralCun,
  scale: 'back_transverse',
  surface: 'posterior',
});

it('a rule that measures nothing has no scale', () => {
  expect(scalesUsed(landmark)).toEqual([]);
  expect(scalesUsed(level(0))).toEqual([]);
});

it('a rule has the scales of its own steps, each once', () => {
  const offset: Place = {
    kind: 'offset',
    from: level(1.5),
    frame: 'leg',
    measure: 'skin',
    steps: [
      { direction: 'distal', cun: 3, scale: 'leg_lateral' },
      { direction: 'lateral', cun: 1, scale: 'leg_lateral' },
    ],
  };
  expect(scalesUsed(offset)).toEqual(['back_transverse', 'leg_lateral']);
});
