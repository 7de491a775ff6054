import { readFileSync } from 'node:fs';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { BodyMesh } from './bodyMesh.ts';

const MODELS = new URL('../../models/', import.meta.url);

/** Reads a shipped body back as it will be drawn, with its links to the base mesh; positions in metres, body frame. */
export async function readBody(id: string): Promise<BodyMesh> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(readFileSync(new URL(`body-${id}.glb`, MODELS)));
  const node = document.getRoot().listNodes()[0];
  const primitive = node?.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION')?.getArray();
  const index = primitive?.getIndices()?.getArray();
  if (!node || !position || !index) throw new Error(`readBody: models/body-${id}.glb holds no mesh.`);
  const scale = node.getScale();
  const offset = node.getTranslation();
  return {
    id,
    positions: Float32Array.from(position, (p: number, i) => p * scale[i % 3]! + offset[i % 3]!),
    index: Uint32Array.from(index),
    baseVertices: new Uint16Array(arrayBufferOf('base-vertices.bin')),
    parts: new Uint8Array(arrayBufferOf('skin-parts.bin')),
  };
}

function arrayBufferOf(file: string): ArrayBuffer {
  const bytes = readFileSync(new URL(file, MODELS));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
