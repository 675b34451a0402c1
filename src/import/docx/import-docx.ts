// A document of Word → a text of the dialect, by the HTML that mammoth makes of it.
import mammoth from 'mammoth';
import { openArchive, packedAgain } from '../archive/open-archive.ts';
import type { Loss, SentFile, SentPicture } from '../arrival.ts';
import { htmlArrival } from '../html/import-html.ts';
import { ImportRefused, refusing } from '../import-refused.ts';
import { oneLine } from '../plain-words.ts';
import { withoutHead } from '../text/tree-head.ts';
import { type Chunk, chunkPages, markChunks, withChunks } from './chunks.ts';
import { Numbering, writeNumbers } from './numbering.ts';
import { prepare } from './prepare.ts';
import { relationsOf, tellLostPictures } from './relations.ts';
import { spellOut } from './spell-out.ts';
import { joinStanzas } from './stanzas.ts';
import { keepTabs, withoutTabs } from './tabs.ts';
import { MARK_CLOSE, MARK_OPEN, textOf } from './text-of.ts';
import { all, child, parsePart, remove, serializePart, value } from './xml.ts';

/** `.docx`; one that holds macros is refused. */
export const importDocx = refusing(async (file) => {
  const parts = openArchive(file);
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml') ?? new Uint8Array());
  const main = MAIN.exec(types)?.[1] ?? 'word/document.xml';
  if (/macroEnabled/i.test(types) || [...parts.keys()].some((path) => /vbaProject\.bin$/i.test(path)))
    throw new ImportRefused('macros', file.name);
  const bytes = parts.get(main);
  if (!bytes) throw new ImportRefused(parts.has('mimetype') ? 'openDocument' : 'unreadable', file.name);
  for (const [path, part] of parts) if (/\.(?:xml|rels)$/i.test(path)) refuseTraps(part, file.name);
  const losses: Loss[] = [];
  const chunks: Chunk[] = [];
  const words = preparedWords(parts, main, file, losses, chunks);
  const { html, pictures } = await htmlOf(parts);
  const pieces = await chunkPages(chunks, file, losses);
  const all = [words, ...pieces.map(({ words: own }) => own)].join('\n');
  const arrival = htmlArrival(keepTabs(numbered(withChunks(html, pieces))), file.name, {
    pictures,
    losses,
    words: all,
  });
  const headless = withoutHead(arrival);
  return [{ ...headless, body: withoutTabs(headless.body) }];
});

const MAIN = /PartName="\/([^"]+)"\s+ContentType="[^"]*wordprocessingml\.document\.main\+xml"/;

/** Every part, those that are not read here too: whoever reads them defines what they declare. */
function refuseTraps(part: Uint8Array, name: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part.subarray(0, 4096))))
    throw new ImportRefused('entities', name);
}

/** Rewrites the parts that hold words, and answers those that a reader saw. */
function preparedWords(
  parts: Map<string, Uint8Array>,
  main: string,
  { name }: SentFile,
  losses: Loss[],
  chunks: Chunk[],
): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (file: string) => {
    const bytes = parts.get(`${folder}${file}`);
    return bytes && parsePart(bytes, name);
  };
  const styles = part('styles.xml');
  const numbering = new Numbering(part('numbering.xml'), styles);
  const headings = new Set(
    (styles ? all(styles, 'w:style') : []).flatMap((style) =>
      /^(?:heading|titre|title)\b/i.test(value(child(style, 'w:name'))) ? [value(style, 'w:styleId')] : [],
    ),
  );
  const words: string[] = [];
  const called = new Set<string>();
  for (const file of [main.slice(folder.length), 'footnotes.xml', 'endnotes.xml']) {
    const document = part(file);
    if (!document) continue;
    for (const note of NOTES.flatMap((name) => all(document, name)))
      if (note.getAttribute('w:type')) for (const paragraph of all(note, 'w:p')) remove(paragraph);
    const relations = relationsOf(parts, folder, file, name);
    markChunks(document, relations, parts, chunks);
    tellLostPictures(document, relations, parts, losses);
    spellOut(document, losses);
    writeNumbers(document, numbering, headings, losses);
    // Links whose address the file has lost are their words.
    for (const link of all(document, 'w:hyperlink'))
      if (!relations.has(value(link, 'r:id'))) link.removeAttribute('r:id');
    const left = prepare(document, losses);
    joinStanzas(document);
    // A word that a revision took out of another was never of it.
    words.push(textOf(document), ...left);
    for (const name of NOTES) {
      for (const call of all(document, `${name}Reference`)) called.add(`${name} ${value(call, 'w:id')}`);
      for (const note of all(document, name)) {
        // Word shows no note whose call is gone.
        if (/\S/.test(textOf(note)) && !called.has(`${name} ${value(note, 'w:id')}`))
          losses.push({ kind: 'hidden', words: oneLine(textOf(note)) });
      }
    }
    parts.set(`${folder}${file}`, serializePart(document));
  }
  // The numbers are written in the paragraphs now.
  parts.delete(`${folder}numbering.xml`);
  return [...words, ...tellAround(parts, name, losses)].join('\n');
}

const NOTES = ['w:footnote', 'w:endnote'];

/** Comments, heads and feet of the pages, words of diagrams: none is of the text. @returns the words that are told */
function tellAround(parts: ReadonlyMap<string, Uint8Array>, name: string, losses: Loss[]): string[] {
  const told: Loss[] = [];
  for (const [path, bytes] of parts) {
    const [, sort = ''] = /\/(comments|header|footer|diagrams\/data|charts\/chart)\d*\.xml$/.exec(path) ?? [];
    if (sort === '') continue;
    const document = parsePart(bytes, name);
    if (sort === 'comments')
      told.push(...all(document, 'w:comment').map((one): Loss => ({ kind: 'comment', words: textOf(one).trim() })));
    else if (sort === 'header' || sort === 'footer')
      told.push({ kind: 'page', words: textOf(document), place: sort === 'header' ? 'en-tête' : 'pied de page' });
    else {
      const words = [...all(document, 'a:t'), ...all(document, 'c:v')].map((node) => node.textContent ?? '');
      told.push({ kind: 'embed', words: words.join(' '), place: 'graphique' });
    }
  }
  const said = told.filter(({ kind, words }) => kind === 'embed' || /\S/.test(words));
  losses.push(...said.map((loss) => (loss.kind === 'comment' ? loss : { ...loss, words: oneLine(loss.words) })));
  return said.map(({ words }) => words);
}

async function htmlOf(
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<{ html: string; pictures: Map<string, SentPicture> }> {
  const pictures = new Map<string, SentPicture>();
  const bytes = packedAgain(parts);
  const convertImage = mammoth.images.imgElement(async (image) => {
    const [, kind = 'inconnu'] = image.contentType.split('/');
    if (!/^(?:png|jpe?g|gif|webp)$/.test(kind)) return { src: `image au format ${kind.replace(/^x-/, '')}` };
    const src = `inside:${pictures.size + 1}`;
    pictures.set(src, { bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    return { src };
  });
  // Node's mammoth takes the one, a browser's the other.
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as never;
  const { value: html } = await mammoth.convertToHtml(input, {
    convertImage,
    styleMap: STYLES,
    ignoreEmptyParagraphs: true,
  });
  return { html, pictures };
}

/** What stands before the first word of a numbered paragraph becomes what the lists are built from. */
function numbered(html: string): string {
  return html
    .replace(new RegExp(`<p([^>]*)>${MARK_OPEN}([^<${MARK_CLOSE}]*)${MARK_CLOSE}`, 'gu'), '<p$1 data-numbered="$2">')
    .replace(new RegExp(`${MARK_OPEN}[^<${MARK_CLOSE}]*${MARK_CLOSE}`, 'gu'), '');
}

/** Word's names, as its files have them in every language, and those of software that writes its own. */
const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Titre'] => p.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
  ...['Quote', 'Intense Quote', 'Citation', 'Citation intense', 'Quotations', 'Block Text'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  "p[style-name='caption'] => p.picture-caption:fresh",
  "p[style-name='Caption'] => p.picture-caption:fresh",
  'strike => s',
];
