// Where content is read from and where the output goes: the environment, or the project's own folders.
import { resolve } from 'node:path';

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
