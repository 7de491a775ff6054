/**
 * Whether this browser can draw the body.
 *
 * Asked before the 3D chunk is imported, which spares about 200 kB to people who could not use it. The probe's context is
 * given back at once: browsers allow only a few.
 */
export function hasWebGL2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    // Some privacy settings throw instead of answering null; the answer is the same.
    return false;
  }
}
