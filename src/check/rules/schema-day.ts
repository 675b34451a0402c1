// « 2026-02-30 »: the form of the date is right, and the day does not exist.
import type * as z from 'zod';
import type { Sheet } from '../../read/manuscript.ts';
import type { Bilingual } from '../problem.ts';
import { shown } from '../shown.ts';
import { daysOf } from './schema-either-day.ts';
import { schemasAt } from './schema-keys.ts';
import { datesIn } from './schema-meant.ts';

export function impossibleDay(sheet: Sheet<unknown>, { path, input }: z.core.$ZodIssue): Bilingual | undefined {
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const typed = String(input).trim();
  const isDate = schemasAt(sheet.file, path).some(
    (schema) => schema.safeParse('2026-03-14').success && !schema.safeParse('abcdef').success,
  );
  if (isDate && eitherDay(typed)) return eitherDay(typed);
  const incomplete = isDate ? incompleteDay(typed) : undefined;
  if (incomplete) return incomplete;
  const written = [typed, ...datesIn(typed)].find((text) => DATE.test(text));
  const [, year = '', month = '', day = ''] = DATE.exec(written ?? '') ?? [];
  if (!isDate || year === '') return undefined;
  if (Number(month) < 1 || Number(month) > 12) return noMonth(typed, year, month, day);
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === '' || (Number(day) >= 1 && Number(day) <= last)) return undefined;
  const [from, to] = [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return {
    fr: {
      message: `Le jour « ${shown(typed, 60)} » n’existe pas : ce mois compte ${last} jours.`,
      remedy: `Écrivez un jour entre ${from} et ${to}.`,
    },
    en: {
      message: `The day “${shown(typed, 60)}” does not exist: this month has ${last} days.`,
      remedy: `Write a day between ${from} and ${to}.`,
    },
  };
}

/** « 2026 », « mars 2026 », « 2026-03-20 10:00 »: a day, no less and no more, belongs here. */
function incompleteDay(typed: string): Bilingual | undefined {
  const [, timed] = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}[:hH]/.exec(typed) ?? [];
  const [year, month = '03'] =
    [typed, ...datesIn(typed)].find((text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text))?.split('-') ?? [];
  if (timed === undefined && year === undefined) return undefined;
  const [name, right] = [shown(typed, 60), timed ?? `${year}-${month}-14`];
  return {
    fr: {
      message: timed
        ? `« ${name} » est un jour et une heure : seul le jour s’écrit ici.`
        : `« ${name} » ne dit pas quel jour : une date s’écrit AAAA-MM-JJ.`,
      remedy: timed ? `Écrivez ${right}.` : `Ajoutez ce qui manque, par exemple ${right}.`,
    },
    en: {
      message: timed
        ? `“${name}” is a day and an hour: only the day is written here.`
        : `“${name}” does not say which day: a date is written YYYY-MM-DD.`,
      remedy: timed ? `Write ${right}.` : `Add what is missing, for example ${right}.`,
    },
  };
}

const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Whoever typed the day first meant the other order. */
function noMonth(input: string, year: string, month: string, day: string): Bilingual {
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

function eitherDay(typed: string): Bilingual | undefined {
  const days = daysOf(typed);
  if (days.length === 0) return undefined;
  const said = (lang: string) =>
    days.map((day) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)));
  const [fr, en] = [said('fr'), said('en-GB')];
  return {
    fr: {
      message: `« ${shown(typed, 60)} » peut se lire de deux façons : une date s’écrit AAAA-MM-JJ, l’année d’abord.`,
      remedy: `Écrivez ${days[0]} pour le ${fr[0]}, ou ${days[1]} pour le ${fr[1]}.`,
    },
    en: {
      message: `“${shown(typed, 60)}” can be read in two ways: a date is written YYYY-MM-DD, the year first.`,
      remedy: `Write ${days[0]} for ${en[0]}, or ${days[1]} for ${en[1]}.`,
    },
  };
}
