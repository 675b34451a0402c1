// Makes drafts of what people sent: npm run receive <files, folders, archives>
import { join } from 'node:path';
import { readContent } from '../read/folder.ts';
import { STORY_KINDS } from '../read/schema/story.ts';
import { Likeness } from '../receive/likeness.ts';
import type { Signatures } from '../receive/signatures.ts';
import { refusalWords } from '../words/import/refusals.ts';
import { askedLanguage, demandFolder, forTerminal, readCommand, readSettings, refuse } from './command.ts';
import { near } from './near.ts';
import { RECEIVE_WORDS } from './receive-words.ts';
import { askWhose } from './receiving/ask-whose.ts';
import { Bar } from './receiving/bar.ts';
import { ReadingRoom } from './receiving/reading-room.ts';
import { type Desk, type Outcome, receiveFile } from './receiving/receive-file.ts';
import { demandReceived } from './receiving/received-folder.ts';
import { Register } from './receiving/register.ts';
import { sentFiles } from './receiving/sent-files.ts';

// First: --help reads nothing.
const given = readArguments();
const words = RECEIVE_WORDS[given.language];
const settings = readSettings();
const { root, content: folder, received, today, isUnattended } = settings;
demandFolder(folder, 'CONTENT_DIR', given.language);
await demandReceived(settings, given.language);
const { files, absent } = sentFiles(given.paths);
if (absent.length > 0) refuse(absent.map(words.absent).join('\n'), words.usage);
if (files.length === 0) refuse(words.nothing, words.usage);
const content = await readContent(folder);
const series = content.series.find(({ id }) => id === given.series);
if (given.series && !series) {
  const known = content.series.map(({ id }) => id);
  refuse(words.unknown('--series', given.series, known), words.usage);
}
const answers = new Map<string, string>();
const bar = new Bar(files.length, words.start(files.length), isUnattended);
const desk: Desk = {
  ...{ folder, content, answers, ask, day: today },
  room: new ReadingRoom(root, {
    questions: series?.value?.questions ?? [],
    series: (series ? [series] : content.series).map(({ value }) => value?.questions ?? []),
  }),
  register: new Register(received),
  likeness: new Likeness(content.stories.map(({ body }) => body)),
  taken: { stories: new Set(content.stories.map(({ id }) => id)), people: new Map() },
  ...(given.kind && { kind: given.kind }),
  ...(given.series && { series: given.series }),
  ...{ isTrial: given.isTrial, isAgain: given.isAgain },
};
await receiveAll();

async function receiveAll(): Promise<void> {
  const counts = { received: 0, known: 0, failed: 0, isTrial: given.isTrial };
  let done = 0;
  // Files are written without a pause: between two of them, nothing is half done.
  process.on('SIGINT', () => {
    bar.clear();
    console.error(words.interrupted(done, files.length));
    process.exit(130);
  });
  for (const file of files) {
    bar.show(forTerminal(file.name));
    const outcome = await receiveFile(file, desk);
    done++;
    bar.clear();
    tell(forTerminal(file.name), outcome);
    if (failuresOf(outcome).length > 0) counts.failed++;
    else if (outcome.before !== undefined || outcome.texts.every(({ draft }) => !draft)) counts.known++;
    else counts.received++;
  }
  await desk.room.close();
  console.log(`\n${words.summary(counts)}`);
  if (counts.received > 0 && !given.isTrial) console.log(words.next);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

function tell(name: string, outcome: Outcome): void {
  if (outcome.before !== undefined) console.log(words.known(name, outcome.before));
  const drafts = outcome.texts.flatMap(({ draft }) => (draft ? [near(join(folder, draft))] : []));
  const report = outcome.report && near(join(received, outcome.report));
  if (drafts.length > 0) console.log(words.received(name, drafts, report));
  for (const { title, before, earlier, todo, toRead = [] } of outcome.texts) {
    if (earlier) console.log(words.newVersion(forTerminal(title), earlier.day, near(join(folder, earlier.draft))));
    tellAsked(forTerminal(title), todo, toRead.length);
    if (before === undefined) continue;
    console.log(words.textKnown(forTerminal(title), before));
    if (report && todo.length + toRead.length > 0) console.log(words.changed(report));
  }
  const failures = failuresOf(outcome);
  if (failures.length > 0) console.error(words.failed(name, failures));
}

/** Whatever has to be read before anything is published. */
function tellAsked(title: string, todo: Outcome['texts'][number]['todo'], count: number): void {
  for (const caution of ['refusal', 'anonymity'] as const)
    if (todo.includes(caution)) console.log(words.cautions[caution](title));
  if (count > 0) console.log(words.toRead(title, count));
}

function failuresOf({ refused, unfaithful, collision }: Outcome): string[] {
  return [
    ...refused.map(({ name, reason }) => refusalWords(reason, name, given.language)),
    ...unfaithful.map(({ title, missing, added }) =>
      words.unfaithful(forTerminal(title), missing.map(forTerminal), added.map(forTerminal)),
    ),
    ...(collision ? [collision] : []),
  ];
}

async function ask(names: Signatures['unsure'], file: string): Promise<void> {
  if (names.length === 0 || given.isYes || !process.stdin.isTTY || isUnattended) return;
  bar.clear();
  await askWhose(names, forTerminal(file), content, answers, {
    ...words,
    whose: (name, of) => words.whose(forTerminal(name), of),
  });
}

function readArguments() {
  const asked = askedLanguage();
  const { usage, unknown } = RECEIVE_WORDS[asked];
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, words: paths } = readCommand(
    usage,
    { series: text, kind: text, lang: { ...text, default: 'fr' }, 'dry-run': flag, yes: flag, again: flag },
    { takesWords: true, language: asked },
  );
  const kind = STORY_KINDS.find((one) => one === values.kind);
  if (values.kind !== undefined && !kind) refuse(unknown('--kind', values.kind, STORY_KINDS), usage);
  if (values.lang !== 'fr' && values.lang !== 'en') refuse(unknown('--lang', values.lang, ['fr', 'en']), usage);
  const { series, yes, again } = values;
  return { paths, kind, series, language: asked, isTrial: values['dry-run'], isYes: yes, isAgain: again };
}
