// The site's typography, as one types.
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toggle } from '../../../src/atelier/editor/commands.ts';
import { typing } from '../../../src/atelier/editor/typing.ts';
import { typesetText } from '../../../src/model/typography/typeset.ts';
import { visible } from '../../model/typography/samples.ts';

/** Letter after letter, as a keyboard gives them. */
function type(words: string, lang = 'fr-FR'): EditorState {
  const doc = schema.node('doc', null, [schema.node('paragraph')]);
  let state = EditorState.create({ doc, plugins: [history(), typing(() => lang)] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)));
  for (const letter of words) state = state.apply(state.tr.insertText(letter));
  return state;
}

test.each([
  ['Qui ? Moi.', 'Qui ? Moi.'],
  ['L\'été "chaud" et...', 'L’été « chaud » et…'],
  ['Oui ! Non : si.', 'Oui'],
])('« %s »', (typed, set) => {
  expect(visible(type(typed).doc.textContent).replace(/[·⍽]/g, ' ')).toContain(set);
});

test.each([
  'Voir http://exemple.fr/page et la suite',
  'Voir https://ex.fr/x?y=1 à 12:30, ou 9:05.',
  "Voir (www.ex.fr/l'eau?a=1;b=2!c) : oui",
  'Écrire à mailto:zoe@ex.fr?subject=bonjour ou à ex.fr?y=1',
  'Le journal https://ex.fr/a--b...c?!',
  'Vraiment ?! Oui :) puis ;-) et :-( enfin',
  'De 14:00 à 15:30: le score est 3:2; fin',
  'Un code f("x") et lang="fr" ; voilà',
])('« %s » is shown as it would be published', (typed) => {
  expect(visible(`${type(`${typed} .`).doc.textContent}`)).toBe(visible(typesetText(`${typed} .`, 'fr-FR')));
});

test('a sign that waited for the end of its word is set then', () => {
  expect(visible(type('Il arrive à 12: voilà').doc.textContent)).toBe('Il arrive à 12⍽: voilà');
  expect(visible(type('Il dit: oui').doc.textContent)).toBe('Il dit⍽: oui');
});

test('one undo gives back what was typed', () => {
  let state = type("L'");
  expect(state.doc.textContent).toBe('L’');
  undo(state, (transaction) => {
    state = state.apply(transaction);
  });
  expect(state.doc.textContent).toBe("L'");
});

test('what an undo gave back stays, and what is typed next is set', () => {
  let state = type("L'");
  undo(state, (transaction) => {
    state = state.apply(transaction);
  });
  for (const letter of "été, l'an ") state = state.apply(state.tr.insertText(letter));
  expect(state.doc.textContent).toBe("L'été, l’an ");
});

/** `*` is the key of bold; what is bold comes back between stars. */
function typeBold(words: string): string {
  const doc = schema.node('doc', null, [schema.node('paragraph')]);
  let state = EditorState.create({ doc, plugins: [history(), typing(() => 'fr-FR')] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)));
  const apply = (transaction: Transaction) => {
    state = state.apply(transaction);
  };
  for (const letter of words) {
    if (letter === '*') toggle('strong')(state, apply);
    else apply(state.tr.insertText(letter));
  }
  const shown = (node: Node) => (node.marks.length > 0 ? `*${node.text}*` : node.text);
  return visible(state.doc.firstChild!.children.map(shown).join(''));
}

test.each([
  ['Il dit *oui !* puis *« non »* et', 'Il dit *oui·!* puis *«⍽non⍽»* et'],
  ['puis *"non"* et', 'puis *«⍽non⍽»* et'],
  ["puis *l'eau* et d*'*abord", 'puis *l’eau* et d*’*abord'],
  ['*Un* ? Oui', '*Un*·? Oui'],
  ['puis *oui... non* et', 'puis *oui… non* et'],
])('bold goes on where it was asked for, whatever signs change: %s', (typed, set) => {
  expect(typeBold(typed).replace(/[·⍽]/g, ' ')).toBe(set.replace(/[·⍽]/g, ' '));
});

test('nothing changes while a keyboard composes; it does once the next sign is typed', () => {
  const doc = schema.node('doc', null, [schema.node('paragraph')]);
  let state = EditorState.create({ doc, plugins: [typing(() => 'fr-FR')] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)));
  for (const letter of "L'eau") state = state.apply(state.tr.insertText(letter).setMeta('composition', 1));
  expect(state.doc.textContent).toBe("L'eau");
  expect(state.apply(state.tr.insertText(' ')).doc.textContent).toBe('L’eau ');
});

test('words of another language, and code, are not set as those around them', () => {
  const marked = (words: string, mark: string, attrs = {}) => schema.text(words, [schema.mark(mark, attrs)]);
  const held = [marked('He\'s "in"', 'Foreign', { lang: 'en' }), schema.text(' et '), marked('a="b"', 'inlineCode')];
  const doc = schema.node('doc', null, [schema.node('paragraph', null, held)]);
  let state = EditorState.create({ doc, plugins: [typing(() => 'fr-FR')] });
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)).setStoredMarks([]));
  for (const letter of " l'") state = state.apply(state.tr.insertText(letter, state.selection.from));
  expect(state.doc.textContent.startsWith('He\'s "in" et a="b"')).toBe(true);
});

test('English has its own', () => {
  expect(type('He said "yes".', 'en').doc.textContent).toBe('He said “yes”.');
});

test('code is left as it is', () => {
  const doc = schema.node('doc', null, [schema.node('code')]);
  let state = EditorState.create({ doc, plugins: [typing(() => 'fr-FR')] });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)));
  for (const letter of 'a = "b"') state = state.apply(state.tr.insertText(letter));
  expect(state.doc.textContent).toBe('a = "b"');
});

test.each([
  'Voir http://exemple.fr/page et https://exemple.fr/x?y=1 à 12:30 ',
  'Écrire à mailto:lea@exemple.fr;zoe@exemple.fr ou sur https://exemple.fr/#!/a ',
])('addresses and hours stay as they are typed: %s', (words) => {
  expect(type(words).doc.textContent).toBe(words);
});

test('a sign that is typed against its word is set once the word has ended', () => {
  expect(type('Oui!').doc.textContent).toBe('Oui!');
  expect(type('Oui! Non; si: là? ').doc.textContent).toBe('Oui\u202f! Non\u202f; si\u00a0: là\u202f? ');
});

test('signs keep the marks with which they were typed', () => {
  const strong = schema.mark('strong');
  for (const [typed, bold] of [
    ['«\u00a0non »', '«\u202fnon\u202f»'],
    ['"non"', '«\u202fnon\u202f»'],
    ['« non »', '«\u202fnon\u202f»'],
  ] as const) {
    let state = type('Il dit puis ');
    state = state.apply(state.tr.addStoredMark(strong));
    for (const letter of typed) state = state.apply(state.tr.insertText(letter));
    state = state.apply(state.tr.removeStoredMark(strong));
    for (const letter of ' et') state = state.apply(state.tr.insertText(letter));
    const held: string[] = [];
    state.doc.descendants((node) => {
      if (node.isText && strong.isInSet(node.marks)) held.push(node.text ?? '');
    });
    expect(held.join('|')).toBe(bold);
    expect(state.doc.textContent).toBe(`Il dit puis ${bold} et`);
  }
});
