// A text that comes from a mail keeps what the program of mail added to it.
import { mailLinesIn } from '../mail-lines.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { type ProsePassage, toldOf } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inProse } from '../searches.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'mail-words',
  severity: 'advice',
  fr: {
    title: 'Des mots ajoutés par une messagerie',
    what: 'Un texte copié d’un courriel garde parfois ce que la messagerie y a ajouté : « Envoyé de mon iPhone », « Le 3 mars 2026 à 10:12, Paul a écrit : », « Message transféré ».',
    why: 'Personne n’a écrit ces mots, et tout le monde les lirait. S’ils sont du récit, mettez-les entre guillemets ou faites-les suivre de [sic].',
  },
  en: {
    title: 'Words added by a mail program',
    what: 'A text copied from a mail sometimes keeps what the mail program added: “Sent from my iPhone”, “On Mar 3, 2026, at 10:12, Paul wrote:”, “Forwarded message”.',
    why: 'Nobody wrote these words, and everybody would read them. If they belong to the story, put them in quotation marks, or [sic] after them.',
  },
  example: {
    part: 'body',
    wrong: 'À jeudi, donc.\n\nEnvoyé de mon iPhone',
    right: 'À jeudi, donc.\n\nLe message finissait par « Envoyé de mon iPhone ».',
  },
  find: inProse(findingsOf),
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  if (passage.role === 'field') return;
  for (const span of mailLinesIn(passage.words)) {
    yield toldOf(passage, span, wordingOf(passage.words.slice(span.start, span.end)));
  }
}

function wordingOf(found: string): Bilingual {
  const words = shown(found, 60);
  return {
    fr: {
      message: `« ${words} » : c’est une messagerie qui a ajouté ces mots.`,
      remedy: 'Retirez cette ligne ; si elle est du récit, mettez-la entre guillemets.',
    },
    en: {
      message: `“${words}”: a mail program added these words.`,
      remedy: 'Remove this line; if it belongs to the story, put it in quotation marks.',
    },
  };
}
