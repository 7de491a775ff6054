import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute, Matrix4 } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';

/**
 * Reads the bodies and skeletons that our own pipeline writes: binary glTF with one node and one primitive, quantised, meshopt-compressed.
 *
 * three's GLTFLoader reads them too, along with materials, animations, skins and textures that no body has; leaving it
 * out makes the way to the first picture about 20 kB shorter.
 */
export interface BodyMesh {
  /** `position` as quantised integers, `normal`, and `ao` in 0..1 (1 = open). */
  readonly geometry: BufferGeometry;
  /** From the quantised integers to metres in the body frame; the same scale on all axes. */
  readonly toMetres: Matrix4;
}

interface Gltf {
  readonly nodes: readonly { readonly matrix?: number[]; readonly translation?: number[]; readonly scale?: number[] }[];
  readonly meshes: readonly {
    readonly primitives: readonly { readonly attributes: Record<string, number>; readonly indices: number }[];
  }[];
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly { readonly extensions?: { readonly EXT_meshopt_compression?: PackedView } }[];
}

interface Accessor {
  readonly bufferView: number;
  readonly byteOffset?: number;
  readonly componentType: keyof typeof COMPONENTS;
  readonly normalized?: boolean;
  readonly count: number;
  readonly type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4';
}

interface PackedView {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

/** glTF 2.0, 3.6.2.2: accessor data types. */
const COMPONENTS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
};
const ITEM_SIZE = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** glTF 2.0, 4.4: header and chunk types of the binary container. */
const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;

/** Unpacks a body file. Throws when it is not what the pipeline writes. */
export async function readBody(file: ArrayBuffer): Promise<BodyMesh> {
  await MeshoptDecoder.ready;
  const { gltf, binary } = splitContainer(file);
  const primitive = gltf.meshes[0]?.primitives[0];
  const node = gltf.nodes[0];
  if (!primitive || !node) throw new Error('body file: no mesh in it');
  const views = new Map<number, Uint8Array>();
  const attributeOf = (index: number | undefined, name: string) => {
    const accessor = index === undefined ? undefined : gltf.accessors[index];
    if (!accessor) throw new Error(`body file: no ${name}`);
    return toAttribute(accessor, unpackView(gltf, accessor.bufferView, binary, views));
  };
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', attributeOf(primitive.attributes.POSITION, 'POSITION'));
  geometry.setAttribute('normal', attributeOf(primitive.attributes.NORMAL, 'NORMAL'));
  geometry.setAttribute('ao', attributeOf(primitive.attributes._AO, '_AO'));
  geometry.setIndex(attributeOf(primitive.indices, 'indices') as BufferAttribute);
  return { geometry, toMetres: nodeMatrix(node) };
}

function splitContainer(file: ArrayBuffer): { gltf: Gltf; binary: Uint8Array } {
  const view = new DataView(file);
  if (file.byteLength < 20 || view.getUint32(0, true) !== MAGIC) throw new Error('body file: not binary glTF');
  const jsonLength = view.getUint32(12, true);
  if (view.getUint32(16, true) !== JSON_CHUNK) throw new Error('body file: no JSON chunk');
  const gltf: Gltf = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, jsonLength)));
  // The second chunk's own header is 8 bytes.
  return { gltf, binary: new Uint8Array(file, 20 + jsonLength + 8) };
}

function unpackView(gltf: Gltf, index: number, binary: Uint8Array, done: Map<number, Uint8Array>): Uint8Array {
  const known = done.get(index);
  if (known) return known;
  const packed = gltf.bufferViews[index]?.extensions?.EXT_meshopt_compression;
  if (!packed) throw new Error('body file: not meshopt-compressed');
  const { byteOffset = 0, byteLength, byteStride, count, mode, filter } = packed;
  const bytes = new Uint8Array(count * byteStride);
  MeshoptDecoder.decodeGltfBuffer(
    bytes,
    count,
    byteStride,
    binary.subarray(byteOffset, byteOffset + byteLength),
    mode,
    filter,
  );
  done.set(index, bytes);
  return bytes;
}

function toAttribute(accessor: Accessor, bytes: Uint8Array): BufferAttribute | InterleavedBufferAttribute {
  const Component = COMPONENTS[accessor.componentType];
  const itemSize = ITEM_SIZE[accessor.type];
  const array = new Component(bytes.buffer as ArrayBuffer);
  const stride = array.length / accessor.count;
  const normalized = accessor.normalized ?? false;
  if (stride === itemSize) return new BufferAttribute(array, itemSize, normalized);
  // Rows are padded to four bytes: read in place.
  const offset = (accessor.byteOffset ?? 0) / array.BYTES_PER_ELEMENT;
  return new InterleavedBufferAttribute(new InterleavedBuffer(array, stride), itemSize, offset, normalized);
}

function nodeMatrix({ matrix, translation = [0, 0, 0], scale = [1, 1, 1] }: Gltf['nodes'][number]): Matrix4 {
  if (matrix) return new Matrix4().fromArray(matrix);
  const [sx = 1, sy = 1, sz = 1] = scale;
  const [x = 0, y = 0, z = 0] = translation;
  return new Matrix4().makeScale(sx, sy, sz).setPosition(x, y, z);
}
