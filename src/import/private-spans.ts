// Words → where they hold what no draft may: numbers, addresses of mail and of a home, addresses that call somebody; each with its label.
import { decodedAddress } from '../model/letters/decoded-address.ts';
import { findPersonalData, isInAddress } from '../model/letters/personal-data.ts';
import type { Span } from '../model/letters/spans.ts';
import { announcedIn, type PrivateKind } from './announced.ts';
import { STREET } from './forms/answers.ts';
import { isToldOf } from './told-of.ts';

export interface PrivateSpan extends Span {
  kinds: PrivateKind[];
  /** Where what announces it begins: « Mon IBAN : » */
  from?: number;
}

/** What is private itself, in its order. */
export function privateDataIn(words: string): PrivateSpan[] {
  const data = findPersonalData(words).filter(({ start }) => !isInAddress(words, start));
  const ofKind = (kind: PrivateKind, spans: readonly Span[]) => spans.map((span) => ({ ...span, kinds: [kind] }));
  const found: PrivateSpan[] = [
    ...data.map(({ kind, start, end }) => ({ start, end, kinds: [kind] })),
    ...ofKind('home', spansOf(words, HOME)),
    ...ofKind('home', spansOf(words, PLACE)),
    ...ofKind('link', callingIn(words)),
    ...announcedIn(words).map(({ kind, ...span }) => ({ ...span, kinds: [kind] })),
  ];
  return joined(found.filter((span) => !isToldOf(words, span)));
}

/** The same, with what nothing is left of without it: « Tél. : 06… », « <anne@exemple.fr> », and the spaces around it. */
export function privatePassagesIn(words: string): PrivateSpan[] {
  const labels = privateDataIn(words).map((span) => ({ ...span, ...labelled(words, span) }));
  const areApart = (end: number, start: number) =>
    !/^[\s,;|·•/–—-]*(?:\s(?:ou|et|or|and)\s+)?$/u.test(words.slice(end, start));
  return joined(joined(labels, areApart).map((span) => ({ ...span, ...tidy(words, span) })));
}

/** @param areApart whether something is said between two of them */
function joined(spans: readonly PrivateSpan[], areApart = (end: number, start: number) => start > end): PrivateSpan[] {
  const made: PrivateSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last && !areApart(last.end, span.start)) {
      last.end = Math.max(last.end, span.end);
      last.kinds = [...new Set([...last.kinds, ...span.kinds])];
      if (last.from === undefined && span.from !== undefined) last.from = Math.min(span.from, last.start);
    } else made.push({ ...span });
  }
  return made;
}

function spansOf(words: string, pattern: RegExp): Span[] {
  return [...words.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** A number, a street, a postal code and a town: as an envelope says them. */
const HOME = new RegExp(
  String.raw`${STREET.source}[^.!?;…]{0,60}?(?<!\d)\d{5}\s+(?:(?:saint|sainte|st|ste|la|le|les)[ -])?\p{L}[\p{L}'’-]*(?: cedex(?: \d\d?)?)?`,
  'giu',
);

/** A place on a map, to a few metres. */
const PLACE =
  /(?:https?:\/\/)?(?:www\.)?(?:maps\.google\.\w{2,3}|google\.\w{2,3}\/maps|maps\.apple\.com|waze\.com\/ul)[^\s<>«»"]{0,200}?-?\d{1,2}\.\d+(?:,|%2C)-?\d{1,3}\.\d+[^\s<>«»".,;!?]*/giu;

const WEB = /(?:https?:\/\/|www\.|wa\.me\/|t\.me\/)[^\s<>«»"]+/gi;

function callingIn(words: string): Span[] {
  return spansOf(words, WEB).filter(({ start, end }) => callsSomebody(words.slice(start, end)));
}

/** Whether an address of the web writes to somebody, calls them, or says how: `mailto:`, `wa.me/33612345678`, `?mail=anne@exemple.fr`. */
export function callsSomebody(address: string): boolean {
  const said = decodedAddress(address);
  const path = said.replace(/^\w+:(?:\/\/)?[^/?#]*/, '');
  return DIRECT.test(said) || NUMBERED.test(said) || findPersonalData(path).some(({ kind }) => kind === 'email');
}

const DIRECT = /^(?:mailto|tel|sms|smsto|callto|facetime|facetime-audio|skype|viber|whatsapp|xmpp|sip):/i;
const NUMBERED =
  /\b(?:wa\.me\/|whatsapp\.com\/send|signal\.me\/|t\.me\/\+)\D*\d{8}|[?&#/](?:t[ée]l\w*|phone\w*|mobile|portable|gsm)=[+( ]{0,2}\d(?:[\s.()-]?\d){7}/i;

/** No label is longer. */
const NEAR = 80;
const LABEL =
  /(?<=^|[\n,;(|·•/–—-]|[.!?] )[^\S\n]*(?:n(?:°|o|um[ée]ro)\.? (?:de )?)?(?:t[ée]l(?:[ée]phone)?|mobile|portable|port|fixe|gsm|whatsapp|m[ée]l|e-?mail|mail|courriel|contacts?|coordonn[ée]es|adresse(?: (?:mail|[ée]lectronique|postale))?|phone|iban|rib)(?: (?:perso|pro)(?:nnelle?|fessionnelle?)?)?\.?[^\S\n]*[:.=→-]?[^\S\n]*$/iu;
const AROUND: Record<string, string> = { '<': '>', '(': ')', '[': ']' };

function labelled(words: string, span: PrivateSpan): Span {
  if (span.from !== undefined) return announced(words, span.from, span.end);
  const { start, end } = bracketed(words, span);
  const [label = ''] = /^\s*(?:$|[\n,;.)|·•/–—])/u.test(words.slice(end))
    ? (LABEL.exec(words.slice(Math.max(0, start - NEAR), start)) ?? [])
    : [];
  return bracketed(words, { start: start - label.trimStart().length, end });
}

/** What announces it leaves with it, and the full stop of a sentence that says nothing else. */
function announced(words: string, start: number, end: number): Span {
  const isWhole = /(?:^|[\n.!?…]\s*)$/.test(words.slice(Math.max(0, start - 3), start));
  const [closed = ''] = /^\s*[»”"]/.exec(words.slice(end)) ?? [];
  const [stop = ''] = (isWhole && /^\s*[.!](?=\s|$)/.exec(words.slice(end + closed.length))) || [];
  return { start, end: end + closed.length + stop.length };
}

function bracketed(words: string, { start, end }: Span): Span {
  const close = AROUND[words[start - 1] ?? ''];
  return close !== undefined && close === words[end] ? { start: start - 1, end: end + 1 } : { start, end };
}

/** No separator stays that parts nothing, and no space that ends a line or stands beside another. */
function tidy(words: string, { start, end }: Span): Span {
  const [line = ''] = words
    .slice(Math.max(0, start - NEAR), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = words.slice(end, end + NEAR).split('\n');
  const [lead = ''] = /(?:\s*[,;|·•/–—-])?[^\S\n]*$/u.exec(line) ?? [];
  const [tail = ''] = /^[^\S\n]*[,;|·•/–—-]?[^\S\n]*/u.exec(after) ?? [];
  if (line.length === lead.length) return { start: start - lead.length, end: end + tail.length };
  const isEnd = after.length === tail.length;
  if (isEnd || (/\S/.test(lead) && /^[^\S\n]*[,;.!?…)|·•/]/u.test(after)))
    return { start: start - lead.length, end: end + (isEnd ? tail.length : 0) };
  const isDouble = /\s$/.test(line) && /^\s/.test(after);
  return { start, end: isDouble ? end + 1 : end };
}
