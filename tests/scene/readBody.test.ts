import { readFileSync } from 'node:fs';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createOccluder } from '#scene/occluder.ts';
import { readBody } from '#scene/readBody.ts';

function fileOf(name: string): ArrayBuffer {
  const bytes = readFileSync(new URL(`../../models/${name}`, import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe.each(['body-male-preview.glb', 'body-male.glb', 'body-female-preview.glb'])('%s', (name) => {
  it('is a figure of human height on the floor, with unit normals and occlusion in 0..1', async () => {
    const { geometry, toMetres } = await readBody(fileOf(name));
    const position = geometry.getAttribute('position');
    const normal = geometry.getAttribute('normal');
    const ao = geometry.getAttribute('ao');
    const p = new Vector3();
    let [lowest, highest, worstNormal, closed, open] = [9, -9, 0, 9, -9];
    for (let i = 0; i < position.count; i++) {
      p.fromBufferAttribute(position, i).applyMatrix4(toMetres);
      lowest = Math.min(lowest, p.y);
      highest = Math.max(highest, p.y);
      worstNormal = Math.max(worstNormal, Math.abs(p.fromBufferAttribute(normal, i).length() - 1));
      closed = Math.min(closed, ao.getX(i));
      open = Math.max(open, ao.getX(i));
    }
    expect(Math.abs(lowest)).toBeLessThan(0.002);
    expect(highest).toBeGreaterThan(1.5);
    expect(highest).toBeLessThan(2);
    expect(worstNormal).toBeLessThan(0.03);
    expect(closed).toBeGreaterThanOrEqual(0);
    expect(open).toBeGreaterThan(0.9);
    expect(open).toBeLessThanOrEqual(1);
    const last = Array.from(geometry.getIndex()!.array).reduce((a, b) => Math.max(a, b), 0);
    expect(last).toBeLessThan(position.count);
  });
});

describe('a file that is no body', () => {
  it('is refused in words', async () => {
    await expect(readBody(new TextEncoder().encode('<!doctype html><title>404</title>').buffer)).rejects.toThrow(
      'not binary glTF',
    );
  });
});

describe('the body in the way', () => {
  const behind = new Vector3(0, 1.1, -3);

  it('hides what is on its front from an eye behind it, and not what is on its back', async () => {
    const occluder = createOccluder(await readBody(fileOf('body-male-preview.glb')));
    const back = occluder.firstHit(behind, new Vector3(0.015, 0, 1).normalize(), new Vector3())!;
    const front = occluder.firstHit(new Vector3(0, 1.1, 3), new Vector3(0.015, 0, -1).normalize(), new Vector3())!;
    expect(back.z).toBeLessThan(0);
    expect(front.z).toBeGreaterThan(0);
    expect(occluder.isBehindBody(behind, back)).toBe(false);
    expect(occluder.isBehindBody(behind, front)).toBe(true);
  });

  it('leaves the way out of the back free, and blocks the way through the trunk', async () => {
    const occluder = createOccluder(await readBody(fileOf('body-male-preview.glb')));
    const back = occluder.firstHit(behind, new Vector3(0.015, 0, 1).normalize(), new Vector3())!;
    expect(occluder.isBlocked(back, new Vector3(0, 0, -1))).toBe(false);
    expect(occluder.isBlocked(back, new Vector3(0, 0, 1))).toBe(true);
  });
});
