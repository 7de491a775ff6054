/** The skull as one calm closed form, modelled in the reference figure (mm; see `skullFigure`): no teeth, shallow orbits. */
import { ball, both, cut, type Part, sheet, tube } from './parts.ts';
import type { Anatomy } from './restFigure.ts';

/** Where the reference figure has the places that `skullAnatomy` finds in a body. */
export const skullFigure: Anatomy = {
  glabella: [0, 1646, 146],
  crown: [0, 1728, 57],
  occiput: [0, 1623, -41],
  temple: [64, 1658, 41],
  mastoid: [50, 1582, 24],
  spine: [0, 1584, 152],
  chin: [0, 1521, 138],
};

export const skullFollows = ['glabella', 'crown', 'occiput', 'temple', 'mastoid', 'spine', 'chin'] as const;

export function skullParts(): Part[] {
  return [
    ball([0, 1660, 50], [65, 68, 90], 10),
    ball([0, 1652, 98], [54, 60, 50], 14),
    ball([0, 1634, 2], [56, 46, 44], 14),
    ball([0, 1625, 42], [61, 32, 48], 14),
    ball([0, 1606, 60], [46, 24, 50], 12),
    both(ball([49, 1594, 27], [10, 17, 13], 8)),
    // Face: upper jaw narrowing downward, the sides of the orbits, cheek bones with their arches, brow, root of the nose.
    ball([0, 1600, 112], [31, 34, 35], 12),
    ball([0, 1572, 118], [22, 20, 25], 10),
    both(ball([43, 1622, 104], [11, 24, 18], 8)),
    both(
      tube(
        [
          [28, 1593, 128],
          [42, 1597, 118],
          [56, 1603, 98],
        ],
        [9, 10, 6],
        10,
      ),
    ),
    both(
      tube(
        [
          [56, 1603, 98],
          [64, 1606, 78],
          [61, 1611, 48],
        ],
        [5, 4, 5],
        8,
      ),
    ),
    both(
      tube(
        [
          [6, 1646, 141],
          [26, 1648, 138],
          [45, 1640, 116],
        ],
        [5.5, 5.5, 5.5],
        10,
      ),
    ),
    tube(
      [
        [0, 1640, 142],
        [0, 1626, 147],
        [0, 1613, 153],
      ],
      [7, 5.5, 4],
      5,
    ),
    both(
      cut(
        tube(
          [
            [31, 1625, 151],
            [28, 1624, 132],
            [25, 1624, 120],
          ],
          [18.5, 15.5, 10],
          5,
        ),
      ),
    ),
    cut(
      tube(
        [
          [0, 1606, 146],
          [0, 1594, 145],
        ],
        [5.5, 9.5],
        2.5,
      ),
    ),
    // Lower jaw: a horseshoe from the chin to the angle, and the branch up to its joint.
    both(
      sheet(
        [
          [
            [0, 1549, 132],
            [15, 1550, 127],
            [30, 1554, 105],
            [40, 1562, 80],
            [46, 1578, 64],
          ],
          [
            [0, 1524, 135],
            [15, 1523, 129],
            [31, 1530, 103],
            [42, 1541, 76],
            [48, 1557, 56],
          ],
        ],
        [
          [5.5, 5.5, 5, 5, 4],
          [7, 6.5, 6, 5, 4.5],
        ],
        7,
      ),
    ),
    both(
      sheet(
        [
          [
            [46, 1578, 68],
            [48, 1592, 68],
            [49, 1604, 72],
          ],
          [
            [48, 1568, 53],
            [51, 1588, 50],
            [53, 1606, 46],
          ],
        ],
        4,
        5,
      ),
    ),
    ball([0, 1524, 136], [12, 9, 8], 8),
  ];
}
