// Answers given one a screen are the text itself: each under its question, in the order of the series, whatever was written besides.
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import { answered, answerTo, withAnswer } from '../../../src/atelier/interview/answers.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';

const QUESTIONS = ['Qui êtes-vous ?', 'D’où venez-vous ?', 'Où allez-vous ?'];
const EMPTY = schema.nodeFromJSON(newDraft(0).document);

const p = (words: string) => schema.node('paragraph', null, words === '' ? [] : schema.text(words));
const doc = (...blocks: Node[]) => schema.node('doc', null, blocks);
const question = (words: string) => schema.node('Question', null, p(words));
const called = (words: string, identifier: string) =>
  schema.node('paragraph', null, [schema.text(words), schema.node('footnoteReference', { identifier })]);
const note = (identifier: string, words: string) => schema.node('footnoteDefinition', { identifier }, p(words));
const answer = (document: Node, index: number, ...words: string[]) =>
  withAnswer(document, QUESTIONS, index, doc(...words.map(p)));
const written = (document: Node) => writeDialect(toTree(document));

test('answers take their place in the order of the series, whatever the order in which they are given', () => {
  const last = answer(EMPTY, 2, 'Vers la mer.');
  const all = answer(answer(last, 0, 'Un facteur.', 'De Sète.'), 1, 'De Lyon.');
  expect(written(all)).toBe(`<Question>

Qui êtes-vous ?

</Question>

Un facteur.

De Sète.

<Question>

D’où venez-vous ?

</Question>

De Lyon.

<Question>

Où allez-vous ?

</Question>

Vers la mer.
`);
});

test('an answer is found again where it is edited in the text, and its question put right', () => {
  const text = doc(question('Et qui etes-vous ?'), p('Un facteur, et un père.'), question('où allez vous'), p('Loin.'));
  expect(answerTo(text, QUESTIONS, 0).textContent).toBe('Un facteur, et un père.');
  expect(answered(text, QUESTIONS)).toEqual([true, false, true]);
  expect(answer(text, 1, 'De Lyon.').textContent).toBe(
    'Et qui etes-vous ?Un facteur, et un père.D’où venez-vous ?De Lyon.où allez vousLoin.',
  );
});

test('a question that its writer adds belongs to the answer where it stands, and what comes before the first one stays', () => {
  const text = doc(p('Un mot d’abord.'), question(QUESTIONS[0]!), p('Un facteur.'), question('Vraiment ?'), p('Oui.'));
  expect(answerTo(text, QUESTIONS, 0).textContent).toBe('Un facteur.Vraiment ?Oui.');
  expect(answer(text, 0, 'Une postière.').textContent).toBe('Un mot d’abord.Qui êtes-vous ?Une postière.');
  expect(answer(text, 2, 'Loin.').textContent).toMatch(/^Un mot d’abord.*Oui\.Où allez-vous \?Loin\.$/);
});

test('an answer that is emptied takes its question away, and nothing else; given again, it comes back to its place', () => {
  const all = answer(answer(answer(EMPTY, 0, 'Un.'), 1, 'Deux.'), 2, 'Trois.');
  const without = answer(all, 1, '', ' ');
  expect(without.textContent).toBe('Qui êtes-vous ?Un.Où allez-vous ?Trois.');
  expect(answer(without, 1, 'Deux.').eq(all)).toBe(true);
  expect(answer(answer(answer(all, 0, ''), 1, ''), 2, '').eq(EMPTY)).toBe(true);
});

test('an answer keeps its notes, and takes none of another’s', () => {
  const text = doc(
    question(QUESTIONS[0]!),
    called('Un', '1'),
    question(QUESTIONS[2]!),
    called('Trois', '2'),
    note('1', 'Une.'),
    note('2', 'Deux.'),
  );
  expect(answerTo(text, QUESTIONS, 2).eq(doc(called('Trois', '2'), note('2', 'Deux.')))).toBe(true);
  // A note that is made in an answer has the name of another.
  const next = withAnswer(text, QUESTIONS, 1, doc(called('Deux', '1'), note('1', 'Neuve.')));
  expect(written(next)).toContain('Deux[^3]');
  expect(written(next)).toMatch(/\[\^1\]: Une\.\n\n\[\^2\]: Deux\.\n\n\[\^3\]: Neuve\./);
  expect(answer(next, 1, 'Rien.').eq(withAnswer(text, QUESTIONS, 1, doc(p('Rien.'))))).toBe(true);
});

test('a whole interview that is pasted as one answer is cut at the questions of the series', () => {
  const next = withAnswer(EMPTY, QUESTIONS, 0, doc(p('Un.'), question(QUESTIONS[1]!), p('Deux.'), p('Encore.')));
  expect(answerTo(next, QUESTIONS, 0).textContent).toBe('Un.');
  expect(answerTo(next, QUESTIONS, 1).textContent).toBe('Deux.Encore.');
});

test('every word of a document stays, whichever answer is given', () => {
  const text = doc(
    p('Avant.'),
    question('À moi ?'),
    p('Oui.'),
    question(QUESTIONS[1]!),
    p('Deux.'),
    note('a', 'Seule.'),
  );
  for (const index of [0, 2]) {
    const next = answer(text, index, 'Neuf.').textContent;
    for (const words of ['Avant.', 'À moi ?', 'Oui.', 'Deux.', 'Seule.', 'Neuf.']) expect(next).toContain(words);
  }
});
