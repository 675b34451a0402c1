// The worker of the writing page → its files, bundled once for a state of the program: a third of what a build computes.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { build, type Plugin } from 'rolldown';
import type { Settings } from '../../settings.ts';
import { keptBytes, programDigest } from '../kept-bytes.ts';

type Files = Record<string, string | Uint8Array>;

/** In a build, `new Worker(new URL('./worker.ts', import.meta.url))` leads to the bundle of the cache; `dev` has Vite's own way. */
export function bundledWorkers({ root, cache }: Pick<Settings, 'root' | 'cache'>, base: string) {
  return {
    name: 'florilege:bundled-workers',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    transform: {
      filter: { code: STARTED },
      async handler(code, id) {
        const [, before = '', written = ''] = STARTED.exec(code) ?? [];
        const entry = resolve(dirname(id.replace(/\?.*/, '')), written);
        const key = createHash('sha256').update(JSON.stringify([relative(root, entry), base, programDigest(root)]));
        const made = await filesOf(entry, base, join(cache, 'workers', key.digest('hex')));
        const [first] = Object.entries(made).map(([fileName, source]) =>
          this.emitFile({ type: 'asset', fileName, source }),
        );
        const url = `new URL(/* @vite-ignore */ import.meta.ROLLDOWN_FILE_URL_${first}, '' + import.meta.url)`;
        return { code: code.replace(STARTED, () => `${before}${url}`), map: null };
      },
    },
  } satisfies Plugin & Record<'enforce' | 'apply' | 'applyToEnvironment', unknown>;
}

const STARTED = /(\bnew Worker\(\s*)new URL\(["'](\.[^"']*\.ts)["'], import\.meta\.url\)/;

/** @returns name → contents, the entry first */
async function filesOf(entry: string, base: string, kept: string): Promise<Files> {
  return deserialize(await keptBytes(kept, async () => serialize(await bundle(entry, base))));
}

async function bundle(entry: string, base: string): Promise<Files> {
  const names = '_astro/[name]-[hash]';
  const { output } = await build({
    input: entry,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    resolve: { conditionNames: ['worker', 'module', 'browser', 'production', 'import', 'default'] },
    transform: {
      target: BROWSERS,
      define: { 'process.env': '{}', 'import.meta.env.BASE_URL': JSON.stringify(base), 'import.meta.env.PROD': 'true' },
    },
    plugins: [asFiles],
    output: {
      format: 'es',
      minify: true,
      entryFileNames: `${names}.js`,
      chunkFileNames: `${names}.js`,
      assetFileNames: `${names}[extname]`,
    },
  });
  return Object.fromEntries(output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source]));
}

/** Those of Vite’s `baseline-widely-available`, for which the page itself is written. */
const BROWSERS = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** `?raw` gives a file's text, `?url` its address beside the worker. */
const asFiles: Plugin = {
  name: 'florilege:files',
  async resolveId(id, importer) {
    const [, path, query] = /^(.+)(\?(?:raw|url))$/.exec(id) ?? [];
    if (!path) return null;
    const found = await this.resolve(path, importer);
    return found && `${found.id}${query}`;
  },
  async load(id) {
    const [, path = '', query] = /^(.+)\?(raw|url)$/.exec(id) ?? [];
    if (query === 'raw') return `export default ${JSON.stringify(await readFile(path, 'utf8'))}`;
    if (query !== 'url') return null;
    const file = this.emitFile({ type: 'asset', name: path.replace(/.*[\\/]/, ''), source: await readFile(path) });
    return `export default import.meta.ROLLDOWN_FILE_URL_${file}`;
  },
};
