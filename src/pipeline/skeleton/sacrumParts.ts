/** Sacrum with coccyx, modelled in the reference figure (mm; see `pelvisFigure`). */
import { ball, both, cut, drum, leaned, type Part, sheet, tube } from './parts.ts';
import { pelvisFigure } from './pelvisFigure.ts';

export const sacrumFollows = [
  'sacralBase',
  'crest1',
  'crest2',
  'crest3',
  'crest4',
  'foramen1',
  'foramen2',
  'foramen3',
  'foramen4',
  'coccyxTip',
  'auricular',
] as const;

export function sacrumParts(): Part[] {
  const { sacralBase, foramen1, foramen2, foramen3, foramen4 } = pelvisFigure;
  const lateralMass = sheet(
    [
      [
        [0, 994, 0],
        [20, 997, 0],
        [38, 997, -9],
        [53, 989, -20],
      ],
      [
        [0, 974, -28],
        [15, 974, -29],
        [33, 971, -33],
        [48, 965, -36],
      ],
      [
        [0, 950, -40],
        [12, 950, -41],
        [24, 948, -43],
        [36, 944, -44],
      ],
      [
        [0, 928, -43],
        [9, 928, -43],
        [17, 928, -44],
        [24, 925, -42],
      ],
      [
        [0, 910, -41],
        [5, 910, -41],
        [9, 910, -40],
        [13, 909, -39],
      ],
    ],
    [
      [9, 9, 9, 7],
      [13, 13, 11, 8],
      [10, 9, 8, 5],
      [7, 6.5, 5.5, 4],
      [5, 4.5, 4, 3],
    ],
  );
  const dorsalWall = sheet(
    [
      [
        [0, 997, -45],
        [14, 999, -41],
        [31, 996, -32],
      ],
      [
        [0, 986, -51],
        [14, 986, -48],
        [32, 984, -40],
      ],
      [
        [0, 968, -54],
        [13, 968, -52],
        [29, 966, -46],
      ],
      [
        [0, 947, -55],
        [12, 947, -53],
        [25, 946, -47],
      ],
      [
        [0, 931, -51],
        [9, 930, -50],
        [20, 928, -45],
      ],
    ],
    2.8,
    5,
  );
  const crest = [
    [0, 984, -53, 4.5, 7, 4.5],
    [0, 968, -56, 4, 6, 4.5],
    [0, 948, -57, 3.6, 6, 4.2],
    [0, 931, -53.5, 3, 4.5, 3.8],
  ].map(([x, y, z, a, b, c]) => ball([x!, y!, z!], [a!, b!, c!], 5));
  const holes = [
    [foramen1, 4.6],
    [foramen2, 4.3],
    [foramen3, 3.9],
    [foramen4, 3.5],
  ] as const;
  return [
    leaned(drum([0, 995, 12], 50, 32, 26, 0.04, 4), sacralBase, 0.58),
    both(lateralMass),
    both(dorsalWall),
    both(
      tube(
        [
          [20, 992, -30],
          [20, 1004, -31],
          [21, 1012, -29],
        ],
        [8, 7, 5.5],
      ),
    ),
    ...crest,
    // The coccyx: four shrinking segments.
    ball([0, 900, -38], [10, 7, 5]),
    ball([0, 889, -36], [6.5, 6, 4.5]),
    ball([0, 879, -34], [5, 5, 4]),
    ball([0, 871.5, -32], [3.8, 4, 3.4]),
    ...holes.map(([[x, y, z], r]) =>
      cut(
        both(
          tube(
            [
              [x, y, z - 16],
              [x, y, z],
              [x * 1.05, y - 3, z + 60],
            ],
            [r + 1.5, r, r + 0.5],
            2,
          ),
        ),
      ),
    ),
  ];
}
