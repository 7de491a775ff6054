import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { pointFacts } from './src/domain/pointFacts.ts';

const SCENE_MODULE = '/src/scene/Scene.tsx';
const PREVIEW_MODEL = 'body-male-preview.glb';

// 'wasm-unsafe-eval': the meshopt decoder is WebAssembly. Inline styles: the label pool places its elements by `style`.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Few files instead of many: on the way to a phone every further request costs more than the bytes that it saves.
 * What is not named here is split where it is imported, so that a dialog comes only when it is opened.
 */
const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  // What the page needs before it can show anything: it becomes one file with the entry.
  { name: 'shell', tags: ['$initial'], priority: 2 },
  // What the picture and the panels share beyond that: neither must fetch the other.
  {
    name: 'common',
    test: /[\\/]src[\\/](?:domain|i18n[\\/]\w+\.ts|state)|use-sync-external-store/,
    minShareCount: 2,
    priority: 1,
  },
  // What several panels are made of.
  { name: 'panels', test: /[\\/]src[\\/](?:panels|kit)[\\/]|@base-ui|@floating-ui|lucide-react/, minShareCount: 2 },
  // What a card says, all of a language at once.
  { name: cardWords, debugName: 'words', test: /[\\/]data[\\/]text[\\/]/ },
  { name: 'entries', test: /[\\/]data[\\/]points[\\/]\w+\.json$/ },
];

function cardWords(id: string): string | null {
  const [, language] = /[\\/]text[\\/]([\w-]+)[\\/](?:points[\\/]\w+|categories|cautions|labels)\.json$/.exec(id) ?? [];
  return language ? `words-${language}` : null;
}

export default defineConfig({
  // Relative addresses: the build runs from any folder of any static host.
  base: './',
  plugins: [pointFactsModule(), react(), preloadScene(), contentSecurityPolicy()],
  // A second copy of any of these breaks `instanceof` and hooks.
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  build: {
    // Every browser with the WebGL2 we need knows modulepreload.
    modulePreload: { polyfill: false },
    // Models and data are fetched beside the code, and the policy above refuses fonts from data: addresses.
    assetsInlineLimit: (file) => (/\.(glb|json|woff2?)$/.test(file) ? false : undefined),
    // three alone is past the default 500 kB; the size budget is a test, not a warning.
    chunkSizeWarningLimit: 1200,
    // One stylesheet: its parts are small, and each would be a request of its own that a lazy chunk waits for.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    benchmark: { include: ['tests/**/*.bench.ts'] },
  },
});

/** `virtual:point-facts`: all of `data/points` without the rules that place them, in one file. */
function pointFactsModule(): Plugin {
  const name = 'virtual:point-facts';
  const folder = fileURLToPath(new URL('data/points/', import.meta.url));
  return {
    name: 'backpoints:point-facts',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const files = readdirSync(folder).map((file) => folder + file);
      for (const file of files) this.addWatchFile(file);
      const points = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).points.map(pointFacts));
      // Browsers read JSON faster than the same as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify({ points }))});`;
    },
  };
}

/**
 * Starts the downloads of the lazy 3D chunk and of the first body with the page itself.
 *
 * Without it the browser learns of the chunk only after the shell has run, and of the model only after the chunk:
 * two round trips more before the body shows, which Vite does not spare dynamic imports by itself.
 */
function preloadScene(): Plugin {
  return {
    name: 'backpoints:preload-scene',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, chunk: entry }) => {
        if (!bundle || !entry) return [];
        const outputs = Object.values(bundle);
        const scene = outputs.find((it) => it.type === 'chunk' && it.facadeModuleId?.endsWith(SCENE_MODULE));
        const model = outputs.find((it) => it.type === 'asset' && it.names.includes(PREVIEW_MODEL));
        // Vite already preloads what the entry imports.
        const known = withImports(entry.fileName, bundle);
        const chunks = scene ? [...withImports(scene.fileName, bundle)].filter((file) => !known.has(file)) : [];
        const tags = chunks.map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` }));
        if (model) tags.push(link({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./${model.fileName}` }));
        return tags;
      },
    },
  };
}

function withImports(file: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || seen.has(file)) return seen;
  seen.add(file);
  for (const imported of chunk.imports) withImports(imported, bundle, seen);
  return seen;
}

function link(attrs: Record<string, string | true>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** Production only: the dev server speaks over a web socket and inlines scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'backpoints:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
