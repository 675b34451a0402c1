// Documents as Word writes them: true parts in a true archive.
import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Parts {
  /** What stands in the body. */
  body: string;
  /** Each the paragraphs of a note; the first is called 1. */
  notes?: string[];
  comments?: string[];
  numbering?: string;
  header?: string;
  links?: string[];
  /** Extension and bytes: rIdPicture1… */
  pictures?: [extension: string, bytes: Uint8Array][];
  /** Other parts that the text leads to, or addresses: identifier, sort, target, mode. */
  relations?: readonly (readonly [id: string, sort: string, target: string, mode?: string])[];
  /** Any other file. */
  more?: Record<string, Uint8Array>;
  mainType?: string;
}

export function makeDocx({
  body,
  notes = [],
  comments = [],
  numbering,
  header,
  links = [],
  pictures = [],
  relations: others = [],
  more = {},
  mainType = `${TYPES}.document.main+xml`,
}: Parts): Uint8Array {
  const part = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${W}>${inside}</w:${name}>`);
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escaped(target)}"${mode}/>`;
  const kinds = ['styles', 'numbering', 'footnotes', 'comments', 'header1'];
  const relations = [
    ...kinds.map((kind) => relation(`rId-${kind}`, kind.replace('1', ''), `${kind}.xml`)),
    ...links.map((link, index) => relation(`rIdLink${index + 1}`, 'hyperlink', link, ' TargetMode="External"')),
    ...others.map(([id, sort, target, mode]) => relation(id, sort, target, mode && ` TargetMode="${mode}"`)),
    ...pictures.map(([extension], index) =>
      relation(`rIdPicture${index + 1}`, 'image', `media/image${index + 1}.${extension}`),
    ),
  ];
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${kinds.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${TYPES}.${kind}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    'word/_rels/footnotes.xml.rels': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': part('styles', STYLES),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote>${notes.map((note, index) => `<w:footnote w:id="${index + 1}">${note}</w:footnote>`).join('')}`,
    ),
    'word/comments.xml': part(
      'comments',
      comments.map((comment, index) => `<w:comment w:id="${index}" w:author="Nour">${p(comment)}</w:comment>`).join(''),
    ),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(header !== undefined && { 'word/header1.xml': part('hdr', p(header)) }),
    ...Object.fromEntries(
      pictures.map(([extension, bytes], index) => [`word/media/image${index + 1}.${extension}`, bytes]),
    ),
    ...more,
  });
}

const STYLES = [
  ['Normal', 'Normal'],
  ['Titre', 'Title'],
  ['Titre1', 'heading 1'],
  ['Titre2', 'heading 2'],
  ['Titre3', 'heading 3'],
  ['Citation', 'Quote'],
  ['Lgende', 'caption'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')
  .concat(
    '<w:style w:type="paragraph" w:styleId="Puces"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  );

/** A paragraph of runs, or of plain words. */
export function p(words: string, { style = '', list = '' }: { style?: string; list?: string } = {}): string {
  const [id, level] = list.split(':');
  const number = list && `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const set = style || number ? `<w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${number}</w:pPr>` : '';
  return `<w:p>${set}${words.startsWith('<') ? words : r(words)}</w:p>`;
}

/** @param set properties: `<w:b/>` */
export function r(words: string, set = ''): string {
  return `<w:r>${set && `<w:rPr>${set}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

export const call = (number: number) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;
export const line = '<w:r><w:br/></w:r>';

export function link(number: number, inside: string): string {
  return `<w:hyperlink r:id="rIdLink${number}">${inside}</w:hyperlink>`;
}

export function picture(number: number, alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="${number}" name="Image" descr="${escaped(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rIdPicture${number}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (held: string) => `<w:tc><w:tcPr/>${held.startsWith('<w:') ? held : p(held)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A definition of nine levels; the numbers of lists that follow it, each with where it starts. */
export function numbering(
  definitions: readonly {
    format: string;
    text?: string;
    lists: readonly { id: number; starts?: Record<number, number> }[];
  }[],
): string {
  const levels = (format: string, text?: string) =>
    Array.from(
      { length: 9 },
      (_, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text ?? `%${level + 1}.`}"/></w:lvl>`,
    ).join('');
  const abstracts = definitions.map(
    ({ format, text }, index) => `<w:abstractNum w:abstractNumId="${index}">${levels(format, text)}</w:abstractNum>`,
  );
  const lists = definitions.flatMap(({ lists: held }, index) =>
    held.map(
      ({ id, starts = {} }) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${index}"/>${Object.entries(starts)
          .map(
            ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
          )
          .join('')}</w:num>`,
    ),
  );
  return [...abstracts, ...lists].join('');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
