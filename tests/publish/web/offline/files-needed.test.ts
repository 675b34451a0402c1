// What the writing page needs without a network: what it imports, its worker, and what it loads on demand that weighs little.
import { expect, test } from 'vitest';
import { filesForLater, filesNeeded } from '../../../../src/publish/web/offline/files-needed.ts';

const PAGE =
  '<link rel="stylesheet" href="/florilege/_astro/page.css"><script type="module" src="/florilege/_astro/page.js"></script>';
const files = (more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'page.css': 'p { color: red }',
      'page.js':
        'import{a}from"./shared.js";import"./side.js";const w=()=>new Worker(new URL("/florilege/_astro/worker.js",import.meta.url));const d=()=>import("./list.js")',
      'shared.js': 'export const a=1',
      'side.js': '',
      'worker.js': 'import{a}from"./shared.js";const e=()=>import(`./engine.js`);const f=()=>import("./small.js")',
      'list.js': 'import"./list-part.js"',
      'list-part.js': '',
      'small.js': '',
      'engine.js': `import"./engine-part.js"`,
      'engine-part.js': 'x'.repeat(500_000),
      'reading.js': '',
      ...more,
    }),
  );

test('what it imports, its worker, and light parts; neither the engines nor what other pages load', () => {
  const all = ['list-part.js', 'list.js', 'page.css', 'page.js', 'shared.js', 'side.js', 'small.js', 'worker.js'];
  expect(filesNeeded(PAGE, files())).toEqual(all);
});

test('the engines come later, with what they name', () => {
  const all = files({ 'engine-part.js': `${'x'.repeat(500_000)};fetch("/_astro/layout.wasm")` });
  const later = filesForLater(filesNeeded(PAGE, all), all, ['layout.wasm', 'other.wasm']);
  expect(later).toEqual(['engine-part.js', 'engine.js', 'layout.wasm']);
});

test('two files that import each other are two, and what is not there is none', () => {
  expect(filesNeeded(PAGE, files({ 'shared.js': 'import"./page.js";import"./gone.js"' }))).not.toContain('gone.js');
});
