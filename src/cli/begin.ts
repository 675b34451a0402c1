// Begins an anthology: asks, or takes a file of answers and flags; sets the demonstration aside, and writes the new content.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as prompts from '@clack/prompts';
import { parse, stringify } from 'yaml';
import { checkAnswers } from '../check/check-answers.ts';
import { toSummary, toText } from '../check/report.ts';
import { readContent } from '../read/folder.ts';
import { ANSWERS_FILE, type BeginAnswers } from '../read/schema/answers.ts';
import { newContentFiles } from '../start/new-content.ts';
import { answerOf, BEGIN_QUESTIONS } from './begin/questions.ts';
import { BeginRefused, demandReady, type Places, putContent } from './begin/set-aside.ts';
import { readOptions, readSettings } from './command.ts';
import { askRest } from './new/ask.ts';
import type { Answers } from './new/kind.ts';

const WIDTH = 22;
const USAGE = `npm run begin                                pose les questions une à une
npm run begin -- --answers reponses.yaml     prend les réponses dans un fichier
npm run begin -- [options]                   ou ici ; une option passe avant le fichier

${[...BEGIN_QUESTIONS.map(({ flag, help }) => [flag, help]), ['answers', 'un fichier de réponses : docs/guide/commencer.md le décrit'], ['dry-run', 'montre ce qui serait écrit, et n’écrit rien'], ['force', 'déplace la démonstration même sans git, ou malgré des changements'], ['help', 'cette aide']].map(([flag, help]) => `  ${`--${flag}`.padEnd(WIDTH)} ${help}`).join('\n')}`;

// First: --help reads nothing.
const flags = readFlags();
const settings = readSettings();
const places: Places = {
  root: settings.root,
  content: settings.content,
  aside: join(settings.root, 'demonstration/content'),
};

try {
  const isMoved = demandReady(places, flags.force === true);
  const source = await sourceOfAnswers();
  const answers = await demandRight(source);
  const files = newContentFiles(answers, settings.today);
  show([...files.keys()], isMoved);
  if (flags['dry-run'] === true) console.log('\nRien n’a été écrit (--dry-run).');
  else await write(files, isMoved);
} catch (error) {
  if (!(error instanceof BeginRefused)) throw error;
  stop(error.message);
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
async function sourceOfAnswers(): Promise<string> {
  const file = typeof flags.answers === 'string' ? readAnswers(flags.answers) : '';
  const given = Object.fromEntries(
    BEGIN_QUESTIONS.flatMap(({ flag }) => (flags[flag] === undefined ? [] : [[flag, flags[flag]]])),
  ) as Answers;
  const isAsked =
    file === '' && process.stdin.isTTY && BEGIN_QUESTIONS.some(({ flag, isRequired }) => isRequired && !given[flag]);
  if (isAsked) prompts.intro('Une nouvelle anthologie');
  const nothing = { content: await readContent('/nulle-part'), today: settings.today, lang: 'fr-FR', settings };
  const answers = isAsked ? await askRest(BEGIN_QUESTIONS, given, nothing) : given;
  return Object.keys(answers).length === 0 ? file : withAnswers(file, answers);
}

function readAnswers(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(`« ${path} » ne peut pas être lu. Le fichier des réponses est décrit dans docs/guide/commencer.md.`);
  }
}

function withAnswers(file: string, answers: Answers): string {
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

/** What cannot be read is told by the check. */
function parsed(file: string): unknown {
  try {
    return parse(file);
  } catch {
    return undefined;
  }
}

async function demandRight(source: string): Promise<BeginAnswers> {
  const { answers, problems } = checkAnswers(source, await readContent('/nulle-part'), settings.today);
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
    if (isAgreed !== true) stop('Rien n’a été touché.', 130);
  }
  putContent(places, files, isMoved);
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
  process.exit(code);
}
