// Puts new files in the content folder, each of them whole, and all of them or none.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stops before anything is written; the message is for the person who typed the command. */
export class AlreadyThere extends Error {
  override name = 'AlreadyThere';
}

/**
 * Written apart, then renamed: a story is never seen, nor left, half-written. Without a pause: Ctrl-C waits for the end.
 * @param folder the content folder
 * @param files path from it → what it holds: `stories/<id>/story.mdx`, a picture beside it, `people/<id>.yaml`
 * @param then what stands or falls with them: where it throws, they are taken back
 * @throws {AlreadyThere} where one of them appeared since the content was read
 */
export function writeNew(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  then: () => void = () => undefined,
): void {
  // A story is a folder, a person is a file. The person first: a story whose author is unknown is an error.
  const places = [
    ...new Set([...files.keys()].map((file) => (file.startsWith('stories/') ? dirname(file) : file))),
  ].sort();
  for (const place of places)
    if (existsSync(join(folder, place))) throw new AlreadyThere(`« ${place} » existe déjà : rien n’a été créé.`);
  // Beside its place, on the same disk. Its name is hidden, and is no folder of the model.
  const work = mkdtempSync(join(folder, '.nouveau-'));
  const hold = (): void => undefined;
  process.on('SIGINT', hold);
  const done: string[] = [];
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(work, file)), { recursive: true });
      writeFileSync(join(work, file), text);
    }
    for (const place of places) {
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      renameSync(join(work, place), join(folder, place));
      done.push(place);
    }
    then();
  } catch (error) {
    for (const place of done) rmSync(join(folder, place), { recursive: true });
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
    process.off('SIGINT', hold);
  }
}

/**
 * Puts a text in the place of another, whole: written beside it, then renamed.
 * @param was what the file held when it was read; empty where it was absent
 * @throws {AlreadyThere} where somebody has changed it since
 */
export function replaceText(folder: string, file: string, was: string, text: string): void {
  const place = join(folder, file);
  if ((existsSync(place) ? readFileSync(place, 'utf8') : '') !== was)
    throw new AlreadyThere(`« ${file} » a changé entre-temps : rien n’y a été ajouté.`);
  mkdirSync(dirname(place), { recursive: true });
  const work = mkdtempSync(join(folder, '.nouveau-'));
  try {
    writeFileSync(join(work, 'text'), text);
    renameSync(join(work, 'text'), place);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
