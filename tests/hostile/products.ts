// A content folder → what readers get of its stories: page, EPUB and PDF, as text and as markup.
import { unzipSync } from 'fflate';
import type { Library } from '../../src/model/library.ts';
import type { Story } from '../../src/model/story.ts';
import { buildEpub } from '../../src/publish/epub/build-epub.ts';
import { type BuiltPdf, buildPdf } from '../../src/publish/pdf/build-pdf.ts';
import type { Press } from '../../src/publish/press.ts';
import { renderProse } from '../../src/publish/web/prose/prose-to-html.ts';

/** The text of a story as its page shows it. */
export function pageMarkup(story: Story): string {
  return renderProse(story.body, { lang: story.lang, address: (path) => path });
}

/** The files of a volume's EPUB that are markup, by their path. */
export async function epubMarkup(volume: string, library: Library, press: Press): Promise<Map<string, string>> {
  const files = unzipSync(await buildEpub(volumeOf(volume, library), library, press.epub));
  return new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xhtml|opf|xml)$/.test(path))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

export interface ReadPdf {
  /** Words of each story by its title, in the order of its pages, running heads left out. */
  texts: Map<string, string>;
  /** Where the links of the whole book lead. */
  links: string[];
  /** Whether anything runs when it is opened. */
  hasActions: boolean;
  /** Names of the files that it carries. */
  attachments: string[];
  substitutions: BuiltPdf['substitutions'];
}

/** Words are left out where nobody asks for them: they take most of the time. */
export async function readPdf(volume: string, library: Library, press: Press, { words = true } = {}): Promise<ReadPdf> {
  const { bytes, substitutions } = await buildPdf(volumeOf(volume, library), library, press.pdf);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: bytes });
  const document = await loading.promise;
  const pages: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    if (words) pages.push(wordsOf((await page.getTextContent({ includeMarkedContent: true })).items as PdfItem[]));
    const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[];
    links.push(...annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []));
  }
  const starts: { title: string; page: number }[] = [];
  const visit = async (entries: readonly Bookmark[]): Promise<void> => {
    for (const { title, dest, items } of entries) {
      const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      if (place?.[0]) starts.push({ title, page: await document.getPageIndex(place[0]) });
      await visit(items);
    }
  };
  if (words) await visit(((await document.getOutline()) ?? []) as Bookmark[]);
  const hasActions = (await document.hasJSActions()) || (await document.getOpenAction()) !== null;
  const attachments = [...((await document.getAttachments()) ?? new Map()).keys()];
  await loading.destroy();
  return { hasActions, attachments, texts: textsOf(starts, pages, library), links, substitutions };
}

interface Bookmark {
  title: string;
  dest: string | { num: number; gen: number }[] | null;
  items: Bookmark[];
}

interface PdfItem {
  type?: string;
  tag?: string;
  str?: string;
}

/** A story runs from the page of its bookmark to the page before the bookmark of the next one. */
function textsOf(starts: { title: string; page: number }[], pages: string[], library: Library): Map<string, string> {
  const titles = new Set([...library.stories.values()].map(({ title }) => bare(title)));
  const stories = starts.filter(({ title }) => titles.has(bare(title)));
  return new Map(
    stories.map(({ title, page }, index) => [bare(title), pages.slice(page, stories[index + 1]?.page).join('')]),
  );
}

/** The text items of a page; what is marked as an artefact (ISO 14289-1, 7.1) is no text: running heads, folios, rules. */
function wordsOf(items: readonly PdfItem[]): string {
  const open: boolean[] = [];
  let words = '';
  for (const { type, tag, str } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(tag === 'Artifact' || open.at(-1) === true);
    else if (open.at(-1) !== true) words += str ?? '';
  }
  return words;
}

/** Without white space nor soft hyphens. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad]/g, '');
}

function volumeOf(id: string, library: Library) {
  const volume = library.volumes.get(id);
  if (!volume) throw new Error(`The library has no volume ${id}.`);
  return volume;
}
