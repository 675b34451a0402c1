// Every id that a file names exists: authors, people, vocabularies, series, stories, volumes.
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { MEETING_CHANNELS, type StoryFrontMatter } from '../../read/schema/story.ts';
import type { VolumeSheet } from '../../read/schema/volume.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { suggestion } from '../nearest.ts';
import type { Finding, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'reference',
  severity: 'error',
  fr: {
    title: 'Une fiche ou un mot du vocabulaire n’existe pas',
    what: 'Les auteurs, les personnes, les réseaux, les thèmes, la collection et les récits d’un volume sont désignés par leur identifiant, qui est le nom d’un fichier ou un mot d’une liste.',
    why: 'Un lien vers une fiche absente donnerait une page vide ou un nom qui ne mène nulle part.',
  },
  en: {
    title: 'A sheet or a word of the vocabulary does not exist',
    what: 'Authors, people, networks, themes, the series and the stories of a volume are named by their id, which is the name of a file or a word of a list.',
    why: 'A link to a missing sheet would give an empty page or a name that leads nowhere.',
  },
  example: { part: 'frontMatter', wrong: 'authors: [paul-le-gof]', right: 'authors: [paul-le-goff]' },
  *find(content) {
    const known = knownIds(content);
    for (const { frontMatter } of content.stories)
      if (frontMatter.value) yield* storyFindings(frontMatter, frontMatter.value, known);
    for (const sheet of content.volumes) if (sheet.value) yield* volumeFindings(sheet, sheet.value, content, known);
    for (const sheet of content.series) {
      for (const [index, editor] of (sheet.value?.editors ?? []).entries())
        yield* named(sheet, ['editors', index], editor, known.people);
    }
    for (const sheet of content.people) {
      for (const [index, { network }] of (sheet.value?.handles ?? []).entries())
        yield* named(sheet, ['handles', index, 'network'], network, known.networks);
    }
  },
};

interface Known {
  what: { fr: string; en: string };
  ids: Set<string>;
  /** False where the list itself cannot be read: its own problem is enough. */
  isReadable: boolean;
}
type KnownIds = Record<'people' | 'networks' | 'channels' | 'themes' | 'series' | 'stories', Known>;

function knownIds(content: Content): KnownIds {
  const networks = (content.networks.value ?? []).map((term) => term.id);
  const known = (fr: string, en: string, ids: Iterable<string>, list?: { value?: unknown }): Known => ({
    what: { fr, en },
    ids: new Set(ids),
    isReadable: list === undefined || list.value !== undefined,
  });
  return {
    people: known(
      'Aucune fiche de personne',
      'No person’s file',
      content.people.map(({ id }) => id),
    ),
    networks: known('Aucun réseau', 'No network', networks, content.networks),
    channels: known(
      'Aucun réseau ni aucune voie de rencontre',
      'No network nor way of meeting',
      [...networks, ...MEETING_CHANNELS],
      content.networks,
    ),
    themes: known(
      'Aucun thème',
      'No theme',
      (content.themes.value ?? []).map(({ id }) => id),
      content.themes,
    ),
    series: known(
      'Aucune collection',
      'No series',
      content.series.map(({ id }) => id),
    ),
    stories: known(
      'Aucun récit',
      'No story',
      content.stories.map(({ id }) => id),
    ),
  };
}

function* storyFindings(sheet: Sheet<unknown>, story: StoryFrontMatter, known: KnownIds): Generator<Finding> {
  for (const [index, credit] of story.authors.entries()) {
    if (typeof credit === 'string') yield* named(sheet, ['authors', index], credit, known.people);
    else yield* named(sheet, ['authors', index, 'person'], credit.person, known.people);
  }
  for (const [index, person] of story.people.entries()) yield* named(sheet, ['people', index], person, known.people);
  for (const [index, theme] of story.themes.entries()) yield* named(sheet, ['themes', index], theme, known.themes);
  for (const [index, network] of story.networks.entries())
    yield* named(sheet, ['networks', index], network, known.networks);
  if (story.series) yield* named(sheet, ['series'], story.series, known.series);
  if (story.portrait) yield* named(sheet, ['portrait', 'subject'], story.portrait.subject, known.people);
  if (story.translationOf) yield* named(sheet, ['translationOf'], story.translationOf, known.stories);
  for (const [index, encounter] of story.encounters.entries()) {
    yield* named(sheet, ['encounters', index, 'via'], encounter.via, known.channels);
    for (const [place, met] of encounter.with.entries()) {
      if (typeof met === 'string') yield* named(sheet, ['encounters', index, 'with', place], met, known.people);
    }
  }
}

function* volumeFindings(
  sheet: Sheet<unknown>,
  volume: VolumeSheet,
  content: Content,
  known: KnownIds,
): Generator<Finding> {
  for (const [index, editor] of volume.editors.entries()) yield* named(sheet, ['editors', index], editor, known.people);
  for (const [index, story] of volume.front.entries()) yield* named(sheet, ['front', index], story, known.stories);
  for (const [index, story] of volume.back.entries()) yield* named(sheet, ['back', index], story, known.stories);
  for (const [index, erratum] of volume.errata.entries())
    yield* named(sheet, ['errata', index, 'story'], erratum.story, known.stories);
  for (const [partIndex, part] of volume.parts.entries()) {
    for (const [index, entry] of part.stories.entries()) {
      const path = ['parts', partIndex, 'stories', index];
      if (typeof entry === 'string') yield* named(sheet, path, entry, known.stories);
      else {
        yield* named(sheet, [...path, 'story'], entry.story, known.stories);
        const manuscript = content.stories.find(({ id }) => id === entry.story);
        if (entry.text === 'condensed' && manuscript && !manuscript.condensed) {
          yield {
            file: sheet.file,
            position: sheet.yaml.locate(path),
            words: entry.story,
            ...noCondensed(entry.story),
          };
        }
      }
    }
  }
}

function* named(sheet: Sheet<unknown>, path: YamlPath, id: string, known: Known): Generator<Finding> {
  if (!known.isReadable || known.ids.has(id)) return;
  const hint = suggestion(id, [...known.ids]);
  yield {
    file: sheet.file,
    position: sheet.yaml.locate(path),
    words: shown(id, 60),
    fr: { message: `${known.what.fr} ne s’appelle « ${shown(id)} ».`, remedy: hint.fr },
    en: { message: `${known.what.en} is called “${shown(id)}”.`, remedy: hint.en },
  };
}

function noCondensed(story: string): { fr: Wording; en: Wording } {
  return {
    fr: {
      message: `Le récit « ${story} » n’a pas de version courte.`,
      remedy: `Ajoutez stories/${story}/condensed.mdx, ou retirez « text: condensed ».`,
    },
    en: {
      message: `The story “${story}” has no condensed text.`,
      remedy: `Add stories/${story}/condensed.mdx, or remove “text: condensed”.`,
    },
  };
}
