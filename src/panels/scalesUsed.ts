import type { Place, ScaleId } from '#domain/placement.ts';

/** The scales in which a rule itself measures, in the order of the rule; what it refers to measures for itself. */
export function scalesUsed(place: Place): readonly ScaleId[] {
  return [...new Set(collect(place))];
}

function collect(place: Place): ScaleId[] {
  switch (place.kind) {
    case 'landmark':
    case 'point':
      return [];
    case 'level':
      return [...collect(place.level), ...(place.lateralCun === 0 ? [] : [place.scale])];
    case 'along':
      return [...collect(place.from), ...collect(place.to)];
    case 'alongCun':
      return [...collect(place.from), ...collect(place.to), place.scale];
    case 'offset':
      return [...collect(place.from), ...place.steps.map(({ scale }) => scale)];
    case 'crossing':
      return [...collect(place.level), ...collect(place.plumb)];
    case 'levelOn':
      return [...collect(place.level), ...collect(place.from), ...collect(place.to)];
  }
}
