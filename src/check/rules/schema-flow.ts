// Keys that nobody wrote: what follows a comma of « { address: 1 rue de l’Essai, 35000 Rennes } », or words in place of an item.
import type * as z from 'zod';
import type { Content } from '../../read/content.ts';
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { atKey } from '../fields.ts';
import { withQuotes } from '../flow-values.ts';
import type { Finding } from '../problem.ts';
import { shown } from '../shown.ts';
import { flowWording } from './flow-wording.ts';
import { valueAt } from './schema-flat-group.ts';
import { keysAt, knownKeys } from './schema-keys.ts';
import { meantKey } from './schema-other-key.ts';
import { placeAt } from './schema-place.ts';
import { examples } from './schema-words.ts';

type Unknown = Pick<z.core.$ZodIssueUnrecognizedKeys, 'path' | 'keys'>;

/** Those that are left once such keys are told: of the values beside them, nothing is known. */
export function issuesToTell(sheet: Sheet<unknown>): z.core.$ZodIssue[] {
  const groups = sheet.issues.filter(
    (issue) => issue.code === 'unrecognized_keys' && (flowAt(sheet, issue) ?? isForeign(sheet, issue)),
  );
  const isTold = (issue: z.core.$ZodIssue) =>
    groups.some((group) => group !== issue && group.path.every((part, index) => issue.path[index] === part));
  return sheet.issues.filter((issue) => groups.includes(issue) || !isTold(issue));
}

/** The whole group, with its values quoted. */
export function cutFlow(sheet: Sheet<unknown>, issue: Unknown): Finding | undefined {
  const flow = flowAt(sheet, issue);
  if (!flow) return undefined;
  const { start, end, typed, text } = flow;
  const [first = ''] = issue.keys;
  return {
    file: sheet.file,
    position: sheet.yaml.locateKey(issue.path, first),
    words: shown(first, 60),
    ...flowWording(sheet.file, issue.path, typed),
    fix: { start, end, text },
  };
}

function flowAt(sheet: Sheet<unknown>, { path, keys }: Unknown) {
  const span = sheet.yaml.span(path);
  if (!span || !keys.some((key) => valueAt(sheet, [...path, key]) === null)) return undefined;
  const { start, end } = offsetsOf(sheet.source, span);
  const typed = sheet.source.slice(start, end);
  const right = withQuotes(sheet.file, path, typed);
  return right && { start, end, typed, text: right.text };
}

/** An item of a list that has none of its keys: « - 20 juin 2026 : … ». */
export function foreignItem(content: Content, sheet: Sheet<unknown>, issue: Unknown): Finding | undefined {
  if (!isForeign(sheet, issue)) return undefined;
  const [first = ''] = issue.keys;
  const { fr, en } = examples(placeAt(content, sheet.file, issue.path));
  return {
    ...atKey(sheet, issue.path, shown(first, 60)),
    fr: { message: 'Cet élément se compose de mots-clés, et n’en a aucun.', remedy: `Écrivez par exemple ${fr}.` },
    en: { message: 'This item is made of keys, and has none of them.', remedy: `Write for example ${en}.` },
  };
}

function isForeign(sheet: Sheet<unknown>, { path, keys }: Unknown): boolean {
  const known = knownKeys(sheet.file, path);
  return (
    typeof path.at(-1) === 'number' &&
    !keysAt(sheet, path).some((key) => known.includes(key)) &&
    keys.every((key) => meantKey(sheet.file, path, key) === undefined)
  );
}
