import type { Meridian } from '#domain/meridian.ts';

/** A meridian's name in a language of the interface: Chinese readers know it by its Han name. */
export function meridianName({ names }: Pick<Meridian, 'names'>, language: string): string {
  return language.startsWith('zh') ? names.hanzi.simplified : names.english;
}
