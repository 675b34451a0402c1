// The address of a search is the search: shared, it gives the same view.
import { expect, test } from 'vitest';
import { searchOf, stateOf } from '../../../../src/publish/search/client/state.ts';

const NAMES = ['theme', 'lieu'] as const;

test.each(['?q=caf%C3%A9', '?q=%22jardin+partag%C3%A9%22+-mer&theme=emploi&lieu=rennes&tri=date', '?q=a&tri=title'])(
  '%s is read and written as it is',
  (search) => expect(searchOf(stateOf(search, NAMES))).toBe(search),
);

test('what the address says and the site has not is left out', () => {
  expect(searchOf(stateOf('?q=a&tri=poids&couleur=rouge&theme=', NAMES))).toBe('?q=a');
});

test('a search for nothing has no address', () => expect(searchOf(stateOf('?q=+&theme=emploi', NAMES))).toBe(''));
