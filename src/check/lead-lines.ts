// A line that is all in bold, or starts with « # », is a heading to its writer: « **Pourquoi écrire ?** », « #Un titre ».
import { BEGINS, ENDED, type Find } from './line-finders.ts';
import { isWrapped, type Line } from './paragraph-lines.ts';

const EMPHASISED = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]*[^\s*_]\1\s?[?!.:…]*$/u;

/** At the start of a paragraph, or after a sentence; and above a line that begins as a sentence does. */
const leads: Find = (lines) => {
  const isFilled = isWrapped(lines);
  return lines.filter((line, index) => {
    const above = lines[index - 1];
    if (isLead(line, above, lines[index + 1], isFilled)) return true;
    return above && isLead(above, lines[index - 2], line, isFilled);
  });
};

function isLead(line: Line, above: Line | undefined, below: Line | undefined, isFilled: boolean): boolean {
  if (!EMPHASISED.test(line.words)) return false;
  if (above && line.isJoined && !ENDED.test(above.words)) return false;
  if (!below) return !isFilled && above !== undefined && BEGINS.test(line.words);
  return below.isJoined && BEGINS.test(below.words) && (!isFilled || ENDED.test(line.words));
}

/** « #Un titre » without its space; « #Rennes #Brest » are hashtags, and « #Rennes est belle. » a sentence. */
const hashes: Find = ([first, second]) =>
  first && second?.isJoined && HASH.test(first.words) && BEGINS.test(second.words) && !second.words.startsWith('#')
    ? [first, second]
    : [];

const HASH = /^#\p{Lu}[\p{L}\p{M}’'-]*(?: [^\s#]+){1,8}(?<![.,;])$/u;

export const leadsIn = [
  { kind: 'lead', find: leads },
  { kind: 'hash', find: hashes },
] as const;
