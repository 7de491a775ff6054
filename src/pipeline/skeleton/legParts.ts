/** Femur and tibia of the left leg, modelled in the reference figure (mm; see `legFigure`). */
import { ball, cut, type Part, tube } from './parts.ts';
import type { Anatomy } from './restFigure.ts';

/** Where the reference figure has the places that `legAnatomy` finds in a body. */
export const legFigure: Anatomy = {
  hip: [85, 917, 20],
  trochanter: [136, 914, -8],
  knee: [118, 498, 1],
  kneeLateral: [158, 522, 1],
  kneeMedial: [78, 522, 1],
  kneeFront: [118, 522, 31],
  ankle: [128, 81, -9],
  ankleFront: [128, 91, 9],
  malleolusMedial: [101, 73, 2],
};

export const femurFollows = ['hip', 'trochanter', 'knee', 'kneeLateral', 'kneeMedial', 'kneeFront'] as const;
export const tibiaFollows = [
  'knee',
  'kneeLateral',
  'kneeMedial',
  'kneeFront',
  'ankle',
  'ankleFront',
  'malleolusMedial',
] as const;

export function femurParts(): Part[] {
  return [
    ball([85, 917, 20], 23.5),
    tube(
      [
        [86, 916, 19],
        [104, 904, 8],
        [116, 894, 0],
      ],
      [16, 14.5, 16],
      6,
    ),
    tube(
      [
        [119, 914, -9],
        [121, 898, -6],
        [120, 876, -2],
      ],
      [11, 14, 15],
      6,
    ),
    ball([102, 868, -8], [9, 11, 9], 8),
    ball([124, 911, -8], 12, 6),
    // The shaft bows forward.
    tube(
      [
        [119, 880, -2],
        [120, 800, 9],
        [120, 700, 14],
        [119, 620, 10],
        [118, 570, 5],
        [118, 540, 2],
      ],
      [15.5, 14, 13.2, 14.5, 18, 22],
      8,
    ),
    ball([97, 521, -7], [19, 22, 30], 6),
    ball([138, 521, -7], [18.5, 22, 29], 6),
    tube(
      [
        [99, 530, 12],
        [137, 530, 12],
      ],
      17,
      8,
    ),
    cut(ball([118, 501, -22], [8, 17, 20], 4)),
    cut(
      tube(
        [
          [118, 546, 34],
          [118, 515, 34],
        ],
        7,
        6,
      ),
    ),
  ];
}

export function tibiaParts(): Part[] {
  return [
    ball([98, 486, -2], [20, 10, 23], 5),
    ball([138, 486, -2], [19, 10, 22], 5),
    tube(
      [
        [118, 480, 0],
        [117, 455, 3],
        [117, 420, 4],
        [119, 340, 2],
        [122, 250, -2],
        [125, 160, -7],
        [127, 110, -9],
        [127, 97, -9],
      ],
      [21, 19, 15, 12.5, 11.5, 11, 15, 17.5],
      10,
    ),
    ball([116, 453, 18], [9, 13, 9], 8),
    tube(
      [
        [116, 448, 17],
        [117, 400, 13],
        [120, 300, 8],
        [122, 220, 3],
      ],
      [6, 5, 4, 3],
      8,
    ),
    tube(
      [
        [112, 98, -5],
        [107, 84, 0],
        [107, 72, 1],
      ],
      [9, 7.5, 5.5],
      6,
    ),
    cut(ball([118, 497, 1], [3, 1, 3], 0.5)),
  ];
}
