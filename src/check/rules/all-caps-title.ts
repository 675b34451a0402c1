// Titles are not shouted.
import { adviceOn } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inProse } from '../searches.ts';

export const rule: Rule = {
  id: 'all-caps-title',
  severity: 'advice',
  fr: {
    title: 'Un titre est écrit tout en capitales',
    what: 'Un titre ou un intertitre s’écrit en minuscules, avec une majuscule au premier mot et aux noms propres.',
    why: 'Les capitales se lisent plus lentement, et certains lecteurs d’écran les épellent. La mise en page donne au titre sa force.',
  },
  en: {
    title: 'A title is written all in capitals',
    what: 'A title or a heading is written in lowercase, with a capital on the first word and on names.',
    why: 'Capitals are read more slowly, and some screen readers spell them. The design gives the title its strength.',
  },
  example: { part: 'frontMatter', wrong: 'title: UN THÉ À NANTES', right: 'title: Un thé à Nantes' },
  find: inProse((passage) => {
    const { words, isTitle } = passage;
    return isTitle && isShouted(words) ? [adviceOn(passage, { start: 0, end: words.length }, WORDING)] : [];
  }),
};

/** No small letter, and more than initials: two words of three letters, or one of nine. */
function isShouted(words: string): boolean {
  if (/\p{Ll}/u.test(words)) return false;
  const long = words.match(/\p{Lu}{3,}/gu) ?? [];
  return long.length >= 2 || long.some((word) => word.length >= 9);
}

const WORDING = {
  fr: {
    message: 'Ce titre est écrit tout en capitales.',
    remedy: 'Écrivez-le en minuscules, avec une majuscule au premier mot et aux noms propres.',
  },
  en: {
    message: 'This title is written all in capitals.',
    remedy: 'Write it in lowercase, with a capital on the first word and on names.',
  },
};
