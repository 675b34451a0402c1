import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, problemsIn } from './said.ts';

test('a word that is cut at the end of a line is told, with the whole word', async () => {
  await expectSaid([
    ['Un local en centre-\nville.', ['13:13 cut-word centre- ville']],
    ['La répu-\r\nblique.', ['13:4 cut-word répu- blique']],
    ['Quand allait-  \n\nil ?', []],
    ['> Peut-\n> être.', ['13:3 cut-word Peut- être']],
    ['- De 1998-\n  2005.', ['13:6 cut-word 1998- 2005']],
  ]);
  const [told] = await problemsIn({ 'stories/essai/story.mdx': storyText('Un local en centre-\nville.') });
  expect(told?.remedy).toContain('« centre-ville », ou « centreville »');
});

test('dashes, hyphens that wait for their word and broken lines are left alone', () =>
  expectSaid(
    [
      'Elle est venue -\nenfin, ce matin-là.',
      'Le pré-\net le post-scolaire.',
      'Un vers finit par demi-\\\nmot, un autre non.',
      'Le Havre-\nParis en train.',
    ].map((body) => [body, []] as const),
  ));
