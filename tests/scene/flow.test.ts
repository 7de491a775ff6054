import { describe, expect, it } from 'vitest';
import { COURSE_MS, Flow } from '#scene/flow.ts';
import { createRibbonMaterial } from '#scene/ribbonMaterial.ts';

describe('the flow along a meridian', () => {
  it('runs once from beginning to end, then asks for no more frames', () => {
    const material = createRibbonMaterial();
    const flow = new Flow();
    flow.start(material, 6, 2, false);
    expect(flow.advance(material, 1000)).toBe(true);
    expect(material.uniforms.uFlowSlot!.value).toBe(6);
    flow.advance(material, 1000 + COURSE_MS / 2);
    expect(material.uniforms.uFlowHead!.value).toBeGreaterThan(1);
    // The last frame draws the line without the light.
    expect(flow.advance(material, 1000 + COURSE_MS)).toBe(true);
    expect(material.uniforms.uFlowSlot!.value).toBe(-1);
    expect(flow.advance(material, 1016 + COURSE_MS)).toBe(false);
  });

  it('stands still where less motion is wanted', () => {
    const material = createRibbonMaterial();
    const flow = new Flow();
    flow.start(material, 6, 2, true);
    expect(material.uniforms.uFlowSlot!.value).toBe(6);
    expect(flow.advance(material, 1000)).toBe(false);
    expect(material.uniforms.uFlowHead!.value).toBe(2);
  });
});
