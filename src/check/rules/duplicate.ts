// Nothing is named twice in a list: a theme, a person, a place, a word of a vocabulary.
import { slug } from '../../model/letters/slug.ts';
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { YamlPath } from '../../read/yaml.ts';
import { atKey } from '../fields.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'duplicate',
  severity: 'error',
  fr: {
    title: 'Un mot est écrit deux fois dans une liste',
    what: 'Dans une liste de signatures, de personnes, de thèmes, de réseaux, de lieux ou de mots-dièse, chaque nom est écrit une fois. Les mots d’un vocabulaire ont chacun leur identifiant.',
    why: 'Un nom répété serait signé ou listé deux fois.',
  },
  en: {
    title: 'A word is written twice in a list',
    what: 'In a list of credits, people, themes, networks, places or hashtags, each name is written once. The words of a vocabulary each have their own id.',
    why: 'A repeated name would be credited or listed twice.',
  },
  example: { part: 'frontMatter', wrong: 'themes: [emploi, emploi]', right: 'themes: [emploi]' },
  *find(content) {
    yield* storyFindings(content);
    for (const sheet of [content.networks, content.themes]) {
      yield* repeated(
        sheet,
        (sheet.value ?? []).map(({ id }, index) => ({ name: id, path: [index, 'id'] })),
      );
    }
    for (const sheet of [...content.series, ...content.volumes]) {
      yield* repeated(sheet, named('editors', sheet.value?.editors ?? []));
    }
  },
};

function* storyFindings({ stories }: Content): Generator<Finding> {
  for (const { frontMatter } of stories) {
    const story = frontMatter.value;
    if (!story) continue;
    // Somebody may write a text and take its photographs.
    const credits = story.authors.map((credit, index): Named => {
      const { person, role } = typeof credit === 'string' ? { person: credit, role: 'author' } : credit;
      return { name: person, role, path: ['authors', index] };
    });
    yield* repeated(frontMatter, credits);
    for (const list of ['themes', 'networks', 'people', 'places', 'hashtags'] as const) {
      yield* repeated(frontMatter, named(list, story[list]));
    }
    for (const [index, { with: met }] of story.encounters.entries()) {
      const people = met.map((one, place): Named => {
        const path = ['encounters', index, 'with', place];
        return typeof one === 'string' ? { name: one, path } : { name: one.label, role: String(one.count), path };
      });
      yield* repeated(frontMatter, people);
    }
  }
}

interface Named {
  name: string;
  /** Tells apart two entries of one name. */
  role?: string;
  path: YamlPath;
}

function named(key: string, names: readonly string[]): Named[] {
  return names.map((name, index) => ({ name, path: [key, index] }));
}

function* repeated(sheet: Sheet<unknown>, list: readonly Named[]): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { name, role = '', path } of list) {
    // Two spellings of a place have one page.
    const key = `${(path[0] === 'places' && slug(name)) || name.normalize('NFC').toLowerCase()} ${role}`;
    const first = seen.get(key);
    if (first !== undefined) {
      const isSame = first.normalize('NFC').toLowerCase() === name.normalize('NFC').toLowerCase();
      yield {
        ...atKey(sheet, path, name),
        fr: {
          message: isSame ? `« ${name} » est écrit deux fois.` : `« ${first} » et « ${name} » sont un même lieu.`,
          remedy: 'Gardez-le une seule fois.',
        },
        en: {
          message: isSame ? `“${name}” is written twice.` : `“${first}” and “${name}” are one place.`,
          remedy: 'Keep it only once.',
        },
      };
    }
    seen.set(key, first ?? name);
  }
}
