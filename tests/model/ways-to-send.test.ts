import { expect, test } from 'vitest';
import { newFilePage, takesTexts, uploadPage, waysToSend } from '../../src/model/ways-to-send.ts';

const repository = { url: 'https://github.com/maison/anthologie/', branch: 'textes/neufs' };

test('each way is told, the nearest to everybody first; a mailbox is no address to open', () => {
  const contribute = { mailbox: 'https://depot.exemple.fr', form: 'https://exemple.fr/f', email: 'a@exemple.fr' };
  expect(waysToSend({ contribute })).toEqual([
    { kind: 'email', address: 'a@exemple.fr' },
    { kind: 'form', url: 'https://exemple.fr/f' },
  ]);
  expect(waysToSend({ contribute: {}, repository })).toEqual([]);
  expect(takesTexts({ contribute: { mailbox: 'https://depot.exemple.fr' } })).toBe(true);
  expect(takesTexts({ contribute: {}, repository })).toBe(false);
});

test.each([
  [
    'https://github.com/maison/anthologie',
    'https://github.com/maison/anthologie/new/main?filename=content%2Fstories%2Fmon-recit%2Fstory.mdx&value=%23%20%C3%A9',
  ],
  [
    'https://gitlab.com/maison/anthologie.git',
    'https://gitlab.com/maison/anthologie/-/new/main?file_name=content%2Fstories%2Fmon-recit%2Fstory.mdx',
  ],
  ['https://codeberg.org/maison/anthologie', 'https://codeberg.org/maison/anthologie/_new/main/content/stories'],
  ['https://git.exemple.fr/anthologie/', 'https://git.exemple.fr/anthologie'],
])('the page of a new file on %s', (url, page) => {
  expect(waysToSend({ contribute: { repository: url } }, '# é')).toMatchObject([{ kind: 'repository', url: page }]);
});

test('the repository of the site is named once, and its branch is followed', () => {
  expect(waysToSend({ contribute: { repository: true }, repository }, '')).toEqual([
    {
      kind: 'repository',
      url: 'https://github.com/maison/anthologie/new/textes/neufs?filename=content%2Fstories%2Fmon-recit%2Fstory.mdx&value=',
      name: 'github.com/maison/anthologie',
    },
  ]);
  expect(waysToSend({ contribute: { repository: true } })).toEqual([]);
});

const main = { url: 'https://github.com/maison/anthologie', branch: 'main' };

test('the page of a new file opens on its text only where the address is short enough', () => {
  const page = (text: string) => newFilePage(main, 'content/stories/un-cafe/story.mdx', text);
  const filled = page('é'.repeat(1300));
  expect(filled.isFilled).toBe(true);
  expect(filled.url.length).toBeLessThanOrEqual(8000);
  expect(new URL(filled.url).searchParams.get('value')).toBe('é'.repeat(1300));
  expect(page('é'.repeat(1400))).toEqual({
    url: 'https://github.com/maison/anthologie/new/main?filename=content%2Fstories%2Fun-cafe%2Fstory.mdx',
    isFilled: false,
  });
  expect(page('un mot \uD83D')).toMatchObject({ isFilled: true });
});

test('files are put into a folder where the forge has a page for it', () => {
  expect(uploadPage(repository, 'content/stories/un-cafe')).toBe(
    'https://github.com/maison/anthologie/upload/textes/neufs/content/stories/un-cafe',
  );
  expect(uploadPage({ url: 'https://git.exemple.fr/anthologie', branch: 'main' }, 'content')).toBeUndefined();
});
