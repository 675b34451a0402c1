// Problems → what a writer sees.
import type { Problem } from './problem.ts';

/** What the reporters need besides the problems. */
export interface ReportOptions {
  /** Prefix of the paths, as a person at this terminal would type them: content */
  root?: string;
  /** The text of a file, to show the line. */
  sourceOf?: (file: string) => string | undefined;
}

/** Plain text for a terminal: one paragraph a problem, grouped by file, with the line and a caret under the words. */
export function toText(problems: readonly Problem[], options: ReportOptions = {}): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
      lines.push(pathOf(problem.file, options));
    }
    const mark = problem.severity === 'error' ? '✖' : '•';
    lines.push(`  ${mark} ${pathOf(problem.file, options)}:${problem.line}:${problem.column}  ${problem.message}`);
    lines.push(...excerpt(problem, options));
    lines.push(`    → ${problem.remedy}`);
  }
  return lines.join('\n');
}

/** « 2 erreurs dans 1 fichier, 3 conseils » */
export function toSummary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const advice = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const parts = [];
  if (errors.length > 0) parts.push(`${plural(errors.length, 'erreur')} dans ${plural(files, 'fichier')}`);
  if (advice > 0) parts.push(plural(advice, 'conseil'));
  return parts.join(', ') || 'aucune erreur';
}

function excerpt(problem: Problem, options: ReportOptions): string[] {
  const line = options.sourceOf?.(problem.file)?.split(/\r?\n/)[problem.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const start = Math.max(0, problem.column - 1 - 30);
  const shown = line.slice(start, start + 90).replace(/\t/g, ' ');
  const width = Math.max(1, Math.min(problem.words.length, shown.length - (problem.column - 1 - start)));
  const number = String(problem.line);
  return [
    `    ${number} │ ${shown}`,
    `    ${' '.repeat(number.length)} │ ${' '.repeat(problem.column - 1 - start)}${'^'.repeat(width)}`,
  ];
}

function pathOf(file: string, { root }: ReportOptions): string {
  return root ? `${root}/${file}` : file;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}
