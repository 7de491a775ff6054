/** The left scapula, modelled in the reference figure (mm; see `scapulaFigure`). */
import { ball, cut, type Part, sheet, tube } from './parts.ts';
import type { Anatomy } from './restFigure.ts';

/** Where the reference figure has the places that `shoulderAnatomy` finds in a body. */
export const scapulaFigure: Anatomy = {
  scapRoot: [76, 1418, -60],
  scapAngle: [80, 1289, -74],
  scapMid: [140, 1433, -41],
  acromion: [195, 1430, 0],
  scapSuperior: [68, 1452, -36],
  glenoid: [159, 1395, 1],
};

export const scapulaFollows = ['scapRoot', 'scapAngle', 'scapMid', 'acromion', 'scapSuperior', 'glenoid'] as const;

export function scapulaParts(): Part[] {
  return [
    // The blade, bowed over the ribs: from the medial border to the thick lateral one, from the superior angle down.
    sheet(
      [
        [
          [68, 1452, -36],
          [92, 1448, -33],
          [116, 1434, -26],
          [140, 1418, -14],
        ],
        [
          [74, 1419, -59],
          [96, 1416, -53],
          [122, 1409, -36],
          [150, 1402, -12],
        ],
        [
          [75, 1370, -67],
          [94, 1369, -63],
          [118, 1374, -46],
          [146, 1385, -17],
        ],
        [
          [77, 1324, -72],
          [88, 1325, -70],
          [102, 1331, -60],
          [119, 1343, -44],
        ],
        [
          [80, 1291, -74],
          [83, 1290, -74],
          [88, 1293, -72],
          [95, 1302, -66],
        ],
      ],
      [
        [2.8, 2, 2, 3],
        [3, 1.9, 2, 5],
        [2.8, 1.9, 2.2, 5],
        [2.8, 2, 2.4, 4.6],
        [3.2, 3, 3.2, 4],
      ],
    ),
    tube(
      [
        [142, 1403, -17],
        [157, 1396, -2],
      ],
      [8, 11],
      6,
    ),
    ball([159, 1395, 1], [7, 18, 12], 5),
    // The spine: from nothing at the medial border to a high crest that runs out into the acromion.
    sheet(
      [
        [
          [78, 1418, -60],
          [100, 1416, -52],
          [122, 1413, -37],
          [140, 1413, -22],
        ],
        [
          [78, 1420, -61],
          [106, 1428, -58],
          [138, 1433, -43],
          [157, 1435, -30],
        ],
      ],
      [
        [2.4, 2.4, 2.6, 3],
        [3.4, 3.6, 3.6, 4],
      ],
      4,
    ),
    sheet(
      [
        [
          [152, 1434, -35],
          [172, 1437, -28],
          [189, 1434, -13],
          [192, 1430, 1],
          [184, 1430, 12],
        ],
        [
          [154, 1436, -24],
          [167, 1437, -16],
          [177, 1435, -6],
          [181, 1432, 2],
          [177, 1431, 9],
        ],
      ],
      3.8,
      5,
    ),
    tube(
      [
        [146, 1410, -8],
        [146, 1420, 6],
        [152, 1419, 20],
        [160, 1411, 28],
      ],
      [8, 6.5, 5.5, 5],
      4,
    ),
    cut(ball([182, 1396, 10], 24, 1.5)),
  ];
}
