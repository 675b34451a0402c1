// What a request to merge changes, as git lists it → what each path is, and whether it stands where strangers may write.
// Names are data: they are read, shown, and never obeyed.
import { CONTENT_ROOT, inRepository } from '../model/in-repository.ts';
import { ID } from './places.ts';

export interface Change {
  /** From the repository's root, with `/`. */
  path: string;
  kind: 'added' | 'changed' | 'removed';
  /** An ordinary file: no link, no program, no other repository. */
  isPlain: boolean;
}

export interface Stray {
  path: string;
  /** Why an editor has to look at it before anything else. */
  why: 'outside' | 'special';
}

/**
 * @param listed what `git diff --raw -z --no-renames` prints. https://git-scm.com/docs/git-diff#_raw_output_format
 * @throws where it is anything else: nothing may be left out of a list of changes
 */
export function changesIn(listed: string): Change[] {
  const parts = listed.split('\0');
  if (parts.pop() !== '' || parts.length % 2 !== 0) throw new Error('La liste des changements est incomplète.');
  const changes: Change[] = [];
  for (let at = 0; at < parts.length; at += 2) changes.push(changeOf(parts[at] ?? '', parts[at + 1] ?? ''));
  return changes;
}

function changeOf(head: string, path: string): Change {
  const [, mode = '', status = ''] = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ ([AMDT])$/.exec(head) ?? [];
  if (!status || !path) throw new Error('La liste des changements ne se lit pas.');
  const kind = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';
  return { path, kind, isPlain: kind === 'removed' || mode === '100644' };
}

/** Paths that are no story, no sheet of a person and no reaction; and what is no ordinary file, wherever it stands. */
export function straysIn(changes: readonly Change[]): Stray[] {
  return changes.flatMap(({ path, isPlain }): Stray[] => {
    if (!isContribution(path)) return [{ path, why: 'outside' }];
    return isPlain ? [] : [{ path, why: 'special' }];
  });
}

/** Folders in which strangers may write; a hidden name in them is nobody's story. */
function isContribution(path: string): boolean {
  const [root, room = '', ...rest] = path.split('/');
  return root === CONTENT_ROOT && ROOMS.has(room) && rest.length > 0 && rest.every((part) => /^[^.]/.test(part));
}

const ROOMS = new Set(['stories', 'people', 'reactions']);

/** Ids of the stories of which something remains; what is no id is left out. */
export function storiesIn(changes: readonly Change[]): string[] {
  const ids = changes.flatMap(({ path, kind }) => {
    const [root, room, id = '', file] = path.split('/');
    const isStory = root === CONTENT_ROOT && room === 'stories' && file !== undefined && kind !== 'removed';
    return isStory && ID.test(id) ? [id] : [];
  });
  return [...new Set(ids)];
}

/** Whether anything but content changes: the tests of the program have to be run. */
export function changesCode(changes: readonly Change[]): boolean {
  return changes.some(({ path }) => !path.startsWith(inRepository('')));
}
