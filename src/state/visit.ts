import * as v from 'valibot';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a person tells about themselves for a visit. It never leaves this device. */
export const visitFields = ['where', 'since', 'tried', 'medicines', 'conditions', 'goal', 'questions'] as const;
export type VisitField = (typeof visitFields)[number];

const text = v.optional(v.string(), '');
const Stored = v.object({
  where: text,
  since: text,
  tried: text,
  medicines: text,
  conditions: text,
  goal: text,
  questions: text,
});

export interface Visit extends Readonly<Record<VisitField, string>> {
  /** Whether the browser keeps the sheet for the next time; off until someone asks for it. */
  readonly kept: boolean;
}

const KEY = 'backpoints.visit';
const empty: Visit = {
  where: '',
  since: '',
  tried: '',
  medicines: '',
  conditions: '',
  goal: '',
  questions: '',
  kept: false,
};

export const visitStore = createStore<Visit>(() => readVisit() ?? empty);

export function writeVisit(field: VisitField, words: string): void {
  visitStore.setState({ [field]: words });
  keep();
}

/** Lets the browser keep the sheet, or forgets what it kept. */
export function toggleKept(): void {
  visitStore.setState(({ kept }) => ({ kept: !kept }));
  keep();
}

/** Empties the sheet, here and in the browser. */
export function deleteVisit(): void {
  visitStore.setState(empty, true);
  keep();
}

export function useVisit<T>(selector: (visit: Visit) => T): T {
  return useStore(visitStore, selector);
}

function keep(): void {
  const { kept, ...words } = visitStore.getState();
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(words));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that stores nothing: the sheet lasts as long as the page, and the switch goes back.
    visitStore.setState({ kept: false });
  }
}

function readVisit(): Visit | null {
  try {
    const stored = v.safeParse(Stored, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return stored.success ? { ...stored.output, kept: true } : null;
  } catch {
    return null;
  }
}
