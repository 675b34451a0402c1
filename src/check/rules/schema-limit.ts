// A value that is too short or too long → how much is right.
import type * as z from 'zod';

type Words = Record<'fr' | 'en', string>;

/** How much is right: « au moins 80 caractères ; il y en a 35 ». */
export function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Words {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const { fr, en } = UNITS[issue.origin]?.(limit) ?? { fr: '', en: '' };
  const isStrict = issue.inclusive === false;
  const length = typeof issue.input === 'string' ? issue.input.trim().length : undefined;
  return {
    fr: `${isStrict ? (isSmall ? 'plus de' : 'moins de') : isSmall ? 'au moins' : 'au plus'} ${limit}${fr}${length ? ` ; il y en a ${length}` : ''}`,
    en: `${isStrict ? (isSmall ? 'more than' : 'less than') : isSmall ? 'at least' : 'at most'} ${limit}${en}${length ? `; there are ${length}` : ''}`,
  };
}

const UNITS: Record<string, (count: number) => Words> = {
  string: (count) => ({ fr: count > 1 ? ' caractères' : ' caractère', en: count === 1 ? ' character' : ' characters' }),
  array: (count) => ({ fr: count > 1 ? ' éléments' : ' élément', en: count === 1 ? ' item' : ' items' }),
};
