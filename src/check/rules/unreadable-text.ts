// Where the parser stops in a text → the sign that stops it, called by its name, and what to write instead.
import { ELEMENTS, isElementName } from '../../read/elements.ts';
import { isHtmlTag } from '../../read/html-names.ts';
import { offsetAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Flaw } from '../../read/position.ts';
import { nearest } from '../nearest.ts';
import type { Bilingual, Edit, Finding, Said } from '../problem.ts';
import { shown } from '../shown.ts';
import { codeAt } from './brace-codes.ts';
import { braceSaid } from './braces.ts';
import { foreignTag, isInRowAt, placeholder } from './html-tags.ts';

/** What is said of a passage that the parser could not read. */
export function textFinding({ file, source }: Text, flaw: Flaw): Finding {
  const start = offsetAt(source, flaw.position);
  const said =
    codeAt(source, start)?.said ??
    (source[start] === '{'
      ? braceSaid(source, start)
      : (tagSaid(source, flaw, start) ?? signSaid(source, flaw, start)));
  return { file, position: flaw.position, words: flaw.words, ...said };
}

/** A tag that is opened and not closed: one of ours, HTML, or words between « < » and « > ». */
function tagSaid(source: string, { code }: Flaw, start: number): Said | undefined {
  const name =
    /closing tag for `<([^`>]*)>`/.exec(code)?.[1] ??
    /closing tag `<\/([^`>]*)>`/.exec(code)?.[1] ??
    tagName(source, start);
  if (name === undefined || isElementName(name)) {
    if (!isTagFlaw(code)) return undefined;
    return isAcross(source, start, name) ? acrossParagraphs(name) : notClosed(name);
  }
  // « Si a<b »: a sign of sums, glued to a letter, which no tag closes.
  if (isLessThan(source, start, name)) return { ...sign, fix: { start, end: start, text: '\\' } };
  const typed = typedTag(source, start) ?? `<${name}>`;
  const foreign = foreignTag(name, typed, isInRowAt(source, start));
  if (foreign) return { ...foreign, ...(isWords(name) && escapedTag(source, start)) };
  // A capital may be that of an element written wrong; otherwise, these are words.
  const near = nearest(name, Object.keys(ELEMENTS));
  if (near) return unknown(name, near);
  return isTagFlaw(code) ? { ...placeholder(typed), ...escapedTag(source, start) } : undefined;
}

/** Words of another language that go on in a second paragraph: the element stands among the words of one. */
function isAcross(source: string, start: number, name: string | undefined): name is string {
  if (name === undefined || !isElementName(name) || ELEMENTS[name].form !== 'inline') return false;
  if (!source.startsWith(`<${name}`, start)) return false;
  const inside = source.slice(start, start + 20_000).split(`</${name}>`, 2);
  return inside.length > 1 && /\n[ \t>]*\r?\n/.test(inside[0] as string);
}

function isLessThan(source: string, start: number, name: string): boolean {
  if (!/[\p{L}\p{N})]/u.test(source[start - 1] ?? '') || name.length > 2 || /^(?:br|hr)$/i.test(name)) return false;
  if (/[/>]/.test(source[start + 1 + name.length] ?? '') || source[start + 1] === '/') return false;
  return !source.slice(start, start + 20_000).includes(`</${name}`);
}

function isTagFlaw(code: string): boolean {
  return /closing tag|to be closed/i.test(code);
}

/** The name of a tag of HTML that cannot be read for what follows its name. */
function tagName(source: string, offset: number): string | undefined {
  const name = /^<\/?([A-Za-z][A-Za-z0-9]*)(?=[\s>/])/.exec(source.slice(offset, offset + 40))?.[1];
  return name !== undefined && isHtmlTag(name) && !isElementName(name) ? name.toLowerCase() : undefined;
}

/** « <date de naissance> », as it is typed. */
function typedTag(source: string, start: number): string | undefined {
  return /^<[^<>\r\n]{1,80}>/.exec(source.slice(start, start + 90))?.[0];
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
  const [whole = '', address] = ADDRESS.exec(source.slice(start, start + 2000)) ?? [];
  if (address) return { ...addressSaid(address), fix: { start, end: start + whole.length, text: address } };
  const typed = typedTag(source, start);
  const name = /^<([\p{L}$_][\p{L}\p{N}\p{M}_-]*)/u.exec(typed ?? '')?.[1];
  if (typed && name && !/=/.test(typed) && isWords(name))
    return { ...placeholder(typed), ...escapedTag(source, start) };
  if (/^<[A-Z]/.test(words)) return quotedInside(words) ?? badTag;
  const isSign = /^<(?![\p{L}$_/>!?])/u.test(source.slice(start, start + 2));
  return { ...sign, ...(isSign && escapedTag(source, start)) };
}

/** An address or an e-mail address between « < » and « > », as Markdown and word processors write them. */
const ADDRESS = /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]+|[^\s<>@:]+@[^\s<>@]+\.[^\s<>@]+)>/;

function addressSaid(typed: string): Bilingual {
  const address = shown(typed, 80);
  const isMail = !/^(?:http|www)/.test(typed);
  return {
    fr: {
      message: 'Une adresse entre « < » et « > » est lue comme une balise.',
      // Of an e-mail address, another rule says that it is not published.
      remedy: isMail
        ? 'Retirez ces deux signes.'
        : `Écrivez-la sans ces deux signes, ${address}, ou faites un lien : [quelques mots](https://…).`,
    },
    en: {
      message: 'An address between “<” and “>” is read as a tag.',
      remedy: isMail
        ? 'Remove these two signs.'
        : `Write it without these two signs, ${address}, or make a link: [some words](https://…).`,
    },
  };
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

function acrossParagraphs(name: string): Bilingual {
  return {
    fr: {
      message: `<${name}> entoure plusieurs paragraphes : il n’entoure que les mots d’un seul.`,
      remedy: `Écrivez-en un dans chaque paragraphe, avec ses deux balises : <${name} lang="…">le paragraphe</${name}>.`,
    },
    en: {
      message: `<${name}> surrounds several paragraphs: it surrounds the words of one only.`,
      remedy: `Write one in each paragraph, with its two tags: <${name} lang="…">the paragraph</${name}>.`,
    },
  };
}

function unknown(name: string, near: string): Bilingual {
  return {
    fr: { message: `L’élément <${name}> n’existe pas.`, remedy: `Vouliez-vous écrire <${near}> ?` },
    en: { message: `The element <${name}> does not exist.`, remedy: `Did you mean <${near}>?` },
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

/** « title="Le "petit" café" »: a straight quote ends the value. */
function quotedInside(words: string): Bilingual | undefined {
  const [, name, first = '', quoted, last = ''] =
    /\s([a-zA-Z]+)="([^"=<>]*)"([^"\s=<>/][^"=<>]*)"([^"=<>]*)"?(?=\s*\/?>|\s[a-zA-Z]+=)/.exec(words) ?? [];
  if (name === undefined) return undefined;
  const [fr, en] = [`${name}="${first}« ${quoted} »${last}"`, `${name}="${first}“${quoted}”${last}"`];
  return {
    fr: {
      message: `La valeur de « ${name} » contient des guillemets droits, qui la terminent trop tôt.`,
      remedy: `À l’intérieur, écrivez « … » ou “…” : ${fr}.`,
    },
    en: {
      message: `The value of “${name}” holds straight quotes, which end it too early.`,
      remedy: `Inside, write “…” or « … »: ${en}.`,
    },
  };
}

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
    message: 'Le signe « < » se lit comme le début d’une balise.',
    remedy: 'Pour écrire « < » dans un texte, mettez une barre oblique inverse devant : « \\< ».',
  },
  en: {
    message: 'The sign “<” is read as the start of a tag.',
    remedy: 'To write “<” in a text, put a backslash before it: “\\<”.',
  },
};
