import * as v from 'valibot';

/* How files of `data/` and `models/` come in: asked for once, parsed, frozen. */

/** A failure is remembered for a moment, for React asks again at once before it shows an error, and would ask for ever. */
const FAILURE_MS = 1500;

/** Remembers each answer; after a failure a later asker tries again. */
export function once<A extends string[], T>(load: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (...args) => {
    const key = args.join();
    const known = answers.get(key);
    if (known) return known;
    const answer = load(...args);
    answers.set(key, answer);
    answer.catch(() => setTimeout(() => answers.delete(key), FAILURE_MS));
    return answer;
  };
}

export function parse<T extends v.GenericSchema>(schema: T, input: unknown, path: string): v.InferOutput<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${path}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
