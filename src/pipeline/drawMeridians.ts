import type { MeridianCode, PointCode } from '#domain/code.ts';
import type { Skin, SkinPlace } from '#domain/cun/skin.ts';
import type { Survey } from '#domain/cun/survey.ts';
import { isWaypoint, type Meridian, type MeridianPath, type PathStop } from '#domain/meridian.ts';
import { drawMidline, drawSmooth } from './drawLine.ts';
import type { ErrorList } from './errorList.ts';

/** One drawn line of a meridian, on the left or the midline. */
export interface DrawnLine {
  readonly meridian: MeridianCode;
  readonly name: string;
  readonly midline: boolean;
  readonly branch: boolean;
  readonly points: readonly PointCode[];
  /** On the skin, in order, at most 6 mm apart. */
  readonly vertices: readonly SkinPlace[];
}

/** Draws every path of every meridian on the surveyed skin; what fails is added to `errors`. */
export function drawMeridians(survey: Survey, meridians: readonly Meridian[], errors: ErrorList): readonly DrawnLine[] {
  return meridians.flatMap((meridian) =>
    meridian.paths.flatMap((path) => {
      const where = `data/meridians.json: ${meridian.code}.${path.name}`;
      const stops = path.stops.map((stop, i) =>
        errors.attempt(() => locate(stop, path, survey, `${where}.stops[${i}]`)),
      );
      if (stops.some((stop) => stop === null)) return [];
      const vertices = errors.attempt(() => draw(stops as SkinPlace[], path, survey.skin, where));
      return vertices === null ? [] : [lineOf(meridian.code, path, vertices)];
    }),
  );
}

function locate(stop: PathStop, { side }: MeridianPath, survey: Survey, path: string): SkinPlace {
  if (!isWaypoint(stop)) return survey.point(stop, path);
  return survey.place({ place: stop.via, midline: side === 'midline', path: `${path}.via` });
}

function draw(stops: readonly SkinPlace[], { side }: MeridianPath, skin: Skin, path: string): readonly SkinPlace[] {
  return side === 'midline' ? drawMidline(stops, skin, path) : drawSmooth(stops, skin, path);
}

function lineOf(meridian: MeridianCode, path: MeridianPath, vertices: readonly SkinPlace[]): DrawnLine {
  const points = path.stops.filter((stop): stop is PointCode => !isWaypoint(stop));
  return { meridian, name: path.name, midline: path.side === 'midline', branch: path.branch, points, vertices };
}
