// A document of Word → a text of the dialect, by the HTML that mammoth makes of it.
import mammoth from 'mammoth';
import { openArchive, packedAgain } from '../archive/open-archive.ts';
import type { Loss, SentFile, SentPicture } from '../arrival.ts';
import { htmlArrival } from '../html/import-html.ts';
import { ImportRefused, refusing } from '../import-refused.ts';
import { Numbering } from './numbering.ts';
import { NUMBER_CLOSE, NUMBER_OPEN, prepare, textOf } from './prepare.ts';
import { all, child, parsePart, serializePart, value } from './xml.ts';

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
  const words = preparedWords(parts, main, file, losses);
  const { html, pictures } = await htmlOf(parts, file);
  return [htmlArrival(html, file.name, { pictures, losses, words })];
});

const MAIN = /PartName="\/([^"]+)"\s+ContentType="[^"]*wordprocessingml\.document\.main\+xml"/;

/** Every part, those that are not read here too: whoever reads them defines what they declare. */
function refuseTraps(part: Uint8Array, name: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part.subarray(0, 4096))))
    throw new ImportRefused('entities', name);
}

/** Rewrites the parts that hold words, and answers those that a reader saw. */
function preparedWords(parts: Map<string, Uint8Array>, main: string, { name }: SentFile, losses: Loss[]): string {
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
  for (const file of [main.slice(folder.length), 'footnotes.xml', 'endnotes.xml']) {
    const document = part(file);
    if (!document) continue;
    for (const note of [...all(document, 'w:footnote'), ...all(document, 'w:endnote')])
      if (note.getAttribute('w:type'))
        for (const paragraph of all(note, 'w:p')) paragraph.parentNode?.removeChild(paragraph);
    words.push(textOf(document));
    looseLinks(document, parts.get(`${folder}_rels/${file}.rels`));
    prepare(document, numbering, headings, losses);
    parts.set(`${folder}${file}`, serializePart(document));
  }
  // The numbers are written in the paragraphs now.
  parts.delete(`${folder}numbering.xml`);
  for (const comment of all(part('comments.xml') ?? parsePart(EMPTY, name), 'w:comment'))
    losses.push({ kind: 'comment', words: textOf(comment).trim() });
  for (const path of parts.keys()) {
    if (!/(?:header|footer)\d*\.xml$/.test(path)) continue;
    const said = textOf(parsePart(parts.get(path) as Uint8Array, name))
      .replace(/\s+/g, ' ')
      .trim();
    if (said !== '')
      losses.push({ kind: 'page', words: said, place: path.includes('header') ? 'en-tête' : 'pied de page' });
  }
  return words.join('\n');
}

/** Links whose address the file has lost are their words. */
function looseLinks(document: Document, relations: Uint8Array | undefined): void {
  const known = new TextDecoder().decode(relations ?? new Uint8Array());
  for (const link of all(document, 'w:hyperlink'))
    if (!known.includes(`Id="${value(link, 'r:id')}"`)) link.removeAttribute('r:id');
}

const EMPTY = new TextEncoder().encode('<none/>');

async function htmlOf(
  parts: ReadonlyMap<string, Uint8Array>,
  _file: SentFile,
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
  return { html: numbered(html), pictures };
}

/** What stands before the first word of a numbered paragraph becomes what the lists are built from. */
function numbered(html: string): string {
  return html
    .replace(
      new RegExp(`<p([^>]*)>${NUMBER_OPEN}([^<${NUMBER_CLOSE}]*)${NUMBER_CLOSE}`, 'gu'),
      '<p$1 data-numbered="$2">',
    )
    .replace(new RegExp(`${NUMBER_OPEN}[^<${NUMBER_CLOSE}]*${NUMBER_CLOSE}`, 'gu'), '');
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
