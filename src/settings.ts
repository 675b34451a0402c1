// Where content is read from and where the output goes: the environment, or the project's own folders.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The absolute path of the content folder: CONTENT_DIR, or content/. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/** The absolute path of the output folder: OUT_DIR, or dist/. */
export function outputFolder(): string {
  return resolve(process.env.OUT_DIR || 'dist');
}

/** The absolute path of the cache: CACHE_DIR, or a folder inside node_modules. */
export function cacheFolder(): string {
  return resolve(process.env.CACHE_DIR || 'node_modules/.cache/florilege');
}

/** The day of the build, YYYY-MM-DD: BUILD_DATE, or today. */
export function buildDate(): string {
  const date = process.env.BUILD_DATE;
  if (date && /^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Date().toISOString().slice(0, 10);
}

/** The text of a file of a content folder, to show one of its lines; undefined where it cannot be read. */
export function sourceOf(folder: string, file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}
