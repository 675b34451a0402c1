// The environment → settings, read once and handed on: nothing else reads it. Where things are, and the day of the build.
import { resolve } from 'node:path';

export interface Settings {
  /**
   * The project's folder. It is where the command runs, as Astro has it too: in a build the modules of `src/` are bundled
   * elsewhere, and where they stand (`import.meta.url`) says nothing of the project. Threads, styles and fonts are found
   * from here.
   */
  root: string;
  /** CONTENT_DIR, or content/. */
  content: string;
  /** OUT_DIR, or dist/. */
  output: string;
  /** CACHE_DIR, or a folder inside node_modules. */
  cache: string;
  /** RECEIVED_DIR, or received/: what `npm run receive` says of what was sent. Never in the repository. */
  received: string;
  /** BUILD_DATE, or the day on which the program starts: YYYY-MM-DD. */
  today: string;
  /** BASE_PATH: the path under which the site is served, where it is not that of its address. */
  base: string | undefined;
  /** BUILD_REPORT: the file that tells a build in figures. */
  report: string | undefined;
  /** CI: nobody watches a bar move. */
  isUnattended: boolean;
}

/** A setting that cannot be followed; the message is for the person who typed it. */
export class SettingRefused extends Error {
  override name = 'SettingRefused';
}

/** The settings of this process, read again only where it was given another environment. @throws {SettingRefused} */
export function settings(): Settings {
  if (known?.environment !== process.env)
    known = { environment: process.env, read: settingsOf(process.env, process.cwd()) };
  return known.read;
}

/** The environment of this process, for what is set by more than a few names. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

let known: { environment: NodeJS.ProcessEnv; read: Settings } | undefined;

/** Paths are absolute; an empty variable is an absent one. @throws {SettingRefused} */
export function settingsOf(environment: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const place = (name: string, own: string) => resolve(root, environment[name] || own);
  return {
    root,
    content: place('CONTENT_DIR', 'content'),
    output: place('OUT_DIR', 'dist'),
    cache: place('CACHE_DIR', 'node_modules/.cache/florilege'),
    received: place('RECEIVED_DIR', 'received'),
    today: dayOf(environment.BUILD_DATE) ?? new Date().toISOString().slice(0, 10),
    base: environment.BASE_PATH || undefined,
    report: environment.BUILD_REPORT || undefined,
    isUnattended: Boolean(environment.CI),
  };
}

function dayOf(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  // Some engines take the 31st of February for the 3rd of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(written)) return written;
  throw new SettingRefused(
    `BUILD_DATE vaut « ${written} », qui n’est pas un jour. Écrivez-le AAAA-MM-JJ, par exemple BUILD_DATE=2026-03-14, ou ne l’écrivez pas : ce sera aujourd’hui.`,
  );
}
