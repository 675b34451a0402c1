// Front matter and YAML files hold plain data: nothing in them refers, multiplies or names a type.
import { bodyStartOf } from '../../read/front-matter.ts';
import { sheetsOf } from '../files.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { wordsAt } from './unreadable-value.ts';

const MAX_BYTES = 16 * 1024;

export const rule: Rule = {
  id: 'yaml-feature',
  severity: 'error',
  fr: {
    title: 'L’en-tête utilise une écriture refusée',
    what: 'Un en-tête et une fiche contiennent des mots-clés et leurs valeurs, rien d’autre : ni ancre (&nom), ni renvoi (*nom), ni type (!nom), ni fusion (<<). Ils pèsent au plus 16 Ko.',
    why: 'Ces écritures permettent à quelques lignes d’en produire des millions. Aucun récit n’en a besoin.',
  },
  en: {
    title: 'The front matter uses a notation that is refused',
    what: 'A front matter and a sheet hold keys and their values, nothing else: no anchor (&name), no alias (*name), no tag (!name), no merge (<<). They weigh at most 16 KB.',
    why: 'These notations let a few lines produce millions. No story needs them.',
  },
  example: { part: 'frontMatter', wrong: 'themes: &sujets [emploi]', right: 'themes: [emploi]' },
  *find(content) {
    for (const sheet of sheetsOf(content)) {
      for (const { code, position, words } of sheet.yaml.powers.slice(0, 100)) {
        const at = { file: sheet.file, position, words: words.slice(0, 60) };
        yield { ...at, ...((MEANT.includes(code) && wordsAt(sheet, position)) || (WORDINGS[code] ?? other)) };
      }
    }
    for (const { file, source } of [...content.stories, ...content.pages].map((one) => one.frontMatter)) {
      yield* tooHeavy(file, source.slice(0, bodyStartOf(source)));
    }
    for (const { file, source } of [...content.people, ...content.reactions]) yield* tooHeavy(file, source);
  },
};

/** What stands at the start of words more often than at that of a notation. */
const MEANT = ['anchor', 'alias', 'tag'];

function* tooHeavy(file: string, yaml: string): Generator<Finding> {
  if (yaml.length * 3 <= MAX_BYTES) return;
  const size = new TextEncoder().encode(yaml).length;
  if (size <= MAX_BYTES) return;
  yield {
    file,
    words: '',
    fr: {
      message: `Ces informations pèsent ${Math.ceil(size / 1024)} Ko ; elles peuvent en peser 16.`,
      remedy: 'Raccourcissez-les. Le texte s’écrit sous la seconde ligne « --- ».',
    },
    en: {
      message: `These facts weigh ${Math.ceil(size / 1024)} KB; they may weigh 16.`,
      remedy: 'Make them shorter. The text is written under the second line “---”.',
    },
  };
}

const other: Bilingual = {
  fr: { message: 'Cette écriture est refusée.', remedy: 'Écrivez seulement « mot-clé: valeur ».' },
  en: { message: 'This notation is refused.', remedy: 'Write only “key: value”.' },
};

const WORDINGS: Record<string, Bilingual> = {
  anchor: {
    fr: {
      message: 'Le signe « & » pose ici une ancre.',
      remedy: 'Retirez-le, ou mettez le texte entre guillemets droits : "R&D".',
    },
    en: {
      message: 'The sign “&” sets an anchor here.',
      remedy: 'Remove it, or put straight quotes around the text: "R&D".',
    },
  },
  alias: {
    fr: {
      message: 'Le signe « * » renvoie ici à une autre ligne.',
      remedy: 'Écrivez la valeur elle-même, ou mettez le texte entre guillemets droits.',
    },
    en: {
      message: 'The sign “*” refers to another line here.',
      remedy: 'Write the value itself, or put straight quotes around the text.',
    },
  },
  tag: {
    fr: {
      message: 'Le signe « ! » annonce ici un type.',
      remedy: 'Retirez-le, ou mettez le texte entre guillemets droits : "! attention".',
    },
    en: {
      message: 'The sign “!” announces a type here.',
      remedy: 'Remove it, or put straight quotes around the text: "! careful".',
    },
  },
  merge: {
    fr: { message: 'Le mot-clé « << » recopie d’autres lignes.', remedy: 'Écrivez ces lignes elles-mêmes.' },
    en: { message: 'The key “<<” copies other lines.', remedy: 'Write these lines themselves.' },
  },
  prototype: {
    fr: { message: 'Ce mot-clé est réservé au programme.', remedy: 'Retirez cette ligne.' },
    en: { message: 'This key is kept for the program.', remedy: 'Remove this line.' },
  },
  depth: {
    fr: {
      message: 'Trop de listes et de groupes sont emboîtés.',
      remedy: 'Suivez le modèle de la documentation : trois niveaux suffisent.',
    },
    en: {
      message: 'Too many lists and groups stand inside each other.',
      remedy: 'Follow the model of the documentation: three levels are enough.',
    },
  },
};
