// A book holds only what it may print: published stories, agreed for its outputs, each once.
import { isOut, outputsOfVolume, stageOf } from '../../model/lifecycle.ts';
import type { Content } from '../../read/content.ts';
import type { Manuscript, Sheet } from '../../read/manuscript.ts';
import type { StoryFrontMatter } from '../../read/schema/story.ts';
import type { VolumeSheet } from '../../read/schema/volume.ts';
import type { YamlPath } from '../../read/yaml.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'volume',
  severity: 'error',
  fr: {
    title: 'Un volume contient ce qu’il ne peut pas imprimer',
    what: 'Un volume contient au moins un texte, et seulement des récits publiés, qui ne sont plus sous embargo et dont l’accord couvre l’EPUB et le PDF (et le papier, s’il a un ISBN imprimé), chacun une fois. Ses préfaces sont des avant-propos, son numéro ne dépasse pas le nombre de tomes, ses ISBN ne servent qu’une fois. Un volume en préparation (status: draft) peut être vide, ou contenir des brouillons.',
    why: 'Un livre ne se corrige pas une fois téléchargé ou imprimé.',
  },
  en: {
    title: 'A volume holds what it may not print',
    what: 'A volume holds at least one text, and only published stories, no longer under embargo and whose consent covers EPUB and PDF (and paper, if it has a print ISBN), each once. Its front texts are forewords, its number does not exceed the number of tomes, its ISBN serve only once. A volume in preparation (status: draft) may be empty, or hold drafts.',
    why: 'A book cannot be corrected once it has been downloaded or printed.',
  },
  example: {
    part: 'file',
    file: 'volumes/tome-2.yaml',
    wrong:
      'title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [brouillon]\n',
    right:
      'title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [un-cafe]\n',
  },
  *find(content, today) {
    const stories = new Map(content.stories.map((story) => [story.id, story]));
    for (const sheet of content.volumes) {
      if (!sheet.value) continue;
      yield* emptyFindings(sheet, sheet.value);
      yield* entryFindings(sheet, sheet.value, stories, today);
      const { tome, ofTomes } = sheet.value;
      if (ofTomes !== undefined && (tome === undefined || tome > ofTomes))
        yield at(sheet, ['ofTomes'], String(ofTomes), tome === undefined ? noTome : tooManyTomes(tome, ofTomes));
    }
    yield* twinFindings(content);
  },
};

interface Entry {
  story: string;
  path: YamlPath;
}

function listedStories(volume: VolumeSheet): Entry[] {
  return [
    ...volume.front.map((story, index) => ({ story, path: ['front', index] })),
    ...volume.parts.flatMap(({ stories }, part) =>
      stories.map((entry, index) => ({
        story: typeof entry === 'string' ? entry : entry.story,
        path: ['parts', part, 'stories', index],
      })),
    ),
    ...volume.back.map((story, index) => ({ story, path: ['back', index] })),
  ];
}

function* emptyFindings(sheet: Sheet<VolumeSheet>, { status, parts }: VolumeSheet): Generator<Finding> {
  if (status === 'draft') return;
  if (parts.length === 0) yield { ...at(sheet, ['parts'], '', noPart), words: '' };
  for (const [index, { title, stories }] of parts.entries())
    if (stories.length === 0) yield at(sheet, ['parts', index], title, emptyPart(title));
}

function* entryFindings(
  sheet: Sheet<VolumeSheet>,
  volume: VolumeSheet,
  stories: ReadonlyMap<string, Manuscript>,
  today: string,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const { story, path } of listedStories(volume)) {
    if (seen.has(story)) yield at(sheet, path, story, twice(story));
    seen.add(story);
    const value = stories.get(story)?.frontMatter.value;
    if (!value) continue;
    if (value.status === 'withdrawn') yield at(sheet, path, story, withdrawn(story));
    else if (volume.status === 'published') yield* unreadyFindings(sheet, volume, { story, path }, value, today);
    if (path[0] === 'front' && value.kind !== 'foreword') yield at(sheet, path, story, notForeword(story));
  }
  for (const [index, { story }] of volume.errata.entries()) {
    if (stories.has(story) && !seen.has(story))
      yield at(sheet, ['errata', index, 'story'], story, erratumElsewhere(story));
  }
}

/** A story that a book may not print on its day. */
function* unreadyFindings(
  sheet: Sheet<VolumeSheet>,
  volume: VolumeSheet,
  { story, path }: Entry,
  value: StoryFrontMatter,
  today: string,
): Generator<Finding> {
  const missing = outputsOfVolume(volume).filter((output) => !value.consent.outputs.includes(output));
  // A book to come may hold what is read from its own day on.
  const stage = stageOf(value, isOut(volume, today) ? today : volume.published);
  if (stage === 'unpublished') yield at(sheet, path, story, unpublished(story, value.status));
  else if (stage === 'embargoed') yield at(sheet, path, story, embargoed(story, value.embargo ?? ''));
  else if (missing.length > 0) yield at(sheet, path, story, notAgreed(story, missing.join(', ')));
}

/** Two books with one name, or one ISBN for two. */
function* twinFindings({ volumes }: Content): Generator<Finding> {
  const names = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const sheet of volumes) {
    if (!sheet.value) continue;
    const { title, tome, edition, isbn } = sheet.value;
    const name = `${title.normalize('NFC').toLowerCase()} ${tome ?? ''} ${edition}`;
    const twin = names.get(name);
    if (twin !== undefined) yield at(sheet, ['title'], title, sameBook(twin));
    else names.set(name, sheet.id);
    for (const [format, number = ''] of Object.entries(isbn ?? {})) {
      const digits = number.replace(/\D/g, '');
      const other = numbers.get(digits);
      if (other !== undefined) yield at(sheet, ['isbn', format], number, sameIsbn(other));
      else numbers.set(digits, `${sheet.id}, ${format}`);
    }
  }
}

function at({ file, yaml }: Sheet<unknown>, path: YamlPath, words: string, wording: Bilingual): Finding {
  return { file, position: yaml.locate(path), words, ...wording };
}

const wording = (fr: readonly [string, string], en: readonly [string, string]): Bilingual => ({
  fr: { message: fr[0], remedy: fr[1] },
  en: { message: en[0], remedy: en[1] },
});

const twice = (story: string) =>
  wording(
    [`« ${story} » est deux fois dans ce volume.`, 'Gardez-le à une seule place.'],
    [`“${story}” is twice in this volume.`, 'Keep it in one place only.'],
  );
const withdrawn = (story: string) =>
  wording(
    [`« ${story} » a été retiré par son auteur.`, 'Retirez-le du volume.'],
    [`“${story}” was withdrawn by its author.`, 'Remove it from the volume.'],
  );
const unpublished = (story: string, status: string) =>
  wording(
    [`« ${story} » n’est pas publié (status: ${status}).`, 'Publiez-le d’abord, ou retirez-le du volume.'],
    [`“${story}” is not published (status: ${status}).`, 'Publish it first, or remove it from the volume.'],
  );
const embargoed = (story: string, day: string) =>
  wording(
    [`« ${story} » n’est pas public avant le ${day}.`, 'Attendez ce jour, ou retirez-le du volume.'],
    [`“${story}” is not public before ${day}.`, 'Wait for that day, or remove it from the volume.'],
  );
const notAgreed = (story: string, missing: string) =>
  wording(
    [
      `L’accord donné pour « ${story} » ne couvre pas ce volume.`,
      `Si la personne est d’accord, ajoutez à « outputs », dans le récit : ${missing}. Sinon, retirez-le du volume.`,
    ],
    [
      `The consent given for “${story}” does not cover this volume.`,
      `If the person agrees, add to “outputs”, in the story: ${missing}. If not, remove it from the volume.`,
    ],
  );
const notForeword = (story: string) =>
  wording(
    [
      `« ${story} » n’est pas un avant-propos.`,
      'Mettez-le dans une partie, ou écrivez « kind: foreword » dans le récit.',
    ],
    [`“${story}” is not a foreword.`, 'Put it in a part, or write “kind: foreword” in the story.'],
  );
const erratumElsewhere = (story: string) =>
  wording(
    [
      `Un erratum corrige « ${story} », qui n’est pas dans ce volume.`,
      'Corrigez le nom du récit, ou retirez l’erratum.',
    ],
    [
      `An erratum corrects “${story}”, which is not in this volume.`,
      'Correct the name of the story, or remove the erratum.',
    ],
  );
const noPart = wording(
  [
    'Ce volume ne contient aucun texte.',
    'Ajoutez « parts: [{ title: Première partie, stories: [un-recit] }] », ou écrivez « status: draft » tant qu’il est en préparation.',
  ],
  [
    'This volume holds no text.',
    'Add “parts: [{ title: Part one, stories: [a-story] }]”, or write “status: draft” while it is being prepared.',
  ],
);
const emptyPart = (title: string) =>
  wording(
    [`La partie « ${title} » ne contient aucun texte.`, 'Ajoutez-lui un récit, ou retirez-la.'],
    [`The part “${title}” holds no text.`, 'Add a story to it, or remove it.'],
  );
const noTome = wording(
  ['Ce volume dit le nombre de tomes, mais pas son propre numéro.', 'Ajoutez une ligne « tome: 1 ».'],
  ['This volume tells the number of tomes, but not its own number.', 'Add a line “tome: 1”.'],
);
const tooManyTomes = (tome: number, ofTomes: number) =>
  wording(
    [`Ce tome porte le numéro ${tome} sur ${ofTomes}.`, 'Corrigez « tome » ou « ofTomes ».'],
    [`This tome is number ${tome} of ${ofTomes}.`, 'Correct “tome” or “ofTomes”.'],
  );
const sameBook = (twin: string) =>
  wording(
    [
      `« ${twin} » a le même titre, le même tome et la même édition.`,
      'Changez l’un des trois : title, tome ou edition.',
    ],
    [`“${twin}” has the same title, tome and edition.`, 'Change one of the three: title, tome or edition.'],
  );
const sameIsbn = (other: string) =>
  wording(
    [`Cet ISBN sert déjà (${other}).`, 'Chaque volume et chaque format a le sien.'],
    [`This ISBN is already used (${other}).`, 'Each volume and each format has its own.'],
  );
