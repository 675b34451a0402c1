// What a verification found → a file that another job reads as data: bounded, and validated before anything of it is used.
import * as z from 'zod';
import type { Problem } from '../check/problem.ts';
import { reportSchema, toJson } from '../check/report.ts';
import { inRepository } from '../model/in-repository.ts';
import { type Change, type Stray, storiesIn, straysIn } from './changes.ts';
import { ID } from './places.ts';
import { type Suggestion, suggestionsOf } from './suggestions.ts';

/** Bytes of a verification that are even read. */
export const MOST_BYTES = 1_000_000;
const MOST_PROBLEMS = 100;
const MOST_STRAYS = 50;
const MOST_STORIES = 20;
const LONGEST_PATH = 300;
const LONGEST_WORDS = 600;

const pathShape = z.string().min(1).max(LONGEST_PATH);

/** Whoever asks to merge may have written this file themselves: each field is held to what it can be. */
const verificationSchema = z.strictObject({
  version: z.literal(1),
  report: reportSchema.refine(({ problems }) => problems.length <= MOST_PROBLEMS && problems.every(isBounded)),
  strays: z.array(z.strictObject({ path: pathShape, why: z.enum(['outside', 'special']) })).max(MOST_STRAYS),
  stories: z.array(z.string().regex(ID)).max(MOST_STORIES),
  suggestions: z
    .array(
      z.strictObject({
        path: pathShape,
        line: z.int().min(1),
        text: z
          .string()
          .max(2000)
          .regex(/^[^\r\n]*$/),
      }),
    )
    .max(20),
});

export type Verification = z.output<typeof verificationSchema>;

type ReportedProblem = Verification['report']['problems'][number];

function isBounded({ rule, file, words, message, remedy }: z.output<typeof reportSchema>['problems'][number]): boolean {
  const texts = [words, message, remedy];
  return (
    /^[a-z0-9-]{1,60}$/.test(rule) && file.length <= LONGEST_PATH && texts.every((one) => one.length <= LONGEST_WORDS)
  );
}

/** Undefined where it is no verification. @param text as it was received */
export function readVerification(text: string): Verification | undefined {
  if (text.length > MOST_BYTES) return undefined;
  try {
    return verificationSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What concerns a request: every error, and advice about the files that it changes. */
export function concerned(problems: readonly Problem[], changes: readonly Change[]): Problem[] {
  const touched = new Set(changes.map(({ path }) => path));
  return problems.filter(({ severity, file }) => severity === 'error' || touched.has(inRepository(file)));
}

/** @param problems those that concern the request @param sourceOf the text of a file of the content */
export function verificationOf(
  problems: readonly Problem[],
  changes: readonly Change[],
  sourceOf: (file: string) => string | undefined,
): Verification {
  const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ path }) => path));
  const ranked = problems.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, MOST_PROBLEMS);
  const strays: Stray[] = straysIn(changes).slice(0, MOST_STRAYS);
  const suggestions: Suggestion[] = suggestionsOf(
    problems.filter(({ file }) => added.has(inRepository(file))),
    sourceOf,
  );
  return {
    version: 1,
    report: {
      ...(JSON.parse(toJson(ranked.map(shortened))) as Verification['report']),
      errors: problems.filter(({ severity }) => severity === 'error').length,
      advice: problems.filter(({ severity }) => severity === 'advice').length,
    },
    strays: strays.map(({ path, why }) => ({ path: cut(path, LONGEST_PATH), why })),
    stories: storiesIn(changes).slice(0, MOST_STORIES),
    suggestions,
  };
}

/** A problem of a report, as the reporters of the check take it. */
export function problemOf({ rule, severity, file, line, column, words, message, remedy }: ReportedProblem): Problem {
  const place = line === undefined ? {} : { line, column: column ?? 1 };
  return { rule, severity, file, ...place, words, message, remedy };
}

function rankOf({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

function shortened(problem: Problem): Problem {
  const { file, words, message, remedy } = problem;
  return {
    ...problem,
    file: cut(file, LONGEST_PATH),
    words: cut(words, LONGEST_WORDS),
    message: cut(message, LONGEST_WORDS),
    remedy: cut(remedy, LONGEST_WORDS),
  };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
