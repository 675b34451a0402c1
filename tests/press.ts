// What products are made with in the tests: the program's own press, over a content and a cache of theirs.
import { join } from 'node:path';
import { openPress, type Press } from '../src/publish/press.ts';
import { settingsOf } from '../src/settings.ts';

export const ROOT = join(import.meta.dirname, '..');

/** @param content absolute; the project's own where nothing is read of it */
export function pressFor(content?: string, cache = content && join(content, '.cache')): Press {
  return openPress(settingsOf({ CONTENT_DIR: content, CACHE_DIR: cache }, ROOT));
}
