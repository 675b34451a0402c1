// The worker of a page, bundled apart and kept: its texts and the addresses of its files come with it.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'rolldown';
import { expect, test } from 'vitest';
import { bundledWorkers } from '../../../src/publish/web/bundled-worker.ts';
import { temporaryFolder } from '../../content-folder.ts';
import { ROOT } from '../../press.ts';

const FILES = {
  'page.ts': "export const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });\n",
  'worker.ts':
    "import text from './text.css?raw';\nimport module from './layout.wasm?url';\npostMessage([text, module, import.meta.env.BASE_URL]);\nvoid import('./later.ts');\n",
  'text.css': 'p { color: red }',
  'layout.wasm': '\0asm',
  'later.ts': "postMessage('later');\n",
};

async function pageIn(folder: string, cache: string, base = '/florilege/'): Promise<Record<string, string>> {
  const { output } = await build({
    input: join(folder, 'page.ts'),
    write: false,
    logLevel: 'silent',
    plugins: [bundledWorkers({ root: ROOT, cache }, base)],
  });
  return Object.fromEntries(
    output.map((one) => [
      one.fileName.replace(/-[\w-]{8}\./, '.'),
      one.type === 'chunk' ? one.code : String(one.source),
    ]),
  );
}

test('it has the text, the address and the part that it asks for, and the page starts it', async () => {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const made = await pageIn(folder, join(folder, 'cache'));
  expect(Object.keys(made).sort()).toEqual(['_astro/later.js', '_astro/layout.wasm', '_astro/worker.js', 'page.js']);
  expect(made['page.js']).toMatch(/new Worker\(new URL\(.*_astro\/worker-[\w-]{8}\.js/);
  expect(made['_astro/worker.js']).toMatch(/p \{ color: red \}.*layout-[\w-]{8}\.wasm.*\/florilege\//);
  expect(made['_astro/worker.js']).toMatch(/import\(.\.\/later-[\w-]{8}\.js.\)/);
});

test('it is kept: another page has the same bytes, and another path of the site its own', async () => {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const cache = join(folder, 'cache');
  const first = await pageIn(folder, cache);
  await writeFile(join(folder, 'later.ts'), "postMessage('another program');\n");
  expect(await pageIn(folder, cache)).toEqual(first);
  expect((await pageIn(folder, cache, '/'))['_astro/later.js']).toContain('another program');
  expect(await readdir(join(cache, 'workers'))).toHaveLength(2);
});
