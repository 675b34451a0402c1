// A draft, or a page, says what it still waits for; one that waits for nothing says nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../../src/model/placeholders.ts';
import { SMALL, storyText } from '../../content-folder.ts';
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

const page = (body: string) => `---\ntitle: Mentions légales\ndescription: Qui publie ce site.\n---\n\n${body}\n`;
const ofPage = async (body: string, more: Record<string, string> = {}) =>
  (await problemsIn({ 'pages/mentions.mdx': page(body), ...more }))
    .filter(({ rule }) => rule === 'to-complete')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);

test('a page says once where everybody reads that it is not complete', async () => {
  const two =
    'Nous publions.\n\n<ToComplete>dites qui vous êtes.</ToComplete>\n\nÀ <ToComplete>quelle heure</ToComplete> ?';
  expect(await ofPage(two)).toEqual([
    'pages/mentions.mdx:8 Cette page, que tout le monde peut lire, montre « À compléter » aux lignes 8, 10.',
  ]);
  expect(await ofPage('<ToComplete>dites.</ToComplete>')).toEqual([expect.stringContaining('à la ligne 6.')]);
});

test('a fact that the sheet of the site does not say is one of them', async () => {
  const silent = readFileSync(join(SMALL, 'site.yaml'), 'utf8');
  const site = silent.replace(/^legal:\n/m, '$&  contact: bonjour@exemple.fr\n');
  expect(site).not.toBe(silent);
  const told = '<Site fact="name" />, <Site fact="contact" />';
  expect(await ofPage(told)).toEqual([expect.stringContaining('à la ligne 6.')]);
  expect(await ofPage(told, { 'site.yaml': site })).toEqual([]);
});

test('words about it, code, and a component of that name are none', async () => {
  expect(await ofPage('Il reste à compléter `<ToComplete>` plus tard : À compléter.')).toEqual([]);
  expect(await ofPage('export const ToComplete = () => null;\n\n<ToComplete>rien</ToComplete>')).toEqual([]);
});
