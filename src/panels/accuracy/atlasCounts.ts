import type { Catalog } from '#domain/catalog.ts';

/** What the atlas really holds at this moment: numbers on screen are counted, never written. */
export function atlasCounts({ points, meridians, bodies }: Pick<Catalog, 'points' | 'meridians' | 'bodies'>) {
  const extra = points.filter(({ meridian }) => meridian === 'EX').length;
  return {
    channelPoints: points.length - extra,
    extraPoints: extra,
    meridians: meridians.filter(({ code, paths }) => code !== 'EX' && paths.length > 0).length,
    bodies: bodies.length,
  };
}
