// Lines that a writer means as separate, and that Markdown joins into one: replies, points, numbers without their space.

import { positionAt } from '../../read/lines.ts';
import { apart } from '../joined-fix.ts';
import { apartIn } from '../line-kinds.ts';
import type { Rule } from '../rule.ts';
import { atSteps } from '../searches.ts';
import { shown } from '../shown.ts';
import { WORDINGS } from './joined-wording.ts';

export const rule: Rule = {
  id: 'joined-lines',
  severity: 'error',
  fr: {
    title: 'Des lignes séparées seraient imprimées à la suite',
    what: 'Des répliques précédées d’un tiret ou d’un prénom (« Paul : »), des points précédés de « • » ou d’un dessin, « -mot », « 1.mot », « 1- », une date, des vers : sans ligne vide entre elles, ces lignes ne font qu’un paragraphe.',
    why: 'Un simple retour à la ligne vaut une espace. Une liste s’écrit avec « - » et une espace ; les répliques vont chacune dans leur paragraphe, entre <Dialogue> et </Dialogue> ; ailleurs, une barre oblique inverse à la fin de la ligne va à la ligne.',
  },
  en: {
    title: 'Separate lines would be printed one after the other',
    what: 'Replies after a dash or a name (“Paul:”), points after “•” or a pictograph, “-word”, “1.word”, “1-”, a date, verse: without an empty line between them, these lines are one paragraph.',
    why: 'A line break alone is a space. A list is written with “-” and a space; replies have a paragraph each, between <Dialogue> and </Dialogue>; elsewhere, a backslash at the end of a line breaks it.',
  },
  example: {
    part: 'body',
    wrong: 'Il est entré.\n\n– Bonjour, dit-elle.\n– Bonjour.',
    right: 'Il est entré.\n\n<Dialogue>\n\n– Bonjour, dit-elle.\n\n– Bonjour.\n\n</Dialogue>',
  },
  find: atSteps((step, { manuscript, text: { file, source } }) => {
    const marked = apartIn(step, source);
    const first = marked?.lines.find((line) => marked.own.has(line));
    // What may be one sentence is for its writer to say: another rule asks.
    if (!marked || !first || marked.kind === 'wrapped') return undefined;
    // A page knows no <Dialogue>: there, replies are lines like others.
    const kind = manuscript || (marked.kind !== 'reply' && marked.kind !== 'dash') ? marked.kind : 'label';
    const fix = apart(step, marked.lines, { ...marked, kind }, source);
    const at = { file, position: positionAt(source, first.start), words: shown(first.words, 60) };
    return { ...at, ...WORDINGS[kind], ...(fix && { fix }) };
  }),
};
