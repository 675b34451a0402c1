// What an answer must be, in a sentence where it is not.
import { colour, day, id } from '../../read/schema/common.ts';
import { personSchema } from '../../read/schema/person.ts';
import { holdsTag } from '../../read/schema/story.ts';
import { type Question, Refusal } from './kind.ts';

/** By what ends a line for an editor, for YAML, or for a terminal. */
function isBroken(words: string): boolean {
  return /[\n\r\u0085\u2028\u2029\v\f]/.test(words.trim());
}

export function storyTitleProblem(title: string): string | undefined {
  if (title.trim().length < 3 || title.trim().length > 120) return 'Un titre compte de 3 à 120 caractères.';
  if (isBroken(title)) return 'Un titre tient sur une ligne.';
  return holdsTag(title) ? 'Un titre ne contient ni mot-dièse ni @nom.' : undefined;
}

export function nameProblem(name: string): string | undefined {
  if (isBroken(name)) return 'Un nom tient sur une ligne.';
  return personSchema.shape.displayName.safeParse(name).success ? undefined : 'Un nom compte de 1 à 120 caractères.';
}

export function dateProblem(date: string): string | undefined {
  return day.safeParse(date).success ? undefined : 'Une date s’écrit AAAA-MM-JJ, par exemple 2026-03-14.';
}

export function idProblem(written: string): string | undefined {
  const problem = id.safeParse(written).error?.issues[0]?.message;
  return problem && `« ${written} » : ${problem}.`;
}

export function colourProblem(written: string): string | undefined {
  return colour.safeParse(written).success ? undefined : 'Une couleur s’écrit #8a2f2f.';
}

/** Words of a length, on one line. @param what « Un titre » */
export function wordsProblem(what: string, min: number, max: number): (words: string) => string | undefined {
  return (words) => {
    const { length } = words.trim();
    if (isBroken(words)) return `${what} tient sur une ligne.`;
    return length < min || length > max ? `${what} compte de ${min} à ${max} caractères (ici ${length}).` : undefined;
  };
}

/** The last of every kind that has an address; a flag alone gives it. */
export const ID_QUESTION: Question = {
  flag: 'id',
  help: 'son identifiant, qui fait son adresse',
  problem: idProblem,
};

/** @param what « La page pages/accueil.mdx » */
export function alreadyThere(what: string, id: string): Refusal {
  return new Refusal(`${what} existe déjà. Sous un autre identifiant : --id ${id}-2`);
}
