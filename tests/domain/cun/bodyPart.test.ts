import { describe, expect, it } from 'vitest';
import { partsAround } from '#domain/cun/bodyPart.ts';

describe('partsAround', () => {
  it('[C17] a forearm rule sees its neighbours but not the trunk beside it', () => {
    expect([...partsAround('forearm')].toSorted()).toEqual(['forearm', 'hand', 'upper_arm']);
  });

  it('[C17] what lies between two parts on the chain is seen', () => {
    expect(partsAround('trunk', 'leg')).toContain('thigh');
    expect(partsAround('head', 'forearm')).toContain('trunk');
    expect(partsAround('leg', 'foot')).not.toContain('trunk');
  });
});
