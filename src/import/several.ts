// One file that perhaps holds several texts: nobody but its editor can part them, and one must not sign for another.
import type { RootContent } from 'mdast';
import type { Arrival } from './arrival.ts';
import { isByLine } from './byline.ts';
import { plain } from './forms/plain.ts';
import { wordsOfNodes } from './plain-words.ts';

/** An arrival of which an editor reads first what its texts seem to be, each by what it begins with. */
export function withSeveral(arrival: Arrival): Arrival {
  if (arrival.columns) return arrival;
  const lines = linesIn(arrival.body.children);
  const signed = signedIn(lines, arrival.title);
  const found = [signed, labelledIn(lines), partedIn(arrival), announcedIn(arrival, lines)].find(
    (titles) => new Set(titles).size > 1 || (titles.length === 1 && titles !== signed),
  );
  if (!found) return arrival;
  const words = [...new Set(found)].slice(0, MOST).join(' », « ');
  const toRead = [...(arrival.toRead ?? []), { about: 'several', words, isAnswered: true } as const];
  return { ...arrival, toRead, ...(found === signed && { authors: [] }) };
}

/** So many are named; that there are more says nothing more. */
const MOST = 6;

interface Line {
  words: string;
  isHeading: boolean;
}

function linesIn(blocks: readonly RootContent[]): Line[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' || block.type === 'paragraph' || block.type === 'thematicBreak'
      ? wordsOfNodes([block])
          .trim()
          .split('\n')
          .map((words) => ({ words: words.trim(), isHeading: block.type === 'heading' }))
      : [{ words: '…', isHeading: false }],
  );
}

/** « Le puits », above « par Noémie Castan », twice at least; the first title may be that of the whole. */
function signedIn(lines: readonly Line[], title: string | undefined): string[] {
  const signed = lines.flatMap(({ words }, at) => (isByLine(words) ? [at] : []));
  const titles = signed.flatMap((at) =>
    at === 0 ? (title ?? []) : isTitle(lines[at - 1]) ? (lines[at - 1]?.words ?? []) : [],
  );
  // A mail greets above the title of its text.
  const above = lines.slice(0, Math.max(0, (signed[0] ?? 0) - 1)).filter(({ words }) => !GREETING.test(plain(words)));
  const isFirstBare = title !== undefined && titles.length > 0 && above.length > 0;
  return isFirstBare ? [title, ...titles] : titles;
}

function isTitle(line: Line | undefined): boolean {
  if (!line) return false;
  return (
    line.isHeading ||
    (line.words !== '' && line.words.length < 80 && !/[.,;:…]$/.test(line.words) && !isByLine(line.words))
  );
}

/** « Texte n° 1 », « Poème 2 » */
function labelledIn(lines: readonly Line[]): string[] {
  const labelled = lines.flatMap(({ words }, at) =>
    LABEL.test(words) ? [/\d\W*$/.test(words) ? `${words} ${lines[at + 1]?.words ?? ''}`.trim() : words] : [],
  );
  const numbers = new Set(labelled.map((words) => NUMBER.exec(words)?.[0].toLowerCase()));
  return numbers.size > 1 ? labelled : [];
}

const NUMBER = /\d{1,2}|(?<!\p{L})[IVX]{1,4}(?!\p{L})/iu;
const LABEL =
  /^(?:textes?|po[èe]mes?|r[ée]cits?|histoires?|nouvelles?|contes?|t[ée]moignages?)\s*(?:n(?:°|o|um[ée]ro)\.?\s*|#)?(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d]).{0,60}$/iu;

/** Titles of which none is above the others, or that stand in capitals below each rule. */
function partedIn({ title, body: { children } }: Arrival): string[] {
  const [first] = children;
  const heads = children.filter(
    (block) => block.type === 'heading' && first?.type === 'heading' && block.depth === first.depth,
  );
  if (title === undefined && heads.length > 1) return heads.map((block) => wordsOfNodes([block]).trim());
  const starts = children.filter((_, at) => at === 0 || children[at - 1]?.type === 'thematicBreak');
  const words = starts.map((block) => wordsOfNodes([block]).trim());
  return words.length > 1 && words.every((own) => CAPITALS.test(own)) ? words : [];
}

const CAPITALS = /^(?=.*\p{Lu}{3})[^\p{Ll}\n]{3,60}$/u;

/** « Voici deux textes », in a letter, in a title or above them. */
function announcedIn({ title, losses }: Arrival, lines: readonly Line[]): string[] {
  const letters = losses.flatMap(({ kind, words }) => (kind === 'letter' ? words.split('\n') : []));
  const above = lines
    .slice(0, 4)
    .flatMap(({ words, isHeading }) => (isHeading || GREETING.test(plain(words)) ? [words] : []));
  const said = [title ?? '', ...letters, ...above].find((words) => words.length < 300 && SEVERAL.test(plain(words)));
  return said === undefined ? [] : [said];
}

const GREETING =
  /^(?:bonjour|bonsoir|madame|monsieur|chere?s?|hello)\b|\b(?:voici|ci joint|ci dessous|envoie|adresse|propose)\b/;
const SEVERAL =
  /\b(?:deux|trois|quatre|cinq|six|plusieurs|quelques|[2-9]) (?:\w+ )?(?:textes|recits|poemes|nouvelles|contes|haikus|temoignages)\b/;
