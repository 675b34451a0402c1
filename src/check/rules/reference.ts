// Every id that a file names exists: authors, people, vocabularies, series, stories, volumes.
import { PLACEHOLDER_VALUES } from '../../model/placeholders.ts';
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { Referred } from '../../read/schema/common.ts';
import type { VolumeSheet } from '../../read/schema/volume.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { atKey } from '../fields.ts';
import { sheetsOf } from '../files.ts';
import { knownIds } from '../known-names.ts';
import { suggestion } from '../nearest.ts';
import type { Bilingual, Finding, Said } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { nameForId } from './name-for-id.ts';
import { referencesIn, schemaOf } from './schema-keys.ts';

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
    for (const sheet of sheetsOf(content)) {
      const value = sheet.value ?? sheet.yaml.value;
      for (const { path, to, id } of referencesIn(schemaOf(sheet.file), value)) {
        if (!known[to].isReadable || known[to].ids.has(id) || isAwaited(value, id) || isRefused(sheet, path)) continue;
        yield {
          ...atKey(sheet, path, shown(id, 60)),
          ...unknown(content, sheet, path, to, id),
        };
      }
    }
    for (const sheet of content.volumes) yield* withoutCondensed(sheet, content);
  },
};

/** In a draft, an id that somebody still has to say: the rule on unfinished texts asks for it once it is sent. */
function isAwaited(value: unknown, id: string): boolean {
  return id === PLACEHOLDER_VALUES.reference && (value as { status?: unknown } | null)?.status === 'draft';
}

/** What its schema refuses is told there. */
function isRefused({ issues }: Sheet<unknown>, path: YamlPath): boolean {
  return issues.some((issue) => issue.path.every((part, index) => path[index] === part) && issue.path.length > 0);
}

function unknown(content: Content, sheet: Sheet<unknown>, path: YamlPath, to: Referred, id: string): Said {
  const named = nameForId(content, sheet, path, to, id);
  if (named) return named;
  const hint = suggestion(id, [...knownIds(content)[to].ids]);
  return {
    fr: { message: `${NOTHING[to].fr} ne s’appelle « ${shown(id)} ».`, remedy: hint.fr },
    en: { message: `${NOTHING[to].en} is called “${shown(id)}”.`, remedy: hint.en },
  };
}

const NOTHING: Record<Referred, { fr: string; en: string }> = {
  people: { fr: 'Aucune fiche de personne', en: 'No person’s file' },
  networks: { fr: 'Aucun réseau', en: 'No network' },
  channels: { fr: 'Aucun réseau ni aucune voie de rencontre', en: 'No network nor way of meeting' },
  themes: { fr: 'Aucun thème', en: 'No theme' },
  series: { fr: 'Aucune collection', en: 'No series' },
  stories: { fr: 'Aucun récit', en: 'No story' },
};

function* withoutCondensed(sheet: Sheet<VolumeSheet>, content: Content): Generator<Finding> {
  for (const [partIndex, { stories }] of (sheet.value?.parts ?? []).entries()) {
    for (const [index, entry] of stories.entries()) {
      if (typeof entry === 'string' || entry.text !== 'condensed') continue;
      const manuscript = content.stories.find(({ id }) => id === entry.story);
      if (!manuscript || manuscript.condensed) continue;
      yield { ...atKey(sheet, ['parts', partIndex, 'stories', index], entry.story), ...noCondensed(entry.story) };
    }
  }
}

function noCondensed(story: string): Bilingual {
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
