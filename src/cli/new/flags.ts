// The words after `npm run new --` → the kind of file that is begun, and the answers that its flags give.
import { nearest } from '../../check/nearest.ts';
import { readOptions } from '../command.ts';
import type { Answers, Known, NewKind, Question } from './kind.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { series } from './series.ts';
import { story } from './story.ts';
import { network, theme } from './term.ts';
import { volume } from './volume.ts';

/** The first is what is meant where nothing is said. */
export const KINDS: readonly [NewKind, ...NewKind[]] = [story, person, series, volume, network, theme, page];

/** What a line asks for: undefined where nobody has said. */
export function kindOf(line: readonly string[]): NewKind | undefined {
  const [word] = line;
  if (word === undefined) return undefined;
  return KINDS.find((kind) => kind.word === word || kind.aliases.includes(word)) ?? story;
}

export function usageOf(kind: NewKind): string {
  const width = Math.max(...kind.questions.map(({ flag }) => flag.length)) + 3;
  const lines = kind.questions.map(({ flag, help }) => `  ${`--${flag}`.padEnd(width)} ${help}`);
  const words = KINDS.map(({ word, label }) => `${word} (${label})`).join(', ');
  return `npm run new                        pose les questions une à une
npm run new -- [sorte] [options]   prend les réponses ici

Sortes : ${words}
Pour les options d’une sorte : npm run new -- person --help

npm run new -- ${kind.word}
${lines.join('\n')}
  ${'--help'.padEnd(width)} cette aide`;
}

export function readFlags(kind: NewKind): Answers {
  const { argv } = process;
  const isNamed = argv[2] === kind.word || kind.aliases.includes(argv[2] ?? '');
  // The word of the kind is read: the options follow it.
  if (isNamed) argv.splice(2, 1);
  const options = kind.questions.map(
    ({ flag, isMany }) => [flag, { type: 'string', multiple: isMany === true }] as const,
  );
  return readOptions(usageOf(kind), Object.fromEntries(options)) as Answers;
}

export function missing({ questions }: NewKind, answers: Answers): string[] {
  return questions.filter(({ flag, isRequired }) => isRequired && !answers[flag]).map(({ flag }) => `--${flag}`);
}

/** What is wrong with each answer, in the order of the questions. */
export function wrong({ questions }: NewKind, answers: Answers, known: Known): string[] {
  return questions.flatMap((question) => {
    const values = [answers[question.flag] ?? []].flat().filter((value) => value !== '');
    return values.flatMap((value) => problemOf(question, value, known, answers) ?? []);
  });
}

function problemOf(
  { flag, choices, problem }: Question,
  value: string,
  known: Known,
  answers: Answers,
): string | undefined {
  if (!choices) return problem?.(value, known, answers);
  const values = choices(known).map((choice) => choice.value);
  if (values.includes(value)) return undefined;
  const near = nearest(value, values);
  const instead = near ? `vouliez-vous écrire « ${near} » ?` : values.join(', ') || 'il n’y en a pas encore.';
  return `--${flag} « ${value} » n’existe pas : ${instead}`;
}

/** A choice may be written by its name: « Rencontres » is rencontres. */
export function withIds({ questions }: NewKind, answers: Answers, known: Known): Answers {
  const byName = (question: Question, value: string) =>
    question.choices?.(known).find(({ label }) => label.toLocaleLowerCase() === value.toLocaleLowerCase())?.value ??
    value;
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = answers[question.flag];
      if (value === undefined) return [];
      const own = typeof value === 'string' ? byName(question, value) : value.map((one) => byName(question, one));
      return [[question.flag, own]];
    }),
  );
}
