// Words of any tree → words of the dialect: links that lead where they say, marks around whole words, characters that are seen.
import type { Nodes, PhrasingContent } from 'mdast';
import { isAllowedUrl } from '../../read/url.ts';
import type { Loss } from '../arrival.ts';
import { fancyPieces, fancyWords } from '../text/fancy-letters.ts';
import { addressPieces } from './bare-links.ts';
import { seenCharacters } from './characters.ts';
import { type Mark, mended, nested, type Run } from './runs.ts';
import { untracked } from './untracked.ts';

export interface InlineTools {
  losses: Loss[];
  /** The notes that are written. */
  notes: ReadonlySet<string>;
  base?: string;
}

/** Words of one line: a heading, a cell. */
export function lineOf(nodes: readonly Nodes[], tools: InlineTools): PhrasingContent[] {
  return lineOfClean(cleanRuns(nodes, tools));
}

/** The same, of words that are laid flat already. */
export function lineOfRuns(runs: readonly Run[]): PhrasingContent[] {
  return lineOfClean(cleaned(runs, ignore));
}

function lineOfClean(runs: readonly Run[]): PhrasingContent[] {
  return nested(trimmed(runs.map((run): Run => (isBreak(run) ? { value: ' ', marks: run.marks } : run))));
}

/** Paragraphs, parted by two line breaks; each starts and ends with a word. */
export function paragraphsOf(nodes: readonly Nodes[], tools: InlineTools): PhrasingContent[][] {
  return paragraphsOfClean(cleanRuns(nodes, tools));
}

/** The same, of words that are laid flat already. */
export function paragraphsOfRuns(runs: readonly Run[]): PhrasingContent[][] {
  return paragraphsOfClean(cleaned(runs, ignore));
}

function ignore(): void {}

/** In a link, it would be a link within a link. */
export function noteCall(identifier: string, marks: Run['marks']): Run {
  return { marks, value: '', atom: { type: 'footnoteReference', identifier, label: identifier } };
}

/** An element among words, of runs that are laid flat: the spaces at its ends stand around it, else words would touch. */
export function elementOfRuns(
  runs: readonly Run[],
  set: Pick<Run, 'marks' | 'link'>,
  make: (children: PhrasingContent[]) => PhrasingContent,
): Run[] {
  return elementOfClean(cleaned(runs, ignore), set, make);
}

/** A link that all of it has is around the element; others stay within, each where it is. */
function elementOfClean(
  given: readonly Run[],
  { marks, link }: Set_,
  make: (children: PhrasingContent[]) => PhrasingContent,
): Run[] {
  const isAround = link !== undefined && given.every((run) => run.link === link);
  const runs = isAround ? given.map((run) => withoutLink(run)) : given;
  const set = isAround ? { marks, link } : { marks };
  const words = runs.map((run) => (isBreak(run) ? ' ' : run.atom ? '\uFFFC' : run.value)).join('');
  const [lead = '', tail = ''] = [/^\s+/, /\S(\s+)$/].map((ends) => ends.exec(words)?.at(-1) ?? '');
  const children = lineOfClean(runs);
  const element: Run[] = children.length > 0 ? [{ ...set, value: '', atom: make(children) }] : [];
  return [{ ...set, value: lead }, ...element, { ...set, value: tail }].filter(
    ({ atom, value }) => atom || value !== '',
  );
}

function paragraphsOfClean(runs: readonly Run[]): PhrasingContent[][] {
  const groups: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    if (isBreak(run)) breaks++;
    else if (run.atom || /\S/.test(run.value)) {
      if (breaks > 1) groups.push([]);
      else if (breaks === 1) groups.at(-1)?.push({ value: '', marks: new Set(), atom: { type: 'break' } });
      breaks = 0;
    }
    if (!isBreak(run) && (breaks === 0 || run.atom)) groups.at(-1)?.push(run);
  }
  return groups.map((runs) => nested(trimmed(runs))).filter((children) => children.length > 0);
}

function cleanRuns(nodes: readonly Nodes[], tools: InlineTools, set: Set_ = { marks: new Set() }): Run[] {
  const runs = nodes.flatMap((node) => runsOf(node, set, tools));
  return cleaned(runs, (words) => tools.losses.push({ kind: 'look', words }));
}

/** @param tell what words lose their mark */
function cleaned(runs: readonly Run[], tell: (words: string) => void): Run[] {
  const filled = runs.filter(({ atom, value }) => atom || value !== '');
  return mended(withoutGluedCode(joinedCode(filled)), tell);
}

function isBreak({ atom }: Run): boolean {
  return atom?.type === 'break';
}

/** Without spaces at its ends, nor around its line breaks. */
function trimmed(runs: readonly Run[]): Run[] {
  const filled = runs.filter(({ atom, value }) => atom || value !== '');
  const isSeen = (run: Run) => !isBreak(run) && (run.atom || /\S/.test(run.value));
  const first = filled.findIndex(isSeen);
  const kept = first < 0 ? [] : filled.slice(first, filled.findLastIndex(isSeen) + 1);
  return kept.map((run, index) => {
    if (run.atom) return run;
    const [before, after] = [kept[index - 1], kept[index + 1]];
    const from = !before || isBreak(before) ? run.value.trimStart() : run.value;
    return { ...run, value: !after || isBreak(after) ? from.trimEnd() : from };
  });
}

const BLOCKS = new Set(
  'paragraph heading list listItem blockquote table tableRow tableCell footnoteDefinition mdxJsxFlowElement'.split(' '),
);
const SPACE: Run = { value: ' ', marks: new Set() };

type Set_ = Pick<Run, 'marks' | 'link'>;

function runsOf(node: Nodes, set: Set_, tools: InlineTools): Run[] {
  switch (node.type) {
    case 'text':
      return textRuns(node.value, set, tools);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return held(node.children, { ...set, marks: new Set<Mark>([...set.marks, node.type]) }, tools);
    case 'link':
      return linkRuns(node.url, node.children, set, tools);
    case 'inlineCode':
      return /\S/.test(node.value)
        ? [{ ...set, value: '', atom: { ...node, value: node.value.replace(/[ \t\r\n]+/g, ' ') } }]
        : [];
    case 'image':
      // It is set after the paragraph.
      return [{ ...set, value: ' ' }];
    case 'break':
      return [{ ...set, value: '', atom: { type: 'break' } }];
    case 'footnoteReference':
      return tools.notes.has(node.identifier) ? [noteCall(node.identifier, set.marks)] : [];
    case 'mdxJsxTextElement': {
      const { marks: _, ...around } = set;
      const runs = cleanRuns(node.children, tools, { marks: new Set(), ...around });
      return elementOfClean(runs, set, (children) => ({ ...node, children }));
    }
    case 'code':
      return [SPACE, ...runsOf({ type: 'inlineCode', value: node.value }, set, tools), SPACE];
    default:
      if (!('children' in node)) return [];
      // A block among words stays apart from them.
      return BLOCKS.has(node.type)
        ? [SPACE, ...held(node.children as Nodes[], set, tools), SPACE]
        : held(node.children as Nodes[], set, tools);
  }
}

function held(nodes: readonly Nodes[], set: Set_, tools: InlineTools): Run[] {
  return nodes.flatMap((node) => runsOf(node, set, tools));
}

/** A line break of the source is a space. */
function textRuns(value: string, set: Set_, { losses }: InlineTools): Run[] {
  const seen = seenCharacters(value.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/[ \t]+/g, ' '), losses);
  for (const words of fancyWords(seen)) losses.push({ kind: 'letters', words });
  return fancyPieces(seen).flatMap(({ words, emphasis }) => {
    const marks = emphasis ? new Set<Mark>([...set.marks, emphasis]) : set.marks;
    const pieces = set.link === undefined ? addressPieces(words) : [{ words }];
    return pieces.map(
      (piece): Run => ({ ...set, value: piece.words, marks, ...('url' in piece && { link: piece.url as string }) }),
    );
  });
}

function linkRuns(url: string, children: readonly Nodes[], set: Set_, tools: InlineTools): Run[] {
  const to = addressOf(url.trim(), tools.base);
  const isLink = to !== undefined && set.link === undefined;
  const runs = held(children, isLink ? { ...set, link: to } : set, tools);
  const hasWords = runs.some(({ atom, value }) => /\S/.test(value) || (atom && atom.type !== 'break'));
  if (url !== '' && (!isLink || !hasWords) && !url.startsWith('#') && url !== set.link)
    tools.losses.push({ kind: 'link', words: url });
  return hasWords ? runs : runs.map((run) => withoutLink(run));
}

function withoutLink({ link: _, ...run }: Run): Run {
  return run;
}

/** Where a link leads: not to the counter that a mail or a document puts before it, nor to a page of the site that it was on. */
function addressOf(url: string, base: string | undefined): string | undefined {
  const [, inner] =
    /^https?:\/\/(?:www\.google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=|[a-z0-9.]+\.safelinks\.protection\.outlook\.com\/\?(?:[^#]*&)?url=|(?:www|l)\.(?:linkedin|facebook)\.com\/(?:redir\/redirect\?(?:[^#]*&)?url|l\.php\?(?:[^#]*&)?u)=)([^&#]+)/i.exec(
      url,
    ) ?? [];
  const meant = decoded(inner) ?? url;
  if (/^(?:#|$)/.test(meant)) return undefined;
  if (/^(?:https?:|mailto:)/i.test(meant)) {
    const typed = untracked(meant.replaceAll(' ', '%20'));
    return isAllowedUrl(typed) ? typed : undefined;
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(meant) || base === undefined || !URL.canParse(meant, base)) return undefined;
  const whole = new URL(meant, base).href;
  return isAllowedUrl(whole) ? whole : undefined;
}

function decoded(words: string | undefined): string | undefined {
  try {
    return words === undefined ? undefined : decodeURIComponent(words);
  } catch {
    return undefined;
  }
}

/** Two pieces of code that touch are one: their quotes would be read as letters of it. */
function joinedCode(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((kept, run) => {
    const last = kept.at(-1);
    if (run.atom?.type === 'inlineCode' && last?.atom?.type === 'inlineCode')
      kept[kept.length - 1] = { ...last, atom: { ...last.atom, value: last.atom.value + run.atom.value } };
    else kept.push(run);
    return kept;
  }, []);
}

/** Code in the midst of a word would be taken for an apostrophe typed with the wrong key. */
function withoutGluedCode(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.atom?.type !== 'inlineCode') return run;
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const isGlued = /[\p{L}\p{N}]$/u.test(before?.value ?? '') || /^[\p{L}\p{N}]/u.test(after?.value ?? '');
    const { atom, ...bare } = run;
    return isGlued ? { ...bare, value: atom.value } : run;
  });
}
