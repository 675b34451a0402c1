// What a writer noted for himself with the signs of his own software: here they are letters, and readers would read it.

import { overlaps } from '../../model/letters/spans.ts';
import { enough } from '../enough.ts';
import { placeOf } from '../passages.ts';
import { isPrivateNote } from '../private-notes.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { type ProsePassage, proseOf } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { foundAt, readableTexts, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'private-comment',
  severity: 'error',
  fr: {
    title: 'Une note privée serait publiée',
    what: 'Un texte ne contient aucun commentaire caché, ni entre %% et %%, ni entre /* et */, ni après // ou TODO: en début de ligne, ni dans une ligne [//]: # (…) : tout ce qui est écrit dans un récit ou dans une page est publié.',
    why: 'Ces signes cachent une note dans Obsidian ou dans un programme. Ici, ce sont des lettres comme les autres, et tout le monde lirait la note.',
  },
  en: {
    title: 'A private note would be published',
    what: 'A text holds no hidden comment, neither between %% and %%, nor between /* and */, nor after // or TODO: at the start of a line, nor in a line [//]: # (…): all that is written in a story or on a page is published.',
    why: 'These signs hide a note in Obsidian or in a program. Here they are letters like others, and everybody would read the note.',
  },
  example: {
    part: 'body',
    wrong: 'Un texte.\n\n%% Paul ne doit pas lire ceci %%',
    right: 'Un texte.',
  },
  *find(content) {
    yield* enough(proseOf(content).flatMap((passage) => [...findingsOf(passage)]));
    for (const { text, tree } of readableTexts(content)) {
      const notes = walk(tree).filter(({ node }) => isPrivateNote(node));
      yield* enough(notes.map(({ node }) => ({ ...foundAt(node, text), ...wording })));
    }
  },
};

function* findingsOf(passage: ProsePassage): Generator<Finding> {
  if (!/%%|\/[*/]|TODO|FIXME/.test(passage.words)) return;
  for (const { 0: found, index } of passage.words.matchAll(COMMENT)) {
    if (overlaps(passage.foreign, index, index + found.length)) continue;
    yield { file: passage.file, position: placeOf(passage, index), words: shown(found, 60), ...wording };
  }
}

/** A comment that is not closed in its paragraph is closed in another: both of its ends are told. */
const COMMENT =
  /%%(?:(?!%%)[\s\S])+%%|^[ \t]*%%|%%[ \t]*$|(?<!\S)\/\*(?:(?!\*\/)[\s\S])*(?:\*\/|$)|^[ \t]*\/\/[ \t]\S.*|^[ \t]*[[({]?(?:TODO|FIXME)(?:[ \t]?\([^()\n]*\))?[ \t\u00A0\u202F]?:.*/gm;

const wording: Bilingual = {
  fr: {
    message:
      'Cette note privée serait publiée : tout ce qui est écrit dans un texte se lit sur le site ou dans les livres.',
    remedy: 'Retirez la note et les signes qui l’entourent ; gardez-la dans un autre fichier.',
  },
  en: {
    message: 'This private note would be published: all that is written in a text is read on the site or in the books.',
    remedy: 'Remove the note and the signs around it; keep it in another file.',
  },
};
