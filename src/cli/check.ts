// Checks the content without building anything: npm run check [paths]
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { sourceFiles } from '../check/files.ts';
import { applyEdits, orderFrontMatter } from '../check/fix.ts';
import type { Problem } from '../check/problem.ts';
import { placeIn, type ReportOptions, toGithub, toJson, toMarkdown, toSummary, toText } from '../check/report.ts';
import type { Content } from '../read/content.ts';
import { readContent, sourceOf } from '../read/folder.ts';
import { CHECK_WORDS } from './check-words.ts';
import { askedLanguage, readCommand, readSettings, refuse } from './command.ts';

const FORMATS = { text: toText, json: toJson, github: toGithub, markdown: toMarkdown };

// First: --help reads nothing.
const { paths, format, language, isFix, isQuiet } = readArguments();
const words = CHECK_WORDS[language];
const { content: folder, today } = readSettings();
const root = relative(process.cwd(), folder) || '.';
const wanted = paths.map((path) => relative(folder, resolve(path)).replaceAll('\\', '/'));

let content = await readContent(folder);
const absent = wanted.filter((path) => path !== '' && !known(content).some((file) => isIn(path, file)));
if (absent.length > 0) refuse(absent.map((path) => words.absent(path, root)).join('\n'), words.usage);
if (isFix) content = await mend(content);
const problems = problemsOf(content).filter(({ severity }) => !isQuiet || severity === 'error');
report(problems);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function problemsOf(read: Content): Problem[] {
  return checkContent(read, { today, language }).filter(({ file }) => isWanted(file));
}

function report(found: readonly Problem[]): void {
  const options: ReportOptions = { root, language, sourceOf: (file) => sourceOf(folder, file) };
  if (format !== 'text') {
    console.log(FORMATS[format](found, options));
    return;
  }
  if (found.length > 0) console.error(`${toText(found, options)}\n`);
  console.log(words.read(content.stories.length, toSummary(found, options)));
}

/** Each round may uncover what a broken passage was hiding. */
async function mend(first: Content): Promise<Content> {
  let read = first;
  for (let round = 0; round < 5; round++) {
    const changes = changesOf(read);
    if (changes.length === 0) return read;
    for (const { file, text, done } of changes) {
      await writeFile(join(folder, file), text);
      for (const line of done) console.error(words.mended(`${root}/${file}${line}`));
    }
    read = await readContent(folder);
  }
  return read;
}

function changesOf(read: Content): { file: string; text: string; done: string[] }[] {
  const fixable = problemsOf(read).filter(({ fix }) => fix !== undefined);
  return [...sourceFiles(read)]
    .filter(({ file, notUtf8 }) => isWanted(file) && notUtf8 === undefined)
    .map(({ file, source }) => {
      const own = fixable.filter((problem) => problem.file === file);
      const mended = applyEdits(
        source,
        own.flatMap(({ fix }) => fix ?? []),
      );
      const text = file.endsWith('.mdx') ? orderFrontMatter(mended, file) : mended;
      const done = own.map((problem) => `${placeIn(problem)}  ${problem.message}`);
      if (text !== mended) done.push(`  ${words.ordered}`);
      return { file, source, text, done };
    })
    .filter(({ source, text }) => text !== source);
}

function isWanted(file: string): boolean {
  return wanted.length === 0 || wanted.some((path) => isIn(path, file));
}

function isIn(path: string, file: string): boolean {
  return path === '' || file === path || file.startsWith(`${path.replace(/\/$/, '')}/`);
}

/** Every file that was read. */
function known(read: Content): string[] {
  const sheets = [read.site, read.networks, read.themes, ...read.people, ...read.series, ...read.volumes];
  const stories = read.stories.flatMap(({ body, condensed, files }) => [
    body.file,
    condensed?.file ?? body.file,
    ...files.map(({ path }) => path),
  ]);
  return [
    ...sheets.map(({ file }) => file),
    ...stories,
    ...read.people.flatMap(({ portraits }) => portraits.map(({ path }) => path)),
    ...read.pages.map(({ body }) => body.file),
    ...read.besidePages.map(({ path }) => path),
    ...read.strays.map(({ path }) => path),
  ];
}

function readArguments() {
  const asked = askedLanguage();
  const { usage, unknown } = CHECK_WORDS[asked];
  const { values, words } = readCommand(
    usage,
    {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'fr' },
      fix: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
    { takesWords: true, language: asked },
  );
  const { format, lang, fix, quiet } = values;
  if (!Object.hasOwn(FORMATS, format)) refuse(unknown('--format', format, Object.keys(FORMATS)), usage);
  if (lang !== 'fr' && lang !== 'en') refuse(unknown('--lang', lang, ['fr', 'en']), usage);
  return { paths: words, format: format as keyof typeof FORMATS, language: lang, isFix: fix, isQuiet: quiet } as const;
}
