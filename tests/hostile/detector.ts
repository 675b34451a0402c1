// What a message must never hold: the inside of the program, or another language than the writer's.

/** Each reason with the words at fault; nothing for a message that a writer may read. */
export function leaksOf(message: string, typed: string): string[] {
  const own = message.normalize('NFC');
  const known = typed.normalize('NFC').toLowerCase();
  return LEAKS.flatMap(([reason, pattern]) =>
    [...own.matchAll(pattern)]
      .map(({ 0: words }) => words)
      .filter((words) => !known.includes(words.toLowerCase()))
      .map((words) => `${reason}: ${words}`),
  );
}

/** Common in English sentences, and never words of a French one nor keys of the content model. */
const ENGLISH =
  'the|is|are|was|were|be|been|being|an|of|and|this|that|these|which|must|should|shall|will|would|could|cannot|' +
  'expected|received|invalid|required|missing|unknown|unexpected|found|before|after|closing|unclosed|string|array|' +
  'boolean|please|failed|failure|error|not|to|at|from|into|should|you|your|it|its|has|have|does|doesn|only|too|' +
  'character|document|parse|parsing|token|input|output|property|unrecognized|least|most|such|there|here|than';

const LEAKS: [reason: string, pattern: RegExp][] = [
  ['a stack frame', /\bat .*:\d+:\d+/g],
  ['a place in the program', /node_modules|node:[a-z]|file:\/\/|\b[\w-]+\.(?:ts|mjs|js|cjs)\b/g],
  ['the name of an error', /\b[A-Z]\w*(?:Error|Exception)\b|\bE[A-Z]{4,}\b|\berrno\b/g],
  [
    'a name of the program',
    /\b(?:zod|ZodError|mdast|hast|micromark|satteri|oxc|sharp|libvips|mdx[A-Z]\w*|YAMLParse\w*)\b/g,
  ],
  ['a code of the program', /\b[a-z]+_[a-z_]+\b|\b[A-Z]{3,}(?:_[A-Z]+)+\b|\b(?:too|in)-(?:long|deep|small|big)\b/g],
  ['a value of the program', /\bundefined\b|\bNaN\b|\bnull\b|\[object \w+\]|\bfunction\b/g],
  ['English', new RegExp(`(?<![\\p{L}\\p{N}_’'-])(?:${ENGLISH})(?![\\p{L}\\p{N}_’'-])`, 'giu')],
];
