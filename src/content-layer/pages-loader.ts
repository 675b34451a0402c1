// The editors' pages → Astro's content layer, which compiles and renders them. What the check refuses never gets there.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { readPage } from '../read/folder.ts';
import type { PageSheet } from '../read/schema/page.ts';

/** @param folder absolute path of the content folder */
export function pagesLoader(folder: string): Loader {
  const base = join(folder, 'pages');
  const inner = glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
  return {
    name: 'florilege-pages',
    async load(context) {
      // The content's own loader stops the build, with the check's report: Astro would be first, in other words.
      if (pageFiles(base).some((name) => frontMatter(folder, join(base, name)) === undefined)) return;
      // Astro reads front matter by other rules than the check: to it a date is no text.
      const parseData: typeof context.parseData = ({ id, filePath = join(base, `${id}.mdx`) }) =>
        context.parseData({ id, filePath, data: demanded(folder, filePath) as never });
      await inner.load({ ...context, parseData });
    },
  };
}

function demanded(folder: string, path: string): PageSheet {
  const value = frontMatter(folder, path);
  if (!value) throw new Error(`l’en-tête de ${relative(folder, path)} n’est pas juste : la vérification dit pourquoi.`);
  return value;
}

function frontMatter(folder: string, path: string): PageSheet | undefined {
  const { value, yaml, slips } = readPage(folder, relative(folder, path).replaceAll('\\', '/')).frontMatter;
  return yaml.powers.length === 0 && !slips?.length ? value : undefined;
}

function pageFiles(base: string): string[] {
  try {
    return readdirSync(base).filter((name) => /^[^.].*\.mdx$/.test(name));
  } catch {
    return [];
  }
}
