// The walls stand only while something is behind them and while they bite: both are tested here.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

const REFUSED_AT_THE_WALL: Record<string, [file: string, source: string]> = {
  'domain imports react': ['src/domain/a.ts', `import 'react';`],
  'domain imports Node': ['src/domain/b.ts', `import 'node:fs';`],
  'domain imports JSON': ['src/domain/c.ts', `import './a.json';`],
  'domain imports another room': ['src/domain/d.ts', `import '#state/view.ts';`],
  'domain climbs out': ['src/domain/e.ts', `import '../state/view.ts';`],
  'kit imports domain': ['src/kit/a.tsx', `import '#domain/code.ts';`],
  'i18n imports state': ['src/i18n/a.ts', `import '#state/view.ts';`],
  'state imports three': ['src/state/a.ts', `import 'three';`],
  'state imports panels': ['src/state/b.ts', `import '#panels/Search.tsx';`],
  'scene imports panels': ['src/scene/a.tsx', `import '#panels/Search.tsx';`],
  'scene imports kit': ['src/scene/b.tsx', `import '#kit/Button.tsx';`],
  'scene imports drei': ['src/scene/c.tsx', `import '@react-three/drei';`],
  'panels import scene': ['src/panels/a.tsx', `import '#scene/Body.tsx';`],
  'panels import three': ['src/panels/b.tsx', `import 'three/addons/math/OBB.js';`],
  'panels import data': ['src/panels/c.tsx', `import '../../data/meridians.json';`],
  'pipeline imports react': ['src/pipeline/a.ts', `import 'react';`],
  'pipeline imports state': ['src/pipeline/b.ts', `import '#state/view.ts';`],
  'the front door imports pipeline': ['src/a.ts', `import '#pipeline/placeAll.ts';`],
  'a test imports drei': ['tests/a.test.ts', `import '@react-three/drei/core/Text';`],
};

const REFUSED_IN_A_FRAME: typeof REFUSED_AT_THE_WALL = {
  'useFrame makes an object': ['src/scene/d.tsx', `useFrame(() => void move(new Vector3()));`],
  'useFrame makes an object deep inside': ['src/scene/e.tsx', `useFrame(() => { all.map(() => new Vector3()); }, 1);`],
  'useFrame clones': ['src/scene/f.tsx', `useFrame((state) => void move(state.camera.position.clone()));`],
};

const ALLOWED: typeof REFUSED_AT_THE_WALL = {
  'domain imports valibot and itself': [
    'src/domain/ok.ts',
    `import 'valibot'; import '#domain/code.ts'; import './cun.ts';`,
  ],
  'kit imports react, widgets and icons': [
    'src/kit/ok.ts',
    `import 'react'; import '@base-ui/react/dialog'; import 'lucide-react';`,
  ],
  'i18n imports its library': ['src/i18n/ok.ts', `import 'i18next'; import './en.json';`],
  'state imports zustand and domain': ['src/state/ok.ts', `import 'zustand/middleware'; import '#domain/code.ts';`],
  'scene imports the 3D libraries and state': [
    'src/scene/ok.tsx',
    `import 'three/addons/loaders/GLTFLoader.js'; import '@react-three/fiber'; import '#state/view.ts';`,
  ],
  'panels import kit and their styles': [
    'src/panels/ok.tsx',
    `import '#kit/Button.tsx'; import './PointCard.module.css';`,
  ],
  'pipeline imports Node, three, domain and data': [
    'src/pipeline/ok.ts',
    `import 'node:fs'; import 'three'; import '#domain/code.ts'; import '../../data/meridians.json';`,
  ],
  'the front door imports every other room': [
    'src/ok.ts',
    `import '#scene/Scene.tsx'; import '#panels/Search.tsx'; import '../data/meridians.json';`,
  ],
  'useFrame reuses a scratch object': ['src/scene/ok2.tsx', `const _v = new Vector3(); useFrame(() => void move(_v));`],
};

describe('the walls between rooms', () => {
  const includes: string[] = config.overrides.flatMap((override: { includes: string[] }) => override.includes);

  it.each(includes)('%s still matches a file', (include) => {
    const glob = new RegExp(
      `^${include
        .replaceAll('.', '\\.')
        .replace('**', '.+')
        .replace(/(?<!\.)\*/, '[^/]+')}$`,
    );
    expect(files.filter((file) => glob.test(file))).not.toEqual([]);
  });

  describe('bite', () => {
    let refusals: Map<string, string[]>;

    beforeAll(() => {
      refusals = lint([REFUSED_AT_THE_WALL, REFUSED_IN_A_FRAME, ALLOWED].flatMap(Object.values));
    });

    it.each(Object.entries(REFUSED_AT_THE_WALL))('when %s', (_rule, [file]) => {
      expect(refusals.get(file)).toEqual(['lint/style/noRestrictedImports']);
    });

    it.each(Object.entries(REFUSED_IN_A_FRAME))('when %s', (_rule, [file]) => {
      expect(refusals.get(file)).toEqual(['plugin']);
    });

    it.each(Object.entries(ALLOWED))('not when %s', (_rule, [file]) => {
      expect(refusals.get(file)).toBeUndefined();
    });
  });
});

describe('committed files', () => {
  it('name no folder of one machine', () => {
    const machineFolder = new RegExp(`(?<![\\w.~-])/(${['home', 'Users', 'root', 'work', 'tmp'].join('|')})/\\w`);
    const texts = files.filter((file) => !/\.(glb|png)$/.test(file));
    expect(texts.filter((file) => machineFolder.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('lock no package to one registry', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  // npm drops, without a word, what its registry lacks for other systems; `npm ci` then refuses the lockfile.
  it("lock every system's binaries", () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const missing = Object.keys(packages).flatMap((path) =>
      Object.keys(packages[path].optionalDependencies ?? {}).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});

/** The wall and plugin errors of each file, by our own configuration, in a folder that holds nothing else. */
function lint(sources: [file: string, source: string][]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backpoints-walls-'));
  try {
    for (const name of ['biome.json', '.gitignore', ...config.plugins]) cpSync(join(root, name), join(folder, name));
    for (const [file, source] of sources) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', folder];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return errorsByFile(JSON.parse(stdout).diagnostics);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function errorsByFile(diagnostics: { severity: string; category: string; location: { path: string } }[]) {
  const found = new Map<string, string[]>();
  for (const { severity, category, location } of diagnostics) {
    if (severity === 'error') found.set(location.path, [...(found.get(location.path) ?? []), category]);
  }
  return found;
}
