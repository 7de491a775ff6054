/**
 * For every triangle corner k the triangle across the edge from corner k to the next corner, or -1 at a border; length 3n
 * like `index`. Edges shared by more than two triangles join the first two.
 */
export function findNeighbours(index: Uint32Array, vertexCount: number): Int32Array {
  const neighbours = new Int32Array(index.length).fill(-1);
  const open = new Map<number, number>();
  for (let corner = 0; corner < index.length; corner++) {
    const a = index[corner]!;
    const b = index[nextCorner(corner)]!;
    const key = a < b ? a * vertexCount + b : b * vertexCount + a;
    const other = open.get(key);
    if (other === undefined) {
      open.set(key, corner);
      continue;
    }
    neighbours[corner] = Math.floor(other / 3);
    neighbours[other] = Math.floor(corner / 3);
    open.delete(key);
  }
  return neighbours;
}

/** The next corner of the same triangle. */
export function nextCorner(corner: number): number {
  return corner % 3 === 2 ? corner - 2 : corner + 1;
}
