// Names of folders and files are ids: they are addresses for ever.
import { paths } from '../../model/addresses.ts';
import { shortSlug } from '../../model/letters/slug.ts';
import { id as idSchema } from '../../read/schema/common.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'identifier',
  severity: 'error',
  fr: {
    title: 'Un nom de dossier ou de fichier ne peut pas servir d’adresse',
    what: 'Le nom d’un dossier de récit, d’une fiche de personne, de collection ou de volume, d’une page, d’une réaction, compte de 3 à 80 minuscules sans accent, chiffres et tirets. Celui d’une page n’est pas déjà celui d’une partie du site.',
    why: 'Ce nom devient une adresse, qui ne change plus : elle doit s’écrire au clavier, se dicter et rester la même sur tous les ordinateurs.',
  },
  en: {
    title: 'The name of a folder or file cannot be an address',
    what: 'The name of a story’s folder, or of a person’s, series’, volume’s, page’s or reaction’s file has 3 to 80 unaccented lowercase letters, digits and hyphens. That of a page is not already that of a part of the site.',
    why: 'This name becomes an address that never changes: it must be typed, spelt out and stay the same on every computer.',
  },
  example: { part: 'words', wrong: 'stories/Un Café/story.mdx', right: 'stories/un-cafe/story.mdx' },
  *find(content) {
    yield* idsOf(content.stories.map(({ id, body }) => ({ id, file: body.file })));
    yield* idsOf(content.people.map(({ id, file, value }) => ({ id, file, name: value?.displayName })));
    for (const sheets of [content.series, content.volumes]) yield* idsOf(sheets);
    for (const sheets of Map.groupBy(content.reactions, ({ story }) => story).values()) yield* idsOf(sheets);
    const pages = content.pages.map(({ id, body }) => ({ id, file: body.file }));
    yield* idsOf(pages);
    for (const { id, file } of pages) if (isTakenAddress(id)) yield { file, words: id, ...takenAddress(id) };
  },
};

/** What stands at the root of a site already: its lists, its files, what Astro writes there. */
const TAKEN: ReadonlySet<string> = new Set([
  ...Object.values(paths).flatMap((path) => (typeof path === 'string' ? (path.split('/')[1] ?? []) : [])),
  ...['404', 'cartes', 'hors-ligne', 'index', '_astro'],
]);

/** Whether a part of the site stands where a page of this name would. */
export function isTakenAddress(id: string): boolean {
  return TAKEN.has(id);
}

function takenAddress(id: string): Bilingual {
  return {
    fr: {
      message: `« /${id}/ » est déjà l’adresse d’une partie du site.`,
      remedy: `Donnez un autre nom à cette page, par exemple « a-propos-${id} ».`,
    },
    en: {
      message: `“/${id}/” is the address of a part of the site already.`,
      remedy: `Give this page another name, for example “about-${id}”.`,
    },
  };
}

function* idsOf(entries: { id: string; file: string; name?: string | undefined }[]): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { id, file, name: own = id } of entries) {
    const twin = seen.get(id.toLowerCase());
    const name = shown(id);
    const at = { file, words: name };
    if (twin !== undefined) {
      yield {
        ...at,
        fr: {
          message: `« ${name} » et « ${shown(twin)} » ne diffèrent que par leurs majuscules.`,
          remedy: 'Donnez un autre nom à l’un des deux.',
        },
        en: {
          message: `“${name}” and “${shown(twin)}” differ only by their letter case.`,
          remedy: 'Give one of them another name.',
        },
      };
    }
    seen.set(id.toLowerCase(), id);
    if (!idSchema.safeParse(id).success) {
      yield {
        ...at,
        fr: {
          message: `Le nom « ${name} » ne peut pas servir d’adresse.`,
          remedy: `Utilisez de 3 à 80 minuscules sans accent, chiffres et tirets, par exemple « ${proposal([id, own], file)} ».`,
        },
        en: {
          message: `The name “${name}” cannot be an address.`,
          remedy: `Use 3 to 80 unaccented lowercase letters, digits and hyphens, for example “${proposal([id, own], file)}”.`,
        },
      };
    }
  }
}

/** The name as the commands would write it, or that of the person; a name of its kind where nothing of it can be read. */
function proposal(names: readonly string[], file: string): string {
  const own = names.map((name) => shortSlug(name)).find((name) => idSchema.safeParse(name).success);
  return own ?? EXAMPLES[file.split('/')[0] ?? ''] ?? 'un-cafe-a-rennes';
}

const EXAMPLES: Record<string, string> = {
  people: 'camille-martin',
  series: 'rencontres',
  volumes: 'tome-1',
  pages: 'a-propos',
  reactions: 'merci-de-jeanne',
};
