// The rooms that a browser can run, and what stands in them without running there: the adapters.
import type { House } from './graph.ts';

/** From `src/`. A product plans and writes its file; who draws, cuts fonts and composes is given to it. */
const ROOMS = [
  'atelier/',
  'faces/',
  'read/',
  'check/',
  'model/',
  'import/',
  'mailbox/',
  'receive/',
  'review/',
  'words/',
  'design/',
  'publish/web/prose/',
  'publish/epub/',
  'publish/pdf/',
  'publish/card/',
  'publish/feeds/',
  'publish/hosting/',
  'publish/search/',
];

const ADAPTERS = [
  'atelier/faces/book-styles.ts',
  'atelier/faces/letter-files.ts',
  'atelier/faces/typesetter.ts',
  'mailbox/boxes/folder-box.ts',
  'mailbox/contacts/by-folder.ts',
  'mailbox/forges/dry.ts',
  'mailbox/hosts/clean-apart.ts',
  'mailbox/hosts/deno.ts',
  'mailbox/hosts/node.ts',
  'read/folder.ts',
  'read/satteri.ts',
  'publish/web/prose/typeset-pages.ts',
  'publish/search/index/families.ts',
  'publish/search/index/search-index.ts',
  'publish/card/card-worker.ts',
  'publish/card/draw.ts',
  'publish/card/render.ts',
  'publish/card/workshop.ts',
  'publish/pdf/compose.ts',
  'publish/pdf/page-pictures.ts',
  'publish/pdf/pdf-worker.ts',
  'publish/pdf/typst.ts',
];

/** Packages that are JavaScript alone. Any other is refused, whatever it is: Node, Astro, a native program. */
const PACKAGES = [
  '@fonts/[a-z-]+\\.woff2\\?url',
  '@orama/stemmers/(?:french|english)',
  '@xmldom/xmldom',
  'acorn(?:-jsx)?',
  'any-ascii',
  'csv-parse/browser/esm/sync',
  'decode-named-character-reference',
  'dingbat-to-unicode',
  'fflate',
  'fontkitten',
  'hast-util-from-html',
  'hast-util-to-html',
  'hast-util-to-mdast',
  'hastscript',
  'idb-keyval',
  'leven',
  'mammoth',
  'mdast-util-from-markdown',
  'mdast-util-gfm(?:-[a-z-]+)?',
  'mdast-util-mdx(?:js)?-[a-z]+',
  'mdast-util-to-hast',
  'mdast-util-to-markdown',
  'micromark-extension-gfm',
  'micromark-extension-mdx(?:js)?-[a-z]+',
  'micromark-util-decode-numeric-character-reference',
  'postal-mime',
  'prosemirror-[a-z-]+',
  'satori(?:/standalone|/layout\\.wasm\\?url)?',
  'saxen',
  'xast-util-to-xml',
  'xastscript',
  'yaml',
  'zod',
];

export const OUTSIDE_BROWSERS = new RegExp(`^(?!src/)(?!(?:${PACKAGES.join('|')})$)`);

/** The files that run in a browser. */
export function browserFiles({ files }: House): string[] {
  return files.filter(
    (file) =>
      file.endsWith('.ts') &&
      ROOMS.some((room) => file.startsWith(`src/${room}`)) &&
      !ADAPTERS.some((adapter) => file === `src/${adapter}`),
  );
}

/** Adapters that are no more: the list is kept true. */
export function absentAdapters({ files }: House): string[] {
  return ADAPTERS.filter((adapter) => !files.includes(`src/${adapter}`));
}
