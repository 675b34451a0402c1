// « + 20 % cette année. », « > 18 ans seulement. », « * Une note. » in a paragraph of its own: the sign is of the words.
import type { Nodes } from 'mdast';
import { positionAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import { moreOrLess } from '../more-or-less.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { shown } from '../shown.ts';
import { readable, type Step, spanOf, walk } from '../tree.ts';

export function loneSignFinding(step: Step, text: Text): Finding | undefined {
  const { node, parent } = step;
  const { file, source } = text;
  const more = moreOrLess(step, source);
  if (more) return { ...moreFinding(spanOf(node).start, text), ...more };
  if (!parent || (node.type !== 'list' && node.type !== 'blockquote')) return undefined;
  if (parent.node.type === 'listItem' || isAnnounced(node, parent.node, source)) return undefined;
  const { start, end } = spanOf(node);
  const typed = source.slice(start, end).trimEnd();
  if (!typed.includes('\n') && LESS.test(typed)) return moreFinding(start, text);
  if (typed.includes('\n') || !isOfWords(typed, text)) return undefined;
  const sign = typed.slice(0, 1);
  const isSure = sign === '+';
  return {
    ...{ file, position: positionAt(source, start), words: shown(typed, 60) },
    ...wordingOf(sign),
    ...(isSure && { fix: { start, end: start, text: '\\' } }),
  };
}

/** « Il faut : », or another list next to it. */
function isAnnounced(node: Nodes, holder: Nodes, source: string): boolean {
  const children: readonly Nodes[] = 'children' in holder ? (holder.children as Nodes[]) : [];
  const index = children.indexOf(node);
  const above = children[index - 1];
  if (above?.type === node.type || children[index + 1]?.type === node.type) return true;
  if (!above) return false;
  // In a sentence, it is told as such.
  if (above.position?.end.line === (node.position?.start.line ?? 0) - 1) return true;
  const { start, end } = spanOf(above);
  return above.type === 'heading' || /:[»”)*_\s]*$/u.test(source.slice(start, end));
}

/** A quantity with its unit, which a sign is set before. */
const QUANTITY = String.raw`\d[\d.,\s]*(?:[%‰€$£°]|(?:euros?|dollars?|points?|degrés?|ans?|mois|jours?|heures?|minutes?|personnes?|euros|kg|km|years?|days?|hours?|percent)(?![\p{L}]))`;
const SUM = new RegExp(String.raw`^[-+][ \t]+${QUANTITY}`, 'u');
const MORE = new RegExp(String.raw`^>[ \t]*${QUANTITY}(?:\s\S+){0,4}$`, 'u');

function isOfWords(typed: string, text: Text): boolean {
  if (/^\+[ \t]+\d/.test(typed) || MORE.test(typed)) return true;
  if (SUM.test(typed)) return /^-[ \t]+\d[\d.,\s]*[%‰€$£°]/u.test(typed);
  return /^\*[ \t]+\S/.test(typed) && callsNote(text);
}

/** « - de 500 personnes étaient là. »; « - de 5 à 10 personnes » is a point. */
const LESS = new RegExp(String.raw`^-[ \t]+de[ \t]+${QUANTITY}(?!.{0,20}[ \t]à[ \t])`, 'u');

/** The star that a word of the text has at its end calls a note. */
function callsNote(text: Text): boolean {
  const tree = readable(text);
  const calls = ({ node }: Step) =>
    node.type === 'text' && /(?<=[\p{L}\p{N}»”)%€$£]\s?)\*(?=[\s.,;:!?)/]|$)/mu.test(node.value);
  return tree !== undefined && walk(tree).some(calls);
}

function moreFinding(start: number, { file, source }: Text): Finding {
  const sign = source[start] ?? '+';
  const [fr, en, right] = sign === '+' ? ['plus', 'more', '\\+'] : ['moins', 'less', '−'];
  return {
    ...{ file, position: positionAt(source, start), words: shown(source.slice(start).split(/\r?\n/, 1)[0] ?? '', 60) },
    fr: {
      message: `Ce « ${sign} », lu « ${fr} », serait pris pour un point de liste : il ne serait pas imprimé.`,
      remedy: `Écrivez « ${fr} » en toutes lettres, ou ${right} ; si c’est une liste, commencez ses lignes par « * ».`,
    },
    en: {
      message: `This “${sign}”, read “${en}”, would be taken for an item of a list: it would not be printed.`,
      remedy: `Write “${en}” in letters, or ${right}; if this is a list, start its lines with “*”.`,
    },
  };
}

function wordingOf(sign: string): Bilingual {
  const [fr, en] = sign === '>' ? ['une citation', 'a quotation'] : ['un point de liste', 'an item of a list'];
  return {
    fr: {
      message: `Le signe « ${sign} » au début de ce paragraphe en ferait ${fr} : il ne serait pas imprimé.`,
      remedy: `S’il est de la phrase, écrivez \\${sign} ; ${sign === '>' ? 'si c’est une citation, mettez-la entre guillemets.' : 'si c’est un point de liste, écrivez-le comme une phrase.'}`,
    },
    en: {
      message: `The sign “${sign}” at the start of this paragraph would make ${en} of it: it would not be printed.`,
      remedy: `If it is of the sentence, write \\${sign}; ${sign === '>' ? 'if this is a quotation, put it between quotation marks.' : 'if this is an item of a list, write it as a sentence.'}`,
    },
  };
}
