// A name as somebody wrote it → the sheet of that person, several that may be theirs, or none.

import { idsNamed } from '../check/known-names.ts';
import { nearest } from '../check/nearest.ts';
import { slug } from '../model/letters/slug.ts';
import type { Content } from '../read/content.ts';

type Match =
  | { kind: 'known'; id: string }
  /** Ids of sheets that may be theirs: somebody has to say. */
  | { kind: 'unsure'; ids: string[] }
  | { kind: 'new' };

/** @param name « Camille Œuvrard », « OEUVRARD Camille », « @camille » */
export function personNamed(content: Content, name: string): Match {
  if (isAnonymous(name)) return { kind: 'new' };
  const exact = [...idsNamed(content, 'people', name), ...idsWithHandle(content, name)];
  const ids = [...new Set(exact.length > 0 ? exact : idsInOtherOrder(content, name))];
  const [id, other] = ids;
  if (id !== undefined) return other === undefined ? { kind: 'known', id } : { kind: 'unsure', ids };
  const near = idsNear(content, name);
  return near.length > 0 ? { kind: 'unsure', ids: near } : { kind: 'new' };
}

/** « Anonyme » : a name that several people give, each of whom is another. */
export function isAnonymous(name: string): boolean {
  return (
    /^(?:(?:un|une|an?)-)?(?:anonym(?:e|es|at|ous)?|anon|inconnue?|sans-nom|unknown|nobody)$/.test(slug(name)) ||
    slug(name) === ''
  );
}

function idsWithHandle({ people }: Content, name: string): string[] {
  if (!name.startsWith('@')) return [];
  const wanted = name.slice(1).toLowerCase();
  return people
    .filter(({ value }) => value?.handles.some(({ handle }) => handle.replace(/^@/, '').toLowerCase() === wanted))
    .map(({ id }) => id);
}

/** « LE GOFF Paul » has the words of « Paul Le Goff ». */
function idsInOtherOrder({ people }: Content, name: string): string[] {
  const wanted = sorted(name);
  if (wanted === '') return [];
  return people.filter(({ value }) => value && sorted(value.displayName) === wanted).map(({ id }) => id);
}

function sorted(name: string): string {
  return slug(name).split('-').sort().join('-');
}

/** A letter or two away, or the family name with an initial, or the given name alone: « P. Le Goff », « Paul ». */
function idsNear({ people }: Content, name: string): string[] {
  const wanted = slug(name.replace(/^@/, ''));
  if (wanted.length < 3) return [];
  const near = people.filter(({ id, value }) => {
    if (!value) return false;
    const own = slug(value.displayName);
    const [first = '', ...rest] = wanted.split('-');
    const family = value.familyName && slug(value.familyName);
    if (family && rest.join('-') === family && first.length === 1 && own.startsWith(first)) return true;
    if (slug(value.givenName) === wanted) return true;
    return (
      wanted.length >= 6 &&
      Math.abs(own.length - wanted.length) <= 2 &&
      nearest(wanted, [own, id]) !== undefined &&
      isClose(wanted, own)
    );
  });
  return near.map(({ id }) => id);
}

/** Two names that differ by more than a slip of the hand are two people. */
function isClose(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  let end = 0;
  while (end < one.length - same && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - same - end <= 2;
}
