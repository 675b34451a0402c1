// Begins an anthology: asks, or takes a file of answers and flags; sets the demonstration aside, and writes the new content.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as prompts from '@clack/prompts';
import { checkAnswers } from '../check/check-answers.ts';
import { toSummary, toText } from '../check/report.ts';
import { readContent } from '../read/folder.ts';
import { ANSWERS_FILE, type BeginAnswers } from '../read/schema/answers.ts';
import { newContentFiles } from '../start/new-content.ts';
import { answersProblem, answersText } from './begin/answers-text.ts';
import { BEGIN_QUESTIONS } from './begin/questions.ts';
import { BeginRefused, demandReady, type Places, putContent } from './begin/set-aside.ts';
import { readOptions, readSettings } from './command.ts';
import { askRest } from './new/ask.ts';
import { type Answers, type Known, many, type Question } from './new/kind.ts';

const WIDTH = 22;
const USAGE = `npm run begin                                pose les questions une à une
npm run begin -- --answers reponses.yaml     prend les réponses dans un fichier
npm run begin -- [options]                   ou ici ; une option passe avant le fichier

${[...BEGIN_QUESTIONS.map(({ flag, help }) => [flag, help]), ['answers', 'un fichier de réponses : docs/guide/commencer.md le décrit'], ['dry-run', 'montre ce qui serait écrit, et n’écrit rien'], ['force', 'déplace la démonstration même sans git, ou malgré des changements'], ['help', 'cette aide']].map(([flag, help]) => `  ${`--${flag}`.padEnd(WIDTH)} ${help}`).join('\n')}`;

// First: --help reads nothing.
const flags = readFlags();
const isForced = flags.force === true;
const settings = readSettings();
const places: Places = {
  root: settings.root,
  content: settings.content,
  aside: join(settings.root, 'demonstration/content'),
};

const nothing: Known = { content: await readContent('/nulle-part'), today: settings.today, lang: 'fr-FR', settings };
/** Answers that somebody typed one by one: whatever stops the command after the last of them, they are kept. */
let typed: string | undefined;

try {
  const isMoved = demandReady(places, isForced);
  const { source, isAsked } = await sourceOfAnswers();
  if (isAsked) typed = source;
  const answers = demandRight(source);
  const files = newContentFiles(answers, settings.today);
  show([...files.keys()], isMoved);
  if (flags['dry-run'] === true) console.log('\nRien n’a été écrit (--dry-run).');
  else await write(files, isMoved);
} catch (error) {
  if (error instanceof BeginRefused) stop(error.message);
  const { code, path } = error as NodeJS.ErrnoException;
  if (!code || !path) throw error;
  stop(`« ${path} » ne peut pas être écrit (${code}). Rien n’a été touché.`);
}

function readFlags() {
  const options = BEGIN_QUESTIONS.map(
    ({ flag, isMany }) => [flag, { type: 'string', multiple: isMany === true }] as const,
  );
  return readOptions(USAGE, {
    ...Object.fromEntries(options),
    answers: { type: 'string' },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  }) as Record<string, string | string[] | boolean | undefined>;
}

/** The file as it is where nothing else is said: the lines of its problems are its own. */
async function sourceOfAnswers(): Promise<{ source: string; isAsked: boolean }> {
  const file = typeof flags.answers === 'string' ? readAnswers(flags.answers) : '';
  const given = Object.fromEntries(
    BEGIN_QUESTIONS.flatMap(({ flag }) => (flags[flag] === undefined ? [] : [[flag, flags[flag]]])),
  ) as Answers;
  const isAsked = file === '' && process.stdin.isTTY && BEGIN_QUESTIONS.some((question) => isWanting(question, given));
  const answers = isAsked ? await askAll(given) : given;
  return { source: Object.keys(answers).length === 0 ? file : answersText(file, answers), isAsked };
}

function isWanting({ flag, isRequired, isAsked }: Question, given: Answers): boolean {
  return isRequired === true && !given[flag] && isAsked?.(given, nothing) !== false;
}

/** Each answer is judged as it is given, with those before it: at the end, there is nothing to begin again for. */
async function askAll(given: Answers): Promise<Answers> {
  const wrong = answersProblem(given, nothing);
  if (wrong) stop(`${wrong} Rien n’a été touché.`);
  prompts.intro('Une nouvelle anthologie');
  const questions = BEGIN_QUESTIONS.map((question) => ({
    ...question,
    problem: (value: string, known: Known, answers: Answers) => {
      const own = question.isMany ? [...many(answers, question.flag), value] : value;
      return answersProblem({ ...answers, [question.flag]: own }, known);
    },
  }));
  return askRest(questions, given, nothing);
}

function readAnswers(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(`« ${path} » ne peut pas être lu. Le fichier des réponses est décrit dans docs/guide/commencer.md.`);
  }
}

function demandRight(source: string): BeginAnswers {
  const { answers, problems } = checkAnswers(source, nothing.content, settings.today);
  if (answers) return answers;
  const report = toText(problems, { sourceOf: (file) => (file === ANSWERS_FILE ? source : undefined) });
  return stop(
    `${report}\n\n${toSummary(problems)}. Rien n’a été touché.\n\nToutes les questions : npm run begin -- --help`,
  );
}

function show(files: readonly string[], isMoved: boolean): void {
  const place = relative(process.cwd(), places.content) || '.';
  if (isMoved) console.log(`Mis de côté : ${place}/ → ${relative(process.cwd(), places.aside)}/`);
  for (const file of files) console.log(`Écrit : ${place}/${file}`);
}

async function write(files: ReadonlyMap<string, string>, isMoved: boolean): Promise<void> {
  if (process.stdin.isTTY) {
    const isAgreed = await prompts.confirm({ message: 'Écrire tout cela ?', active: 'Oui', inactive: 'Non' });
    // Ctrl-C leaves nothing at all.
    if (prompts.isCancel(isAgreed)) typed = undefined;
    if (isAgreed !== true) stop('Rien n’a été touché.', 130);
  }
  putContent(places, files, { isMoved, isForced });
  console.log(`
Votre anthologie est commencée. Ensuite :
  npm run dev                 la lire pendant que vous l’écrivez
  npm run new -- story        un premier récit
  npm run check               tout vérifier
Les pages disent ce qui reste à compléter ; le guide est dans docs/guide/.`);
  if (isMoved) console.log('La démonstration se lit toujours : CONTENT_DIR=demonstration/content npm run dev');
}

function stop(message: string, code = 2): never {
  console.error(message);
  if (typed !== undefined) console.error(keptAnswers(typed));
  process.exit(code);
}

/** Under a name that nothing has. */
function keptAnswers(source: string): string {
  const names = Array.from({ length: 9 }, (_, index) =>
    ANSWERS_FILE.replace('.', index === 0 ? '.' : `-${index + 1}.`),
  );
  const name = names.find((one) => !existsSync(one));
  if (name === undefined) return source;
  writeFileSync(name, source, { flag: 'wx' });
  return `Vos réponses sont dans ${name} : corrigez-les, puis npm run begin -- --answers ${name}`;
}
