// Nobody is published without a consent: those who wrote, and those whom a reader would recognise.
import { isOnTheSite, outputsOfVolume, peopleNamedIn, storiesOfVolume } from '../../model/lifecycle.ts';
import type { Content, PersonFile } from '../../read/content.ts';
import type { Manuscript } from '../../read/manuscript.ts';
import { atKey } from '../fields.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'consent',
  severity: 'error',
  fr: {
    title: 'Un accord manque ou ne couvre pas la publication',
    what: 'Un récit publié porte un accord (consent), qui couvre le site, ou les livres seuls si un volume le contient : il n’a alors ni page, ni carte, ni entrée dans la recherche et les flux. Une personne citée sous son nom complet, une personne dont on montre le portrait et toute personne mineure ont dans leur fiche un accord ; il couvre aussi les livres où elles figurent.',
    why: 'Chacun décide de ce qui paraît de lui, où et pour combien de temps (code civil, article 9 ; règlement européen sur les données). Sans accord, on change le nom ou on retire le passage.',
  },
  en: {
    title: 'A consent is missing or does not cover the publication',
    what: 'A published story has a consent that covers the site, or the books alone if a volume holds it: then it has no page, no card, no entry in the search and the feeds. A person cited by full name, a person whose portrait is shown and every minor have in their sheet a consent; it also covers the books they appear in.',
    why: 'Everyone decides what appears of them, where and for how long (French civil code, article 9; European regulation on data). Without a consent, the name is changed or the passage removed.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'consent: { ref: c-2026-100, date: 2026-01-10, outputs: [pdf, epub] }',
    right: 'consent: { ref: c-2026-100, date: 2026-01-10, outputs: [web] }',
  },
  *find(content) {
    const printed = printedStories(content);
    for (const story of content.stories) yield* storyFindings(story, printed);
    const named = storiesByPerson(content);
    for (const person of content.people) yield* personFindings(person, named.get(person.id) ?? [], printed);
  },
};

/** A text may be for the books alone, where a book holds it. */
function* storyFindings({ id, frontMatter: sheet }: Manuscript, printed: Printed): Generator<Finding> {
  if (sheet.value?.status !== 'published' || isOnTheSite(sheet.value) || printed.has(id)) return;
  yield { ...atKey(sheet, ['consent', 'outputs'], sheet.value.consent.outputs.join(', ')), ...storyNowhere };
}

function* personFindings(
  { id, file, value, yaml, portraits }: PersonFile,
  stories: readonly Manuscript[],
  printed: Printed,
): Generator<Finding> {
  if (!value) return;
  const isMinor = value.minor === true;
  const isShown = value.portrait !== undefined && portraits.length > 0;
  const isNamed = value.identifiability === 'full-name' || isShown;
  // A minor’s file is refused before any story names them: it is public as soon as it is sent.
  if (!isMinor && (stories.length === 0 || !isNamed || value.publicFigure)) return;
  const where = listOf(stories);
  if (!value.consent) {
    const position = yaml.locate([isMinor ? 'minor' : 'identifiability']);
    yield { file, position, words: id, ...(isMinor ? minorAlone : isShown ? portraitAlone(where) : nameAlone(where)) };
    return;
  }
  const { outputs } = value.consent;
  const needed = stories.flatMap(({ id: story, frontMatter: { value: told } }): typeof outputs => [
    ...(told && isOnTheSite(told) ? (['web'] as const) : []),
    ...(printed.get(story) ?? []).flatMap((volume) => volume.outputs),
  ]);
  const missing = new Set(needed.filter((output) => !outputs.includes(output)));
  if (missing.size > 0)
    yield {
      ...{ file, position: yaml.locate(['consent', 'outputs']), words: outputs.join(', ') },
      ...notCovered([...missing].join(', '), where),
    };
}

/** Who wrote, is portrayed, met or cited → in which published stories. */
function storiesByPerson(content: Content): Map<string, Manuscript[]> {
  const named = new Map<string, Manuscript[]>();
  for (const story of content.stories) {
    const { value } = story.frontMatter;
    if (value?.status !== 'published') continue;
    for (const person of peopleNamedIn(value)) named.set(person, [...(named.get(person) ?? []), story]);
  }
  return named;
}

/** By the ids of the stories that books hold, what these are made for. */
type Printed = ReadonlyMap<string, readonly { outputs: ReturnType<typeof outputsOfVolume> }[]>;

function printedStories(content: Content): Printed {
  const volumes = content.volumes.flatMap(({ value }) => value ?? []);
  const held = volumes.flatMap((volume) =>
    storiesOfVolume(volume).map((story) => ({ story, outputs: outputsOfVolume(volume) })),
  );
  return Map.groupBy(held, ({ story }) => story);
}

/** « un-cafe, lea-martin… » */
function listOf(stories: readonly Manuscript[]): string {
  const ids = stories.slice(0, 5).map(({ id }) => id);
  return ids.join(', ') + (stories.length > 5 ? '…' : '');
}

const storyNowhere: Bilingual = {
  fr: {
    message:
      'L’accord donné pour ce récit ne couvre pas le site, et aucun volume ne le contient : il ne paraît nulle part.',
    remedy:
      'Si la personne est d’accord, ajoutez « web » à « outputs » ; sinon, mettez-le dans un volume, ou laissez-le en « status: draft ».',
  },
  en: {
    message: 'The consent given for this story does not cover the site, and no volume holds it: it appears nowhere.',
    remedy: 'If the person agrees, add “web” to “outputs”; if not, put it in a volume, or leave it at “status: draft”.',
  },
};

const minorAlone: Bilingual = {
  fr: {
    message: 'Cette personne est mineure et aucun accord n’est enregistré.',
    remedy: 'Retirez sa fiche et son nom, ou ajoutez « consent » : l’accord de ses parents et le sien.',
  },
  en: {
    message: 'This person is a minor and no consent is recorded.',
    remedy: 'Remove their file and their name, or add “consent”: their parents’ agreement and their own.',
  },
};

const nameAlone = (where: string): Bilingual => ({
  fr: {
    message: `Cette personne est nommée en entier (${where}) et aucun accord n’est enregistré.`,
    remedy:
      'Ajoutez « consent », ou donnez-lui un prénom seul ou un pseudonyme (identifiability: given-name, pseudonym).',
  },
  en: {
    message: `This person is named in full (${where}) and no consent is recorded.`,
    remedy: 'Add “consent”, or give them a first name only or a pseudonym (identifiability: given-name, pseudonym).',
  },
});

const portraitAlone = (where: string): Bilingual => ({
  fr: {
    message: `Le portrait de cette personne est montré (${where}) et aucun accord n’est enregistré.`,
    remedy: 'Ajoutez « consent », ou retirez « portrait » et l’image.',
  },
  en: {
    message: `The portrait of this person is shown (${where}) and no consent is recorded.`,
    remedy: 'Add “consent”, or remove “portrait” and the picture.',
  },
});

const notCovered = (missing: string, where: string): Bilingual => ({
  fr: {
    message: `L’accord de cette personne ne couvre pas toutes les publications où elle figure (${where}).`,
    remedy: `Si elle est d’accord, ajoutez à « outputs » : ${missing}.`,
  },
  en: {
    message: `The consent of this person does not cover all the publications they appear in (${where}).`,
    remedy: `If they agree, add to “outputs”: ${missing}.`,
  },
});
