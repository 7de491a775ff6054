import type { Vec3 } from '#domain/frame.ts';
import { ball, both, drum, type Part, sheet, tube } from './parts.ts';
import type { VertebraForm } from './vertebraForm.ts';

/** The solid parts of one vertebra from C3 to L5, around the centre of its body, mm. */
export function vertebraParts(form: VertebraForm): Part[] {
  return [...bodyAndArch(form), ...transverseProcess(form), ...spinousProcess(form)];
}

/** Key places of the arch: the back wall of the body, the articular pillar, the root of the spinous process. */
function archOf({ depth, height, canalHalf, canalDepth, region }: VertebraForm) {
  const wall = -depth / 2;
  return {
    wall,
    pillarX: canalHalf + (region === 'lumbar' ? 4 : 3.5),
    pillarZ: wall - 0.7 * canalDepth,
    laminaZ: wall - canalDepth - 1,
    rootZ: wall - canalDepth - 4,
    h: height,
  };
}

function bodyAndArch(form: VertebraForm): Part[] {
  const { wall, pillarX, pillarZ, laminaZ, rootZ, h } = archOf(form);
  const [pedicle, facet] = { cervical: [3.2, 4], thoracic: [3.2, 3.6], lumbar: [4.6, 5] }[form.region] as [
    number,
    number,
  ];
  const up = (form.region === 'cervical' ? 0.5 : 0.62) * form.pitch;
  const down = (form.region === 'cervical' ? 0.42 : 0.55) * form.pitch;
  // Facets of neighbours overlap like tiles: the upper pair faces backward, the lower pair lies behind the next one's.
  const superior: Vec3 = [pillarX + 1, up - facet, pillarZ + 1];
  const inferior: Vec3 = [pillarX - (form.region === 'lumbar' ? 3.5 : 1), -down, laminaZ - 1];
  const pars: Vec3 = [pillarX, 0, (pillarZ + laminaZ) / 2];
  return [
    drum([0, 0, 0], form.width, form.depth, h, form.region === 'lumbar' ? 0.1 : 0.08),
    both(
      tube(
        [
          [0.34 * form.width, 0.18 * h, wall + 4],
          [pillarX, 0.16 * h, pillarZ],
        ],
        pedicle,
      ),
    ),
    both(tube([superior, pars, inferior], [facet - 0.4, facet - 0.6, facet - 0.6])),
    both(
      sheet(
        [
          [
            [pillarX, 0.12 * h, pars[2]],
            [pillarX * 0.5, 0.1 * h, laminaZ - 0.6],
            [0, 0.02 * h, rootZ],
          ],
          [
            [pillarX, -0.3 * h, pars[2] - 0.5],
            [pillarX * 0.5, -0.42 * h, laminaZ - 1.6],
            [0, -0.52 * h, rootZ - 1],
          ],
        ],
        form.region === 'lumbar' ? 2.6 : 2.2,
      ),
    ),
  ];
}

function transverseProcess(form: VertebraForm): Part[] {
  const { pillarX, pillarZ, wall } = archOf(form);
  const [x, y, z] = form.transverse;
  switch (form.region) {
    case 'lumbar':
      // A flat blade, higher than thick.
      return [
        both(
          sheet(
            [
              [
                [pillarX, 4, pillarZ + 5],
                [(pillarX + x) / 2, 5, z + 1],
                [x - 2, y + 4, z],
              ],
              [
                [pillarX, -4, pillarZ + 5],
                [(pillarX + x) / 2, -2, z + 1],
                [x - 2, y - 2.5, z],
              ],
            ],
            [
              [3.2, 2.3, 2],
              [3.2, 2.3, 2],
            ],
          ),
        ),
      ];
    case 'thoracic':
      // A club that ends in the bed of the rib.
      return [
        both(
          tube(
            [
              [pillarX, 2, pillarZ],
              [(pillarX + x) / 2, y - 1, z + 2],
              [x - 3, y, z],
            ],
            [4.4, 3.9, 4.5],
          ),
        ),
      ];
    case 'cervical':
      return [
        both(
          tube(
            [
              [form.width / 2 - 2, 0, wall + 6],
              [x - 3, y, z + 3],
            ],
            [3.2, 3],
          ),
        ),
        both(
          tube(
            [
              [pillarX, 0, pillarZ],
              [x - 3, y, z],
            ],
            [3.6, 3.2],
          ),
        ),
      ];
  }
}

function spinousProcess(form: VertebraForm): Part[] {
  const { rootZ, h } = archOf(form);
  const [y, z] = form.tip;
  const mid = (rootZ + z) / 2;
  if (form.region === 'lumbar') {
    // A hatchet: a high plate, straight above and below, thickened along its free edge.
    const top = y + 19;
    return [
      sheet(
        [
          [
            [0, 0, rootZ + 2],
            [0, (top + 1) / 2, mid],
            [0, top - 2, z + 4],
          ],
          [
            [0, -0.3 * h, rootZ + 2],
            [0, -0.32 * h, mid],
            [0, (top + y) / 2, z + 3],
          ],
          [
            [0, -0.62 * h, rootZ + 1],
            [0, y + 4.5, mid],
            [0, y + 3.2, z + 4],
          ],
        ],
        [
          [2.4, 2.2, 2.8],
          [2.6, 2.3, 3.2],
          [2.6, 2.4, 3.2],
        ],
        4,
      ),
    ];
  }
  const tip: Vec3 = [0, y + 2.8, z + 3];
  const sloping = sheet(
    [
      [
        [0, 0, rootZ + 2],
        [0, 0.42 * y + 3, mid],
        [0, y + (form.region === 'cervical' ? 7 : 8), z + 4],
      ],
      [
        [0, -0.55 * h, rootZ + 1],
        [0, 0.72 * y - 1.5, mid + 1],
        [tip[0], tip[1], tip[2]],
      ],
    ],
    [
      [2.2, 1.9, 2.4],
      [2.4, 2.1, 2.8],
    ],
  );
  if (form.region === 'thoracic') return [sloping, ball([0, y + 4, z + 3.5], [3.4, 4, 3.5])];
  // C3–C6 split into two small knobs; C7 ends in one.
  if (form.level === 'c7') return [sloping, ball([0, y + 4.2, z + 4], [3.8, 4.2, 4])];
  return [sloping, both(ball([3.4, y + 3, z + 3], [2.6, 3, 3], 2))];
}
