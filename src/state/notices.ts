import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** One sentence the person should read once. `kind` names the message; this room knows no words. */
export interface Notice {
  readonly id: number;
  readonly kind:
    | 'unknownPoint'
    | 'unknownPage'
    | 'noHurtRegion'
    | 'copied'
    | 'copyFailed'
    | 'takeAwayFailed'
    | 'searchFailed';
  /** What the person typed or chose, quoted in the sentence. */
  readonly subject: string;
}

interface Notices {
  readonly notices: readonly Notice[];
  readonly count: number;
}

export const noticesStore = createStore<Notices>(() => ({ notices: [], count: 0 }));

/** Tells the person something; the same notice never stands twice. */
export function tell(kind: Notice['kind'], subject = ''): void {
  noticesStore.setState(({ notices, count }) => ({
    notices: [
      ...notices.filter((other) => other.kind !== kind || other.subject !== subject),
      { id: count + 1, kind, subject },
    ],
    count: count + 1,
  }));
}

export function dismissNotice(id: number): void {
  noticesStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

const noticesOf = (state: Notices) => state.notices;

export function useNotices(): readonly Notice[] {
  return useStore(noticesStore, noticesOf);
}
