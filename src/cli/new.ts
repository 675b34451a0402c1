// Starts a story: asks a person at a terminal, or takes every answer from flags.
import { join, relative } from 'node:path';
import * as prompts from '@clack/prompts';
import { nearest } from '../check/nearest.ts';
import type { Content } from '../read/content.ts';
import { readContent } from '../read/folder.ts';
import { day } from '../read/schema/common.ts';
import { personSchema } from '../read/schema/person.ts';
import { holdsTag, STORY_KINDS } from '../read/schema/story.ts';
import { type Answers, newStoryFiles, personId, wantedId } from '../start/new-story.ts';
import { labelWords } from '../words/labels/label-words.ts';
import { readOptions, readSettings } from './command.ts';
import { AlreadyThere, writeNew } from './write-new.ts';

const USAGE = `npm run new                      pose les questions une à une
npm run new -- [options]         prend les réponses ici

  --kind      ${STORY_KINDS.join(' | ')}
  --title     le titre, de 3 à 120 caractères
  --author    le nom de l’auteur, tel qu’il sera imprimé
  --given-name, --family-name   son prénom et son nom de famille, si c’est son premier texte ici
  --theme     un thème de content/vocabularies/themes.yaml
  --network   un réseau de content/vocabularies/networks.yaml (facultatif)
  --date      AAAA-MM-JJ (aujourd’hui par défaut)
  --help      cette aide`;

// First: --help reads nothing.
const flags = readFlags();
const { content: folder, today } = readSettings();
const content = await readContent(folder);
const themes = (content.themes.value ?? []).map(({ id, label }) => ({ value: id, label }));
const networks = (content.networks.value ?? []).map(({ id, label }) => ({ value: id, label }));

await start(flags);

async function start(given: Partial<Answers>): Promise<void> {
  const complete = given.kind && given.title && given.author && given.theme;
  if (!complete && !process.stdin.isTTY) stop(`Il manque ${missing(given).join(', ')}.\n\n${USAGE}`);
  const answers = complete ? { date: today, lang: siteLang(content), ...given } : await ask(given);
  const problems = wrong(answers as Answers);
  if (problems.length > 0) stop(`${problems.join('\n')}\n\n${USAGE}`);
  const known = {
    stories: new Set(content.stories.map(({ id }) => id)),
    people: new Set(content.people.map(({ id }) => id)),
  };
  const files = newStoryFiles(answers as Answers, known);
  try {
    writeNew(folder, files);
  } catch (error) {
    if (error instanceof AlreadyThere) stop(error.message, 1);
    throw error;
  }
  for (const file of files.keys()) console.log(`Créé : ${relative(process.cwd(), join(folder, file))}`);
  const wanted = wantedId(answers.title as string);
  if (!files.has(`stories/${wanted}/story.mdx`))
    console.log(`Le dossier « ${wanted} » existe déjà : celui-ci porte un numéro.`);
  console.log('\nÉcrivez votre texte, puis vérifiez-le : npm run check');
}

async function ask(given: Partial<Answers>): Promise<Answers> {
  prompts.intro('Un nouveau texte');
  const answers = await prompts.group(
    {
      kind: () =>
        choose({
          message: 'Quelle forme ?',
          options: STORY_KINDS.map((value) => ({ value, label: labelWords('fr').kinds[value] })),
          initialValue: given.kind ?? 'encounter',
        }),
      title: () =>
        prompts.text({
          message: 'Quel titre ?',
          initialValue: given.title ?? '',
          validate: (value) => titleProblem(value ?? ''),
        }),
      author: () =>
        prompts.text({
          message: 'Qui signe ?',
          initialValue: given.author ?? '',
          validate: (value) => authorProblem(value ?? ''),
        }),
      givenName: ({ results }) =>
        isKnown(results.author)
          ? undefined
          : prompts.text({ message: 'Quel est son prénom ?', validate: (value) => authorProblem(value ?? '') }),
      familyName: ({ results }) =>
        isKnown(results.author) ? undefined : prompts.text({ message: 'Et son nom de famille ? (facultatif)' }),
      theme: () => choose({ message: 'Quel thème ?', options: themes }),
      network: () => choose({ message: 'Par quel réseau ?', options: [{ value: '', label: 'aucun' }, ...networks] }),
      date: () =>
        prompts.text({
          message: 'Quelle date de parution ?',
          initialValue: given.date ?? today,
          validate: (value) => dateProblem(value ?? ''),
        }),
    },
    { onCancel: () => stop('Rien n’a été créé.', 130) },
  );
  const answered = Object.entries({ ...answers, lang: siteLang(content) }).filter(([, value]) => value);
  return Object.fromEntries(answered) as unknown as Answers;
}

/** Clack's own line of help is English: ours is in the question. */
function choose<Value extends string>(question: prompts.SelectOptions<Value>) {
  const message = `${question.message} (↑ et ↓ pour choisir, Entrée pour valider)`;
  return prompts.select({ ...question, message, showInstructions: false });
}

function isKnown(author: string | undefined): boolean {
  return content.people.some(({ id }) => id === personId(author ?? ''));
}

function readFlags(): Partial<Answers> {
  const text = { type: 'string' } as const;
  const values = readOptions(USAGE, {
    kind: text,
    title: text,
    author: text,
    'given-name': text,
    'family-name': text,
    theme: text,
    network: text,
    date: text,
  });
  const { 'given-name': givenName, 'family-name': familyName, ...rest } = values;
  return { ...rest, ...(givenName && { givenName }), ...(familyName && { familyName }) } as Partial<Answers>;
}

function missing(given: Partial<Answers>): string[] {
  return (['kind', 'title', 'author', 'theme'] as const).filter((flag) => !given[flag]).map((flag) => `--${flag}`);
}

function wrong({ kind, title, author, theme, network, date }: Answers): string[] {
  const unknown = (flag: string, value: string, values: readonly string[]) =>
    values.includes(value)
      ? undefined
      : `--${flag} « ${value} » n’existe pas : ${nearest(value, values) ? `vouliez-vous écrire « ${nearest(value, values)} » ?` : values.join(', ')}`;
  return [
    unknown('kind', kind, STORY_KINDS),
    unknown(
      'theme',
      theme,
      themes.map(({ value }) => value),
    ),
    network === undefined
      ? undefined
      : unknown(
          'network',
          network,
          networks.map(({ value }) => value),
        ),
    titleProblem(title),
    authorProblem(author),
    dateProblem(date),
  ].filter((problem) => problem !== undefined);
}

function titleProblem(title: string): string | undefined {
  if (title.trim().length < 3 || title.trim().length > 120) return 'Un titre compte de 3 à 120 caractères.';
  if (isBroken(title)) return 'Un titre tient sur une ligne.';
  return holdsTag(title) ? 'Un titre ne contient ni mot-dièse ni @nom.' : undefined;
}

/** By what ends a line for an editor, for YAML, or for a terminal. */
function isBroken(words: string): boolean {
  return /[\n\r\u0085\u2028\u2029\v\f]/.test(words.trim());
}

function authorProblem(author: string): string | undefined {
  if (isBroken(author)) return 'Un nom tient sur une ligne.';
  return personSchema.shape.displayName.safeParse(author).success ? undefined : 'Un nom compte de 1 à 120 caractères.';
}

function dateProblem(date: string): string | undefined {
  return day.safeParse(date).success ? undefined : 'Une date s’écrit AAAA-MM-JJ, par exemple 2026-03-14.';
}

function siteLang({ site }: Content): string {
  return site.value?.lang ?? 'fr-FR';
}

function stop(message: string, code = 2): never {
  console.error(message);
  process.exit(code);
}
