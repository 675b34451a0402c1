// What the host of a site serves of it.
import { expect, test } from 'vitest';
import { limitsOf, nearLimits } from '../../../src/publish/hosting/limits.ts';

const OWN = 'https://recits.example.org';

test.each([
  ['GitHub, Inc.', OWN, 'GitHub Pages'],
  ['Cloudflare', OWN, 'Cloudflare Pages'],
  ['Notre hébergeur', 'https://nom.github.io/depot', 'GitHub Pages'],
  ['Notre hébergeur', 'https://recits.pages.dev', 'Cloudflare Pages'],
  ['GITLAB B.V.', OWN, 'GitLab Pages'],
  ['Vercel Inc.', OWN, 'Vercel'],
  // The address tells where it is served, whatever the mentions say.
  ['GitHub, Inc.', 'https://recits.pages.dev', 'Cloudflare Pages'],
  ['OVH', OWN, undefined],
  ['Netlify, Inc.', OWN, undefined],
  ['Hébergeur', 'https://github.io.example.org', undefined],
])('« %s », at %s, has the limits of %s', (name, url, host) => {
  expect(limitsOf({ name, url })?.name).toBe(host);
});

const weight = { files: 0, bytes: 0, heaviest: { file: 'a.pdf', bytes: 0 } };
const limits = { name: 'Hôte', files: 1000, bytes: 1e6, fileBytes: 5000 };

test('a limit is near from four fifths of it, and told however far it is passed', () => {
  expect(nearLimits({ ...weight, files: 799 }, limits)).toEqual([]);
  expect(nearLimits({ ...weight, files: 800 }, limits)).toEqual([{ of: 'files', used: 800, limit: 1000 }]);
  expect(nearLimits({ files: 4000, bytes: 2e6, heaviest: { file: 'a.pdf', bytes: 4000 } }, limits)).toEqual([
    { of: 'files', used: 4000, limit: 1000 },
    { of: 'bytes', used: 2e6, limit: 1e6 },
    { of: 'fileBytes', used: 4000, limit: 5000 },
  ]);
});

test('a limit that a host has not is never near', () => {
  expect(nearLimits({ ...weight, files: 1e9 }, { name: 'Hôte', bytes: 1e6 })).toEqual([]);
});
