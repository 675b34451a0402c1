// A value that YAML reads as a number, a truth, a list, a group or nothing where words are meant: quotes make it words again.
import type * as z from 'zod';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { isCutAt, takesWords } from '../cuts.ts';
import type { Said } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shown } from '../shown.ts';
import { schemasAt } from './schema-keys.ts';

/** Says it with the value as typed, which is not always the value as read: `1.10`, `007`, `1e3`. */
export function misreadValue(sheet: Sheet<unknown>, issue: z.core.$ZodIssue): Said | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  const kind = KINDS[kindOf(issue.input)];
  const span = sheet.yaml.span(issue.path);
  if (!kind || !span) return undefined;
  // What a hashtag cuts is told as such, and its quotes make words of the whole.
  if (isCutAt(sheet, span.start)) return undefined;
  const { start, end } = offsetsOf(sheet.source, span);
  const typed = sheet.source.slice(start, end).trimEnd();
  // « ~ » is no word.
  if (typed === '~') return undefined;
  // What stands on several lines was written as a list or a group.
  if (kind.isGroup && /[\r\n]/.test(typed)) return undefined;
  // Quotes would not make a day of 12, nor an id of true.
  if (
    !schemasAt(sheet.file, issue.path).some(
      (schema) => schema.safeParse(typed).success || (typed !== '' && takesWords(schema)),
    )
  )
    return undefined;
  const text = quoted(typed);
  const key = issue.path.filter((part) => typeof part === 'string').at(-1);
  return {
    fr: {
      message: `${key ? `« ${key} »` : 'Cette valeur'} est lu comme ${kind.fr}.`,
      remedy: `Mettez la valeur entre guillemets droits : ${shown(text)}.`,
    },
    en: {
      message: `${key ? `“${key}”` : 'This value'} is read as ${kind.en}.`,
      remedy: `Put straight quotes around it: ${shown(text)}.`,
    },
    // The brackets of a list may be a mistake themselves.
    ...(kindOf(issue.input) !== 'list' && { fix: { start, end: start + typed.length, text } }),
  };
}

function kindOf(input: unknown): string {
  return input === null ? 'null' : Array.isArray(input) ? 'list' : typeof input;
}

const KINDS: Record<string, { fr: string; en: string; isGroup?: true }> = {
  number: { fr: 'un nombre', en: 'a number' },
  bigint: { fr: 'un nombre', en: 'a number' },
  boolean: { fr: '« vrai » ou « faux »', en: 'true or false' },
  list: { fr: 'une liste, à cause de ses crochets', en: 'a list, for its brackets', isGroup: true },
  object: { fr: 'un mot-clé et sa valeur', en: 'a key and its value', isGroup: true },
  null: { fr: 'une valeur vide', en: 'an empty value' },
};
