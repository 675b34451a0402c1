// Where the parser stops in a text → the sign that stops it, called by its name, and what to write instead.
import { ELEMENTS, isElementName } from '../../read/elements.ts';
import type { Flaw, Text } from '../../read/manuscript.ts';
import { offsetAt } from '../lines.ts';
import { nearest } from '../nearest.ts';
import type { Edit, Finding, Wording } from '../problem.ts';
import { shown } from '../shown.ts';
import { foreignTag, isHtmlTag, placeholder } from './html-tags.ts';

type Bilingual = { fr: Wording; en: Wording };
type Said = Bilingual & { fix?: Edit };

/** What is said of a passage that the parser could not read. */
export function textFinding({ file, source }: Text, flaw: Flaw): Finding {
  const start = offsetAt(source, flaw.position);
  const said =
    source[start] === '{' ? braceSaid(source, start) : (tagSaid(source, flaw, start) ?? signSaid(source, flaw, start));
  return { file, position: flaw.position, words: flaw.words, ...said };
}

function braceSaid(source: string, open: number): Said {
  const from = source.lastIndexOf('\n', open - 1) + 1;
  const line = lineFrom(source, from);
  const id = /^(#{1,6}[ \t].*?)[ \t]*(\{#[^{}]*\})[ \t]*$/.exec(line);
  if (id?.[1] && id[2] && source.startsWith(id[2], open)) {
    return { ...headingId(id[2]), fix: { start: from + id[1].length, end: from + line.length, text: '' } };
  }
  const [typed = '{', braces = '{'] = /^(\{+)[^{}\r\n]{0,80}\}*/.exec(source.slice(open, open + 100)) ?? [];
  const escaped = '\\{'.repeat(braces.length);
  const remedy = escaped + shown(typed.slice(braces.length), 60);
  return { ...brace(remedy), fix: { start: open, end: open + braces.length, text: escaped } };
}

/** A tag that is opened and not closed: one of ours, HTML, or words between « < » and « > ». */
function tagSaid(source: string, { code }: Flaw, start: number): Said | undefined {
  const name =
    /closing tag for `<([^`>]*)>`/.exec(code)?.[1] ??
    /closing tag `<\/([^`>]*)>`/.exec(code)?.[1] ??
    tagName(source, start);
  if (name === undefined || isElementName(name)) return isTagFlaw(code) ? notClosed(name) : undefined;
  const foreign = foreignTag(name);
  if (foreign) return { ...foreign, ...(isWords(name) && escapedTag(source, start)) };
  // A capital may be that of an element written wrong; otherwise, these are words.
  const near = nearest(name, Object.keys(ELEMENTS));
  if (near) return unknown(name, near);
  return isTagFlaw(code) ? placeholder(name) : undefined;
}

function isTagFlaw(code: string): boolean {
  return /closing tag|to be closed/i.test(code);
}

/** The name of a tag of HTML that cannot be read for what follows its name. */
function tagName(source: string, offset: number): string | undefined {
  const name = /^<\/?([A-Za-z][A-Za-z0-9]*)(?=[\s>/])/.exec(source.slice(offset, offset + 40))?.[1];
  return name !== undefined && isHtmlTag(name) && !isElementName(name) ? name.toLowerCase() : undefined;
}

/** « <prénom> » is what a form says, and no tag that anyone knows. */
function isWords(name: string): boolean {
  return !isHtmlTag(name) && !Object.keys(ELEMENTS).some((known) => known.toLowerCase() === name);
}

function escapedTag(source: string, start: number): { fix: Edit } | undefined {
  return source[start] === '<' && source[start + 1] !== '/' ? { fix: { start, end: start, text: '\\' } } : undefined;
}

function signSaid(source: string, { words }: Flaw, start: number): Said {
  if (words.startsWith('<!')) return comment;
  const address = /^<(https?:\/\/[^\s<>]+)>/.exec(source.slice(start, start + 2000));
  if (address?.[1]) return { ...sign, fix: { start, end: start + address[0].length, text: address[1] } };
  if (/^<[A-Z]/.test(words)) return badTag;
  const isSign = /^<(?![\p{L}$_/>!?])/u.test(source.slice(start, start + 2));
  return { ...sign, ...(isSign && { fix: { start, end: start, text: '\\' } }) };
}

function lineFrom(source: string, offset: number): string {
  return /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? '';
}

function notClosed(name = 'PullQuote'): Bilingual {
  return {
    fr: {
      message: 'Un élément est ouvert et n’est pas refermé, ou se referme au mauvais endroit.',
      remedy: `Écrivez la balise de fin sur sa propre ligne, </${name}>, avec une ligne vide avant et après le texte.`,
    },
    en: {
      message: 'An element is opened and not closed, or closed in the wrong place.',
      remedy: `Write its closing tag on a line of its own, </${name}>, with an empty line around the text.`,
    },
  };
}

function unknown(name: string, near: string): Bilingual {
  return {
    fr: { message: `L’élément <${name}> n’existe pas.`, remedy: `Vouliez-vous écrire <${near}> ?` },
    en: { message: `The element <${name}> does not exist.`, remedy: `Did you mean <${near}>?` },
  };
}

function brace(typed: string): Bilingual {
  return {
    fr: {
      message: 'Une accolade ouvre du code, et un récit n’en contient pas.',
      remedy: `Pour écrire une accolade dans un texte, mettez une barre oblique inverse devant : ${typed}.`,
    },
    en: {
      message: 'A brace opens code, and a story has none.',
      remedy: `To write a brace in a text, put a backslash before it: ${typed}.`,
    },
  };
}

function headingId(typed: string): Bilingual {
  const id = shown(typed, 60);
  return {
    fr: {
      message: `L’accolade de « ${id} » ouvre du code ; un intertitre reçoit son adresse tout seul.`,
      remedy: `Retirez ${id}.`,
    },
    en: {
      message: `The brace of “${id}” opens code; a heading gets its address by itself.`,
      remedy: `Remove ${id}.`,
    },
  };
}

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
