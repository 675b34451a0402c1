import { expect, test } from 'vitest';
import { pageText } from '../../src/content-layer/page-text.ts';

test('the words of an editor’s page are read a block at a time, without its code', () => {
  const body = `import { Contact } from './x.ts'

## Qui *fait* quoi

Nous lisons, [corrigeons](/a-propos/) et publions\\
avec \`soin\`.

- Un
- Deux

| a | b |
| - | - |
| c | d |

<aside>
  Écrivez-nous : <Contact />
</aside>

{1 + 1}
`;
  expect(pageText(body)).toEqual([
    'Qui fait quoi',
    'Nous lisons, corrigeons et publions avec soin.',
    'Un',
    'Deux',
    'a',
    'b',
    'c',
    'd',
    'Écrivez-nous :',
  ]);
});
