import { Matrix4, type PerspectiveCamera } from 'three';

const _m = new Matrix4();

/**
 * While the picture stands still, the canvas says by which matrix the body frame is projected (`data-view`: 16 numbers,
 * column-major, to clip space). Browser tests find by it where a point is on the screen and then use real pointer
 * events; it also tells them when the camera has come to rest. Embedding pages may place their own notes by it.
 */
export function showViewMatrix(canvas: HTMLCanvasElement, camera: PerspectiveCamera): void {
  _m.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
  canvas.dataset.view = _m.elements.map((n) => n.toFixed(6)).join(' ');
}

/** Takes the matrix away: the camera is about to move. */
export function hideViewMatrix(canvas: HTMLCanvasElement): void {
  delete canvas.dataset.view;
}
