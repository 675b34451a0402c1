// Answers by flag → the file of answers that says the same; and what is wrong with one of them, as soon as it is given.
import { parse, stringify } from 'yaml';
import { checkAnswers } from '../../check/check-answers.ts';
import type { Answers, Known } from '../new/kind.ts';
import { answerOf, BEGIN_QUESTIONS } from './questions.ts';

/** @param file the answers that were there already */
export function answersText(file: string, answers: Answers): string {
  const all = (parsed(file) ?? {}) as Record<string, unknown>;
  for (const { flag, path } of BEGIN_QUESTIONS) {
    const answer = answers[flag];
    if (answer === undefined || answer.length === 0) continue;
    const value = typeof answer === 'string' ? answerOf(flag, answer.trim()) : answer;
    let group = all;
    for (const key of path.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[path.at(-1) as string] = value;
  }
  return stringify(all);
}

/**
 * What the check would say of these answers, whatever is still to be asked; undefined where it would say nothing. An accent
 * is judged on its ground, a question beside the others.
 */
export function answersProblem(answers: Answers, { content, today }: Known): string | undefined {
  const [first] = checkAnswers(answersText(STILL_ASKED, answers), content, today).problems;
  return first && `${first.message} ${first.remedy}`.trim();
}

/** Right answers, in the place of those that are not given yet. */
const STILL_ASKED = `name: Une anthologie
description: Une anthologie de textes que leurs auteurs ont envoyés, réunis ici pour être lus, relus et gardés longtemps.
url: https://exemple.fr
publisher: { name: Une maison, address: "1 rue du Port, 29200 Brest" }
legal: { director: Une personne, host: { name: Un hébergeur, address: "2 rue du Port, 29200 Brest" } }
series: { title: Une collection, description: "Des textes que leurs auteurs ont envoyés, réunis ici pour être lus, relus et gardés longtemps." }
`;

/** What cannot be read is told by the check. */
function parsed(file: string): unknown {
  try {
    return parse(file);
  } catch {
    return undefined;
  }
}
