// « CC BY-SA », « Creative Commons BY »: the ids of the licences that a writer may mean.
import { bareLetters } from '../../model/letters/bare-letters.ts';

/** The ids that say what is written, or those that say it and more; none where it names no licence of the list. */
export function licencesNear(ids: readonly string[], written: string): string[] {
  const text = bareLetters(written);
  if (/cc[ -]?0|cc[ -]?zero|domaine public|public domain/.test(text)) return ids.filter((id) => id.startsWith('CC0'));
  const terms = termsOf(text);
  if (terms.length === 0 || !/creative|(?<![a-z])cc(?![a-z])|^by|attribution|paternite/.test(text)) return [];
  const own = ids.map((id) => ({ id, terms: termsOf(id.toLowerCase()) })).filter((one) => one.terms.length > 0);
  const exact = own.filter((one) => one.terms.join() === terms.join());
  const near = exact.length > 0 ? exact : own.filter((one) => terms.every((term) => one.terms.includes(term)));
  return near.map(({ id }) => id);
}

/** What Creative Commons ask of whoever uses a work: https://creativecommons.org/share-your-work/cclicenses/ */
function termsOf(text: string): string[] {
  return Object.entries(TERMS).flatMap(([term, pattern]) => (pattern.test(text) ? [term] : []));
}

const TERMS = {
  by: /(?<![a-z])by(?![a-z])|attribution|paternite/,
  nc: /(?<![a-z])nc(?![a-z])|non-? ?commercial|pas d.utilisation commerciale/,
  nd: /(?<![a-z])nd(?![a-z])|no-? ?deriv|pas de modif/,
  sa: /(?<![a-z])sa(?![a-z])|share-? ?alike|partage/,
};
