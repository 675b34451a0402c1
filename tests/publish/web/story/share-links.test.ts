import { expect, test } from 'vitest';
import { shareLinks } from '../../../../src/publish/web/story/share-links.ts';

test('a shared title keeps its hashtags inside the address', () => {
  const links = shareLinks('https://exemple.fr/recits/un-cafe/', '[#Rencontres] Un café & deux #Rennes');
  for (const { id, url } of links.filter((link) => link.id !== 'mastodon')) expect(new URL(url).hash, id).toBe('');
  // There the whole text follows the sign, so that no server sees it.
  expect(decodeURIComponent(new URL(links.find(({ id }) => id === 'mastodon')!.url).hash)).toBe(
    '#text=[#Rencontres] Un café & deux #Rennes https://exemple.fr/recits/un-cafe/',
  );
  expect(links.find(({ id }) => id === 'x')?.url).toContain('%23Rencontres');
});
