// Lines that a writer means as separate, and that Markdown joins into one: replies, points, numbers without their space.

import { positionAt } from '../../read/lines.ts';
import { enough } from '../enough.ts';
import { apart } from '../joined-fix.ts';
import { lazyIn } from '../lazy-lines.ts';
import { type Kind, markedIn } from '../line-kinds.ts';
import { linesOf } from '../paragraph-lines.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { readableTexts, walk } from '../tree.ts';

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
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      const found: Finding[] = [];
      for (const step of walk(tree)) {
        if (step.node.type !== 'paragraph') continue;
        const lines = linesOf(step.node, text.source);
        // A line without the sign of its quotation is told first: one cannot know yet what is of the same paragraph.
        if (lazyIn(step, lines, text.source)) continue;
        const marked = markedIn(lines);
        const first = marked && lines.find((line) => marked.own.has(line));
        // What may be one sentence is for its writer to say: another rule asks.
        if (!marked || !first || marked.kind === 'wrapped') continue;
        const fix = apart(step, lines, marked, text.source);
        found.push({
          ...{ file: text.file, position: positionAt(text.source, first.start), words: shown(first.words, 60) },
          ...WORDINGS[marked.kind],
          ...(fix && { fix }),
        });
      }
      yield* enough(found);
    }
  },
};

const list = [
  [
    'Ces points seraient imprimés à la suite, dans un seul paragraphe.',
    'These points would be printed in one paragraph.',
  ],
  [
    'Commencez chaque ligne par « - » et une espace, avec une ligne vide avant la première.',
    'Start each line with “-” and a space, with an empty line before the first.',
  ],
] as const;

const wording = ([message, remedy]: readonly [readonly [string, string], readonly [string, string]]) => ({
  fr: { message: message[0], remedy: remedy[0] },
  en: { message: message[1], remedy: remedy[1] },
});

const lines = wording([
  [
    'Ces lignes, qui commencent de la même façon, seraient imprimées à la suite, dans un seul paragraphe.',
    'These lines, which begin alike, would be printed in one paragraph.',
  ],
  [
    'Laissez une ligne vide entre deux, ou terminez chaque ligne par une barre oblique inverse (\\). Une liste s’écrit avec « - » ou « 1. » et une espace.',
    'Leave an empty line between two, or end each line with a backslash (\\). A list is written with “-” or “1.” and a space.',
  ],
]);

const WORDINGS: Record<Exclude<Kind, 'wrapped'>, Pick<Finding, 'fr' | 'en'>> = {
  reply: wording([
    [
      'Ces répliques seraient imprimées à la suite, dans un seul paragraphe.',
      'These replies would be printed in one paragraph.',
    ],
    [
      'Écrivez <Dialogue>, puis chaque réplique dans son paragraphe, avec une ligne vide entre deux, puis </Dialogue>.',
      'Write <Dialogue>, then each reply in its own paragraph, with an empty line between two, then </Dialogue>.',
    ],
  ]),
  point: wording(list),
  pictograph: wording(list),
  keycap: lines,
  glued: wording(list),
  numbered: lines,
  stamp: lines,
  label: lines,
  quote: lines,
  mark: lines,
  number: wording([
    [
      'Ces lignes seraient imprimées à la suite, dans un seul paragraphe.',
      'These lines would be printed in one paragraph.',
    ],
    ['Mettez une espace après chaque numéro : 1. Un point.', 'Put a space after each number: 1. A point.'],
  ]),
  verse: wording([
    [
      'Ces lignes courtes, qui commencent chacune par une majuscule, seraient imprimées à la suite.',
      'These short lines, which each begin with a capital, would be printed one after the other.',
    ],
    [
      'Terminez chaque ligne par une barre oblique inverse (\\), comme dans un poème ; si c’est une seule phrase, écrivez-la sur une seule ligne.',
      'End each line with a backslash (\\), as in a poem; if it is one sentence, write it on one line.',
    ],
  ]),
};
