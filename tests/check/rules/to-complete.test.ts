// A draft says what it still waits for; one that waits for nothing says nothing.
import { expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../../src/model/placeholders.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const told = async (body: string, changes: Record<string, string>) => {
  const problems = await problemsIn({ 'stories/essai/story.mdx': storyText(body, changes) });
  return problems
    .filter(({ file }) => file.startsWith('stories/essai'))
    .map(({ rule, message }) => `${rule}: ${message}`);
};

test.each([
  [{ authors: '[a-completer]' }, 'Nous avons parlé.', ['authors']],
  [{ consent: '{ ref: a-completer, date: 2026-01-10, outputs: [web] }' }, 'Nous avons parlé.', ['consent']],
  [
    { themes: '[a-completer]', summary: PLACEHOLDERS.summary.replace(' : ', ', ') },
    PLACEHOLDERS.text,
    ['summary', 'themes', 'le texte'],
  ],
  [{}, `<Question>\n\n${PLACEHOLDERS.question}\n\n</Question>\n\n${PLACEHOLDERS.answer}`, ['le texte']],
])('a draft waits for what nobody has said: %j', async (changes, body, awaited) => {
  expect(await told(body, { status: 'draft', ...changes })).toEqual([
    `to-complete: Ce brouillon attend encore : ${awaited.join(', ')}.`,
  ]);
});

test('a draft that is whole waits for nothing', async () => {
  expect(await told('Nous avons parlé.', { status: 'draft' })).toEqual([]);
});

test('once it is sent, each is an error of its own', async () => {
  const said = await told(PLACEHOLDERS.text, { status: 'review', themes: '[a-completer]' });
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((one) => one.startsWith('to-complete'))).toEqual([]);
});
