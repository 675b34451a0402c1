// Lines that a writer means as separate, and that Markdown joins into one: replies, points, numbers without their space.
import type { Nodes, Paragraph } from 'mdast';
import { enough } from '../enough.ts';
import { lineEnding, positionAt } from '../lines.ts';
import type { Edit, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { isElement, readableTexts, type Step, spanOf, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'joined-lines',
  severity: 'error',
  fr: {
    title: 'Des lignes séparées seraient imprimées à la suite',
    what: 'Des répliques précédées d’un tiret, des points précédés de « • » ou d’un dessin, « -mot » ou « 1.mot » : sans ligne vide entre elles, ces lignes ne font qu’un paragraphe.',
    why: 'Un simple retour à la ligne vaut une espace. Une liste s’écrit avec « - » et une espace ; les répliques vont chacune dans leur paragraphe, entre <Dialogue> et </Dialogue>.',
  },
  en: {
    title: 'Separate lines would be printed one after the other',
    what: 'Replies after a dash, points after “•” or a pictograph, “-word” or “1.word”: without an empty line between them, these lines are one paragraph.',
    why: 'A line break alone is a space. A list is written with “-” and a space; replies have a paragraph each, between <Dialogue> and </Dialogue>.',
  },
  example: {
    part: 'body',
    wrong: 'Il est entré.\n\n– Bonjour, dit-elle.\n– Bonjour.',
    right: 'Il est entré.\n\n<Dialogue>\n\n– Bonjour, dit-elle.\n\n– Bonjour.\n\n</Dialogue>',
  },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      const found: Finding[] = [];
      for (const step of walk(tree)) {
        if (step.node.type !== 'paragraph') continue;
        const lines = linesOf(step.node, text.source);
        const kind = kindOf(lines);
        const first = kind && lines.find((line) => line.kind === kind);
        if (!kind || !first) continue;
        const fix = fixOf(step, lines, kind, text.source);
        found.push({
          ...{ file: text.file, position: positionAt(text.source, first.start), words: shown(first.words, 60) },
          ...WORDINGS[kind],
          ...(fix && { fix }),
        });
      }
      yield* enough(found);
    }
  },
};

type Kind = 'reply' | 'point' | 'pictograph' | 'glued' | 'number';

interface Line {
  /** Offset of its first sign, after what quotes and lists put before it. */
  start: number;
  /** Without what breaks the line at its end. */
  words: string;
  /** Whether it ends with two spaces or a backslash, so that the next one is apart. */
  isBroken: boolean;
  kind: Kind | undefined;
  /** Whether Markdown joins it to the line above. */
  isJoined: boolean;
}

/** How many lines begin alike before it cannot be chance: a wrapped line may well begin with a dash. */
const ENOUGH: Record<Kind, number> = { reply: 2, point: 1, pictograph: 2, glued: 2, number: 2 };

const STARTS: readonly (readonly [Kind, RegExp])[] = [
  ['reply', /^[–—―]\s*\S/u],
  ['point', /^[•●▪◦‣⁃∙○■□➤➢►▸▶➔➜➙✓✔✗✘❖◆◇][\uFE0F\s]*\S/u],
  ['pictograph', /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[⇒→])\S*\s*\S/u],
  ['glued', /^-(?=\p{L})/u],
  ['number', /^\d{1,3}[.)](?=\p{L})/u],
];

function linesOf(node: Paragraph, source: string): Line[] {
  const { start, end } = spanOf(node);
  const lines: Line[] = [];
  let offset = start;
  const wholes = source.slice(start, end).split('\n');
  for (const [index, whole] of wholes.entries()) {
    const before = index === 0 ? 0 : (/^(?:[ \t]|>)*/.exec(whole)?.[0].length ?? 0);
    const typed = whole.slice(before).replace(/\r$/, '');
    // At the end of a paragraph, a backslash is a letter.
    const isBroken = index < wholes.length - 1 && (typed.endsWith('  ') || isOddBackslash(typed));
    const words = isBroken && typed.endsWith('\\') ? typed.slice(0, -1).trimEnd() : typed.trimEnd();
    lines.push({
      ...{ start: offset + before, words, isBroken },
      kind: STARTS.find(([, pattern]) => pattern.test(words))?.[0],
      isJoined: index > 0 && !lines[index - 1]?.isBroken,
    });
    offset += whole.length + 1;
  }
  return lines;
}

function isOddBackslash(line: string): boolean {
  let count = 0;
  while (line[line.length - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

/** A line as it is written within its block, or at the end of it. */
function written({ words, isBroken }: Line, isLast: boolean): string {
  return isBroken && !isLast ? `${words}\\` : words;
}

function kindOf(lines: readonly Line[]): Kind | undefined {
  if (lines.length < 2) return undefined;
  return STARTS.map(([kind]) => kind).find((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    return own.length >= ENOUGH[kind] && own.some(({ isJoined }) => isJoined);
  });
}

/** Only where each line stands by itself: not inside a quotation or a list, nor where markup goes over the end of a line. */
function fixOf(step: Step, lines: readonly Line[], kind: Kind, source: string): Edit | undefined {
  const holder = step.parent?.node;
  const isInDialogue = holder !== undefined && isElement(holder) && holder.name === 'Dialogue';
  if (holder?.type !== 'root' && !(holder && isElement(holder))) return undefined;
  if (step.node.type !== 'paragraph' || step.node.children.some(isOverLines)) return undefined;
  const { start, end } = spanOf(step.node);
  const newline = lineEnding(source);
  const marked = kind === 'reply' ? repliesOf(lines, isInDialogue) : pointsOf(lines, kind);
  return { start, end, text: marked.join(newline) };
}

function isOverLines(node: Nodes): boolean {
  const { start, end } = node.position ?? {};
  return node.type !== 'text' && node.type !== 'break' && start?.line !== end?.line;
}

/** Each reply a paragraph, all of them in a dialogue that goes on to the end of what was one paragraph. */
function repliesOf(lines: readonly Line[], isInDialogue: boolean): string[] {
  const first = lines.findIndex(({ kind }) => kind === 'reply');
  const before = lines.slice(0, first).map((line, index) => written(line, index === first - 1));
  const replies = lines.slice(first).flatMap((line, index, rest) => {
    const words = written(line, rest[index + 1]?.kind === 'reply');
    return line.kind === 'reply' && index > 0 ? ['', words] : [words];
  });
  const dialogue = isInDialogue ? replies : ['<Dialogue>', '', ...replies, '', '</Dialogue>'];
  return before.length > 0 ? [...before, '', ...dialogue] : dialogue;
}

function pointsOf(lines: readonly Line[], kind: Kind): string[] {
  const first = lines.findIndex((line) => line.kind === kind);
  return lines.flatMap((line, index) => {
    const words = written(line, lines[index + 1]?.kind === kind);
    if (line.kind !== kind) return [words];
    return index > 0 && index === first ? ['', pointOf(words, kind)] : [pointOf(words, kind)];
  });
}

function pointOf(words: string, kind: Kind): string {
  if (kind === 'number') return words.replace(/^(\d+[.)])/, '$1 ');
  if (kind === 'glued') return words.replace(/^-/, '- ');
  // The drawing is the writer's; the dot is the list's.
  return kind === 'pictograph' ? `- ${words}` : `- ${words.replace(/^.\uFE0F?\s*/u, '')}`;
}

const list = [
  [
    'Ces points seraient imprimés à la suite, dans un seul paragraphe.',
    'These points would be printed in one paragraph.',
  ],
  [
    'Commencez chaque ligne par « - » et une espace, avec une ligne vide avant la première.',
    'Start each line with “-” and a space, with an empty line before the first.',
  ],
] as const;

const wording = ([message, remedy]: readonly [readonly [string, string], readonly [string, string]]) => ({
  fr: { message: message[0], remedy: remedy[0] },
  en: { message: message[1], remedy: remedy[1] },
});

const WORDINGS: Record<Kind, Pick<Finding, 'fr' | 'en'>> = {
  reply: wording([
    [
      'Ces répliques seraient imprimées à la suite, dans un seul paragraphe.',
      'These replies would be printed in one paragraph.',
    ],
    [
      'Écrivez <Dialogue>, puis chaque réplique dans son paragraphe, avec une ligne vide entre deux, puis </Dialogue>.',
      'Write <Dialogue>, then each reply in its own paragraph, with an empty line between two, then </Dialogue>.',
    ],
  ]),
  point: wording(list),
  pictograph: wording(list),
  glued: wording(list),
  number: wording([
    [
      'Ces lignes seraient imprimées à la suite, dans un seul paragraphe.',
      'These lines would be printed in one paragraph.',
    ],
    ['Mettez une espace après chaque numéro : 1. Un point.', 'Put a space after each number: 1. A point.'],
  ]),
};
