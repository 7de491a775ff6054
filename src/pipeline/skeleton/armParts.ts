/** The left humerus, modelled in the reference figure (mm; see `armFigure`). */
import { ball, type Part, tube } from './parts.ts';
import type { Anatomy } from './restFigure.ts';

/** Where the reference figure has the places that `armAnatomy` finds in a body. */
export const armFigure: Anatomy = {
  humeralHead: [182, 1396, 10],
  humerusLateral: [202, 1392, 10],
  humerusFront: [182, 1396, 32],
  elbow: [249, 1135, 17],
  elbowLateral: [275, 1142, 26],
  elbowMedial: [221, 1128, 7],
  elbowFront: [245, 1135, 28],
};

export const humerusFollows = [
  'humeralHead',
  'humerusLateral',
  'humerusFront',
  'elbow',
  'elbowLateral',
  'elbowMedial',
  'elbowFront',
] as const;

export function humerusParts(): Part[] {
  return [
    ball([182, 1396, 10], 23),
    ball([201, 1391, 13], [13, 15, 14], 5),
    tube(
      [
        [194, 1382, 11],
        [199, 1350, 11],
        [208, 1310, 12],
        [222, 1240, 14],
        [237, 1180, 16],
        [244, 1158, 17],
      ],
      [17, 13.5, 11.8, 10.8, 11.5, 12],
      10,
    ),
    // The shaft spreads into the two epicondyles; between them the rollers for ulna and radius.
    tube(
      [
        [238, 1180, 16],
        [228, 1148, 9],
        [222, 1133, 6],
      ],
      [9, 7, 7],
      8,
    ),
    tube(
      [
        [242, 1180, 17],
        [264, 1154, 24],
        [273, 1144, 26],
      ],
      [9, 7, 6],
      8,
    ),
    tube(
      [
        [232, 1130, 13],
        [248, 1134, 18],
        [266, 1139, 24],
      ],
      [11, 8.5, 10],
      5,
    ),
    tube(
      [
        [238, 1150, 14],
        [258, 1152, 20],
      ],
      7,
      8,
    ),
  ];
}
