// The components of a story's page → one module that this process can run: compiled as a build compiles them, where nothing is built.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import { build, type Plugin } from 'rolldown';

const WEB = 'src/publish/web';
const PREVIEW = 'src/story-preview';

/** What is otherwise in a folder: the head of a page, and its addresses. */
const INSTEAD: Record<string, string> = {
  [`${WEB}/head/Head.astro`]: `${PREVIEW}/FolderHead.astro`,
  [`${WEB}/href.ts`]: `${PREVIEW}/folder-href.ts`,
};

/** @param root the project's folder @returns its text, which asks for all that this process can load where it is */
export async function pageProgram(root: string): Promise<string> {
  const { output } = await build({
    input: join(root, PREVIEW, 'page-entry.ts'),
    write: false,
    platform: 'node',
    logLevel: 'silent',
    transform: { define: { 'import.meta.env': '{}' } },
    plugins: [components(root)],
    output: { format: 'es', codeSplitting: false },
  });
  return output[0].code;
}

const NO_STYLE = '\0style';

function components(root: string): Plugin {
  return {
    name: 'florilege:components',
    async resolveId(id, importer) {
      if (id.endsWith('.css')) return NO_STYLE;
      const found = importer === undefined ? null : await this.resolve(id, importer, { skipSelf: true });
      if (!found || found.external || importer === undefined) return found;
      const file = insteadOf(found.id, root);
      const isBundled =
        file.endsWith('.astro') || importer.includes('/node_modules/') || /\/node_modules\/astro\//.test(file);
      return isBundled ? file : { id: pathToFileURL(file).href, external: 'absolute' };
    },
    async load(id) {
      if (id === NO_STYLE) return '';
      if (!id.endsWith('.astro')) return null;
      const { code } = transform(await readFile(id, 'utf8'), { ...AS_BUILT, filename: id, normalizedFilename: id });
      return { code, moduleType: 'ts' };
    },
  };
}

/** As Astro asks for them. */
const AS_BUILT = {
  compact: true,
  internalURL: 'astro/compiler-runtime',
  resultScopedSlot: true,
  resolvePath: (path: string) => path,
};

function insteadOf(file: string, root: string): string {
  const other = INSTEAD[relative(root, file).replaceAll('\\', '/')];
  return other === undefined ? file : join(root, other);
}
