import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

test('headings start at ## and go down one level at a time', () =>
  expectSaid([
    ['## Un\n\n### Deux\n\n#### Trois\n\n## Quatre\n\n### Cinq', []],
    ['# Un\n\n## Deux', ['13:1 heading # Un']],
    ['Un\n===\n\nTexte.', ['13:1 heading Un']],
    ['### Un', ['13:1 heading ### Un']],
    ['## Un\n\n#### Deux\n\n##### Trois', ['15:1 heading #### Deux']],
    ['##\n\nTexte.\n\n## \u00A0', ['13:1 heading ##', '17:1 heading ##']],
    [
      '## ![Un banc](./a.png)',
      ['13:1 heading ## ![Un banc](./a.png)', '13:4 picture ![Un banc](./a.png)', '13:4 picture ![Un banc](./a.png)'],
    ],
    ['Un\n--\n\nTexte.', []],
    [
      `${'Un long paragraphe. '.repeat(12)}\n---\n\nTexte.`,
      [`13:1 heading ${'Un long paragraphe. '.repeat(12).slice(0, 59)}…`],
    ],
    ['> ## Un\n\n<Aside title="a">\n\n### Deux\n\n</Aside>', []],
    ['#Rencontres et ####### sept', []],
    ['\\# Un\n\n`# Deux`\n\n```\n# Trois\n```', []],
  ]));

test('a note that is called is written once', () =>
  expectSaid([
    ['Un[^1] et deux[^a].\n\n[^1]: Note.\n\n[^a]: Note.', []],
    ['Un[^1] et deux[^2].\n\n[^1]: Note.', ['13:15 footnote [^2]']],
    ['*Un[^x]* et\ndeux[^y].', ['13:4 footnote [^x]', '14:5 footnote [^y]']],
    [
      'Un\\[^1], \\\\[^2], [\\^3], `[^4]`, &#91;^5], [^], [^un mot].',
      ['13:12 footnote [^2]', '13:48 left-sign [^un mot]'],
    ],
    ['Un[^1].\n\n[^1]: Note.\n\n[^1]: Encore.', ['17:1 footnote [^1]: Encore.']],
    ['Un[^1].\n\n[^1]:\n', ['15:1 footnote [^1]:']],
    ['Un[^1].\n\n[^1] : Note.', ['13:3 footnote [^1]', '15:1 footnote [^1]']],
    ['Un[^1].\n\n[^1]: Note, voir[^2].\n\n[^2]: Suite.', []],
    ['> Un\n> deux[^1]', ['14:7 footnote [^1]']],
    ['## Un[^1]\n\n| a[^2] |\n|---|\n| b |', ['13:6 footnote [^1]', '15:4 footnote [^2]']],
    ['```\nUn[^1]\n```', []],
  ]));

test('a call near a note that is written is answered with it', async () => {
  const [problem] = await problemsIn({
    'stories/essai/story.mdx': storyText('Un[^not] deux[^note].\n\n[^note]: Texte.'),
  });
  expect(problem).toMatchObject({
    rule: 'footnote',
    message: 'La note « not » est appelée, mais elle n’est pas écrite.',
    remedy: 'Vouliez-vous appeler [^note] ? Sinon, ajoutez à la fin du texte une ligne « [^not]: … ».',
  });
  expect(await mended('Un[^1].\n\n[^1] : Note.')).toBe('Un[^1].\n\n[^1]: Note.');
});

test('a note that nothing reaches is advised against', () =>
  expectSaid([
    ['Un.\n\n[^1]: Note.', ['15:1 unused-note [^1]: Note.']],
    [
      'Un.\n\n[^1]: Voir[^2].\n\n[^2]: Voir[^1].',
      ['15:1 unused-note [^1]: Voir[^2].', '17:1 unused-note [^2]: Voir[^1].'],
    ],
    ['Un[^1].\n\n[^1]: Voir[^1].', []],
  ]));

test('a text has a size', () =>
  expectSaid([
    [
      'a'
        .repeat(60_000)
        .replace(/(.{99})./g, '$1\n\n')
        .slice(0, 60_000)
        .trimEnd(),
      [],
    ],
    [`${'abc de. '.repeat(150)}\n\n`.repeat(50), ['13:1 size']],
    ['mot '.repeat(60_000), ['size']],
    [`${'> '.repeat(12)}Un.`, []],
    [`${'> '.repeat(13)}Un.`, ['13:25 size > Un.']],
    [Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), []],
    [Array.from({ length: 13 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), ['25:25 size - a']],
    [`${'> '.repeat(120)}Un.`, ['13:201 size']],
    [`|${' a |'.repeat(12)}\n|${'---|'.repeat(12)}`, []],
    [
      `|${' a |'.repeat(13)}\n|${'---|'.repeat(13)}`,
      ['13:1 size | a | a | a | a | a | a | a | a | a | a | a | a | a |'],
    ],
  ]));

test('a text shows forty pictures', async () => {
  const body = (count: number) =>
    Array.from({ length: count }, (_, index) => `![Vue ${index + 1} du port](./a.png)`).join('\n\n');
  const said = async (count: number) =>
    (await problemsIn({ 'stories/un-cafe/condensed.mdx': body(count) }))
      .filter(({ rule }) => rule === 'size')
      .map(inShort);
  expect(await said(40)).toEqual([]);
  expect(await said(42)).toEqual(['81:1 size ![Vue 41 du port](./a.png)']);
});

test('nothing that is written gets lost', () =>
  expectSaid([
    ['<Aside title="a">Un mot</Aside>', []],
    ['<Aside title="a">\nUn *mot*\n</Aside>', []],
    ['<Aside title="a">Un *mot* ici</Aside>', ['13:18 lost-text Un']],
    ['<Question>*Un* mot ?</Question>', ['13:11 lost-text *Un*']],
    ['<Foreign lang="en">In *real* life</Foreign>.', []],
    ['<Foreign lang="en">\n\nIn real life\n\n</Foreign>', []],
    ['<Foreign lang="en">\n\n- In real life\n\n</Foreign>', ['15:1 lost-text - In real life']],
    ['<Dialogue>\n\n— Un.\n\n> Deux.\n\n</Dialogue>', ['17:1 lost-text > Deux.']],
    ['| a | b |\n|---|---|\n| c | d | e | f |\n| g |', ['15:9 lost-text | e']],
    ['+++\na = 1\n+++\n\nTexte.', ['13:1 left-sign +++', '15:1 left-sign +++']],
  ]));

test('a condensed text has no front matter; a list of names holds names', async () => {
  const names =
    '<GroupPhoto src="./atelier.png" alt="Trois amis">\n\n1. Nour\n   - fondatrice\n2. Paul\n\n</GroupPhoto>';
  const problems = await problemsIn({ 'stories/portrait-de-nour/condensed.mdx': `---\ntitle: a\n---\n\n${names}\n` });
  expect(problems.map(inShort)).toEqual(['1:1 lost-text ---', '8:4 lost-text - fondatrice']);
});

test('an element that holds nothing, or an attribute written twice, is refused', () =>
  expectSaid([
    ['<PullQuote></PullQuote>', ['13:1 element <PullQuote></PullQuote>']],
    ['Un <Foreign lang="en" /> mot.', ['13:4 element <Foreign lang="en" />']],
    ['<Aside title="a" title="b">\n\nTexte.\n\n</Aside>', ['13:1 element <Aside title="a" title="b">']],
  ]));

test('signs that open nothing are escaped; a comment and a broken tag are told as they are', async () => {
  expect(await mended('Je t’aime <3.')).toBe('Je t’aime \\<3.');
  expect(await mended('Un {mot')).toBe('Un \\{mot');
  expect(await mended('Cher {prénom}, merci.')).toBe('Cher \\{prénom\\}, merci.');
  expect(await mended('Voir <https://exemple.fr/a?b=c>.')).toBe('Voir https://exemple.fr/a?b=c.');
  expect(await mended('Un <!-- mot -->')).toBe('Un <!-- mot -->');
  expect(await mended('Un {1 + 1} mot.')).toBe('Un {1 + 1} mot.');
  const messages = await Promise.all(
    ['Un <!-- mot -->', '<Aside title=a>', 'Un {mot', '<PullQuote>'].map(
      async (body) => (await problemsIn({ 'stories/essai/story.mdx': storyText(body) }))[0]?.message,
    ),
  );
  expect(messages).toEqual([
    'Un commentaire n’est pas accepté dans un récit.',
    'Cette balise ne peut pas être lue.',
    'Une accolade ouvre du code, et un récit n’en contient pas.',
    'Un élément est ouvert et n’est pas refermé, ou se referme au mauvais endroit.',
  ]);
});

test('a heading that has only notes below it would be empty', () =>
  expectSaid([
    ['Un[^1].\n\n## Notes\n\n[^1]: Note.', ['15:1 heading ## Notes']],
    [
      'Un[^1].\n\n## Notes de bas de page\n\n[^1]: Note.\n\n## Fin\n\nUn texte.',
      ['15:1 heading ## Notes de bas de page'],
    ],
    ['Un[^1].\n\n## Notes\n\nUn mot.\n\n[^1]: Note.', []],
    ['Un[^1].\n\n## Notes\n\n[^1]: Note.\n\n### Suite\n\nUn texte.', []],
    ['Un[^1].\n\n## Suite\n\n[^1]: Note.\n\nUn texte.', []],
  ]));
