import { useEffect } from 'react';
import { nextStep } from '#state/findIt.ts';

/** Time to look, and to read a word aloud. */
const LOOK_MS = 2600;
const WORD_MS = 330;

/** Goes on by itself while playing: as fast as the words of a step can be read. */
export function useFindItPlay(playing: boolean, step: number, count: number, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step has its own time.
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => nextStep(count), LOOK_MS + WORD_MS * text.split(/\s+/).length);
    return () => window.clearTimeout(timer);
  }, [playing, step, count, text]);
}
