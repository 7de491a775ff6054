import type { ShaderMaterial } from 'three';

/** A course runs by in this, however long the meridian; calm, and soon over. */
export const COURSE_MS = 6000;
/** The light draws its tail behind it. */
const TAIL_M = 0.16;
/** Without motion: as many lights as fit stand along the line, each with its tail, so that the direction can be read. */
const STILL_SPACING_M = 0.24;

/** One run of light along a meridian. Knows no store; draws nothing itself. */
export class Flow {
  private startMs = -1;
  private lengthM = 0;
  private isStill = false;
  private isRunning = false;

  start(material: ShaderMaterial, slot: number, lengthM: number, isStill: boolean): void {
    this.startMs = -1;
    this.lengthM = lengthM;
    this.isStill = isStill;
    this.isRunning = true;
    const { uniforms } = material;
    uniforms.uFlowSlot!.value = slot;
    uniforms.uFlowTail!.value = TAIL_M;
    uniforms.uFlowSpacing!.value = isStill ? STILL_SPACING_M : 1e3;
    uniforms.uFlowHead!.value = isStill ? lengthM : 0;
  }

  stop(material: ShaderMaterial): void {
    this.isRunning = false;
    material.uniforms.uFlowSlot!.value = -1;
  }

  /** Moves the light on; answers whether another frame is needed at once. */
  advance(material: ShaderMaterial, timeMs: number): boolean {
    if (!this.isRunning || this.isStill) return false;
    if (this.startMs < 0) this.startMs = timeMs;
    const share = (timeMs - this.startMs) / COURSE_MS;
    if (share >= 1) {
      this.stop(material);
      // Once more, without the light.
      return true;
    }
    material.uniforms.uFlowHead!.value = share * (this.lengthM + 2 * TAIL_M);
    return true;
  }
}
