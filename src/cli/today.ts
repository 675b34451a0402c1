// What waits for the editors: npm run today
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import type { Problem } from '../check/problem.ts';
import { inert } from '../check/report.ts';
import { agendaOf, type Dated, dueOn, type Waiting } from '../model/agenda.ts';
import { daysBetween } from '../model/days.ts';
import { dateInWords } from '../model/in-words.ts';
import { readContent } from '../read/folder.ts';
import { answeredOn, unansweredIn } from '../receive/unanswered.ts';
import { askedLanguage, forTerminal, readOptions, readSettings, refuse } from './command.ts';
import { near } from './near.ts';
import { REPORT_NAME } from './receiving/register.ts';
import { TODAY_WORDS } from './today-words.ts';

// First: --help reads nothing.
const { days, format, language, answered, isDue, isOfVolumes } = readArguments();
const words = TODAY_WORDS[language];
const { content: folder, received, today } = readSettings();
if (answered !== undefined) noteAnswer(answered);
else if (isOfVolumes) await tellVolumes();
else if (isDue) await tellDue();
else console.log(await told());

/** For a site that is built again by itself: 0 where this day changes what is public, 1 where it does not. */
async function tellDue(): Promise<void> {
  const due = dueOn(await readContent(folder), today);
  console.log(due.length > 0 ? section(words.due, due.map(dated)) : words.notDue);
  process.exitCode = due.length > 0 ? 0 : 1;
}

/** The ids of the volumes that appear on this day, a line each, for a workflow that joins their books to a release. */
async function tellVolumes(): Promise<void> {
  for (const { kind, file } of dueOn(await readContent(folder), today))
    if (kind === 'volume') console.log(basename(file, '.yaml'));
}

async function told(): Promise<string> {
  const content = await readContent(folder);
  const problems = checkContent(content, { today, language });
  const agenda = agendaOf(content, today, days);
  const sections: Record<keyof typeof words.sections, string[]> = {
    unanswered: unanswered(content.site.value?.contribute.answerWithin),
    reviews: agenda.reviews.map((one) => `${waiting(one)} : ${words.lacking(errorsOf(one.file, problems))}`),
    reactions: agenda.reactions.map(waiting),
    drafts: agenda.drafts.map((one) => `${waiting(one)} : ${words.lacking(errorsOf(one.file, problems))}`),
    consents: agenda.consents.map(dated),
    ended: agenda.ended.map(dated),
    embargoes: agenda.embargoes.map(dated),
    volumes: agenda.volumes.map(dated),
    errata: problems
      .filter(({ rule }) => rule === 'erratum')
      .map(({ file, message }) => `${placeOf(file)} : ${shown(message)}`),
  };
  const parts = Object.entries(sections).flatMap(([name, lines]) =>
    lines.length > 0 ? [section(words.sections[name as keyof typeof sections], lines)] : [],
  );
  const title = words.title(dateInWords(today, language));
  return [format === 'markdown' ? `## ${title}` : title, ...(parts.length > 0 ? parts : [words.nothing])].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  const [head, mark] = format === 'markdown' ? [`### ${title}\n`, '- '] : [title, '  • '];
  return [head, ...lines.map((line) => `${mark}${line}`)].join('\n');
}

function errorsOf(file: string, problems: readonly Problem[]): number {
  return problems.filter((problem) => problem.file === file && problem.severity === 'error').length;
}

function waiting({ file, title }: Waiting): string {
  return `${placeOf(file)}${title ? ` (${shown(title)})` : ''}`;
}

function dated({ kind, file, name, day, days: left }: Dated): string {
  return `${dateInWords(day, language)}, ${words.inDays(left)} : ${words.kinds[kind]} « ${shown(name)} » (${placeOf(file)})`;
}

/** @param promise days within which an answer is promised */
function unanswered(promise: number | undefined): string[] {
  if (!existsSync(received)) return [];
  const reports = readdirSync(received, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(REPORT_NAME),
  );
  return reports.sort().flatMap((path) => {
    const one = unansweredIn(readFileSync(join(received, path), 'utf8'));
    if (!one) return [];
    const since = daysBetween(one.day, today);
    const isLate = promise !== undefined && since > promise;
    return [`${near(join(received, path))} (${one.titles.map(shown).join(', ')}) : ${words.since(since, isLate)}`];
  });
}

function noteAnswer(path: string): void {
  const report = [resolve(path), join(resolve(path), REPORT_NAME)].find(
    (one) => one.endsWith(REPORT_NAME) && existsSync(one),
  );
  if (!report) return void refuse(words.noReport(path), words.usage);
  writeFileSync(report, answeredOn(readFileSync(report, 'utf8'), today));
  console.log(words.answered(near(report), today));
}

/** What a title may hold is no sign of Markdown nor of a terminal. */
function shown(text: string): string {
  const plain = forTerminal(text);
  return format === 'markdown' ? inert(plain) : plain;
}

function placeOf(file: string): string {
  return near(join(folder, file));
}

function readArguments() {
  const asked = askedLanguage();
  const { usage, unknown } = TODAY_WORDS[asked];
  const text = { type: 'string' } as const;
  const values = readOptions(usage, {
    days: { ...text, default: '30' },
    format: { ...text, default: 'text' },
    lang: { ...text, default: 'fr' },
    answered: text,
    due: { type: 'boolean', default: false },
    volumes: { type: 'boolean', default: false },
  });
  if (!/^\d{1,4}$/.test(values.days)) refuse(unknown('--days', values.days, ['30']), usage);
  if (values.format !== 'text' && values.format !== 'markdown')
    refuse(unknown('--format', values.format, ['text', 'markdown']), usage);
  if (values.lang !== 'fr' && values.lang !== 'en') refuse(unknown('--lang', values.lang, ['fr', 'en']), usage);
  return {
    days: Number(values.days),
    format: values.format,
    language: asked,
    answered: values.answered,
    isDue: values.due,
    isOfVolumes: values.volumes,
  };
}
