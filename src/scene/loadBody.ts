import { type BodyMesh, readBody } from './readBody.ts';

const ADDRESSES = import.meta.glob<string>(['/models/body-*.glb', '/models/skeleton-*.glb'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The preview is for the first picture and for picking; the full mesh is for looking at. */
export type BodyDetail = 'preview' | 'full';

/** Fetches and unpacks a body; `onProgress` hears 0..1. Rejects when the file cannot be had or read, or on abort. */
export function loadBody(
  id: string,
  detail: BodyDetail,
  signal: AbortSignal,
  onProgress?: (progress: number) => void,
): Promise<BodyMesh> {
  return loadModel(`body-${id}${detail === 'preview' ? '-preview' : ''}`, signal, onProgress);
}

/** Fetches and unpacks the bones within a body. Rejects like `loadBody`. */
export function loadSkeleton(id: string, signal: AbortSignal): Promise<BodyMesh> {
  return loadModel(`skeleton-${id}`, signal);
}

async function loadModel(
  name: string,
  signal: AbortSignal,
  onProgress?: (progress: number) => void,
): Promise<BodyMesh> {
  const address = ADDRESSES[`/models/${name}.glb`];
  if (!address) throw new Error(`no model ${name}`);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return readBody(await readAll(response, onProgress));
}

async function readAll(response: Response, onProgress?: (progress: number) => void): Promise<ArrayBuffer> {
  const expected = Number(response.headers.get('content-length'));
  if (!onProgress || !response.body || !expected) return response.arrayBuffer();
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.length;
    // Behind a compressing server the length is the packed one and is overrun.
    onProgress(Math.min(1, received / expected));
  }
  return new Blob(chunks).arrayBuffer();
}
