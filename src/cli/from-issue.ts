// A form that the editors have kept → a request to merge: npm run from-issue, in a workflow
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { inert, toMarkdown } from '../check/report.ts';
import { github } from '../mailbox/forges/github.ts';
import { CONTENT_ROOT, inRepository } from '../model/in-repository.ts';
import type { Content } from '../read/content.ts';
import { readContent } from '../read/folder.ts';
import { satteri } from '../read/satteri.ts';
import { draftOf } from '../receive/draft.ts';
import { corrected, storyMeant, withdrawn } from '../review/asked-changes.ts';
import { keptIssueIn } from '../review/events.ts';
import { answersIn, type FormAnswers } from '../review/forms.ts';
import { TODO } from '../words/import/reception.ts';
import { readOptions, readSettings } from './command.ts';
import { ReadingRoom } from './receiving/reading-room.ts';
import { readWorkflow } from './workflow.ts';

const USAGE = `npm run from-issue   fait d’un formulaire retenu (récit, retrait, erratum) une demande de fusion (docs/securite.md)

  --help   cette aide

Se lance dans un flux de GitHub, qui donne GITHUB_EVENT_PATH et GITHUB_TOKEN. Le contenu du disque est changé, pour être vérifié.`;

/** What a form becomes: files by their path from the content folder. */
interface Asked {
  title: string;
  files: ReadonlyMap<string, string | Uint8Array>;
  todo: string[];
}

readOptions(USAGE, {});
const { event, access } = readWorkflow(USAGE);
const { content: folder, root, today } = readSettings();
const issue = keptIssueIn(event);
const answers = answersIn(issue.body, issue.labels);
const content = await readContent(folder);
const asked = answers ? await askedBy(answers) : 'Ce n’est aucun des formulaires, ou un champ y manque.';
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 1;
} else await request(asked);

function askedBy(said: FormAnswers): Promise<Asked | string> | Asked | string {
  if (said.kind === 'récit') return said.isAgreed ? newStory(said) : 'L’accord n’est pas coché.';
  return changedStory(said);
}

/** By the same doors as a file that somebody sent: what is private is taken out, what is no text is refused. */
async function newStory({ title, signature, text }: FormAnswers & { kind: 'récit' }): Promise<Asked | string> {
  const arrival = await arrivalOf(`# ${inert(title).replaceAll('\u200b', '')}\n\n${text}\n`);
  if (!arrival) return 'Ce texte ne peut pas être reçu.';
  const draft = draftOf({ ...arrival, authors: [signature] }, new Map(), title, {
    ...{ content, parser: satteri, day: today, answers: new Map() },
    taken: { stories: new Set(content.stories.map(({ id }) => id)), people: new Map() },
  });
  const { missing, added } = draft.difference;
  if (missing.length + added.length > 0)
    return `Des mots se perdraient : ${[...missing, ...added].slice(0, 5).join(' ')}`;
  return { title: `Récit : ${draft.title}`, files: draft.files, todo: draft.todo.map((one) => TODO[one]) };
}

async function arrivalOf(source: string) {
  const place = mkdtempSync(join(tmpdir(), 'florilege-formulaire-'));
  const room = new ReadingRoom(root, { questions: [], series: [] });
  try {
    const [path, name] = [join(place, 'recit.md'), 'recit.md'];
    writeFileSync(path, source);
    return (await room.read({ path, name, size: source.length })).texts[0];
  } finally {
    await room.close();
    rmSync(place, { recursive: true, force: true });
  }
}

function changedStory(said: Exclude<FormAnswers, { kind: 'récit' }>): Asked | string {
  const id = storyMeant(said.page, new Set(content.stories.map((story) => story.id)));
  const story = content.stories.find((one) => one.id === id);
  if (!story) return 'Aucun récit de ce site n’est à cette adresse.';
  const { file } = story.body;
  const source = readFileSync(join(folder, file), 'utf8');
  if (said.kind === 'retrait')
    return { title: `Retrait : ${story.id}`, files: new Map([[file, withdrawn(source, file, today)]]), todo: [] };
  const text = corrected(source, file, said, today);
  if (text === undefined) return 'Les mots à corriger ne sont pas dans ce récit, ou y sont plusieurs fois.';
  return { title: `Erratum : ${story.id}`, files: new Map([[file, text]]), todo: [] };
}

/** Once an issue: a branch that is there, and a request that was made, are left as they are. */
async function request({ title, files, todo }: Asked): Promise<void> {
  const forge = github({ ...access, name: issue.repository, branch: issue.defaultBranch });
  const branch = `formulaires/${issue.number}`;
  if (await forge.requestOf(branch)) return console.log('La demande existe déjà.');
  const problems = await problemsWith(files);
  const body = [
    `Cette demande vient d’[un formulaire](${issue.address}) que les éditeurs ont retenu. Ferme #${issue.number}.`,
    `### Ce que dit la vérification\n\n${toMarkdown(problems, { root: CONTENT_ROOT }).trimEnd()}`,
    ...(todo.length > 0 ? [`### Ce qui reste à compléter\n\n${todo.map((one) => `- ${one}`).join('\n')}`] : []),
    'GitHub ne lance aucun flux pour ce qu’un flux a demandé : pour avoir les visages du récit, fermez cette demande et rouvrez-la.',
    'Pour refuser : fermez la demande, et répondez sous le formulaire.',
  ].join('\n\n');
  const own = new Map([...files].map(([path, held]) => [inRepository(path), held]));
  await forge.commit(branch, own, `${title.slice(0, 60)}\n\nFormulaire n° ${issue.number}\n`);
  const opened = await forge.open({ branch, title: title.slice(0, 200), body, labels: [] });
  console.log(opened ? `Demande n° ${opened.number}.` : 'La demande existe déjà.');
}

async function problemsWith(files: Asked['files']) {
  for (const [file, held] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), held);
  }
  const read: Content = await readContent(folder);
  return checkContent(read, { today }).filter(({ file }) => files.has(file));
}
