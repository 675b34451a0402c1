// What is written in the box of one question, letter after letter, and the text that it makes.
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import { answering } from '../../../src/atelier/interview/answering.ts';
import { answerTo } from '../../../src/atelier/interview/answers.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';

const QUESTIONS = ['Qui êtes-vous ?', 'D’où venez-vous ?', 'Où allez-vous ?'];
const EMPTY = schema.nodeFromJSON(newDraft(0).document);
const p = (words: string, identifier?: string) =>
  schema.node('paragraph', null, [
    ...(words === '' ? [] : [schema.text(words)]),
    ...(identifier === undefined ? [] : [schema.node('footnoteReference', { identifier })]),
  ]);
const doc = (...blocks: Node[]) => schema.node('doc', null, blocks);
const question = (words: string) => schema.node('Question', null, p(words));
const note = (identifier: string, words: string) => schema.node('footnoteDefinition', { identifier }, p(words));
const TEXT = doc(
  ...[question(QUESTIONS[0]!), p('Un', '1'), question(QUESTIONS[1]!), p('Deux', '2')],
  ...[note('1', 'Une.'), note('2', 'Autre.')],
);
const notesIn = (text: Node) => writeDialect(toTree(text)).match(/^\[\^.*$/gm) ?? [];

test('a note whose call is deleted stays in the box and in the text, once, however much is written then', () => {
  const box = answering(TEXT, QUESTIONS, 1);
  expect(box.first.eq(doc(p('Deux', '2'), note('2', 'Autre.')))).toBe(true);
  for (const words of ['Deux', 'Deux m', 'Deux mots', '', 'Rien']) {
    const { text, left } = box.take(doc(p(words), note('2', 'Autre.')));
    expect(left).toBeUndefined();
    expect(notesIn(text)).toEqual(['[^1]: Une.', '[^2]: Autre.']);
  }
  const { text } = box.take(doc(p('Deux', '2'), note('2', 'Autre.')));
  expect(text.eq(TEXT)).toBe(true);
});

test('a note that takes another name in the text is there once too', () => {
  const box = answering(TEXT, QUESTIONS, 2);
  for (const call of ['1', undefined, undefined, '1'])
    expect(notesIn(box.take(doc(p('Trois', call), note('1', 'Neuve.'))).text)).toEqual([
      '[^1]: Une.',
      '[^2]: Autre.',
      '[^3]: Neuve.',
    ]);
});

test('an answer that is emptied leaves no trace of it, nor of a note without words', () => {
  const box = answering(EMPTY, QUESTIONS, 0);
  box.take(doc(p('Un', '1'), note('1', '')));
  expect(box.take(doc(p(''), note('1', ''))).text.eq(EMPTY)).toBe(true);
});

test('answers to other questions, pasted in one, go under theirs and stay there', () => {
  const box = answering(EMPTY, QUESTIONS, 0);
  const { left } = box.take(doc(p('Un.'), question(QUESTIONS[1]!), p('Deux.'), p('Encore.')));
  expect(left?.eq(doc(p('Un.')))).toBe(true);
  const { text, left: more } = box.take(doc(p('Un. Et puis.')));
  expect(more).toBeUndefined();
  expect(answerTo(text, QUESTIONS, 0).textContent).toBe('Un. Et puis.');
  expect(answerTo(text, QUESTIONS, 1).textContent).toBe('Deux.Encore.');
});
