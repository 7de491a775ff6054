import { Document, NodeIO, type Primitive } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';

/** A surface ready to be written, skin or bones: positions in metres, normals of length 1, occlusion 0..1. */
export interface Surface {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly occlusion: Float32Array;
  readonly triangles: Uint32Array;
  /** For bones: which one each vertex belongs to. */
  readonly boneOf?: Uint8Array;
}

/** Positions keep 14 bits over the largest extent: 0.11 mm on a standing adult. */
const POSITION_STEPS = 2 ** 13 - 1;

/**
 * Writes one surface as compressed glTF: positions as int16 (the node's scale brings them back to metres; the frame's own
 * zero is kept, so the midline stays exactly at x = 0), normals as int8, occlusion as `_AO` uint8, bones as `_BONE`
 * uint8, meshopt on top.
 */
export async function writeSurface(name: string, surface: Surface): Promise<Uint8Array> {
  const document = new Document();
  document.getRoot().getAsset().generator = 'Backpoints';
  document.createExtension(KHRMeshQuantization).setRequired(true);
  await MeshoptEncoder.ready;
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const buffer = document.createBuffer();
  const bottom = surface.positions.reduce(
    (low, y, i) => (i % 3 === 1 ? Math.min(low, y) : low),
    Number.POSITIVE_INFINITY,
  );
  const top = surface.positions.reduce((high, y, i) => (i % 3 === 1 ? Math.max(high, y) : high), 0);
  const centreY = (top + bottom) / 2;
  const step = (top - bottom) / 2 / POSITION_STEPS;
  const positions = Int16Array.from(surface.positions, (p, i) => Math.round((i % 3 === 1 ? p - centreY : p) / step));
  const normals = Int8Array.from(surface.normals, (n) => Math.round(n * 127));
  const occlusion = Uint8Array.from(surface.occlusion, (o) => Math.round(o * 255));
  const primitive: Primitive = document
    .createPrimitive()
    .setIndices(
      document.createAccessor().setType('SCALAR').setArray(Uint16Array.from(surface.triangles)).setBuffer(buffer),
    )
    .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(positions).setBuffer(buffer))
    .setAttribute(
      'NORMAL',
      document.createAccessor().setType('VEC3').setArray(normals).setNormalized(true).setBuffer(buffer),
    )
    .setAttribute(
      '_AO',
      document.createAccessor().setType('SCALAR').setArray(occlusion).setNormalized(true).setBuffer(buffer),
    );
  if (surface.boneOf) {
    const bones = document.createAccessor().setType('SCALAR').setArray(surface.boneOf).setBuffer(buffer);
    primitive.setAttribute('_BONE', bones);
  }
  const node = document
    .createNode(name)
    .setMesh(document.createMesh(name).addPrimitive(primitive))
    .setScale([step, step, step])
    .setTranslation([0, centreY, 0]);
  document.createScene(name).addChild(node);
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  return io.writeBinary(document);
}
