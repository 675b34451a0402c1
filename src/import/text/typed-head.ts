// What somebody typed above and below a text, a fact a line (« E-mail : … », « Anonyme : oui ») → its title, who signs, what was wished; the rest is for the editors alone.
import type { Arrival, Loss } from '../arrival.ts';
import { isTold, isWish, mayBeTitle } from '../forms/answers.ts';
import { plain } from '../forms/plain.ts';
import { signatureIn } from '../forms/signature.ts';
import { modelField } from '../model-questions.ts';
import { isDirectory } from './head-cells.ts';
import { areNames, type Fact, isHead, isPersonal, isWished, saidBy } from './head-facts.ts';
import { isSheetTitle, runFrom } from './head-lines.ts';

export interface Headed {
  /** Without its head and its foot. */
  text: string;
  facts: Partial<Arrival>;
  /** What was said, for who finds more to judge with it. */
  said: Fact[];
}

/** Lines that are of a head or of a foot. */
export interface Span {
  from: number;
  end: number;
  facts: Fact[];
  /** Of its last line, the words that are of the text. */
  begun?: string;
  place: 'en-tête' | 'fin';
}

/** @param known what its file says above it, judged with what is typed */
export function takeHead(source: string, losses: Loss[], known: readonly Fact[] = []): Headed {
  const lines = source.split('\n');
  const spans = spansIn(lines).filter((span) => !isWithinTable(lines, span));
  tellSpans(lines, spans, losses);
  const said = [...known, ...spans.flatMap(({ facts }) => facts)];
  const kept = spans
    .toReversed()
    .reduce<readonly string[]>(
      (left, { from, end, begun }) => [...left.slice(0, from), ...(begun ? [begun] : []), ...left.slice(end)],
      lines,
    );
  return { text: spans.length > 0 ? kept.join('\n') : source, facts: said.length > 0 ? saidBy(said) : {}, said };
}

/** The head and the foot of a text, by its lines. */
export function spansIn(lines: readonly string[]): Span[] {
  // The site's own model is read as a whole.
  if (lines.filter((line) => line.length < 200 && modelField(line.replace(/:.*$/, ''))).length > 2) return [];
  const head = headIn(lines.slice(0, MOST));
  const foot = footIn(lines, head);
  return [...(head ? [head] : []), ...(foot ? [foot] : [])];
}

export function tellSpans(lines: readonly string[], spans: readonly Span[], losses: Loss[]): void {
  for (const { from, end, begun, place } of spans) {
    const last = lines[end - 1] ?? '';
    const own = lines.slice(from, end).with(-1, begun ? last.slice(0, last.lastIndexOf(begun)) : last);
    losses.push({ kind: 'surroundings', words: own.join('\n').trim(), place });
  }
}

/** No head has more lines; a foot has fewer. */
const MOST = 120;
const MOST_BELOW = 40;

/** What is left of a table of Markdown would be none: it is read again as a table. */
function isWithinTable(lines: readonly string[], { from, end }: Span): boolean {
  const isRow = (line = '') => /^\s*\|.*\|\s*$/.test(line);
  return (isRow(lines[end - 1]) && isRow(lines[end])) || (isRow(lines[from]) && isRow(lines[from - 1]));
}

/** A first paragraph, or one under a title or under lines that greet, of which each line names what it says. */
function headIn(lines: readonly string[]): Span | undefined {
  const paragraphs = paragraphsIn(lines);
  for (const [index, paragraph] of paragraphs.slice(0, MOST_ABOVE).entries()) {
    if (!paragraphs.slice(0, index).every((above) => isAbove(lines, above))) return undefined;
    for (const from of startsIn(lines, paragraph)) {
      const head = headAt(lines, from, index < 2);
      const above = from === paragraph.from ? paragraphs[index - 1] : undefined;
      const isPreceded = above && (isPreamble(lines, above) || isSheetTitle(lines[above.from] ?? ''));
      if (head) return { ...head, from: isPreceded ? above.from : from };
    }
  }
  return undefined;
}

/** Some set a title on the line above it. */
function startsIn(lines: readonly string[], { from, end }: { from: number; end: number }): number[] {
  const starts = [from, from + 1, from + 2].filter((at) => at < end);
  return starts.filter((at) => lines.slice(from, at).every((line) => line.length < 80));
}

function headAt(lines: readonly string[], from: number, isFirst: boolean): Span | undefined {
  const start = isSheetTitle(lines[from] ?? '') ? from + 1 : from;
  const { facts, end, begun, isLabelled } = runFrom(lines, start);
  const hasText = begun !== undefined || lines.slice(end).some((line) => /\S/.test(line));
  const isFirstAlone = isFirst && isAlone(lines, from, end);
  const isWhole = facts.length > 1 || isLabelled || isFirstAlone;
  const isTitled = isFirstAlone && end === from + 1 && saysTitle(lines[from] ?? '', facts);
  const isTaken = isTitled || isHead(facts) || (isFirstAlone && areNames(facts) && !isLabel(lines.slice(end)));
  const isBegun = lines.slice(0, from).some((line) => /\S/.test(line) && !/^#/.test(line));
  if (isBegun && isDirectory(lines.slice(start, end))) return undefined;
  if (!hasText || !isWhole || !isTaken || isPerhapsTitle(lines, from, facts)) return undefined;
  const isFramed = LINE.test(lines[from] ?? '') && LINE.test(lines[end] ?? '');
  return { from, end: isFramed ? end + 1 : end, facts, ...(begun && { begun }), place: 'en-tête' };
}

/** « Titre : La clef »; « Titre », above a line, may be one itself. */
function saysTitle(line: string, [fact, other]: readonly Fact[]): boolean {
  const isTitle =
    fact?.role === 'title' && other === undefined && /^[*_#\s]*(?:titre|title|working title)\b[^:]*:/i.test(line);
  return isTitle && fact.value.length < 90 && !isTold(fact.value);
}

/** « Pouvoir : voler », below names, is of the same cast. */
function isLabel(lines: readonly string[]): boolean {
  return /^[^.!?…:]{1,40}:\s/u.test(lines.find((line) => /\S/.test(line)) ?? '');
}

/** « Anonyme », « Sans mon nom », where a title stands: it stays, and is told. */
function isPerhapsTitle(lines: readonly string[], from: number, facts: readonly Fact[]): boolean {
  const isFirst = !lines.slice(0, from).some((line) => /\S/.test(line));
  return isFirst && facts.every(isWished) && mayBeTitle(lines[from] ?? '');
}

/** Drawn with signs; a mail program's above a signature too. */
const LINE = /^\s*(?:[-–—_*=]\s*){2,}$/;
const MOST_ABOVE = 5;

/** From the highest line on which everything that follows is said of its author, by itself or with what the head says. */
function footIn(lines: readonly string[], head: Span | undefined): Span | undefined {
  const written = lines.flatMap((line, at) => (at >= (head?.end ?? 1) && /\S/.test(line) ? [at] : []));
  for (const from of written.slice(-MOST_BELOW)) {
    const hasText = head?.begun !== undefined || lines.slice(head?.end ?? 0, from).some((line) => /\S/.test(line));
    if (!hasText) continue;
    const { facts, end, isLabelled } = runFrom(lines, from);
    const isWhole = !isLabelled && !lines.slice(end).some((line) => /\p{L}|\d/u.test(line));
    if (isAnnounced(lines, from) || isDirectory(lines.slice(from))) continue;
    if (!isWhole || !facts.slice(0, 2).some(isPersonal)) continue;
    const isSaid =
      head !== undefined && facts.every((fact) => isPersonal(fact) && (!isTold(fact.value) || isWish(fact.value)));
    const isFoot = isHead(facts) && (facts.length > 1 || isAlone(lines, from, end));
    if (isFoot || isSaid) return { from: withName(lines, from, facts), end: lines.length, facts, place: 'fin' };
  }
  return undefined;
}

/** « Voici ce qu’on lisait : », above it: it is of the text, but where its author says « mes coordonnées ». */
function isAnnounced(lines: readonly string[], from: number): boolean {
  const above = lines.findLast((line, at) => at < from && /\S/.test(line)) ?? '';
  return (
    /:\s*$/.test(above) &&
    above.length > 12 &&
    !/\b(?:mes|mon|ma|moi|me|my|coordonnees|contact\w*|signature)\b/.test(plain(above))
  );
}

/** The line of dashes above it, and the name of who asks not to be named. */
function withName(lines: readonly string[], from: number, facts: readonly Fact[]): number {
  const above = lines.findLastIndex((line, at) => at < from && /\S/.test(line));
  const line = (lines[above] ?? '').replace(/[*_]/g, '').trim();
  if (LINE.test(line)) return above;
  const isUnnamed = facts.some(({ role }) => role === 'anonymity' || role === 'naming');
  return isUnnamed && above > 0 && line.length < 50 && signatureIn(line) === 'name' ? above : from;
}

/** Between empty lines. */
function isAlone(lines: readonly string[], from: number, end: number): boolean {
  return !/\S/.test(lines[from - 1] ?? '') && !/\S/.test(lines[end] ?? '');
}

/** Lines between two empty ones; a heading is one by itself. */
function paragraphsIn(lines: readonly string[]): { from: number; end: number }[] {
  const paragraphs: { from: number; end: number }[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (isOpen && last && /\S/.test(line)) last.end = at + 1;
    else if (/\S/.test(line)) paragraphs.push({ from: at, end: at + 1 });
    const isHeading = /^#{1,2} /.test(line) || (at > 0 && /^(?:=|-){3,}\s*$/.test(line));
    isOpen = /\S/.test(line) && !isHeading;
  }
  return paragraphs;
}

function isAbove(lines: readonly string[], own: { from: number; end: number }): boolean {
  const all = lines.slice(own.from, own.end);
  const isLine =
    (all.length === 1 && (all[0] ?? '').length < 120) ||
    (all.length < 4 && all.every((line) => line.length < 80 && !/[.!?…:]$/.test(line)));
  return isLine || /^(?:=|-){3,}\s*$/.test(lines[own.end - 1] ?? '') || isPreamble(lines, own);
}

/** « Les valeurs soumises sont : », as sites say above what they send. */
function isPreamble(lines: readonly string[], { from, end }: { from: number; end: number }): boolean {
  return end - from <= 4 && /:\s*$/.test(lines[end - 1] ?? '') && !/^#/.test(lines[from] ?? '');
}
