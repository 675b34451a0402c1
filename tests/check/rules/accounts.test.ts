// The name of an account is taken from the address of a profile of its network, and is never made up.
import { expect, test } from 'vitest';
import { problemsIn } from './said.ts';

async function errorOf(network: string, handle: string) {
  const file = 'people/nour.yaml';
  const sheet = `displayName: Nour\ngivenName: Nour\nidentifiability: given-name\nhandles:\n  - { network: ${network}, handle: ${handle} }\n`;
  const told = await problemsIn({ [file]: sheet });
  return told.findLast(({ file: of, rule }) => of === file && rule === 'schema');
}

test.each([
  ['linkedin', 'https://www.linkedin.com/in/nour-b/', 'nour-b'],
  ['linkedin', 'fr.linkedin.com/in/nour-%C5%93uvrard-12a?trk=x', 'nour-œuvrard-12a'],
  ['LinkedIn', 'https://linkedin.com/in/nour', 'nour'],
  ['mastodon', 'https://piaille.fr/@nour', '"@nour@piaille.fr"'],
  ['mastodon', 'piaille.fr/@nour@mamot.fr', '"@nour@mamot.fr"'],
  ['twitter', 'https://x.com/nour_b', 'nour_b'],
  ['twitter', 'https://twitter.com/nour_b?lang=fr', 'nour_b'],
  ['instagram', 'https://www.instagram.com/nour.b/', 'nour.b'],
  ['bluesky', 'https://bsky.app/profile/nour.bsky.social', 'nour.bsky.social'],
])('%s, %s: %s', async (network, handle, right) => {
  expect((await errorOf(network, handle))?.fix?.text).toBe(right);
});

test.each([
  ['linkedin', 'Nour Benali'],
  ['linkedin', '"@Nour Benali"'],
  ['linkedin', 'https://www.linkedin.com/company/nour/'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['linkedin', 'https://x.com/nour'],
  ['twitter', 'https://x.com/home'],
  ['facebook', 'https://www.facebook.com/profile.php?id=12'],
  ['facebook', 'https://www.facebook.com/nour/posts/12'],
  ['mastodon', 'https://nour.example.org/about'],
  ['mastodon', 'https://www.tiktok.com/@nour'],
  ['instagram', 'https://exemple.fr/@nour'],
])('%s, %s: no account is made up', async (network, handle) => {
  const told = await errorOf(network, handle);
  expect([told?.remedy, told?.fix]).toEqual([expect.stringContaining('@nom'), undefined]);
});

test.each(['nour', '"@nour"', '"@nour@piaille.fr"', 'nour.b'])('%s is an account as it is', async (handle) => {
  expect(await errorOf('linkedin', handle)).toBeUndefined();
});
