// The one door of every command: --help says how it is written and does nothing else; what is unknown stops it with 2.
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Language } from '../check/problem.ts';
import { SettingRefused, type Settings, settings } from '../settings.ts';

/** What a command says before it starts. */
interface Door {
  /** Takes words too: paths. */
  takesWords?: boolean;
  language?: Language;
}

/**
 * The options of the command line, by name.
 * @param usage what --help prints, and what follows the sentence of a refusal
 * @param options as `parseArgs` takes them; `help` is added
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  return readCommand(usage, options).values;
}

/** The options of the command line, by name, and its words. */
export function readCommand<Options extends ParseArgsOptionsConfig>(usage: string, options: Options, door: Door = {}) {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  if (optionsOf(process.argv.slice(2)).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const { values, positionals } = parseArgs({
      options: known,
      strict: true,
      allowPositionals: door.takesWords === true,
    });
    return { values, words: positionals };
  } catch (error) {
    return refuse(SENTENCES[door.language ?? 'fr'](faultOf(error as NodeJS.ErrnoException)), usage);
  }
}

/** The language that a command line asks for, before it is read: a refusal is in it too. */
export function askedLanguage(): Language {
  return /(^| )--lang[ =]en( |$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'fr';
}

/** What a terminal obeys is taken out of words that somebody sent. */
export function forTerminal(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** The settings of the environment; one that cannot be followed stops the command with 2, in a sentence. */
export function readSettings(): Settings {
  try {
    return settings();
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}

/** Stops with 2 where a command writes in a folder that is none. @param setting how its user names it */
export function demandFolder(folder: string, setting: string, language: Language = 'fr'): void {
  const facts = statSync(folder, { throwIfNoEntry: false });
  if (facts?.isDirectory()) return;
  console.error(NO_FOLDER[language](relative(process.cwd(), folder) || '.', setting, facts !== undefined));
  process.exit(2);
}

/** Says in a sentence what is wrong with a command, then how it is written, and stops with 2. */
export function refuse(sentence: string, usage: string): never {
  console.error(`${sentence}\n\n${usage}`);
  process.exit(2);
}

/** What follows `--` is words, whatever its signs. */
function optionsOf(line: readonly string[]): readonly string[] {
  const end = line.indexOf('--');
  return end === -1 ? line : line.slice(0, end);
}

interface Fault {
  kind: 'word' | 'option' | 'no value' | 'value';
  words: string;
}

/** Node's own sentence is English and names the option as it was declared. */
function faultOf({ code, message }: NodeJS.ErrnoException): Fault {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return { kind: 'word', words: quoted };
  const words = quoted.replace(/^-\w, /, '').replace(/ <value>$/, '');
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { kind: 'option', words };
  return { kind: /does not take an argument/.test(message) ? 'no value' : 'value', words };
}

const NO_FOLDER: Record<Language, (place: string, setting: string, isThere: boolean) => string> = {
  fr: (place, setting, isThere) =>
    `« ${place} » ${isThere ? 'n’est pas un dossier' : 'n’existe pas'} : rien n’y est écrit. ${setting} en donne un autre.`,
  en: (place, setting, isThere) =>
    `“${place}” ${isThere ? 'is no folder' : 'does not exist'}: nothing is written there. ${setting} names another.`,
};

const SENTENCES: Record<Language, (fault: Fault) => string> = {
  fr: ({ kind, words }) =>
    ({
      word: `Cette commande ne connaît pas le mot « ${words} ».`,
      option: `L’option « ${words} » n’existe pas.`,
      'no value': `L’option « ${words} » ne prend pas de valeur.`,
      value: `L’option « ${words} » attend une valeur.`,
    })[kind],
  en: ({ kind, words }) =>
    ({
      word: `This command does not know the word “${words}”.`,
      option: `There is no option “${words}”.`,
      'no value': `The option “${words}” takes no value.`,
      value: `The option “${words}” needs a value.`,
    })[kind],
};
