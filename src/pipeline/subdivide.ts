/** A closed quad mesh: xyz per vertex and four vertices per face, counter-clockwise from outside. */
export interface QuadMesh {
  readonly positions: Float64Array;
  readonly quads: Uint32Array;
}

/** What one Catmull-Clark step made of a mesh. Vertex i of the source stays vertex i. */
export interface Subdivision extends QuadMesh {
  /** Vertex in the middle of each source edge, keyed by `edgeKey`. */
  readonly edgeVertex: ReadonlyMap<number, number>;
  /** Quads 4f..4f+3 come from source quad f; quad 4f+k holds its corner k. */
  readonly sourceQuads: Uint32Array;
}

/** Vertex counts stay far below 2^20, so both ends fit one exact integer. */
export function edgeKey(a: number, b: number): number {
  return a < b ? a * 1_048_576 + b : b * 1_048_576 + a;
}

/**
 * One Catmull-Clark step on a closed quad mesh.
 * Reference: Catmull, Clark 1978, "Recursively generated B-spline surfaces on arbitrary topological meshes".
 */
export function subdivide({ positions, quads }: QuadMesh): Subdivision {
  const vertexCount = positions.length / 3;
  const faceCount = quads.length / 4;
  const { edgeVertex, edgeCount, edgeFaces } = collectEdges(quads, vertexCount + faceCount);
  const dst = new Float64Array(3 * (vertexCount + faceCount + edgeCount));
  const add = (to: number, from: ArrayLike<number>, at: number, w: number): void => {
    for (let k = 0; k < 3; k++) dst[3 * to + k]! += w * from[3 * at + k]!;
  };
  // (1) Face points: the mean of the corners.
  for (let f = 0; f < faceCount; f++)
    for (let k = 0; k < 4; k++) add(vertexCount + f, positions, quads[4 * f + k]!, 0.25);
  // (2) Edge points: the mean of both ends and both face points; (3) their share in the vertex rule.
  const valence = new Uint8Array(vertexCount);
  const faceSum = new Float64Array(positions.length);
  const edgeSum = new Float64Array(positions.length);
  for (let f = 0; f < faceCount; f++) {
    for (let k = 0; k < 4; k++) {
      const v = quads[4 * f + k]!;
      valence[v]! += 1;
      for (let c = 0; c < 3; c++) faceSum[3 * v + c]! += dst[3 * (vertexCount + f) + c]!;
    }
  }
  for (const [key, e] of edgeVertex) {
    const a = Math.floor(key / 1_048_576);
    const b = key % 1_048_576;
    const [f, g] = edgeFaces.get(key)!;
    if (g === -1) throw new Error(`subdivide: the edge ${a}-${b} has one face only; the mesh must be closed.`);
    add(e, positions, a, 0.25);
    add(e, positions, b, 0.25);
    add(e, dst, vertexCount + f, 0.25);
    add(e, dst, vertexCount + g, 0.25);
    for (let c = 0; c < 3; c++) {
      const mid = (positions[3 * a + c]! + positions[3 * b + c]!) / 2;
      edgeSum[3 * a + c]! += mid;
      edgeSum[3 * b + c]! += mid;
    }
  }
  // (3) Source vertices: (F + 2R + (n - 3)P) / n.
  for (let v = 0; v < vertexCount; v++) {
    const n = valence[v]!;
    for (let c = 0; c < 3; c++) {
      const i = 3 * v + c;
      dst[i] = (faceSum[i]! / n + (2 * edgeSum[i]!) / n + (n - 3) * positions[i]!) / n;
    }
  }
  const dstQuads = new Uint32Array(16 * faceCount);
  for (let f = 0; f < faceCount; f++) {
    for (let k = 0; k < 4; k++) {
      const v = quads[4 * f + k]!;
      const next = edgeVertex.get(edgeKey(v, quads[4 * f + ((k + 1) % 4)]!))!;
      const previous = edgeVertex.get(edgeKey(v, quads[4 * f + ((k + 3) % 4)]!))!;
      dstQuads.set([v, next, vertexCount + f, previous], 16 * f + 4 * k);
    }
  }
  return { positions: dst, quads: dstQuads, edgeVertex, sourceQuads: quads };
}

function collectEdges(quads: Uint32Array, firstEdgeVertex: number) {
  const edgeVertex = new Map<number, number>();
  const edgeFaces = new Map<number, [number, number]>();
  for (let f = 0; f < quads.length / 4; f++) {
    for (let k = 0; k < 4; k++) {
      const key = edgeKey(quads[4 * f + k]!, quads[4 * f + ((k + 1) % 4)]!);
      const faces = edgeFaces.get(key);
      if (faces) faces[1] = f;
      else {
        edgeFaces.set(key, [f, -1]);
        edgeVertex.set(key, firstEdgeVertex + edgeVertex.size);
      }
    }
  }
  return { edgeVertex, edgeCount: edgeVertex.size, edgeFaces };
}
