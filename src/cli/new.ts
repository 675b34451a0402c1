// Begins a file: asks a person at a terminal, or takes every answer from flags. npm run new -- [kind] [options]
import { join, relative } from 'node:path';
import * as prompts from '@clack/prompts';
import { readContent } from '../read/folder.ts';
import { demandFolder, readSettings } from './command.ts';
import { askRest, choose } from './new/ask.ts';
import { KINDS, kindOf, missing, readFlags, usageOf, withIds, wrong } from './new/flags.ts';
import { type Answers, type Known, type NewKind, Refusal } from './new/kind.ts';
import { AlreadyThere, replaceText, writeNew } from './write-new.ts';

const { isTTY } = process.stdin;

// First: --help reads nothing.
const kind = kindOf(process.argv.slice(2)) ?? (isTTY ? await askKind() : KINDS[0]);
const flags = readFlags(kind);
const settings = readSettings();
demandFolder(settings.content, 'CONTENT_DIR');
const content = await readContent(settings.content);
const known: Known = { content, today: settings.today, lang: content.site.value?.lang ?? 'fr-FR', settings };

try {
  begin(await answersOf(kind, flags));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof AlreadyThere)) throw error;
  stop(error.message, error instanceof AlreadyThere ? 1 : 2);
}

async function askKind(): Promise<NewKind> {
  const word = await choose(
    'Que voulez-vous commencer ?',
    KINDS.map(({ word: value, label }) => ({ value, label })),
  );
  return KINDS.find((one) => one.word === word) as NewKind;
}

async function answersOf(asked: NewKind, given: Answers): Promise<Answers> {
  const absent = missing(asked, given);
  if (absent.length > 0 && !isTTY) stop(`Il manque ${absent.join(', ')}.\n\n${usageOf(asked)}`);
  if (absent.length > 0) prompts.intro(`Commencer ${asked.label}`);
  const answers = withIds(asked, absent.length > 0 ? await askRest(asked.questions, given, known) : given, known);
  const problems = wrong(asked, answers, known);
  if (problems.length > 0) stop(`${problems.join('\n')}\n\n${usageOf(asked)}`);
  const initial = asked.questions.flatMap(({ flag, initial: of }) => (of && !answers[flag] ? [[flag, of(known)]] : []));
  return { ...answers, ...Object.fromEntries(initial) };
}

function begin(answers: Answers): void {
  const { files, changed = [], notes = [], next } = kind.make(answers, known);
  const shown = (file: string) => relative(process.cwd(), join(settings.content, file));
  writeNew(settings.content, files, () => {
    for (const { file, was, text } of changed) replaceText(settings.content, file, was, text);
  });
  for (const file of files.keys()) console.log(`Créé : ${shown(file)}`);
  for (const { file } of changed) console.log(`Complété : ${shown(file)}`);
  for (const note of notes) console.log(note);
  console.log(`\n${next}`);
}

function stop(message: string, code = 2): never {
  console.error(message);
  process.exit(code);
}
