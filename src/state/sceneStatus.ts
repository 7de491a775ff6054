import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** How far the 3D view has come; panels read it to say so, the scene writes it. */
export interface SceneStatus {
  /** `failed` can be tried again; `unavailable` cannot: this browser has no WebGL2. */
  readonly phase: 'loading' | 'ready' | 'failed' | 'unavailable';
  /** Of code and model together, 0..1; meaningful while loading. */
  readonly progress: number;
  /** Counts up with every retry; the scene is mounted under this key. */
  readonly attempt: number;
  /** What went wrong, for the console and bug reports; people read a sentence of ours instead. */
  readonly reason: string | null;
  /** Whether the ring around the chosen point is no wider than its part of the body, and so can be drawn. */
  readonly haloFits: boolean;
}

export const sceneStatusStore = createStore<SceneStatus>(() => ({
  phase: 'loading',
  progress: 0,
  attempt: 0,
  reason: null,
  haloFits: true,
}));

/** Says how much has arrived, 0..1; never runs backwards, so that a second file does not pull the bar back. */
export function reportProgress(progress: number): void {
  sceneStatusStore.setState((s) => {
    const next = Math.min(1, Math.max(s.progress, progress));
    return s.phase === 'loading' && next !== s.progress ? { progress: next } : s;
  });
}

/** The body and its points have been drawn. */
export function sceneReady(): void {
  sceneStatusStore.setState({ phase: 'ready', progress: 1, reason: null });
}

/** The scene says whether the ring around the chosen point can be drawn. */
export function reportHalo(haloFits: boolean): void {
  sceneStatusStore.setState({ haloFits });
}

/** Something did not load or the context was lost for good; the person is offered another try. */
export function sceneFailed(reason: string): void {
  sceneStatusStore.setState({ phase: 'failed', reason });
}

/** This browser cannot draw in 3D; list and cards carry the atlas. */
export function sceneUnavailable(): void {
  sceneStatusStore.setState({ phase: 'unavailable', reason: null });
}

export function retryScene(): void {
  sceneStatusStore.setState((s) => ({ phase: 'loading', progress: 0, attempt: s.attempt + 1, reason: null }));
}

/** Mirrors the phase to `<html data-scene>`, the signal tests and embedding pages wait for. Returns the undo. */
export function mirrorSceneStatus(root: HTMLElement): () => void {
  const mirror = ({ phase }: SceneStatus) => {
    root.dataset.scene = phase === 'failed' ? 'unavailable' : phase;
  };
  mirror(sceneStatusStore.getState());
  return sceneStatusStore.subscribe(mirror);
}

/** Subscribes a component to one field of the scene's status. */
export function useSceneStatus<T>(selector: (status: SceneStatus) => T): T {
  return useStore(sceneStatusStore, selector);
}
