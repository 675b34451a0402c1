// Every note that is called is written, once, and says something.
import type { FootnoteDefinition } from 'mdast';
import { overlaps, type Span } from '../../model/letters/spans.ts';
import type { Text } from '../../read/manuscript.ts';
import { enough } from '../enough.ts';
import { nearest } from '../nearest.ts';
import { type Passage, passagesOf, placeOf } from '../passages.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { foundAt, readableTexts, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'footnote',
  severity: 'error',
  fr: {
    title: 'Une note est appelée mais n’est pas écrite, ou l’est deux fois',
    what: 'Un appel de note [^1] répond à une ligne « [^1]: … » du même texte. Chaque note est écrite une fois.',
    why: 'Un appel sans note serait imprimé tel quel, et l’on ne saurait pas laquelle de deux notes garder.',
  },
  en: {
    title: 'A note is called but not written, or written twice',
    what: 'A call [^1] answers a line “[^1]: …” of the same text. Each note is written once.',
    why: 'A call without a note would be printed as it is, and nobody could tell which of two notes to keep.',
  },
  example: {
    part: 'body',
    wrong: 'Il avait un jardin[^1].',
    right: 'Il avait un jardin[^1].\n\n[^1]: De trois mètres sur deux.',
  },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      if (!text.source.includes('[^')) continue;
      const written = new Map<string, FootnoteDefinition>();
      for (const { node } of walk(tree)) {
        if (node.type !== 'footnoteDefinition') continue;
        const at = foundAt(node, text);
        const label = shown(node.label ?? node.identifier, 40);
        if (written.has(node.identifier)) yield { ...at, ...twice(label) };
        else if (node.children.length === 0) yield { ...at, ...empty(label) };
        written.set(node.identifier, node);
      }
      yield* enough(
        missingNotes(
          text,
          [...written.values()].map(({ label, identifier }) => label ?? identifier),
        ),
      );
    }
  },
};

/** A call without a note is plain text for the parser (GFM, « Footnotes »). */
function* missingNotes(text: Text, written: readonly string[]): Generator<Finding> {
  for (const passage of passagesOf(text)) {
    if (passage.role === 'code' || passage.role === 'attribute') continue;
    for (const { 0: call, 1: label = '', index } of passage.words.matchAll(/\[\^([^\s[\]]{1,100})\]/g)) {
      if (!isTyped(passage, index) || overlaps(passage.foreign, index, index + 1)) continue;
      const at = { file: text.file, position: placeOf(passage, index), words: call.slice(0, 60) };
      const space = spaceBeforeColon(passage, index, call);
      if (space) yield { ...at, ...separated(shown(label, 40)), fix: { ...space, text: '' } };
      else yield { ...at, ...missing(shown(label, 40), nearest(label, written)) };
    }
  }
}

/** `\[^1]`, `[\^1]` and `&#91;^1]` are those signs themselves. */
function isTyped({ source, offsetOf }: Passage, index: number): boolean {
  const at = offsetOf(index);
  const backslashes = /\\*$/.exec(source.slice(Math.max(0, at - 20), at))?.[0].length ?? 0;
  return source.startsWith('[^', at) && backslashes % 2 === 0;
}

/** French puts a space before a colon; Markdown then sees no note in « [^1] : … ». */
function spaceBeforeColon({ words, offsetOf }: Passage, index: number, call: string): Span | undefined {
  const after = index + call.length;
  const spaces = /^[ \u00A0\u202F]+(?=:)/.exec(words.slice(after, after + 5))?.[0];
  const startsLine = index === 0 || words[index - 1] === '\n';
  if (!spaces || !startsLine) return undefined;
  return { start: offsetOf(after), end: offsetOf(after + spaces.length) };
}

const missing = (label: string, near: string | undefined): Bilingual => ({
  fr: {
    message: `La note « ${label} » est appelée, mais elle n’est pas écrite.`,
    remedy: near
      ? `Vouliez-vous appeler [^${near}] ? Sinon, ajoutez à la fin du texte une ligne « [^${label}]: … ».`
      : `Ajoutez à la fin du texte une ligne « [^${label}]: … », ou retirez l’appel.`,
  },
  en: {
    message: `The note “${label}” is called, but it is not written.`,
    remedy: near
      ? `Did you mean [^${near}]? If not, add a line “[^${label}]: …” at the end of the text.`
      : `Add a line “[^${label}]: …” at the end of the text, or remove the call.`,
  },
});

const separated = (label: string): Bilingual => ({
  fr: {
    message: `La note « ${label} » n’est pas reconnue : une espace sépare « ] » des deux points.`,
    remedy: `Écrivez « [^${label}]: … », sans espace avant les deux points.`,
  },
  en: {
    message: `The note “${label}” is not recognised: a space stands between “]” and the colon.`,
    remedy: `Write “[^${label}]: …”, without a space before the colon.`,
  },
});

const twice = (label: string): Bilingual => ({
  fr: {
    message: `La note « ${label} » est écrite deux fois.`,
    remedy: 'Donnez un autre numéro à l’une des deux, à l’appel et à la note.',
  },
  en: {
    message: `The note “${label}” is written twice.`,
    remedy: 'Give one of them another number, in the call and in the note.',
  },
});

const empty = (label: string): Bilingual => ({
  fr: { message: `La note « ${label} » est vide.`, remedy: 'Écrivez son texte après les deux points, ou retirez-la.' },
  en: { message: `The note “${label}” is empty.`, remedy: 'Write its text after the colon, or remove it.' },
});
