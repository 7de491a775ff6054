import { type Accessor, Document, NodeIO, type TypedArray } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { SkeletonTopology } from './skeletonMesh.ts';

/** Positions keep 14 bits over the height of the skeleton: 0.11 mm on an adult, as in `writeBody.ts`. */
const POSITION_STEPS = 2 ** 13 - 1;

/**
 * Writes one skeleton as compressed glTF with a single primitive: positions as int16 (the node's scale and translation bring
 * them back to metres; x = 0 is kept), normals as int8, occlusion as `_AO` uint8 normalised, the bone as `_BONE` uint8.
 */
export async function writeSkeleton(
  name: string,
  topology: SkeletonTopology,
  { positions, normals }: { positions: Float64Array; normals: Float64Array },
): Promise<Uint8Array> {
  const document = new Document();
  document.getRoot().getAsset().generator = 'Backpoints';
  document.createExtension(KHRMeshQuantization).setRequired(true);
  await MeshoptEncoder.ready;
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  const heights = positions.filter((_, i) => i % 3 === 1);
  const [bottom, top] = [heights.reduce((a, b) => Math.min(a, b)), heights.reduce((a, b) => Math.max(a, b))];
  const centreY = (top + bottom) / 2;
  const step = (top - bottom) / 2 / POSITION_STEPS;
  const buffer = document.createBuffer();
  const accessor = (type: 'SCALAR' | 'VEC3', array: TypedArray, normalized = false): Accessor =>
    document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setIndices(accessor('SCALAR', Uint16Array.from(topology.triangles)))
    .setAttribute(
      'POSITION',
      accessor(
        'VEC3',
        Int16Array.from(positions, (p, i) => Math.round((i % 3 === 1 ? p - centreY : p) / step)),
      ),
    )
    .setAttribute(
      'NORMAL',
      accessor(
        'VEC3',
        Int8Array.from(normals, (n) => Math.round(n * 127)),
        true,
      ),
    )
    .setAttribute(
      '_AO',
      accessor(
        'SCALAR',
        Uint8Array.from(topology.occlusion, (o) => Math.round(o * 255)),
        true,
      ),
    )
    .setAttribute('_BONE', accessor('SCALAR', topology.boneOf));
  const mesh = document.createMesh(name).addPrimitive(primitive);
  const node = document.createNode(name).setMesh(mesh).setScale([step, step, step]).setTranslation([0, centreY, 0]);
  document.createScene(name).addChild(node);
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  return io.writeBinary(document);
}
