// A value that YAML cannot read for a sign that has another sense there: the same words, as YAML reads them.
import * as z from 'zod';
import { frontMatterOf } from '../../read/front-matter.ts';
import { offsetAt, positionAt } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { Flaw, Position } from '../../read/position.ts';
import { readYaml } from '../../read/yaml.ts';
import { withQuotes } from '../flow-values.ts';
import { partsOf } from '../listed.ts';
import type { Finding, Said } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shown } from '../shown.ts';
import { flowWording } from './flow-wording.ts';
import { typedAs } from './schema-example.ts';
import { knownKeys, schemasAt } from './schema-keys.ts';
import { type Cause, valueWording } from './unreadable-value-wording.ts';
import { readingsOf, type YamlLine } from './yaml-lines.ts';
import { closedBrackets, meantWords, readableEscapes } from './yaml-words.ts';

/** What can be mended without judgement, and the flaws that are left. */
export function valueFindings(sheet: Sheet<unknown>): { findings: Finding[]; left: readonly Flaw[] } {
  const findings: Finding[] = [];
  const { firstLine, ...facts } = factsOf(sheet);
  let { text } = facts;
  let left: readonly Flaw[] = sheet.yaml.flaws;
  const touched = new Set(
    sheet.lists?.flatMap(({ first, lines }) => lines.map((_, index) => first + index - firstLine + 1)),
  );
  while (findings.length < MOST && text.length < LONGEST) {
    const mend = mendOf(sheet, text, firstLine, left);
    // The place of a value is that of the file as long as its line was not touched.
    const { line = 0, column = 1 } = mend ? positionAt(text, mend.start) : {};
    if (!mend || touched.has(line)) break;
    touched.add(line);
    // The sign of an anchor or of an alias is told by the rule on YAML’s notations.
    if (!isPower(sheet, { line: line + firstLine - 1, column }))
      findings.push(findingOf(sheet, mend, { line: line + firstLine - 1, column }));
    text = mend.text;
    left = mend.flaws;
  }
  return { findings, left };
}

/** The words that stand where YAML reads an anchor, an alias or a type. */
export function wordsAt(sheet: Sheet<unknown>, position: Position): Said | undefined {
  const { text, firstLine } = factsOf(sheet);
  const start = offsetAt(text, { line: position.line - firstLine + 1, column: position.column });
  const edits = readingsOf(text, position.line - firstLine).flatMap((line) => editsOf(sheet.file, text, line));
  const edit = edits.find((one) => (one.cause === 'words' || one.cause === 'list') && one.start === start);
  if (!edit) return undefined;
  const { fr, en, fix } = findingOf(sheet, edit, position);
  return { fr, en, ...(fix && { fix }) };
}

function isPower({ yaml }: Sheet<unknown>, { line, column }: Position): boolean {
  return yaml.powers.some(({ position }) => position.line === line && position.column === column);
}

/** Each try is a reading of the whole sheet. */
const MOST = 10;
const TRIES = 60;
const LONGEST = 40_000;

/** The lines of facts of a sheet, as they were read. */
function factsOf({ file, source, readAs }: Sheet<unknown>): { text: string; firstLine: number } {
  const data = file.endsWith('.mdx') ? frontMatterOf(source) : undefined;
  return { text: readAs ?? data?.yaml ?? source, firstLine: data?.firstLine ?? 1 };
}

/** Of a text of facts: what stands from `start` to `end`, and what should. */
interface Edit {
  cause: Cause;
  line: YamlLine;
  start: number;
  end: number;
  typed: string;
  written: string;
}

interface Mend extends Edit {
  /** The facts with this edit, and what is still wrong with them. */
  text: string;
  flaws: readonly Flaw[];
}

/** The nearest line at or above a flaw whose mending takes a flaw away. */
function mendOf(sheet: Sheet<unknown>, text: string, firstLine: number, flaws: readonly Flaw[]): Mend | undefined {
  let tries = 0;
  for (const { code, position } of flaws) {
    if (code === 'DUPLICATE_KEY' || code === 'TAB_AS_INDENT') continue;
    for (let index = position.line - firstLine; index >= 0; index--) {
      for (const edit of readingsOf(text, index).flatMap((line) => editsOf(sheet.file, text, line))) {
        if (++tries > TRIES) return undefined;
        const mended = text.slice(0, edit.start) + edit.written + text.slice(edit.end);
        const reading = readYaml(mended, firstLine, LONGEST * 2);
        if (isBetter(edit, reading.flaws, flaws)) return { ...edit, text: mended, flaws: reading.flaws };
      }
    }
  }
  return undefined;
}

/** Of two keys without their colon, one below the other, the first to be mended takes no flaw away. */
function isBetter({ cause }: Edit, flaws: readonly Flaw[], before: readonly Flaw[]): boolean {
  const isBelow = (flaws[0]?.position.line ?? 0) > (before[0]?.position.line ?? 0);
  return flaws.length < before.length || (cause === 'sign' && flaws.length === before.length && isBelow);
}

/** What a line may have been meant as. */
function editsOf(file: string, text: string, line: YamlLine): Edit[] {
  const { path, sign, value } = line;
  const key = path.at(-1);
  const isKey = typeof key === 'string';
  if (isKey && !knownKeys(file, path.slice(0, -1)).includes(key)) return [];
  const edit = (cause: Cause, start: number, end: number, written: string): Edit => {
    return { cause, line, start, end, typed: text.slice(start, end), written };
  };
  if (isKey && !/^[ \t]*:(?:\s|$)/.test(text.slice(sign.start, sign.end + 1))) {
    const typed = text.slice(value.start, value.end);
    return [typed, quoted(meantWords(typed))].map((words) => edit('sign', sign.start, value.end, `: ${words}`));
  }
  const isBlock = /^[|>][+-]?[ \t]+\S/.test(text.slice(value.start, value.end));
  const closed = closedBrackets(text.slice(value.start, value.end));
  const escapes = readableEscapes(text.slice(value.start, value.end));
  const flow = withQuotes(file, path, text.slice(value.start, value.end));
  const listed = isListAt(file, path) ? listOf(text.slice(value.start, line.end)) : undefined;
  const siblings = knownKeys(
    file,
    path.slice(
      0,
      path.findLastIndex((part) => typeof part === 'string'),
    ),
  );
  // A line below that starts with another key is badly indented: it is no part of these words.
  const holdsKey = text
    .slice(line.end, value.end)
    .split('\n')
    .some((below) => siblings.includes(keyOf(below)));
  const ends =
    takesWords(file, path) && !holdsKey ? [...new Set([value.end, line.end])].filter((end) => end > value.start) : [];
  return [
    ...(escapes === undefined ? [] : [edit('escape', value.start, value.end, escapes)]),
    ...(flow === undefined ? [] : [edit('flow', value.start, value.end, flow.text)]),
    ...(listed === undefined ? [] : [edit('list', value.start, line.end, listed)]),
    ...(closed === undefined ? [] : [edit('bracket', value.start, value.end, closed)]),
    ...ends.map((end) =>
      edit(isBlock ? 'block' : 'words', value.start, end, quoted(meantWords(text.slice(value.start, end)))),
    ),
  ];
}

function keyOf(line: string): string {
  return /^\s*(?:-\s+)*([A-Za-z][\w-]*)\s*:(?:\s|$)/.exec(line)?.[1] ?? '';
}

function takesWords(file: string, path: readonly PropertyKey[]): boolean {
  return schemasAt(file, path).some((schema) => schema instanceof z.ZodString);
}

function isListAt(file: string, path: readonly PropertyKey[]): boolean {
  return schemasAt(file, path).some((schema) => schema instanceof z.ZodArray);
}

/** « - Rennes » or « "Rennes", "Lyon" » beside the key of a list: the same between brackets. */
function listOf(typed: string): string | undefined {
  const parts = /^[-*][ \t]+\S|^(["']).*\1[\s,;]*$/.test(typed) ? partsOf(typed) : [];
  return parts.length > 0 && !/[[\]{}]|^- *[a-z]\w*:/.test(typed) ? `[${parts.map(typedAs).join(', ')}]` : undefined;
}

function findingOf(
  { file, source }: Sheet<unknown>,
  { cause, line, typed, written, end, start }: Edit,
  position: Position,
): Finding {
  const key = String(line.path.findLast((part) => typeof part === 'string') ?? '');
  const from = offsetAt(source, position);
  const isWords = cause === 'words' || cause === 'block';
  const right = isWords ? written : `${key}${cause === 'sign' ? '' : ': '}${written}`;
  return {
    file,
    position,
    words: shown(typed.split('\n')[0]?.trim() ?? '', 60),
    ...(cause === 'flow' ? flowWording(file, line.path, typed) : valueWording(cause, key, typed, right)),
    // Whether the sign is of the words, only the writer knows.
    ...(cause !== 'block' && { fix: { start: from, end: from + end - start, text: written } }),
  };
}
