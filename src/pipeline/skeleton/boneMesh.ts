import type { Vec3 } from '#domain/frame.ts';

/**
 * A closed surface of one bone. Inside this folder lengths are millimetres: a bone is modelled either around its own origin or
 * in the reference figure (see `restFigure.ts`); axes are those of the body frame.
 */
export interface BoneMesh {
  /** xyz in mm, length 3n. */
  readonly positions: Float64Array;
  /** Three vertices per triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
}

/** The same surface with every vertex moved. */
export function mapVertices(mesh: BoneMesh, move: (at: Vec3) => Vec3): BoneMesh {
  const positions = new Float64Array(mesh.positions.length);
  for (let i = 0; i < positions.length; i += 3) positions.set(move(vertexAt(mesh, i / 3)), i);
  return { positions, triangles: mesh.triangles };
}

/** The mirror image across x = 0, facing outward again. */
export function mirrorMesh(mesh: BoneMesh): BoneMesh {
  return {
    positions: mesh.positions.map((n, i) => (i % 3 === 0 ? -n : n)),
    triangles: mesh.triangles.map((_, i, all) => all[i % 3 === 1 ? i + 1 : i % 3 === 2 ? i - 1 : i]!),
  };
}

/** One mesh of several, in order. */
export function joinMeshes(meshes: readonly BoneMesh[]): BoneMesh {
  const positions = new Float64Array(meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0));
  const triangles = new Uint32Array(meshes.reduce((sum, mesh) => sum + mesh.triangles.length, 0));
  let vertices = 0;
  let corners = 0;
  for (const mesh of meshes) {
    positions.set(mesh.positions, 3 * vertices);
    for (const [i, v] of mesh.triangles.entries()) triangles[corners + i] = v + vertices;
    vertices += mesh.positions.length / 3;
    corners += mesh.triangles.length;
  }
  return { positions, triangles };
}

export function vertexAt({ positions }: BoneMesh, v: number): Vec3 {
  return [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
}
