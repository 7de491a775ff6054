/** The first two cervical vertebrae, mm, around the middle of the ring (C1) or of the body (C2); axes as in `vertebraForm.ts`. */
import { ball, both, drum, type Part, sheet, tube } from './parts.ts';

/** Atlas: a ring with two thick lateral masses, wide transverse processes and no body. */
export function atlasParts(): Part[] {
  return [
    both(
      tube(
        [
          [0, 0, 9],
          [10, 0, 7.5],
          [18, 0, 1],
        ],
        [4, 3.6, 5],
      ),
    ),
    both(ball([18, 0, -2], [7.5, 7.5, 10])),
    both(
      tube(
        [
          [20, -1, -3],
          [29, -1, -5],
          [35, -1, -6],
        ],
        [5, 3.8, 3.8],
      ),
    ),
    both(
      tube(
        [
          [18, 1, -8],
          [15, 1.5, -20],
          [7, 1, -28],
          [0, 0, -30],
        ],
        [4, 3.2, 3.2, 4],
      ),
    ),
  ];
}

/** Axis: a body with the tooth on top and a strong forked spinous process. */
export function axisParts(): Part[] {
  return [
    drum([0, -1, 0], 20, 16, 17, 0.08),
    tube(
      [
        [0, 6, 0],
        [0, 22, 1],
      ],
      [6, 5],
    ),
    both(ball([13, 5, -4], [7.5, 5, 8])),
    both(
      tube(
        [
          [13, 0, -5],
          [25, -3, -7],
        ],
        [4, 3.2],
      ),
    ),
    both(
      tube(
        [
          [13, 2, -10],
          [12, -7, -18],
        ],
        [4, 3.8],
      ),
    ),
    both(
      sheet(
        [
          [
            [12, 2, -12],
            [7, 2, -22],
            [0, 1, -27],
          ],
          [
            [12, -6, -14],
            [7, -7, -23],
            [0, -8, -28],
          ],
        ],
        2.6,
      ),
    ),
    sheet(
      [
        [
          [0, 1, -25],
          [0, -1, -34],
          [0, -3, -39],
        ],
        [
          [0, -8, -26],
          [0, -8, -34],
          [0, -8, -39],
        ],
      ],
      [
        [2.6, 2.8, 3],
        [2.6, 3, 3.4],
      ],
    ),
    both(ball([4, -8, -38], [3, 3.4, 3.6], 2)),
  ];
}
