import { MathUtils, Vector3 } from 'three';
import type { Vec3 } from '#domain/frame.ts';

/** A step speaks of no more places than this; the shader's array is as long. */
export const MOST_WINDOWS = 4;
/** Bones come slowly enough to be seen coming, and are there before the step has been read. */
const OPENING_MS = 480;
const FIRST_STEP_MS = 16;
/** A place that no skin is near to. */
const NOWHERE: Vec3 = [0, -9, 0];

/** Where the skin lets bones show through, and how far it has done so. Knows no store; draws nothing itself. */
export class BoneWindow {
  /** Shared by the materials that look through it. */
  readonly uniforms = {
    /** Metres, body frame. */
    uBare: { value: Array.from({ length: MOST_WINDOWS }, () => new Vector3().fromArray(NOWHERE)) },
    /** 0 shut … 1 open. */
    uBared: { value: 0 },
  };
  private wished: readonly Vec3[] = [];
  private shown: readonly Vec3[] = [];
  private share = 0;
  private previousMs = 0;
  private isMoving = false;

  /** Asks for bones around these places; none shuts the window. */
  wish(places: readonly Vec3[]): void {
    this.wished = places.join() === this.shown.join() ? this.shown : places;
  }

  get isShut(): boolean {
    return this.share === 0;
  }

  get isOpen(): boolean {
    return this.share === 1;
  }

  /** Moves on, once there are bones to show; other places are opened after the last ones have been shut. Answers whether more frames are needed. */
  advance(timeMs: number, hasBones: boolean, isStill: boolean): boolean {
    // Frames come on demand: after a pause the first step must not be the pause.
    const sinceMs = this.isMoving ? timeMs - this.previousMs : FIRST_STEP_MS;
    const stepMs = isStill ? OPENING_MS : sinceMs;
    this.previousMs = timeMs;
    if (this.wished !== this.shown && (this.share === 0 || isStill)) this.take();
    const isOpening = this.wished === this.shown && this.shown.length > 0 && hasBones;
    this.share = MathUtils.clamp(this.share + (isOpening ? 1 : -1) * (stepMs / OPENING_MS), 0, 1);
    this.uniforms.uBared.value = this.share * this.share * (3 - 2 * this.share);
    const isTurning = !isOpening && hasBones && this.wished !== this.shown;
    this.isMoving = isTurning || (isOpening ? this.share < 1 : this.share > 0);
    return this.isMoving;
  }

  private take(): void {
    this.shown = this.wished;
    this.uniforms.uBare.value.forEach((place, i) => {
      place.fromArray(this.shown[i] ?? NOWHERE);
    });
  }
}
