/**
 * `npm run build:fonts`: cuts the fonts down to the characters in use and writes
 * `src/styles/fonts/` and `src/styles/fonts.css`. Two runs give the same bytes; `coverage.json` says what they hold.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { charactersOf, readTexts } from './fontCharacters.ts';
import type { FontCoverage } from './fontCoverage.ts';
import { type FontFace, fileOf, fontFaces, fontsCss, licenceOf } from './fontFaces.ts';
import { readPackageFile } from './npmPackage.ts';
import { codePointsOf, copyrightOf } from './readFont.ts';

const STYLES = new URL('../styles/', import.meta.url);
const FONTS = new URL('fonts/', STYLES);

/** Copyright, licence and its address stay inside each font: the OFL asks for it. */
const NAMES_KEPT = [0, 13, 14];

const heldBySource = new Map<FontFace, ReadonlySet<number>>();

const cut = await Promise.all(
  [...(await shareOut())].filter(([, { size }]) => size > 0).map(([face, characters]) => cutFont(face, characters)),
);

const copyrights = await Promise.all(cut.map(async ({ face }) => copyrightOf(await readFont(face))));

mkdirSync(FONTS, { recursive: true });
for (const name of readdirSync(FONTS)) if (name.endsWith('.woff2')) rmSync(new URL(name, FONTS));
const coverage: FontCoverage = {};
for (const { face, file, bytes, characters } of cut) {
  writeFileSync(new URL(file, FONTS), bytes);
  coverage[file] = {
    source: `${face.source.spec}/${fileOf(face)}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters,
  };
  console.info(`${file}  ${[...characters].length} characters, ${(bytes.length / 1000).toFixed(1)} kB`);
}
writeFileSync(new URL('coverage.json', FONTS), `${JSON.stringify(coverage, null, 2)}\n`);
writeFileSync(new URL('LICENSE-OFL.txt', FONTS), licence());
writeFileSync(new URL('fonts.css', STYLES), fontsCss(cut.map(({ face }) => face)));

/** The characters of each face; what its source lacks goes to its spare. Throws with every character left over. */
async function shareOut(): Promise<Map<FontFace, Set<string>>> {
  const texts = readTexts();
  const shares = new Map(fontFaces.map((face) => [face, new Set<string>()]));
  const left: string[] = [];
  for (const face of fontFaces) {
    const spare = fontFaces.find(({ name }) => name === face.spare);
    for (const [character, file] of charactersOf(face, texts)) {
      const codePoint = character.codePointAt(0)!;
      const holder = (await heldBy(face)).has(codePoint)
        ? face
        : spare && (await heldBy(spare)).has(codePoint) && spare;
      if (holder) shares.get(holder)!.add(character);
      else left.push(`${character} (${file}) is not in ${face.source.spec}`);
    }
  }
  if (left.length > 0) throw new Error(`build:fonts: ${left.join('; ')}.`);
  return shares;
}

async function heldBy(face: FontFace): Promise<ReadonlySet<number>> {
  const held = heldBySource.get(face) ?? codePointsOf(await readFont(face));
  heldBySource.set(face, held);
  return held;
}

/** The font of a face, unpacked where its package has it packed for the web. */
async function readFont(face: FontFace): Promise<Buffer> {
  const font = readPackageFile(face.source, fileOf(face));
  if (font.toString('latin1', 0, 4) !== 'wOF2') return font;
  const all = face.ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return subsetFont(font, String.fromCodePoint(...all), { targetFormat: 'sfnt', preserveNameIds: NAMES_KEPT });
}

async function cutFont(face: FontFace, share: ReadonlySet<string>) {
  const characters = [...share].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join('');
  const { weight: min, boldest: max } = face;
  const bytes = await subsetFont(await readFont(face), characters, {
    targetFormat: 'woff2',
    preserveNameIds: NAMES_KEPT,
    keepFeatures: ['ccmp', 'kern', 'locl', 'tnum'],
    ...(max && { variationAxes: { wght: { min, max } } }),
    noHinting: true,
    // Metrics for vertical setting, which nothing here uses.
    dropTables: ['vhea', 'vmtx', 'VORG'],
  });
  return { face, file: `${face.name}.woff2`, bytes, characters };
}

/** The fonts' own copyright lines, then the licence as it lies in the packages, each wording once. */
function licence(): string {
  const lines = new Set(copyrights);
  const wordings = new Set(
    cut.map(({ face }) => readPackageFile(face.source, licenceOf(face)).toString('utf8').trim()),
  );
  return `${[[...lines].sort().join('\n'), ...wordings].join('\n\n')}\n`.replaceAll('\r', '').replace(/[ \t]+$/gm, '');
}
