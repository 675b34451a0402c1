// Checks the content without building anything: npm run check [paths]
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, type Language } from '../check/check.ts';
import { sourceFiles } from '../check/files.ts';
import { applyEdits, orderFrontMatter } from '../check/fix.ts';
import type { Problem } from '../check/problem.ts';
import { type ReportOptions, toGithub, toJson, toMarkdown, toSummary, toText } from '../check/report.ts';
import { type Content, readContent } from '../read/content.ts';
import { buildDate, contentFolder, sourceOf } from '../read/content-folder.ts';

const USAGE = `npm run check                       tout le contenu
npm run check -- [chemins] [options]  quelques fichiers ou dossiers

  --format   text (par défaut) | json | github | markdown
  --lang     fr (par défaut) | en : la langue des messages
  --fix      corrige ce qui peut l’être sans jugement, et dit quoi
  --quiet    les erreurs seulement, sans les conseils
  --help     cette aide

Rend 0 sans erreur, 1 avec, 2 pour une commande mal écrite.`;

const FORMATS = { text: toText, json: toJson, github: toGithub, markdown: toMarkdown };

const folder = contentFolder();
const root = relative(process.cwd(), folder) || '.';
const { paths, format, language, isFix, isQuiet } = readArguments();
const wanted = paths.map((path) => relative(folder, resolve(path)).replaceAll('\\', '/'));

let content = await readContent(folder);
const absent = wanted.filter((path) => path !== '' && !known(content).some((file) => isIn(path, file)));
if (absent.length > 0) stop(absent.map((path) => `« ${path} » n’est pas dans ${root}/.`).join('\n'));
if (isFix) content = await mend(content);
const problems = problemsOf(content).filter(({ severity }) => !isQuiet || severity === 'error');
report(problems);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function problemsOf(read: Content): Problem[] {
  return checkContent(read, { today: buildDate(), language }).filter(({ file }) => isWanted(file));
}

function report(found: readonly Problem[]): void {
  const options: ReportOptions = { root, sourceOf: (file) => sourceOf(folder, file) };
  if (format !== 'text') {
    console.log(FORMATS[format](found, options));
    return;
  }
  if (found.length > 0) console.error(`${toText(found, options)}\n`);
  const told = `${content.stories.length} récit${content.stories.length > 1 ? 's' : ''} lu${content.stories.length > 1 ? 's' : ''}`;
  console.log(`${told} : ${toSummary(found)}.`);
}

/** Each round may uncover what a broken passage was hiding. */
async function mend(first: Content): Promise<Content> {
  let read = first;
  for (let round = 0; round < 5; round++) {
    const changes = changesOf(read);
    if (changes.length === 0) return read;
    for (const { file, text, done } of changes) {
      await writeFile(join(folder, file), text);
      for (const line of done) console.error(`Corrigé : ${root}/${file}${line}`);
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
      const text = file.endsWith('.mdx') ? orderFrontMatter(mended) : mended;
      const done = own.map(({ line, column, message }) => `:${line}:${column}  ${message}`);
      if (text !== mended) done.push('  L’en-tête est dans l’ordre du modèle.');
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
    ...read.strays.map(({ path }) => path),
  ];
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'fr' },
        fix: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (!Object.hasOwn(FORMATS, values.format)) stop(`--format ${values.format} n’existe pas.`);
    if (values.lang !== 'fr' && values.lang !== 'en') stop(`--lang ${values.lang} n’existe pas.`);
    return {
      paths: positionals,
      format: values.format as keyof typeof FORMATS,
      language: values.lang as Language,
      isFix: values.fix,
      isQuiet: values.quiet,
    };
  } catch (error) {
    const option = /'(--?[^'=\s]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return stop(`L’option ${option} n’existe pas ou n’a pas de valeur.`);
  }
}

function stop(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}
