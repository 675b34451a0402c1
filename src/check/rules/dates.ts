// Dates that cannot all be true: an update before the publication, a meeting after its story.
import type { Sheet } from '../../read/manuscript.ts';
import type { ReactionSheet } from '../../read/schema/reaction.ts';
import type { StoryFrontMatter } from '../../read/schema/story.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { atKey } from '../fields.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'dates',
  severity: 'error',
  fr: {
    title: 'Une date est impossible, ou deux dates se contredisent',
    what: 'Une rencontre ou un entretien a lieu avant la publication du récit ; une mise à jour, un retrait ou un embargo vient après. Un accord ne prend pas fin avant d’être donné. Un récit ne paraît pas dans plus de cinq ans. Une réaction a déjà été écrite.',
    why: 'Ces dates sont imprimées, et c’est sur elles que les récits sont classés. Une contradiction est presque toujours une faute de frappe.',
  },
  en: {
    title: 'A date is impossible, or two dates contradict each other',
    what: 'A meeting or an interview takes place before the story is published; an update or a withdrawal comes after. A consent does not end before it is given. A story is not published in more than five years. A reaction has been written already.',
    why: 'These dates are printed, and stories are sorted by them. A contradiction is nearly always a typing mistake.',
  },
  example: { part: 'frontMatter', wrong: 'updated: 2016-03-14', right: 'updated: 2026-03-14' },
  *find(content, today) {
    for (const { frontMatter: sheet } of content.stories) {
      if (!sheet.value) continue;
      yield* farOff(sheet, today);
      yield* contradictions(sheet, pairsOf(sheet.value));
    }
    for (const sheet of content.reactions) yield* reactionFindings(sheet, today);
    for (const sheet of content.people) {
      const { date, until } = sheet.value?.consent ?? {};
      yield* contradictions(sheet, [
        { early: dated('date', date), late: dated('until', until), path: ['consent', 'until'] },
      ]);
    }
  },
};

/** A text that waits for its day longer than this has a slip in its year. */
const YEARS = 5;

function* farOff(sheet: Sheet<StoryFrontMatter>, today: string): Generator<Finding> {
  const published = sheet.value?.published;
  if (!published || Number(published.slice(0, 4)) - Number(today.slice(0, 4)) <= YEARS) return;
  yield {
    ...atKey(sheet, ['published'], published),
    fr: {
      message: `Ce récit ne paraîtrait que le ${published}, dans plus de ${YEARS} ans.`,
      remedy: 'Corrigez l’année.',
    },
    en: {
      message: `This story would be published on ${published} only, in more than ${YEARS} years.`,
      remedy: 'Correct the year.',
    },
  };
}

/** A reaction was written already; it is taken back, and its consent ends, after that. */
function* reactionFindings(sheet: Sheet<ReactionSheet>, today: string): Generator<Finding> {
  if (!sheet.value) return;
  const { date, consent, withdrawn } = sheet.value;
  if (date > today) yield { ...atKey(sheet, ['date'], date), ...notYet(date) };
  const pairs: Pair[] = [
    { early: dated('date', consent.date), late: dated('until', consent.until), path: ['consent', 'until'] },
    { early: dated('date', date), late: dated('withdrawn', withdrawn?.date), path: ['withdrawn', 'date'] },
  ];
  yield* contradictions(sheet, pairs);
}

function notYet(date: string): Bilingual {
  return {
    fr: {
      message: `Cette réaction est datée du ${date}, qui n’est pas encore venu.`,
      remedy: 'Corrigez l’année, le mois ou le jour.',
    },
    en: {
      message: `This reaction is dated ${date}, which has not come yet.`,
      remedy: 'Correct the year, the month or the day.',
    },
  };
}

interface Dated {
  /** The key that the writer typed. */
  key: string;
  date: string;
}

interface Pair {
  early: Dated | undefined;
  late: Dated | undefined;
  /** Of the date that is shown. */
  path: YamlPath;
}

function dated(key: string, date: string | undefined): Dated | undefined {
  return date ? { key, date } : undefined;
}

function* contradictions(sheet: Sheet<unknown>, pairs: readonly Pair[]): Generator<Finding> {
  for (const { early, late, path } of pairs) {
    if (!early || !late || !isAfter(early.date, late.date)) continue;
    yield { ...atKey(sheet, path, datesOf(path, early, late)), ...wordingOf(early, late) };
  }
}

function pairsOf(story: StoryFrontMatter): Pair[] {
  const published = dated('published', story.published);
  return [
    { early: published, late: dated('updated', story.updated), path: ['updated'] },
    { early: published, late: dated('withdrawn', story.withdrawn?.date), path: ['withdrawn', 'date'] },
    { early: dated('interviewed', story.portrait?.interviewed), late: published, path: ['portrait', 'interviewed'] },
    { early: dated('original', story.original?.published), late: published, path: ['original', 'published'] },
    { early: dated('date', story.consent.date), late: dated('until', story.consent.until), path: ['consent', 'until'] },
    ...story.encounters.flatMap(({ online, irl }, index): Pair[] => [
      { early: dated('online', online), late: published, path: ['encounters', index, 'online'] },
      { early: dated('date', irl?.date), late: published, path: ['encounters', index, 'irl', 'date'] },
    ]),
  ];
}

/** Compared as far as both are precise: 2015 is not after 2015-09. */
function isAfter(early: string, late: string): boolean {
  const length = Math.min(early.length, late.length);
  return early.slice(0, length) > late.slice(0, length);
}

function datesOf(path: YamlPath, early: Dated, late: Dated): string {
  return path.includes(early.key) ? early.date : late.date;
}

function wordingOf(early: Dated, late: Dated): Bilingual {
  return {
    fr: {
      message: `« ${early.key} » (${early.date}) vient après « ${late.key} » (${late.date}).`,
      remedy: 'Corrigez l’année, le mois ou le jour de l’une des deux dates.',
    },
    en: {
      message: `“${early.key}” (${early.date}) comes after “${late.key}” (${late.date}).`,
      remedy: 'Correct the year, the month or the day of one of the two dates.',
    },
  };
}
