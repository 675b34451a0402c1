// A brace in a text opens code: what to write in its place.
import type { Edit, Wording } from '../problem.ts';
import { shown } from '../shown.ts';

interface BraceSaid {
  fr: Wording;
  en: Wording;
  fix?: Edit;
}

/** What is said of the brace at an offset, which stops the reading. */
export function braceSaid(source: string, open: number): BraceSaid {
  const given = attributesAt(source, open);
  if (given) return given;
  const { escaped, end } = escapedFrom(source, open);
  return { ...brace(escaped), fix: { start: open, end, text: '\\{'.repeat(end - open) } };
}

/** What other notations write in braces after a heading, a paragraph or a picture: its address, its class, its width. */
export function attributesAt(source: string, open: number): BraceSaid | undefined {
  const written = GIVEN.exec(source.slice(open, open + 200))?.[0];
  if (written === undefined) return undefined;
  const from = source.lastIndexOf('\n', open - 1) + 1;
  const before = source.slice(from, open);
  const after = /^[^\r\n]*/.exec(source.slice(open + written.length))?.[0] ?? '';
  const isLast = after.trim() === '';
  // Glued to a picture, a link or bold, whatever they hold; elsewhere only what no sentence writes.
  if (!/[)\]*_`]$/.test(before) && !/^\{\s*:?\s*[#.]/.test(written) && !/^\{:/.test(written)) return undefined;
  const start = isLast ? from + before.trimEnd().length : open;
  const end = open + written.length + (isLast ? after.length : 0);
  const isHeading = /^#{1,6}\s/.test(before) || (isLast && /^\r?\n(?:=+|-+)[ \t]*(?:\r?\n|$)/.test(source.slice(end)));
  return { ...attributes(written, isHeading), fix: { start, end, text: '' } };
}

const GIVEN = /^\{:?\s*(?:(?:[#.][\w-]+(?=[#.\s}])|[\w-]+=(?:"[^"{}\r\n]*"|'[^'{}\r\n]*'|[^\s"'{}]+)(?=[\s}]))\s*)+\}/;

/** The braces as letters, with the words between them where they close on the same line. */
function escapedFrom(source: string, open: number): { escaped: string; end: number } {
  const braces = /^\{+/.exec(source.slice(open))?.[0].length ?? 1;
  const words = /^[^{}\r\n]{0,80}\}+/.exec(source.slice(open + braces, open + braces + 100))?.[0] ?? '';
  return { escaped: '\\{'.repeat(braces) + shown(words, 60), end: open + braces };
}

function brace(escaped: string): BraceSaid {
  return {
    fr: {
      message: 'Une accolade ouvre du code, et un récit n’en contient pas.',
      remedy: `Pour écrire une accolade dans un texte, mettez une barre oblique inverse devant : « ${escaped} ».`,
    },
    en: {
      message: 'A brace opens code, and a story has none.',
      remedy: `To write a brace in a text, put a backslash before it: “${escaped}”.`,
    },
  };
}

function attributes(written: string, isHeading: boolean): BraceSaid {
  const braces = shown(written, 60);
  return {
    fr: {
      message: isHeading
        ? `L’accolade de « ${braces} » ouvre du code ; un intertitre reçoit son adresse tout seul.`
        : `L’accolade de « ${braces} » ouvre du code ; le site donne lui-même sa forme au texte.`,
      remedy: `Retirez ${braces}.`,
    },
    en: {
      message: isHeading
        ? `The brace of “${braces}” opens code; a heading gets its address by itself.`
        : `The brace of “${braces}” opens code; the site itself gives the text its form.`,
      remedy: `Remove ${braces}.`,
    },
  };
}
