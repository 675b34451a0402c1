// Manuscripts → problems: every rule over everything that was read, sorted as a reader of the files meets them.
import type { Content } from '../read/content.ts';
import { NOT_OF_PAGES } from './page-prose.ts';
import type { Finding, Language, Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface CheckOptions {
  /** The day against which embargoes and consents are read, YYYY-MM-DD. */
  today: string;
  /** Of the messages; French by default. */
  language?: Language;
}

/** Applies every rule and returns all problems at once, by file, line and column. Never throws for what a writer wrote. */
export function checkContent(content: Content, { today, language = 'fr' }: CheckOptions): Problem[] {
  const problems = RULES.flatMap((rule) =>
    [...rule.find(content, today)]
      .filter(({ file }) => !(file.startsWith('pages/') && NOT_OF_PAGES.has(rule.id)))
      .map((finding) => toProblem(rule, finding, language)),
  );
  const sorted = problems.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.rule, b.rule),
  );
  // Two ways to be wrong in the same words are one problem for who reads them.
  const said = (problem: Problem) =>
    [problem.file, problem.line, problem.column, problem.rule, problem.message].join('\n');
  return sorted.filter((problem, index) => index === 0 || said(problem) !== said(sorted[index - 1] as Problem));
}

function toProblem(rule: Rule, finding: Finding, language: Language): Problem {
  return {
    rule: rule.id,
    severity: rule.severity,
    file: finding.file,
    ...(finding.position && { line: finding.position.line, column: finding.position.column }),
    words: finding.words,
    ...finding[language],
    ...(finding.fix && { fix: finding.fix }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
