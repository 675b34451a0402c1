// A file that no parser can read: broken YAML, a tag that is not closed, a lone brace.
import type { Flaw, Text } from '../../read/manuscript.ts';
import { enough } from '../enough.ts';
import { sheetsOf } from '../files.ts';
import { offsetAt } from '../lines.ts';
import type { Edit, Finding, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isSizeFlaw } from './size.ts';

export const rule: Rule = {
  id: 'unreadable',
  severity: 'error',
  fr: {
    title: 'Un passage ne peut pas être lu',
    what: 'Le programme ne comprend pas l’écriture du fichier à cet endroit : une balise qui n’est pas refermée, une accolade seule, un signe « < » au milieu d’une phrase, un en-tête mal décalé.',
    why: 'Ce qui ne peut pas être lu ne peut être ni vérifié ni publié. Le reste du fichier sera vérifié dès que ce passage sera corrigé.',
  },
  en: {
    title: 'A passage cannot be read',
    what: 'The program does not understand how the file is written here: a tag that is not closed, a lone brace, a “<” inside a sentence, a badly indented front matter.',
    why: 'What cannot be read can be neither checked nor published. The rest of the file is checked as soon as this passage is mended.',
  },
  example: { part: 'body', wrong: 'Je vous envoie un <3 amical.', right: 'Je vous envoie un \\<3 amical.' },
  *find(content) {
    for (const sheet of sheetsOf(content)) {
      if (sheet.notUtf8) continue;
      // One wrong sign makes the parser complain of each word after it.
      const lines = new Map(sheet.yaml.flaws.toReversed().map((flaw) => [flaw.position.line, flaw]));
      yield* enough([...lines.values()].map((flaw) => finding(sheet.file, flaw, yamlWording(flaw))));
    }
    for (const { body, condensed } of content.stories) {
      for (const text of [body, condensed]) {
        for (const flaw of text?.flaws ?? []) {
          if (!text || text.notUtf8 || isSizeFlaw(flaw)) continue;
          const fix = escaped(flaw, text);
          yield { ...finding(text.file, flaw, mdxWording(flaw)), ...(fix && { fix }) };
        }
      }
    }
  },
};

/** A backslash before a `<` that opens no tag and a `{` that nothing closes; an address out of its `<` `>`. */
function escaped(flaw: Flaw, { source }: Text): Edit | undefined {
  const start = offsetAt(source, flaw.position);
  const address = /^<(https?:\/\/[^\s<>]+)>/.exec(source.slice(start, start + 2000));
  if (address?.[1]) return { start, end: start + address[0].length, text: address[1] };
  const isSign = /^<(?![\p{L}$_/>!?])/u.test(source.slice(start, start + 2)) || source[start] === '{';
  return isSign ? { start, end: start, text: '\\' } : undefined;
}

function finding(file: string, flaw: Flaw, wording: Bilingual): Finding {
  return { file, position: flaw.position, words: flaw.words, ...wording };
}

type Bilingual = { fr: Wording; en: Wording };

function yamlWording(flaw: Flaw): Bilingual {
  if (flaw.code === 'DUPLICATE_KEY') {
    return {
      fr: { message: 'Ce mot-clé est écrit deux fois.', remedy: 'Gardez une seule des deux lignes.' },
      en: { message: 'This key is written twice.', remedy: 'Keep only one of the two lines.' },
    };
  }
  if (flaw.code === 'TAB_AS_INDENT') {
    return {
      fr: { message: 'Une tabulation décale cette ligne.', remedy: 'Remplacez-la par deux espaces.' },
      en: { message: 'A tab indents this line.', remedy: 'Replace it by two spaces.' },
    };
  }
  return {
    fr: {
      message: 'L’en-tête ne peut pas être lu à partir d’ici.',
      remedy:
        'Écrivez « mot-clé: valeur », une information par ligne ; mettez entre guillemets droits un texte qui contient « : » ou « # ».',
    },
    en: {
      message: 'The front matter cannot be read from here.',
      remedy: 'Write “key: value”, one a line; put straight quotes around a text that holds a colon or a hash.',
    },
  };
}

function mdxWording({ code, words }: Flaw): Bilingual {
  if (/closing tag|to be closed/i.test(code)) return notClosed;
  if (words.startsWith('{')) return brace;
  if (words.startsWith('<!')) return comment;
  return /^<[A-Z]/.test(words) ? badTag : sign;
}

const notClosed: Bilingual = {
  fr: {
    message: 'Un élément est ouvert et n’est pas refermé, ou se referme au mauvais endroit.',
    remedy:
      'Écrivez la balise de fin sur sa propre ligne, par exemple </PullQuote>, avec une ligne vide avant et après le texte.',
  },
  en: {
    message: 'An element is opened and not closed, or closed in the wrong place.',
    remedy: 'Write its closing tag on a line of its own, for example </PullQuote>, with an empty line around the text.',
  },
};

const brace: Bilingual = {
  fr: {
    message: 'Une accolade ouvre du code.',
    remedy: 'Pour écrire une accolade dans un texte, mettez une barre oblique inverse devant : \\{.',
  },
  en: { message: 'A brace opens code.', remedy: 'To write a brace in a text, put a backslash before it: \\{.' },
};

const comment: Bilingual = {
  fr: {
    message: 'Un commentaire n’est pas accepté dans un récit.',
    remedy: 'Retirez-le : ce que personne ne doit lire ne s’envoie pas.',
  },
  en: {
    message: 'A comment is not accepted in a story.',
    remedy: 'Remove it: what nobody should read is not sent.',
  },
};

const badTag: Bilingual = {
  fr: {
    message: 'Cette balise ne peut pas être lue.',
    remedy: 'Mettez chaque valeur entre guillemets droits et fermez la balise : <Aside title="Mon encadré">.',
  },
  en: {
    message: 'This tag cannot be read.',
    remedy: 'Put each value in straight quotes and close the tag: <Aside title="My box">.',
  },
};

const sign: Bilingual = {
  fr: {
    message: 'Le signe « < » ouvre ici une balise qui ne peut pas être lue.',
    remedy:
      'Pour écrire « < » dans un texte, mettez une barre oblique inverse devant : \\<. Une adresse s’écrit [texte](https://…), sans chevrons ni commentaire.',
  },
  en: {
    message: 'The sign “<” opens a tag that cannot be read.',
    remedy: 'To write “<” in a text, put a backslash before it: \\<. Write an address as [text](https://…).',
  },
};
