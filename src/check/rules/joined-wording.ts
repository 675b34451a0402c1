// Joined lines → what is said of them.
import type { Kind } from '../line-kinds.ts';
import type { Bilingual } from '../problem.ts';

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

/** What is said of each kind of lines. */
export const WORDINGS: Record<Exclude<Kind, 'wrapped'>, Bilingual> = {
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
  dash: wording([
    [
      'Ces lignes, qui commencent par un tiret, seraient imprimées à la suite, dans un seul paragraphe.',
      'These lines, which begin with a dash, would be printed in one paragraph.',
    ],
    [
      'Si c’est une liste, commencez chaque ligne par « - » et une espace, avec une ligne vide avant la première ; si ce sont des répliques, écrivez <Dialogue>, puis chacune dans son paragraphe, avec une ligne vide entre deux, puis </Dialogue>.',
      'If this is a list, start each line with “-” and a space, with an empty line before the first; if these are replies, write <Dialogue>, then each in its own paragraph, with an empty line between two, then </Dialogue>.',
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
  task: wording(list),
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
  forgotten: wording([
    [
      'Cette ligne serait imprimée à la suite de la précédente, alors que les autres sont à part.',
      'This line would be printed after the one above, while the others are apart.',
    ],
    [
      'Terminez la ligne d’avant par une barre oblique inverse (\\), comme les autres.',
      'End the line above with a backslash (\\), like the others.',
    ],
  ]),
  short: wording([
    [
      'Ces lignes courtes seraient imprimées à la suite, dans un seul paragraphe.',
      'These short lines would be printed one after the other, in one paragraph.',
    ],
    [
      'Commencez chacune par « - » et une espace si c’est une liste ; sinon, terminez chaque ligne par une barre oblique inverse (\\).',
      'Start each with “-” and a space if this is a list; if not, end each line with a backslash (\\).',
    ],
  ]),
  table: wording([
    [
      'Les rangées de ce tableau seraient imprimées à la suite, dans un seul paragraphe.',
      'The rows of this table would be printed one after the other, in one paragraph.',
    ],
    [
      'Écrivez chaque rangée entre des barres, | un | deux |, et sous la première | --- | --- |, avec autant de cases qu’elle en a.',
      'Write each row between bars, | one | two |, and under the first | --- | --- |, with as many cells as it has.',
    ],
  ]),
  lead: wording([
    [
      'Cette ligne serait imprimée à la suite de ses voisines, dans le même paragraphe.',
      'This line would be printed in the same paragraph as those beside it.',
    ],
    [
      'Laissez une ligne vide entre elles, ou terminez la ligne par une barre oblique inverse (\\) ; un intertitre s’écrit ## Titre, sur une ligne à part.',
      'Leave an empty line between them, or end the line with a backslash (\\); a heading is written ## Title, on a line of its own.',
    ],
  ]),
  hash: wording([
    [
      'Cette ligne serait imprimée avec son « # », à la suite de la suivante.',
      'This line would be printed with its “#”, and the next one after it.',
    ],
    [
      'Un intertitre s’écrit ## Titre, avec une espace, et une ligne vide dessous.',
      'A heading is written ## Title, with a space, and an empty line below.',
    ],
  ]),
  letter: wording([
    [
      'Ces lignes d’une lettre seraient imprimées à la suite, dans un seul paragraphe.',
      'These lines of a letter would be printed one after the other, in one paragraph.',
    ],
    [
      'Laissez une ligne vide entre elles, ou terminez la première par une barre oblique inverse (\\).',
      'Leave an empty line between them, or end the first with a backslash (\\).',
    ],
  ]),
  paragraph: wording([
    [
      'Ces lignes, qui sont chacune un paragraphe, n’en feraient qu’un seul.',
      'These lines, which are each a paragraph, would be printed as one.',
    ],
    ['Laissez une ligne vide entre deux paragraphes.', 'Leave an empty line between two paragraphs.'],
  ]),
};
