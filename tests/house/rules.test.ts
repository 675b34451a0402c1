// The rules of the house can fail: one wrong line of each kind in a house that holds.
import { describe, expect, test } from 'vitest';
import { houseOf } from './graph.ts';
import {
  circlesOf,
  meetingsOf,
  reachesOf,
  unnamedRooms,
  unusedExports,
  writtenAddresses,
  wrongArrows,
} from './rules.ts';

const SOUND = {
  'src/read/a.ts': "import { b } from './b.ts';\nexport const a = b;",
  'src/read/b.ts': 'export const b = 1;',
  'src/read/folder.ts': "import { readFileSync } from 'node:fs';\nexport const files = readFileSync;",
  'src/model/m.ts': "import { a } from '../read/a.ts';\nexport function m() { return a; }",
  'src/publish/epub/e.ts': "import { m } from '../../model/m.ts';\nexport const e = m();",
  'src/publish/pdf/p.ts': "import { m } from '../../model/m.ts';\nexport const p = m();",
  'src/pages/index.astro':
    "---\nimport { e } from '../publish/epub/e.ts';\nimport { p } from '../publish/pdf/p.ts';\nif (!e) return;\n---\n<script>import { files } from '../read/folder.ts'; void files;</script>{p}",
};
const PURE = /^src\/(?:read|model)\//;
const NODE = /^node:/;
const MAP = '`src/read/` `src/model/` `src/publish/epub/` `src/publish/pdf/` `src/pages/`';

const house = (wrong: Record<string, string> = {}) => houseOf(new Map(Object.entries({ ...SOUND, ...wrong })));
const faultsOf = (wrong: Record<string, string> = {}) => {
  const plan = house(wrong);
  return {
    circles: circlesOf(plan),
    arrows: wrongArrows(plan, /^src\/read\//, /^src\/(?:model|publish)\//),
    meetings: meetingsOf(plan),
    reached: reachesOf(plan, PURE, NODE, ['src/read/folder.ts']),
    unused: unusedExports(plan, /^src\//, /^src\/pages\//),
    rooms: unnamedRooms(plan, MAP),
  };
};
const NONE = { circles: [], arrows: [], meetings: [], reached: [], unused: [], rooms: [] };

test('a house that holds has no fault', () => {
  expect(faultsOf()).toEqual(NONE);
});

describe('one wrong line is told, with its files', () => {
  const line = (file: keyof typeof SOUND, added: string) => ({ [file]: SOUND[file].replace(/^/, `${added}\n`) });

  test('a circle, of types too', () => {
    const circle = ['src/read/a.ts → src/read/b.ts → src/read/a.ts'];
    expect(faultsOf(line('src/read/b.ts', "import { a } from './a.ts';"))).toEqual({ ...NONE, circles: circle });
    expect(faultsOf(line('src/read/b.ts', "import type { a } from './a.ts';")).circles).toEqual(circle);
  });

  test('an arrow the wrong way', () => {
    const { arrows } = faultsOf(line('src/read/b.ts', "import type { m } from '../model/m.ts';"));
    expect(arrows).toEqual(['src/read/b.ts → src/model/m.ts']);
  });

  test('products that meet', () => {
    const { meetings } = faultsOf(line('src/publish/pdf/p.ts', "export { e } from '../epub/e.ts';"));
    expect(meetings).toEqual(['src/publish/pdf/p.ts → src/publish/epub/e.ts']);
  });

  test('what runs in no browser, through any path, and not where only a type is asked', () => {
    const { reached } = faultsOf(line('src/read/b.ts', "import { files } from './folder.ts';"));
    expect(reached).toEqual(['src/read/b.ts → src/read/folder.ts → node:fs']);
    expect(faultsOf(line('src/read/b.ts', "const later = await import('node:path');")).reached).toHaveLength(1);
    expect(faultsOf(line('src/read/b.ts', "import type { files } from './folder.ts';")).reached).toEqual([]);
    expect(faultsOf(line('src/read/b.ts', "import { type files } from './folder.ts';")).reached).toEqual([]);
  });

  test('an export that nobody asks for, of a type as of a value', () => {
    const { unused } = faultsOf(line('src/model/m.ts', 'export type Alone = 1;\nexport const alone = 1;'));
    expect(unused).toEqual(['src/model/m.ts: Alone', 'src/model/m.ts: alone']);
  });

  test('a room that the map does not name', () => {
    const { rooms } = faultsOf({ 'src/attic/x.ts': '' });
    expect(rooms).toEqual(['src/attic/']);
  });

  test.each([
    "const to = '/recits/';",
    `const to = \`\${site.url}/feuille.css\`;`,
    `const to = \`\${siteUrl}/volumes/\${id}/\`;`,
    'const [, id] = /^\\/personnes\\/([^/]+)/.exec(url) ?? [];',
  ])('an address: %s', (line) => {
    expect(writtenAddresses([['src/model/m.ts', `// '/recits/'\n/** « /recits/ » */\n${line}`]])).toEqual([
      `src/model/m.ts: ${line}`,
    ]);
    expect(
      writtenAddresses([['src/model/m.ts', "const to = paths.story('x'); const words = 'voir /recits/';"]]),
    ).toEqual([]);
  });
});
