// Problems → what people and machines see: terminal, GitHub annotations, JSON, Markdown.
import * as z from 'zod';
import type { Language, Problem } from './problem.ts';

/** What the reporters need besides the problems. */
export interface ReportOptions {
  /** Prefix of the paths, as a person at this terminal would type them: content */
  root?: string;
  /** The text of a file, to show the line. */
  sourceOf?: (file: string) => string | undefined;
  /** Where the rules' pages are, for a report that is read elsewhere than in the repository. */
  pages?: string;
  /** Of the words around the messages, which have their own already. */
  language?: Language;
}

/** Plain text for a terminal: one paragraph a problem, grouped by file, with the line and a caret under the words. */
export function toText(problems: readonly Problem[], options: ReportOptions = {}): string {
  const lines: string[] = [];
  const linesOf = remembered((read: string) => options.sourceOf?.(read)?.split(/\r?\n/));
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
      lines.push(pathOf(problem.file, options));
    }
    const mark = problem.severity === 'error' ? '✖' : '•';
    lines.push(
      `  ${mark} ${pathOf(problem.file, options)}${placeIn(problem)}  ${visible(problem.message)}`,
      ...excerpt(problem, linesOf(problem.file)),
      `    → ${visible(problem.remedy)}`,
      `      ${pageOf(problem, options)}`,
    );
  }
  return lines.join('\n');
}

/** « 2 erreurs dans 1 fichier, 3 conseils » */
export function toSummary(problems: readonly Problem[], { language = 'fr' }: ReportOptions = {}): string {
  const words = WORDS[language];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const parts = [];
  if (errors.length > 0) parts.push(words.errors(errors.length, files));
  if (advice > 0) parts.push(words.advice(advice));
  return parts.join(', ') || words.none;
}

const WORDS = {
  fr: {
    errors: (count: number, files: number) => `${plural(count, 'erreur')} dans ${plural(files, 'fichier')}`,
    advice: (count: number) => plural(count, 'conseil'),
    none: 'aucune erreur',
    allRight: '✅ Tout est en ordre : rien à corriger.\n',
    line: (number?: number) => (number === undefined ? ' :' : `, ligne ${number} :`),
    rule: 'règle',
    more: (count: number) => `- … et ${count} de plus : \`npm run check\` les montre tous.`,
  },
  en: {
    errors: (count: number, files: number) => `${plural(count, 'error')} in ${plural(files, 'file')}`,
    advice: (count: number) => `${count} ${count > 1 ? 'pieces' : 'piece'} of advice`,
    none: 'no error',
    allRight: '✅ All is well: nothing to mend.\n',
    line: (number?: number) => (number === undefined ? ':' : `, line ${number}:`),
    rule: 'rule',
    more: (count: number) => `- … and ${count} more: \`npm run check -- --lang en\` shows them all.`,
  },
};

/**
 * GitHub workflow commands, one a line: the problem shows beside the line of the pull request.
 * Escapes: actions/toolkit, packages/core/src/command.ts.
 */
export function toGithub(problems: readonly Problem[], options: ReportOptions = {}): string {
  const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapeField = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map(({ severity, line, column, message, remedy, rule, file }) => {
      const command = severity === 'error' ? 'error' : 'notice';
      const place = line === undefined ? '' : `,line=${line},col=${column}`;
      const fields = `file=${escapeField(pathOf(file, options))}${place},title=${escapeField(rule)}`;
      return `::${command} ${fields}::${escapeText(`${message} ${remedy}`)}`;
    })
    .join('\n');
}

/** The JSON report. Its JSON Schema is docs/schemas/check-report.schema.json, made from this. */
export const reportSchema = z.strictObject({
  /** Changes when a field changes its meaning or goes away. */
  version: z.literal(2),
  errors: z.int().min(0),
  advice: z.int().min(0),
  problems: z.array(
    z.strictObject({
      rule: z.string().meta({ description: 'The permanent id of the rule' }),
      severity: z.enum(['error', 'advice']),
      file: z.string().meta({ description: 'Path from the content folder, with /' }),
      line: z.int().min(1).optional().meta({ description: 'Absent where the file is meant as a whole' }),
      column: z.int().min(1).optional().meta({ description: 'In UTF-16 units; absent with the line' }),
      words: z.string().meta({ description: 'The words of the file, on one line' }),
      message: z.string(),
      remedy: z.string(),
      page: z.string().meta({ description: 'The page of the rule' }),
      fixable: z.boolean().meta({ description: 'Whether check --fix mends it' }),
    }),
  ),
});

export function toJson(problems: readonly Problem[], options: ReportOptions = {}): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report: z.input<typeof reportSchema> = {
    version: 2,
    errors,
    advice: problems.length - errors,
    problems: problems.map((problem) => {
      const { rule, severity, file, line, column, words, message, remedy, fix } = problem;
      const page = pageOf(problem, options);
      const place = line === undefined ? {} : { line, column };
      return { rule, severity, file, ...place, words, message, remedy, page, fixable: fix !== undefined };
    }),
  };
  return JSON.stringify(reportSchema.parse(report), null, 2);
}

/** How many problems a comment shows before it says how many more there are. */
const MARKDOWN_LIMIT = 20;

/** A short comment for a pull request: errors first, nothing that the writer wrote is read as Markdown. */
export function toMarkdown(problems: readonly Problem[], options: ReportOptions = {}): string {
  const words = WORDS[options.language ?? 'fr'];
  if (problems.length === 0) return words.allRight;
  const ranked = problems.toSorted((a, b) => Number(a.severity === 'advice') - Number(b.severity === 'advice'));
  const lines = ranked.slice(0, MARKDOWN_LIMIT).map((problem) => {
    const mark = problem.severity === 'error' ? '❌' : '💡';
    const place = `\`${pathOf(problem.file, options).replaceAll('`', "'")}\`${words.line(problem.line)}`;
    return `- ${mark} ${place} ${inert(problem.message)} ${inert(problem.remedy)} ([${words.rule}](${pageOf(problem, options)}))`;
  });
  const more = ranked.length - MARKDOWN_LIMIT;
  if (more > 0) lines.push(words.more(more));
  return `**${toSummary(problems, options)}**\n\n${lines.join('\n')}\n`;
}

/** Text that Markdown, HTML and mentions leave alone. */
export function inert(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(/[\\`*_{}[\]()<>#+!|~-]/g, (sign) => `\\${sign}`)
    .replaceAll('@', '@\u200b');
}

/** Each file is read and cut once, however many problems it has. */
function remembered<Result>(make: (key: string) => Result): (key: string) => Result {
  const made = new Map<string, Result>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Result;
  };
}

function excerpt({ line, column = 1, words }: Problem, source: readonly string[] | undefined): string[] {
  const written = line === undefined ? undefined : source?.[line - 1];
  if (written === undefined || written.trim() === '') return [];
  const start = Math.max(0, column - 1 - 30);
  const shown = visible(written.slice(start, start + 90));
  const width = Math.max(1, Math.min(words.length, shown.length - (column - 1 - start)));
  return [
    `    ${line} │ ${shown}`,
    `    ${' '.repeat(String(line).length)} │ ${' '.repeat(column - 1 - start)}${'^'.repeat(width)}`,
  ];
}

/** What a terminal might obey or hide is shown as « · ». */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
}

/** « :12:3 », where a place in the file is meant. */
export function placeIn({ line, column }: Pick<Problem, 'line' | 'column'>): string {
  return line === undefined ? '' : `:${line}:${column}`;
}

function pathOf(file: string, { root }: ReportOptions): string {
  return visible(root ? `${root}/${file}` : file);
}

function pageOf({ rule }: Problem, { pages }: ReportOptions): string {
  return `${pages ?? 'docs/regles'}/${rule}.md`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}
