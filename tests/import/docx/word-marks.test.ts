// What Word types, sets and draws by itself, and people never think of.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/import/compare-words.ts';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../read-back.ts';
import { received } from '../received.ts';
import { call, line, link, makeDocx, numbering, p, picture, r, table } from './make-docx.ts';

const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const field = (instruction: string, words: string) =>
  `<w:fldSimple w:instr=" ${instruction} ">${r(words)}</w:fldSimple>`;
const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
const tab = '<w:r><w:tab/></w:r>';
const box = (mark: string, isTicked: boolean) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${r(mark)}</w:sdtContent></w:sdt>`;
const formField = (inside: string, code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const boxed = (words: string) => `<w:txbxContent>${p(r(words))}</w:txbxContent>`;
const drawn = (inside: string) =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;

test.each<[string, string, string, string[]]>([
  ['a smiley', r('Elle rit ') + sign('Wingdings', 'F04A') + r('.'), 'Elle rit ☺.', []],
  ['an arrow', r('Nantes ') + sign('Wingdings', 'F0E0') + r(' Brest'), 'Nantes → Brest', []],
  ['a ticked box of Wingdings 2', r('Oui ') + sign('Wingdings', 'FE'), 'Oui ☑', []],
  ['a bullet of Symbol', r('a ') + sign('Symbol', 'F0B7') + r(' b'), 'a • b', []],
  ['a sign of one font', r('a ') + sign('Polices Rares', 'F021') + r(' b'), 'a b', ['character: \uF021']],
  [
    'signs of one font within a word, whatever nobody sees beside them',
    `${r('L')}${sign('Rare', 'F021')}<w:r><w:softHyphen/></w:r>${sign('Rare', 'F022')}${r('mot')}`,
    'L mot',
    ['character: \uF021', 'character: \uF022'],
  ],
  ['a number of Word', r('Figure ') + field('SEQ Figure', '1') + r(' : le quai'), 'Figure 1 : le quai', []],
  ['a date', r('Le ') + field('DATE \\@ "d MMMM yyyy"', '12 mars 2026'), 'Le 12 mars 2026', []],
  [
    'a link of a field',
    r('Voir ') + field('HYPERLINK &quot;https://a.fr/b&quot;', 'ici'),
    'Voir ici',
    ['link: https://a.fr/b'],
  ],
  ['boxes of Word', `${box('☒', true) + r(' oui ') + box('☐', false)}${r(' non')}`, '☒ oui ☐ non', []],
  [
    'boxes of an older form',
    formField('<w:checkBox><w:default w:val="1"/></w:checkBox>', 'FORMCHECKBOX') +
      r(' oui ') +
      formField('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX') +
      r(' non'),
    '☒ oui ☐ non',
    [],
  ],
  [
    'a list of an older form',
    r('Ville ') +
      formField(
        '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Brest"/><w:listEntry w:val="Nantes"/></w:ddList>',
        'FORMDROPDOWN',
      ),
    'Ville Nantes',
    [],
  ],
  ['a page break', r('Fin du jour') + pageBreak + r('Le lendemain'), 'Fin du jour\n\nLe lendemain', []],
  ['a page break before', pageBreak + r('Le lendemain'), 'Le lendemain', []],
  ['a line ended as of old', `${r('Un')}<w:r><w:cr/></w:r>${r('deux')}`, 'Un\\\ndeux', []],
  ['a tab of a position', `${r('9 h')}<w:r><w:ptab w:alignment="right"/></w:r>${r('Accueil')}`, '9 h Accueil', []],
  ['the mark of a file within a text', r('bom\uFEFFinterne'), 'bominterne', []],
  [
    'letters that are read aloud',
    '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>',
    '漢(kan)',
    [],
  ],
  ['capitals of a look', r('La ') + r('mer', '<w:caps/>'), 'La mer', ['look: mer']],
  [
    'words drawn of old',
    `${r('Avant.')}<w:r><w:pict><v:shape><v:textpath string="GRAND TITRE"/></v:shape></w:pict></w:r>`,
    'Avant.\n\nGRAND TITRE',
    ['layout: GRAND TITRE'],
  ],
  [
    'an oval with words',
    `${r('Avant.')}<w:r><w:pict><v:oval><v:textbox>${boxed('Dedans.')}</v:textbox></v:oval></w:pict></w:r>`,
    'Avant.\n\nDedans.',
    ['layout: Dedans.'],
  ],
  [
    'a drawing alone',
    `${r('Avant.')}<w:r>${drawn(boxed('Dedans.') + boxed('Encore.'))}</w:r>`,
    'Avant.\n\nDedans.\n\nEncore.',
    ['layout: Dedans.', 'layout: Encore.'],
  ],
  [
    'a drawing of which a picture is kept',
    `<w:r><mc:AlternateContent><mc:Choice>${drawn(boxed('Dedans.'))}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>${r('Avant.')}`,
    'Avant.\n\nDedans.',
    ['layout: Dedans.'],
  ],
])('%s', async (_, runs, expected, told) => {
  const { text, losses } = await received(importDocx, 'texte.docx', makeDocx({ body: p(r('Un mot.')) + p(runs) }));
  expect([text, losses]).toEqual([`Un mot.\n\n${expected}\n`, told]);
});

test('a picture in the midst of a line parts its words; one that floats does not', async () => {
  const floating = picture(1, 'Un banc').replaceAll('wp:inline', 'wp:anchor');
  const body = p(r('Bon') + floating + r('jour à tous.')) + p(r('Avant') + picture(1, 'Un banc') + r('après.'));
  const { text } = await received(
    importDocx,
    'texte.docx',
    makeDocx({ body, pictures: [['png', new Uint8Array([0x89])]] }),
  );
  expect(text).toBe('Bonjour à tous.\n\n![Un banc](./image-1.png)\n\nAvant après.\n\n![Un banc](./image-2.png)\n');
});

test('a drop cap is of its word', async () => {
  const cap = (letter: string) => `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${r(letter)}</w:p>`;
  const body =
    p('Avant.') + cap('I') + p('l était une fois.', { style: 'Normal' }) + cap('À') + p(r(' Brest', '<w:b/>'));
  const { text } = await received(importDocx, 'texte.docx', makeDocx({ body }));
  expect(text).toBe('Avant.\n\nIl était une fois.\n\nÀ **Brest**\n');
});

test('a tab after formatted words of a note parts them', async () => {
  const notes = [p(r('Ibid', '<w:i/>') + tab + r('page 3')), p(r('Voir') + tab + r('là'))];
  const body = p(r('Un') + call(1) + r(' deux') + call(2));
  const { text } = await received(importDocx, 'texte.docx', makeDocx({ body, notes }));
  expect(text).toBe('Un[^1] deux[^2]\n\n[^1]: *Ibid* page 3\n\n[^2]: Voir là\n');
});

test('numbers that have words are words; those of a plan are told', async () => {
  const body = [
    p('Un texte', { style: 'Titre' }),
    p('Qui ?', { list: '1:0' }),
    p('Moi.'),
    p('Quand ?', { list: '1:0' }),
    p('Dormir', { list: '2:0', style: 'Titre1' }),
    p('Seul', { list: '3:0', style: 'Titre2' }),
    p('Une chose', { list: '3:0' }),
  ].join('');
  const lists = numbering([
    { format: 'decimal', text: 'Q%1 :', lists: [{ id: 1 }] },
    { format: 'upperRoman', text: 'Article %1 –', lists: [{ id: 2, starts: { 0: 4 } }] },
    { format: 'decimal', lists: [{ id: 3 }] },
  ]);
  const { text, losses } = await received(importDocx, 'texte.docx', makeDocx({ body, numbering: lists }));
  expect(text).toBe('Q1 : Qui ?\n\nMoi.\n\nQ2 : Quand ?\n\n## Article IV – Dormir\n\n### Seul\n\n2. Une chose\n');
  expect(losses).toEqual(['look: 1.']);
});

test('pictures that are elsewhere or gone, diagrams and charts are told with their words', async () => {
  const body = p('Un mot.') + p(picture(1, 'Liée').replace('r:embed', 'r:link')) + p(picture(2, 'Perdue'));
  const bytes = (xml: string) => new TextEncoder().encode(xml);
  const { text, losses } = await received(
    importDocx,
    'texte.docx',
    makeDocx({
      body,
      relations: [['rIdPicture1', 'image', 'https://ailleurs.fr/a.png', 'External']],
      more: {
        'word/diagrams/data1.xml': bytes('<d xmlns:a="a"><a:t>Le port</a:t><a:t>La mer</a:t></d>'),
        'word/charts/chart1.xml': bytes('<d xmlns:c="c"><c:v>Marées</c:v></d>'),
      },
    }),
  );
  expect(text).toBe('Un mot.\n');
  expect(losses).toEqual([
    'picture: Liée https://ailleurs.fr/a.png',
    'picture: Perdue',
    'embed: Le port La mer',
    'embed: Marées',
  ]);
});

test.each([
  [
    'piece.html',
    '<html><head><title>x</title><meta name="author" content="Nour"></head><body><p>Du <b>dehors</b>.</p><ul><li>un</li></ul></body></html>',
  ],
  [
    'piece.mht',
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset="utf-8"\n\n<html><body><p>Du <b>dehors</b>.</p><ul><li>un</li></ul></body></html>\n\n--b--\n',
  ],
])('a page held whole, %s, stands in its place', async (name, page) => {
  const { text, arrival } = await received(
    importDocx,
    'texte.docx',
    makeDocx({
      body: `${p('Avant.')}<w:altChunk r:id="rIdChunk"/>${p('Après.')}`,
      relations: [['rIdChunk', 'aFChunk', name]],
      more: { [`word/${name}`]: new TextEncoder().encode(page) },
    }),
  );
  expect(text).toBe('Avant.\n\nDu **dehors**.\n\n- un\n\nAprès.\n');
  expect(arrival.authors).toEqual([]);
});

test('a document within the document is told', async () => {
  const { losses } = await received(
    importDocx,
    'texte.docx',
    makeDocx({
      body: `${p('Avant.')}<w:altChunk r:id="rIdChunk"/>`,
      relations: [['rIdChunk', 'aFChunk', 'piece.rtf']],
      more: { 'word/piece.rtf': new TextEncoder().encode('{\\rtf1 x}') },
    }),
  );
  expect(losses).toEqual(['embed: piece.rtf']);
});

test('a file revised a thousand times is received: each word that was taken out is told', async () => {
  const revision = (index: number) => `<w:del w:id="${index}"><w:r><w:delText>mot${index} </w:delText></w:r></w:del>`;
  const looks = Array.from({ length: 600 }, (_, index) => p(r(`rouge${index}`, '<w:u w:val="single"/>'))).join('');
  const body = p(r('Un mot.') + Array.from({ length: 900 }, (_, index) => revision(index)).join('')) + looks;
  const { arrival } = await received(importDocx, 'texte.docx', makeDocx({ body }));
  const kinds = (kind: string) => arrival.losses.filter((loss) => loss.kind === kind);
  expect([kinds('deleted').length, kinds('look').length]).toEqual([900, 501]);
  expect(kinds('look').at(-1)?.place).toBe('+100');
});

test('what a revision took out, within a word, a table or a note, is told and stands in no word', async () => {
  const gone = (words: string) => `<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
  const row = table([['Trois', 'Quatre']]).replace(
    /^.*<w:tr>(.*)<\/w:tr>.*$/,
    '<w:tr><w:trPr><w:del w:id="4"/></w:trPr>$1</w:tr>',
  );
  const rows = [
    ['Un', 'Deux'],
    ['Cinq', 'Six'],
  ];
  const body =
    p(`${r('Le ')}${gone('chat')}<w:ins w:id="2">${r('chats')}</w:ins>${r(' dorment.')}`) +
    p(`${r('Une suite.')}<w:del w:id="3">${call(1)}</w:del>`) +
    table(rows).replace('</w:tbl>', `${row}</w:tbl>`);
  const { text, losses } = await received(importDocx, 'texte.docx', makeDocx({ body, notes: [p('Une note.')] }));
  expect(text).toBe('Le chats dorment.\n\nUne suite.\n\n| Un | Deux |\n| - | - |\n| Cinq | Six |\n');
  expect(losses).toEqual(['deleted: Trois Quatre', 'deleted: chat', 'hidden: Une note.']);
});

test('a note without a word is none, and nothing calls it', async () => {
  const body = p(r('Un') + call(1) + r(' deux') + call(2));
  const { text } = await received(importDocx, 'texte.docx', makeDocx({ body, notes: [p(tab), p('Là.')] }));
  expect(text).toBe('Un deux[^2]\n\n[^2]: Là.\n');
});

test('entities of a part that is not read are refused too', async () => {
  const more = { 'word/theme/theme1.xml': new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') };
  await expect(importDocx({ name: 'a.docx', bytes: makeDocx({ body: p('Un mot.'), more }) })).rejects.toMatchObject({
    reason: 'entities',
  });
});

test('whatever Word puts beside whatever, no word is lost', async () => {
  const words = fc.constantFrom(
    'mot',
    'été ',
    ' l’eau',
    'à',
    '(x)',
    '*a',
    '_b ',
    '[c',
    '<d',
    '1. ',
    '#e',
    '« l\u00A0»',
    'Zoé\u00A0',
    '—',
    '☕️',
  );
  const set = fc.constantFrom(
    '',
    '',
    '',
    '<w:b/>',
    '<w:i/>',
    '<w:b/><w:i/>',
    '<w:strike/>',
    '<w:u w:val="single"/>',
    '<w:vertAlign w:val="superscript"/>',
  );
  const plain = fc.tuple(words, set).map(([word, own]) => r(word, own));
  const piece = fc.oneof(
    { weight: 6, arbitrary: plain },
    fc.constantFrom(
      tab,
      line,
      pageBreak,
      sign('Wingdings', 'F04A'),
      sign('Wingdings', 'F0E0'),
      sign('Rare', 'F021'),
      call(1),
      call(2),
      '<w:r><w:cr/></w:r>',
      '<w:r><w:noBreakHyphen/></w:r>',
      '<w:r><w:softHyphen/></w:r>',
    ),
    fc.tuple(words, plain).map(([word, run]) => field('SEQ Figure', word) + run),
    fc.boolean().map((isTicked) => box('☒', isTicked)),
    plain.map((run) => r(' ') + link(1, run) + r(' ')),
    plain.map((run) => `<w:ins w:id="1">${run}</w:ins>`),
    words.map((word) => `<w:del w:id="1"><w:r><w:delText>${word.replace('<', '')}</w:delText></w:r></w:del>`),
    words.map((word) => `<w:r><w:pict><v:rect><v:textbox>${boxed(word.trim())}</v:textbox></v:rect></w:pict></w:r>`),
  );
  const runs = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
  const block = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(runs, fc.constantFrom('', '', 'Titre1', 'Titre2', 'Citation', 'Lgende', 'Puces'))
        .map(([held, style]) => p(held, { style })),
    },
    fc.tuple(runs, fc.constantFrom('1:0', '1:1', '2:0', '2:1', '3:0')).map(([held, list]) => p(held, { list })),
    runs.map((held) => `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${r('L')}</w:p>${p(held)}`),
    fc.tuple(runs, runs).map(([one, other]) =>
      table([
        [p(one), p(other)],
        [p(other), p(one)],
      ]),
    ),
  );
  const lists = numbering([
    { format: 'decimal', lists: [{ id: 1 }] },
    { format: 'bullet', lists: [{ id: 2 }] },
    { format: 'decimal', text: 'Q%1 :', lists: [{ id: 3 }] },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), runs, runs, async (blocks, one, other) => {
      const notes = [one, other].map((held) =>
        p(held.replaceAll(/<w:r>(?:(?!<\/w:r>).)*footnoteReference.*?<\/w:r>/g, '')),
      );
      const bytes = makeDocx({
        body: p('Un début.') + calledOnce(blocks.join('')),
        notes,
        numbering: lists,
        links: ['https://a.fr/b?c=1&d=2'],
      });
      const [arrival] = await importDocx({ name: 'texte.docx', bytes });
      const text = writeDialect(arrival?.body as never);
      const { title, hashtags = [] } = arrival ?? {};
      const difference = compareWords(arrival as never, {
        body: readBack(`---\n---\n\n${text}`),
        hashtags,
        ...(title && { title }),
      });
      expect(difference, text).toEqual({ missing: [], added: [] });
    }),
    { numRuns: 100, interruptAfterTimeLimit: 40_000 },
  );
});

/** Word calls each of its notes once. */
function calledOnce(body: string): string {
  return [1, 2].reduce((left, number) => {
    const [before = '', ...others] = left.split(call(number));
    return others.length > 0 ? `${before}${call(number)}${others.join('')}` : before;
  }, body);
}
