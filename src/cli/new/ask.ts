// Questions → answers of somebody at a terminal. Clack's own lines of help are English: ours are in the questions.
import * as prompts from '@clack/prompts';
import { type Answers, type Choice, type Known, many, type Question } from './kind.ts';

/** Asks what no flag has answered. */
export async function askRest(questions: readonly Question[], flags: Answers, known: Known): Promise<Answers> {
  const answers: Record<string, Answers[string]> = { ...flags };
  for (const question of questions) {
    if (answers[question.flag] !== undefined || !question.ask) continue;
    if (question.isAsked?.(answers, known) === false) continue;
    answers[question.flag] = await askOne(question, question.ask, known, answers);
  }
  return answers;
}

/** One of a list. */
export async function choose(message: string, options: readonly Choice[]): Promise<string> {
  const said = `${message} (↑ et ↓ pour choisir, Entrée pour valider)`;
  return settled(await prompts.select({ message: said, options: [...options], maxItems: 12, showInstructions: false }));
}

/** Ends the command: nothing has been written yet. */
function cancel(): never {
  console.error('Rien n’a été créé.');
  process.exit(130);
}

async function askOne(
  question: Question,
  message: string,
  known: Known,
  answers: Answers,
): Promise<string | readonly string[]> {
  const { isMany, isRequired, without = 'aucun' } = question;
  const listed = (question.choices ?? question.offered)?.(known) ?? [];
  if (isMany && listed.length > 0) return chooseSeveral(message, listed);
  if (isMany) return askSeveral(question, message, known, answers);
  if (listed.length === 0) return askText(question, message, known, answers);
  if (question.choices) return choose(message, isRequired ? listed : [{ value: '', label: without }, ...listed]);
  const chosen = await choose(message, [...listed, { value: '', label: 'Quelqu’un d’autre…' }]);
  return chosen === '' ? askText(question, 'Quel nom ?', known, answers) : chosen;
}

async function askText(question: Question, message: string, known: Known, answers: Answers): Promise<string> {
  const { isRequired, isMany, problem, initial } = question;
  const validate = (value = '') => {
    if (value.trim() === '') return isRequired ? 'Une réponse est attendue.' : undefined;
    if (isMany && many(answers, question.flag).includes(value.trim()))
      return 'C’est déjà répondu : autre chose, ou rien.';
    return problem?.(value, known, answers);
  };
  const initialValue = initial?.(known) ?? '';
  return settled(await prompts.text({ message, initialValue, validate })) ?? '';
}

async function askSeveral(
  question: Question,
  message: string,
  known: Known,
  before: Answers,
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (;;) {
    const soFar = { ...before, [question.flag]: answers };
    const answer = await askText({ ...question, isRequired: false }, message, known, soFar);
    if (answer.trim() === '') return answers;
    answers.push(answer.trim());
  }
}

async function chooseSeveral(message: string, options: readonly Choice[]): Promise<readonly string[]> {
  const said = `${message} (Espace pour prendre ou laisser, Entrée pour valider)`;
  const asked = { message: said, options: [...options], required: false, maxItems: 12, showInstructions: false };
  return settled(await prompts.multiselect(asked));
}

function settled<Value>(answer: Value): Exclude<Value, symbol> {
  return prompts.isCancel(answer) ? cancel() : (answer as Exclude<Value, symbol>);
}
