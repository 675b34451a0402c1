// What somebody typed above or below a text, a fact a line (« E-mail : … », « Anonyme : oui ») → its title, who signs, what was wished; the rest is for the editors alone.
import type { Arrival, Loss } from '../arrival.ts';
import { holdsContact, isContact } from '../forms/answers.ts';
import { type Role, roleOf } from '../forms/columns.ts';
import { plain } from '../forms/plain.ts';
import { factsOf, Row } from '../forms/row.ts';
import { modelField } from '../model-questions.ts';

interface Headed {
  /** Without its head. */
  text: string;
  facts: Partial<Arrival>;
}

interface Fact {
  column: string;
  role: Role;
  value: string;
}

/** Lines between two empty ones. */
interface Paragraph {
  from: number;
  end: number;
}

/**
 * A first paragraph, or one under a title, of which each line names what it says, and the next ones that do: it is a head
 * where one of them is an address or a telephone number, and nothing but that, or says of a name how it is to be printed.
 * A cast of characters has none.
 */
export function takeHead(source: string, losses: Loss[]): Headed {
  const lines = source.slice(0, LONGEST).split('\n');
  const head = headIn(lines);
  if (!head) return takeFoot(source, losses);
  losses.push(told(head.words, 'en-tête'));
  const kept = [...lines.slice(0, head.from), ...(head.begun ? [head.begun] : []), ...lines.slice(head.end)];
  return { text: kept.join('\n') + source.slice(LONGEST), facts: saidBy(head.facts) };
}

/** A head of blocks that are set, each by its lines: how many there are above it and of it. */
export function takeSetHead(blocks: readonly (readonly string[])[], losses: Loss[]): Span | undefined {
  const ends = [0];
  for (const block of blocks) ends.push((ends.at(-1) ?? 0) + block.length + 1);
  const head = headIn(blocks.flatMap((block) => [...block, '']));
  const [from, end] = [ends.indexOf(head?.from ?? -1), ends.indexOf((head?.end ?? -2) + 1)];
  // One that ends within a block is left where it stands.
  if (!head || head.begun || from < 0 || end < 0) return undefined;
  losses.push(told(head.words, 'en-tête'));
  return { from, end, facts: saidBy(head.facts) };
}

interface Span extends Paragraph {
  facts: Partial<Arrival>;
}

function headIn(lines: readonly string[]): (Head & { words: string[]; begun?: string | undefined }) | undefined {
  const paragraphs = paragraphsIn(lines);
  for (const first of paragraphs.slice(0, 2).keys()) {
    if (first > 0 && !isAbove(lines, paragraphs[0] as Paragraph)) break;
    const head = headAt(lines, paragraphs, first);
    if (!head) continue;
    const label = lines[head.end - 1] ?? '';
    const begun = TEXT.exec(label)?.[1];
    const from = first > 0 && isPreamble(lines, paragraphs[0] as Paragraph) ? 0 : head.from;
    const words = lines.slice(from, head.end).with(-1, begun ? label.slice(0, label.lastIndexOf(begun)) : label);
    return { ...head, from, words, begun };
  }
  return undefined;
}

/** No head is longer. */
const LONGEST = 3000;

/** The last paragraph, and those above it that name what they say too. */
function takeFoot(source: string, losses: Loss[]): Headed {
  const start = Math.max(0, source.trimEnd().length - LONGEST);
  const lines = source.slice(start).split('\n');
  const paragraphs = paragraphsIn(lines);
  const facts: Fact[] = [];
  let from = lines.length;
  for (const paragraph of paragraphs.slice(1).reverse()) {
    const own = factsIn(lines.slice(paragraph.from, paragraph.end));
    if (!own || (facts.length > 0 && own.some(({ role }) => role === 'question'))) break;
    facts.unshift(...own);
    from = paragraph.from;
  }
  if (!isHead(facts)) return { text: source, facts: {} };
  losses.push(told(lines.slice(from), 'fin'));
  return { text: source.slice(0, start) + lines.slice(0, from).join('\n'), facts: saidBy(facts) };
}

function told(lines: readonly string[], place: string): Loss {
  return { kind: 'surroundings', words: lines.join('\n').trim(), place };
}

function saidBy(facts: readonly Fact[]): Partial<Arrival> {
  const own = facts.filter(({ value, role }) => /\p{L}/u.test(value) || WISHES.includes(role));
  const {
    provenance: _,
    authors,
    ...said
  } = factsOf(
    new Row(
      own.map(({ column }) => column),
      own.map(({ role }) => role),
      own.map(({ value }) => value),
    ),
  );
  return { ...said, ...(authors.length > 0 && { authors }) };
}

/** A heading is one by itself. */
function paragraphsIn(lines: readonly string[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (isOpen && /\S/.test(line)) (paragraphs.at(-1) as Paragraph).end = at + 1;
    else if (/\S/.test(line)) paragraphs.push({ from: at, end: at + 1 });
    const isHeading = /^#{1,2} /.test(line) || (at > 0 && /^(?:=|-){3,}\s*$/.test(line));
    isOpen = /\S/.test(line) && !isHeading;
  }
  return paragraphs;
}

function isAbove(lines: readonly string[], own: Paragraph): boolean {
  return own.end - own.from === 1 || /^(?:=|-){3,}\s*$/.test(lines[own.end - 1] ?? '') || isPreamble(lines, own);
}

/** « Les valeurs soumises sont : », as sites say above what they send. */
function isPreamble(lines: readonly string[], { from, end }: Paragraph): boolean {
  return end - from <= 4 && /:\s*$/.test(lines[end - 1] ?? '') && !/^#/.test(lines[from] ?? '');
}

interface Head extends Paragraph {
  facts: Fact[];
}

function headAt(lines: readonly string[], paragraphs: readonly Paragraph[], first: number): Head | undefined {
  const facts: Fact[] = [];
  let end = 0;
  for (let index = first; index < paragraphs.length; index++) {
    const { from, end: last } = paragraphs[index] as Paragraph;
    const text = lines.findIndex((line, at) => at >= from && at < last && TEXT.test(line));
    const own = factsIn(lines.slice(from, text < 0 ? last : text)) ?? addressIn(lines.slice(from, last));
    const pair = own ?? pairIn(lines, paragraphs[index], paragraphs[index + 1]);
    const isFirst = index === first && last - from > 1;
    if (text !== from && (!pair || (!isFirst && pair.some(({ role }) => role === 'question')))) break;
    facts.push(...(pair ?? []));
    if (!own && text < 0) index++;
    end = text < 0 ? (paragraphs[index] as Paragraph).end : text + 1;
    if (text >= 0) break;
  }
  const hasText = lines.slice(end).some((line) => /\S/.test(line)) || TEXT.test(lines[end - 1] ?? '');
  return hasText && isHead(facts) ? { facts, from: (paragraphs[first] as Paragraph).from, end } : undefined;
}

function isHead(facts: readonly Fact[]): boolean {
  const isNamed = facts.some(({ role }) => NAMES.includes(role));
  const isReached = facts.some(({ role, value }) => ASIDE.includes(role) && isContact(bare(value)));
  // The model is read as a whole.
  if (facts.filter(({ column }) => modelField(column)).length > 2) return false;
  return facts.length > 1 && (isReached || (isNamed && facts.some(({ role }) => WISHES.includes(role))));
}

const NAMES: readonly Role[] = ['name', 'givenName', 'familyName'];
const ASIDE: readonly Role[] = ['sender', 'kept-aside', 'perhaps-private', 'doubtful'];
const WISHES: readonly Role[] = ['consent', 'naming', 'anonymity'];

/** Where the text begins, in what a site sends. */
const TEXT =
  /^[ \t]*[*_]{0,2}(?:(?:votre|mon|le|la) )?(?:textes?|r[ée]cit|histoire|t[ée]moignage|contribution|corps du message|message)[ \u00A0\u202F]*(?::[*_]{0,2}[ \t\u00A0]*(.*))?$/iu;
const FACT = /^[ \t]*(?:[-*•][ \t]+)?([*_]{0,2}\p{L}[^:\n]{1,80}?)[ \u00A0\u202F]?:[*_]{0,2}[ \t\u00A0]+(\S.*)$/u;

function factsIn(lines: readonly string[]): Fact[] | undefined {
  const said = lines.filter((line) => !RULE.test(line));
  const facts = said.flatMap((line) => factIn(line) ?? []);
  return facts.length === said.length && (facts.length > 0 || lines.length === 0) ? facts : undefined;
}

/** As on an envelope, without labels: two of its lines are where one is reached, one of them a number or an address of mail. */
function addressIn(lines: readonly string[]): Fact[] | undefined {
  const own = lines.map((line) => line.replace(/^[\s•*-]+/, '').trim());
  const isReached = (line: string) => isContact(bare(line)) && !/^https?:/.test(line);
  const isBlock = own.length < 8 && own.every((line) => line.length < 80 && !/[.!?…]$/.test(line));
  if (!isBlock || !own.some(isReached) || own.filter((line) => isReached(line) || holdsContact(line)).length < 2)
    return undefined;
  return own.map((value) => ({ column: '', role: isReached(value) ? 'sender' : 'kept-aside', value }));
}

/** Of a table: under its first row, or a first row without a word. */
const RULE = /^(?=.*\|)[\s|:-]+$/;
/** A row of two cells, as Markdown writes it or as a table is pasted. */
const CELLS = /^\s*\|?\s*([*_]{0,2}\p{L}[^|\t:]{1,80}?)\s*[|\t]\s*([^|\t]*?)\s*\|?\s*$/u;

function factIn(line: string): Fact | undefined {
  const [, key = '', said = ''] = CELLS.exec(line) ?? FACT.exec(line) ?? [];
  const value = said.replace(/^[*_]+|[*_]+$/g, '').trim();
  if (key !== '') return fact(key.replace(/[*_]/g, ''), value);
  // « Ne pas publier mon nom »
  const wish = line.length < 80 ? fact(line.replace(/^[\s•*-]+/, ''), 'oui') : undefined;
  return wish && WISHES.includes(wish.role) && !/\?/.test(line) ? wish : undefined;
}

/** A title over its answer. */
function pairIn(lines: readonly string[], title?: Paragraph, answer?: Paragraph): Fact[] | undefined {
  if (!title || !answer || title.end - title.from > 1 || answer.end - answer.from > 1) return undefined;
  return [fact(lines[title.from] ?? '', (lines[answer.from] ?? '').trim())];
}

/** A list of hotels has telephone numbers beside its cities: no number says by itself what it is. */
function fact(column: string, value: string): Fact {
  const role = HEADER[plain(column)] ?? roleOf(column, isContact(bare(value)) ? [] : [value]);
  return { column, role, value };
}

/** Of a mail. */
const HEADER: Partial<Record<string, Role>> = {
  de: 'sender',
  from: 'sender',
  objet: 'kept-aside',
  sujet: 'kept-aside',
};

/** `<a@b.fr>`, `[a@b.fr](mailto:a@b.fr)`, `Léa <a@b.fr>` */
function bare(value: string): string {
  return /^\[([^\]]+)\]\(mailto:[^)]*\)$/.exec(value)?.[1] ?? value.replace(/^[^<>]*<|>$/g, '');
}
