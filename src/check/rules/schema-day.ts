// « 2026-02-30 »: the form of the date is right, and the day does not exist.
import type * as z from 'zod';
import type { Sheet } from '../../read/manuscript.ts';
import type { Finding } from '../problem.ts';
import { shown } from '../shown.ts';
import { schemasAt } from './schema-keys.ts';
import { datesIn } from './schema-meant.ts';

export function impossibleDay(
  sheet: Sheet<unknown>,
  { path, input }: z.core.$ZodIssue,
): Pick<Finding, 'fr' | 'en'> | undefined {
  if (typeof input !== 'string') return undefined;
  const isDate = schemasAt(sheet.file, path).some(
    (schema) => schema.safeParse('2026-03-14').success && !schema.safeParse('abcdef').success,
  );
  const written = [input.trim(), ...datesIn(input.trim())].find((text) => DATE.test(text));
  const [, year = '', month = '', day = ''] = DATE.exec(written ?? '') ?? [];
  if (!isDate || year === '') return undefined;
  if (Number(month) < 1 || Number(month) > 12) return noMonth(input, year, month, day);
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === '' || (Number(day) >= 1 && Number(day) <= last)) return undefined;
  const [from, to] = [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return {
    fr: {
      message: `Le jour « ${shown(input, 60)} » n’existe pas : ce mois compte ${last} jours.`,
      remedy: `Écrivez un jour entre ${from} et ${to}.`,
    },
    en: {
      message: `The day “${shown(input, 60)}” does not exist: this month has ${last} days.`,
      remedy: `Write a day between ${from} and ${to}.`,
    },
  };
}

const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Whoever typed the day first meant the other order. */
function noMonth(input: string, year: string, month: string, day: string): Pick<Finding, 'fr' | 'en'> {
  const isTurned = Number(day) >= 1 && Number(day) <= 12 && Number(month) >= 1 && Number(month) <= 31;
  const turned = `${year}-${day}-${month}`;
  return {
    fr: {
      message: `Le jour « ${shown(input, 60)} » n’existe pas : il n’y a pas de mois ${month}.`,
      remedy: `L’année vient d’abord, puis le mois, de 01 à 12, puis le jour${isTurned ? ` : vouliez-vous écrire ${turned} ?` : '.'}`,
    },
    en: {
      message: `The day “${shown(input, 60)}” does not exist: there is no month ${month}.`,
      remedy: `The year comes first, then the month, from 01 to 12, then the day${isTurned ? `: did you mean ${turned}?` : '.'}`,
    },
  };
}
