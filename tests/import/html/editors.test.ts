// Each editor's own markup, as it reaches a clipboard or a saved file.
import { describe, expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

const page = (html: string, ...accepted: RegExp[]) => received(importHtml, 'texte.html', html, accepted);

test('Word: numbered paragraphs, notes, bold glued to words, tables, what it says to itself', async () => {
  const item = (level: number, list: number, shown: string, words: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list + 1}'><![if !supportLists]><span style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${shown}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;
  const { arrival, text, losses } =
    await page(`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style></head><body lang=FR><!--StartFragment-->
<p class=MsoTitle>Un café à Rennes<o:p></o:p></p>
<h1>Le début<o:p></o:p></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Important&nbsp;:</b>répondre&nbsp;! Un <b>mot cou</b>pé, <i>l’</i>été ☕️.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:11.0pt'>[1]</span></span><![endif]></span></span></a><o:p></o:p></p>
${item(1, 0, '1.', 'Premier')}${item(2, 0, 'a.', 'Dedans')}${item(2, 0, 'b.', 'Encore')}${item(1, 0, '2.', 'Deuxième')}
<p class=MsoNormal>Puis&nbsp;:<o:p></o:p></p>
${item(1, 0, '3.', 'Troisième')}${item(1, 1, '1.', 'Repris')}
<p class=MsoNormal>Enfin, <span style='color:red'>en rouge</span>.<o:p></o:p></p>
${item(1, 2, '·', 'Une puce')}${item(2, 2, 'o', 'Dessous')}
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Ville</b></p></td><td><p class=MsoNormal>Année</p></td></tr><tr><td><p class=MsoNormal>Rennes</p></td><td><p class=MsoNormal>2015</p></td></tr></table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> De trois mètres sur <b>deux</b>.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>`);
  expect(arrival.title).toBe('Un café à Rennes');
  expect(text).toBe(`## Le début

**Important**\u00A0:répondre\u00A0! Un **mot** coupé, *l*’été ☕️.[^1]

1. Premier
   1. Dedans
   2. Encore
2. Deuxième

Puis\u00A0:

3. Troisième

1) Repris

Enfin, en rouge.

- Une puce
  - Dessous

| **Ville** | Année |
| - | - |
| Rennes | 2015 |

[^1]: De trois mètres sur **deux**.
`);
  expect(losses).toEqual(['look: a.', 'look: en rouge', 'look: cou']);
});

test('Google Docs, pasted: bold that is only a style, lists in lists, addresses behind its own', async () => {
  const { text } = await page(
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5a1f"><p dir="ltr" style="line-height:1.38;margin-top:0pt"><span style="font-size:11pt;font-family:Arial;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Bonjour </span><span style="color:#000000;font-weight:700;font-style:normal;">Camille</span><span style="font-weight:400;font-style:italic;">, ça va</span><span style="font-weight:400"> ?</span><a href="https://www.google.com/url?q=https://exemple.fr/un&amp;sa=D&amp;usg=x" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">ici</span></a></p><br /><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>un</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>deux</span></p></li></ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>trois</span></p></li></ul><ol start="4"><li><p><span>quatre</span></p></li></ol></b><br class="Apple-interchange-newline">`,
  );
  expect(text).toBe(`Bonjour **Camille**, *ça va* ?[ici](https://exemple.fr/un)

- un
  - deux
- trois

4. quatre
`);
});

test('Google Docs, saved: a list in a list stands beside it, and only its class says how deep', async () => {
  const list = (tag: string, level: number, items: string, start = '') =>
    `<${tag} class="c3 lst-kix_x7abc1-${level} start"${start}>${items}</${tag}>`;
  const point = (words: string) => `<li class="c1 li-bullet-0"><span>${words}</span></li>`;
  const nested = `${list('ul', 0, point('un') + point('deux'))}${list('ul', 1, point('dessous'))}${list('ul', 2, point('plus bas'))}${list('ul', 0, point('trois'))}`;
  expect((await page(nested)).text).toBe('- un\n- deux\n  - dessous\n    - plus bas\n- trois\n');
  const counted = `${list('ol', 0, point('un'), ' start="1"')}${list('ol', 1, point('dessous'), ' start="1"')}${list('ol', 0, point('deux'), ' start="2"')}<p>Puis</p>${list('ol', 0, point('trois'), ' start="3"')}`;
  expect((await page(counted)).text).toBe('1. un\n   1. dessous\n2. deux\n\nPuis\n\n3. trois\n');
  const flat = `${list('ul', 0, point('un'))}<p>Puis</p>${list('ul', 0, point('deux'))}`;
  expect((await page(flat)).text).toBe('- un\n\nPuis\n\n- deux\n');
});

test('Google Docs, saved: classes of its style sheet, notes and comments', async () => {
  const { text, losses } = await page(
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">ol.lst-kix_a-0.start{counter-reset:lst-ctn-kix_a-0 0}.c1{font-weight:700}.c2{font-style:italic}.c3{text-decoration:line-through}ul{margin:0}</style></head><body class="doc-content"><p class="c0 title" id="h.x"><span class="c0">Le titre</span></p><p class="c0"><span>Du </span><span class="c1">gras</span><span>, du </span><span class="c2">penché</span><span>, du </span><span class="c3">barré</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> et la suite</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>.</span></p><hr class="c9"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;La note.</span></p></div><div class="c7"><p class="c0"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Est-ce sûr&nbsp;?</span></p></div></body></html>`,
  );
  expect(text).toBe('Du **gras**, du *penché*, du ~~barré~~[^1] et la suite.\n\n[^1]: La note.\n');
  expect(losses).toEqual(['comment: Est-ce sûr\u00A0?']);
});

test('LibreOffice: font and its own notes', async () => {
  const { text } = await page(
    `<!DOCTYPE html><html><head><title></title><meta name="generator" content="LibreOffice 7.4"/></head><body lang="fr-FR" dir="ltr"><p style="line-height: 100%"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Une phrase<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> et <i><b>deux</b></i>.</font></font></p><ol start="3"><li><p>trois</p></li><li><p>quatre</p><ul><li><p>dedans</p></li></ul></li></ol><p><br/></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>La note.</p></div></body></html>`,
  );
  expect(text).toBe('Une phrase[^1] et **_deux_**.\n\n3. trois\n4. quatre\n   - dedans\n\n[^1]: La note.\n');
});

test('WordPress: the text of a saved page, its quotations, captions and notes; the rest of the page is told', async () => {
  const { arrival, text, losses } = await page(
    `<!doctype html><html lang="fr-FR"><head><title>Un café – Le blog</title><meta property="og:title" content="Un café"><meta property="article:published_time" content="2016-03-14T08:00:00+00:00"><meta name="author" content="Camille Œuvrard"><link rel="canonical" href="https://blog.exemple.fr/un-cafe/"><script>alert(1)</script></head><body><nav>Menu Accueil</nav><article><header><h1 class="entry-title">Un café</h1></header><div class="entry-content"><p>Une phrase<sup data-fn="a1b2" class="fn"><a href="#a1b2" id="a1b2-link">1</a></sup>.</p><figure class="wp-block-pullquote"><blockquote><p>Nous étions trois.</p><cite>Paul</cite></blockquote></figure><blockquote class="wp-block-quote"><p>Une citation.</p><cite>Nour</cite></blockquote><figure class="wp-block-image"><img src="data:image/png;base64,iVBORw0KGgo=" alt="Une terrasse"/><figcaption class="wp-element-caption">La <em>terrasse</em></figcaption></figure><figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe src="https://www.youtube.com/embed/x"></iframe></div></figure><ol class="wp-block-footnotes"><li id="a1b2">La note. <a href="#a1b2-link" aria-label="Aller">↩︎</a></li></ol><div class="sharedaddy"><h3>Partager</h3></div></div></article><footer>Mentions</footer></body></html>`,
  );
  expect(arrival).toMatchObject({
    title: 'Un café',
    lang: 'fr-FR',
    published: '2016-03-14',
    url: 'https://blog.exemple.fr/un-cafe/',
    authors: ['Camille Œuvrard'],
  });
  expect(text).toBe(`Une phrase[^1].

<PullQuote by="Paul">

Nous étions trois.

</PullQuote>

> Une citation.
>
> Nour

<Figure src="./image-1.png" alt="Une terrasse">

La *terrasse*

</Figure>

[^1]: La note.
`);
  expect(losses).toEqual([
    'surroundings: Menu Accueil Mentions',
    'surroundings: Partager',
    'embed: https://www.youtube.com/embed/x',
  ]);
});

test('Medium, exported: its title and its quotations set apart', async () => {
  const { arrival, text } = await page(
    `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Un café</title></head><body><article class="h-entry"><header><h1 class="p-name">Un café</h1></header><section data-field="subtitle" class="p-summary">Ou deux.</section><section data-field="body" class="e-content"><section name="1" class="section"><div class="section-content"><div class="section-inner"><h3 name="2" class="graf graf--h3 graf--leading graf--title">Un café</h3><p class="graf graf--p"><strong class="markup--strong">Bonjour</strong> à tous.</p><blockquote name="3" class="graf graf--pullquote">Nous étions trois.</blockquote><h4 class="graf graf--h4">Ensuite</h4><p class="graf graf--p">La suite.</p></div></div></section></section><footer><p>By <a href="https://medium.com/@x" class="p-author h-card">Camille</a></p></footer></article></body></html>`,
  );
  expect(arrival).toMatchObject({ title: 'Un café', summary: 'Ou deux.' });
  expect(text).toBe(
    '**Bonjour** à tous.\n\n<PullQuote>\n\nNous étions trois.\n\n</PullQuote>\n\n## Ensuite\n\nLa suite.\n',
  );
});

test('Ghost: cards', async () => {
  const { text, losses } = await page(
    `<html><body><article class="gh-article"><h1 class="gh-article-title">Le titre</h1><section class="gh-content gh-canvas"><p>Un.</p><figure class="kg-card kg-image-card kg-card-hascaption"><img src="https://exemple.fr/a.jpg" class="kg-image" alt="Un banc" loading="lazy"><figcaption>Le <b>banc</b></figcaption></figure><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://exemple.fr/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Un autre texte</div></div></a></figure><blockquote class="kg-blockquote-alt">À part.</blockquote><div class="kg-card kg-button-card"><a href="https://exemple.fr/c" class="kg-btn">S’abonner</a></div></section></article></body></html>`,
  );
  expect(text).toBe(
    'Un.\n\nLe **banc**\n\n[Un autre texte](https://exemple.fr/b)\n\n<PullQuote>\n\nÀ part.\n\n</PullQuote>\n\n[S’abonner](https://exemple.fr/c)\n',
  );
  expect(losses).toEqual(['picture: Un banc https://exemple.fr/a.jpg']);
});

test('Outlook: a mail of Word, with its tables that lay it out', async () => {
  const { text } = await page(
    `<div class="WordSection1"><table class="MsoNormalTable" border="0"><tr><td><p class="MsoNormal">Bonjour,</p><p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span></span></span><!--[endif]-->une puce<o:p></o:p></p></td></tr></table><p class="MsoNormal"><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexemple.fr%2Fd&amp;data=x">un lien</a></p></div>`,
  );
  expect(text).toBe('Bonjour,\n\n- une puce\n\n[un lien](https://exemple.fr/d)\n');
});

test('Apple Notes: classes of paragraphs, empty lines, dashes of lists', async () => {
  const { text } = await page(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">p.p1 {margin: 0.0px; font: 13.0px 'Helvetica Neue'} span.s1 {font: 9.0px Menlo} li.li2 {margin: 0.0px}</style></head><body><p class="p1"><b>Un mot</b></p><p class="p1"><br></p><p class="p1">Deux <i>mots</i>.</p><ul class="Apple-dash-list"><li class="li2">un</li><ul class="Apple-dash-list"><li class="li2">deux</li></ul></ul></body></html>`,
  );
  expect(text).toBe('**Un mot**\n\nDeux *mots*.\n\n- un\n  - deux\n');
});

test('LinkedIn, an article: fancy letters, hashtags and its own ways out', async () => {
  const { text } = await page(
    `<html><body><main><h1 class="reader-article-header__title">Le titre</h1><div class="reader-article-content"><p id="ember52">Merci 𝗮̀ 𝘁𝗼𝘂𝘀. <a href="https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexemple%2Efr%2Fe&amp;urlhash=x">Ici</a></p><p id="ember53"><br></p><h3 id="ember54"><strong>Ensuite</strong></h3><ul><li><p>un</p></li></ul></div></main></body></html>`,
  );
  expect(text).toBe('Merci **à tous**. [Ici](https://exemple.fr/e)\n\n## Ensuite\n\n- un\n');
});

test('an interview whose questions are in bold has its questions; three bold lines among others stay bold', async () => {
  const asked = (words: string) => `<p><strong>${words}</strong></p><p>Une réponse.</p>`;
  const { text } = await page(['Qui êtes-vous ?', 'D’où ?', 'Et après ?'].map(asked).join(''));
  expect(text.match(/<Question>/g)).toHaveLength(3);
  const told = ['Qui êtes-vous ?', 'Racontez votre dernier client', 'D’où ?', '4. Décrivez la route.', 'Et après ?'];
  expect((await page(told.map(asked).join(''))).text.match(/<Question>/g)).toHaveLength(5);
  expect((await page(['Qui ?', 'D’où ?', 'Parlez plus bas'].map(asked).join(''))).text).not.toContain('<Question>');
  expect((await page(['Qui ?', 'Rennes', 'Lyon', 'Et après ?'].map(asked).join(''))).text).not.toContain('<Question>');
});

describe('a questionnaire that was answered in a table', () => {
  const table = (rows: readonly (readonly string[])[]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  test.each([
    [
      'under « Question » and « Réponse »',
      [
        ['Question', 'Réponse'],
        ['Votre regret', 'Le carillon.'],
        ['Et la mer ?', 'Loin.'],
      ],
      ['Votre regret', 'Et la mer ?'],
    ],
    [
      'that asks',
      [
        ['Qui êtes-vous ?', 'Une sœur.'],
        ['D’où ?', 'De la mer.'],
        ['Votre regret', 'Le carillon.'],
        ['Racontez un jour.', '<p>Gris.</p><p>Long.</p>'],
      ],
      ['Qui êtes-vous ?', 'D’où ?', 'Votre regret', 'Racontez un jour.'],
    ],
  ])('%s', async (_, rows, questions) => {
    const { text } = await page(table(rows));
    expect([...text.matchAll(/<Question>\n\n(.*)\n\n<\/Question>/g)].map(([, words]) => words)).toEqual(questions);
    expect(text).not.toContain('|');
  });

  test.each([
    [
      'of two questions',
      [
        ['Qui ?', 'Une sœur.'],
        ['D’où ?', 'De la mer.'],
      ],
    ],
    [
      'of facts',
      [
        ['Mot', 'Sens'],
        ['Quai ?', 'bord'],
        ['Môle ?', 'digue'],
        ['Cale', 'pente'],
        ['Grève', 'sable'],
        ['Jetée', 'mur'],
      ],
    ],
    [
      'of three columns',
      [
        ['Qui ?', 'Une sœur.', '1'],
        ['D’où ?', 'De la mer.', '2'],
        ['Où ?', 'Là.', '3'],
      ],
    ],
  ])('a table %s is one', async (_, rows) => {
    expect((await page(table(rows))).text).not.toContain('<Question>');
  });
});

test('a mail that lost what Word says of its lists still shows their numbers', async () => {
  const point = (shown: string, words: string, margin = 36) =>
    `<p class="MsoListParagraph" style="margin-left:${margin}.0pt"><span>${shown}<span style="font-size:7pt">&nbsp;&nbsp;&nbsp; </span></span>${words}</p>`;
  const { text } = await page(
    `${point('·', 'un')}${point('o', 'dessous', 72)}${point('·', 'deux')}<p>Puis</p>${point('2.', 'trois')}${point('3.', 'quatre')}<p class="MsoListParagraph">Sans numéro.</p>`,
  );
  expect(text).toBe('- un\n  - dessous\n- deux\n\nPuis\n\n2. trois\n3. quatre\n\nSans numéro.\n');
});

test('a note that nothing leads back from is known by its number; raised and lowered figures are told', async () => {
  const { text, losses } = await page(
    '<p>Un mot<sup><a href="#n1">1</a></sup>, H<sub>2</sub>O, m<sup>2</sup>, le 1<sup>er</sup>.</p><p id="n1">1. La note.</p>',
  );
  expect(text).toBe('Un mot[^1], H2O, m2, le 1er.\n\n[^1]: La note.\n');
  expect(losses).toEqual(['look: 2', 'look: 2']);
});

test.each([
  ['Word', '<meta name=Generator content="Microsoft Word 15"><meta name=Author content="Utilisateur Windows">'],
  ['LibreOffice', '<meta name="generator" content="LibreOffice 24.2"><meta name="author" content="admin">'],
  ['a browser', '<meta name="author" content="PC-DE-PAUL">'],
])('whose computer a page of %s was made on is no author', async (_, head) => {
  const { arrival } = await received(
    importHtml,
    'page.htm',
    `<html><head>${head}</head><body><p>Un mot.</p></body></html>`,
  );
  expect(arrival.authors).toEqual([]);
});

test('Notion, saved: a list a point', async () => {
  const points = (tag: string, name: string, items: readonly string[], from = 1) =>
    items
      .map(
        (words, at) =>
          `<${tag} class="${name}"${tag === 'ol' ? ` type="1" start="${from + at}"` : ''}><li>${words}</li></${tag}>`,
      )
      .join('\n');
  const { text } = await page(
    `${points('ul', 'bulleted-list', ['un', 'deux', 'trois<ul class="bulleted-list"><li>dessous</li></ul>'])}${points('ol', 'numbered-list', ['ouvrir', 'refermer'])}<p>Puis</p>${points('ol', 'numbered-list', ['partir'])}`,
  );
  expect(text).toBe('- un\n- deux\n- trois\n  - dessous\n\n1. ouvrir\n2. refermer\n\nPuis\n\n1. partir\n');
});

test('two lists that are apart stay so', async () => {
  expect((await page('<ol><li>un</li></ol><ol start="2"><li>deux</li></ol>')).text).toBe('1. un\n\n2) deux\n');
});

test('Notion, saved: the facts of its database are told, its author is taken, the page is the text', async () => {
  const saved = (rows: string) =>
    page(
      `<html><head><title>L’écluse</title></head><body><article id="x" class="page sans"><header><h1 class="page-title">L’écluse</h1><table class="properties"><tbody>${rows}</tbody></table></header><div class="page-body"><p>L’éclusier ouvre.</p><table class="simple-table"><tr><td>Ville</td><td>Année</td></tr><tr><td>Brest</td><td>2015</td></tr></table></div></article></body></html>`,
    );
  const one = await saved(
    '<tr class="property-row"><th>Auteur</th><td>Léa Bono</td></tr><tr><th>Email</th><td>lea.secret@exemple.fr</td></tr>',
  );
  expect(one.text).not.toContain('lea.secret');
  expect(one.text).toContain('| Brest | 2015 |');
  expect(one.arrival).toMatchObject({ title: 'L’écluse', authors: ['Léa Bono'] });
  expect(one.losses).toEqual(['surroundings: Auteur : Léa Bono\nEmail : lea.secret@exemple.fr']);
  const two = await saved(
    '<tr><th>Autrices</th><td>Anna, Zoé</td></tr><tr><th>Téléphone</th><td>06 00 00 00 00</td></tr>',
  );
  expect(two.arrival.authors).toEqual(['Anna', 'Zoé']);
  expect(two.text).not.toContain('06');
  for (const key of ['Pseudonyme', 'Nom de plume', 'Pseudo', 'Signature', 'Nom d’autrice']) {
    const chosen = await saved(
      `<tr><th>Autrice</th><td>Léa Malo</td></tr><tr><th>${key}</th><td>La Bernache</td></tr>`,
    );
    expect([chosen.arrival.authors, chosen.text.includes('Malo')]).toEqual([['La Bernache'], false]);
  }
  const none = await saved('<tr><th>Autrice</th><td>Léa Malo</td></tr><tr><th>Pseudonyme</th><td>Non</td></tr>');
  expect(none.arrival.authors).toEqual(['Léa Malo']);
});

test('pictures that wait to be reached: the address that is seen is told, the dot in its place is never one of the story', async () => {
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const { arrival, losses } = await page(
    `<p>Photo : <img data-src="https://x.example/a.jpg" alt="MA PHOTO"> et <img src="${dot}" data-lazy-src="https://x.example/b.jpg" alt="SECONDE"></p><figure><img data-delayed-url="https://x.example/c.jpg" alt="Tempête"><figcaption>Moi</figcaption></figure><p><img src="${dot}" srcset="https://x.example/d.jpg 1x, https://x.example/d2.jpg 2x" alt="D"> <img data-original="https://x.example/e.jpg"> <img src="${dot}" alt="F"><img src="${dot}"><img alt="G"> <img src="https://x.example/h.jpg" data-src="https://x.example/no.jpg"></p>`,
  );
  expect(arrival.pictures.size).toBe(0);
  expect(losses.toSorted()).toEqual([
    'picture: D https://x.example/d.jpg',
    'picture: F',
    'picture: G',
    'picture: MA PHOTO https://x.example/a.jpg',
    'picture: SECONDE https://x.example/b.jpg',
    'picture: Tempête https://x.example/c.jpg',
    'picture: https://x.example/e.jpg',
    'picture: https://x.example/h.jpg',
  ]);
});

test('lists keep their numbers; those that count down, or by letters, are told', async () => {
  const { text, losses } = await page(
    '<ol><li value=5>cinq</li><li value=9>neuf</li><li>dix</li></ol><p>Puis</p><ol reversed><li>trois</li><li>deux</li><li>un</li></ol><p>Puis</p><ol type="A" start="3"><li>C</li></ol><p>Puis</p><ol><li style="list-style-type:lower-roman">un<ol><li>a</li><li value=4>d</li></ol></li><li>deux</li></ol>',
  );
  expect(text).toBe(`5. cinq

9) neuf
10) dix

Puis

1. trois
2. deux
3. un

Puis

3. C

Puis

1. un
   1. a
   4) d
2. deux
`);
  expect(losses).toEqual(['look: i.', 'look: A.', 'look: 3, 2, 1']);
});

test('words shown over others, or to browsers without scripts, are told', async () => {
  const { text, losses } = await page(
    '<p>La <abbr title="Société de sauvetage">SNSM</abbr>, <a href="https://x.example" title="INFOBULLE">ici</a>, <a href="https://x.example/b" title="là">là</a>. <img src="https://x.example/a.png" title="a.png"></p><noscript>SANS SCRIPT<img src="https://x.example/t.gif"></noscript><p>Fin.</p>',
  );
  expect(text).toBe('La SNSM, [ici](https://x.example), [là](https://x.example/b).\n\nFin.\n');
  expect(losses.toSorted()).toEqual([
    'hidden: INFOBULLE',
    'hidden: SANS SCRIPT',
    'hidden: Société de sauvetage',
    'picture: https://x.example/a.png',
  ]);
});

test('a heading stays under the words that lead to it, and above all others is the title', async () => {
  const led = await page('<div>Bonjour, voici mon texte.</div><h1>La digue</h1><p>J’ai marché.</p>');
  expect(led.text).toBe('Bonjour, voici mon texte.\n\n## La digue\n\nJ’ai marché.\n');
  expect(led.arrival.title).toBeUndefined();
  const kicker = await page('<p>Mémoire</p><h1>La digue</h1><p>J’ai marché.</p>');
  expect(kicker.arrival.title).toBe('La digue');
});

test('Facebook, saved: its buttons are told, what a button opens is of the text', async () => {
  const { text, losses } = await page(
    '<div dir="auto"><div>Ce soir le port est à nous.</div><div role="button"><div>Une phrase entière qui attend d’être ouverte.</div></div></div><div role="button">J’aime</div><span role="button" tabindex="0">Commenter</span><div role="button"><span>Partager</span></div>',
  );
  expect(text).toBe('Ce soir le port est à nous.\n\nUne phrase entière qui attend d’être ouverte.\n');
  expect(losses).toEqual(['control: J’aime', 'control: Commenter', 'control: Partager']);
});

test('words of a heading, of a sentence and of a link that are pressed stay; what only serves to press goes', async () => {
  const { text, losses } = await page(
    '<article><p>Un puits.</p><h2><span role="button" tabindex="0">La margelle</span></h2><div role="button"><h3>Le seau</h3></div><p>Elle disait <span role="button">le seau</span> est <b><em role="button">lourd</em></b>.</p><p>Voir <a role="button" href="https://b.example/x">la suite</a>.</p><p><a role="button" href="https://b.example/puits">Le puits</a></p><p>Fin. <span role="button">Voir plus</span></p><div role="button">Copier</div><p><span role="button">S’inscrire</span></p><div><a role="button" href="#">Menu</a></div><p><a role="button" href="https://b.example/p">Partager</a></p></article>',
  );
  expect(text).toBe(
    'Un puits.\n\n## La margelle\n\n### Le seau\n\nElle disait le seau est **_lourd_**.\n\nVoir [la suite](https://b.example/x).\n\n[Le puits](https://b.example/puits)\n\nFin.\n',
  );
  expect(losses.filter((loss) => loss.startsWith('control'))).toEqual(
    ['Voir plus', 'Copier', 'S’inscrire', 'Menu', 'Partager'].map((label) => `control: ${label}`),
  );
});

test('Medium, saved by itself, and Ghost say below or above a text who wrote it', async () => {
  const medium = await page(
    `<html><head><title>Le parking</title></head><body><article class="h-entry"><header><h1 class="p-name">Le parking</h1></header><section data-field="body" class="e-content"><p>La barrière se lève seule.</p></section><footer><p>By <a href="https://medium.com/@y" class="p-author h-card">Yann Quéré</a> on <a href="https://medium.com/p/x"><time class="dt-published" datetime="2025-01-02T10:00:00.000Z">January 2, 2025</time></a>.</p></footer></article></body></html>`,
  );
  expect([medium.arrival.authors, medium.arrival.published]).toEqual([['Yann Quéré'], '2025-01-02']);
  const ghost = (more: string) =>
    page(
      `<html><body><article class="gh-article"><header><h1 class="gh-article-title">Le quart</h1><h4 class="gh-article-author-name"><a href="/author/u">Uriell Bihan</a></h4></header><section class="gh-content"><p>Quatre heures, c’est long.</p></section></article>${more}</body></html>`,
    );
  expect((await ghost('<div id="comments"><b class="p-author">Jean</b> Bravo</div>')).arrival.authors).toEqual([
    'Uriell Bihan',
  ]);
  expect((await ghost('<article><a rel="author">Paul Malo</a></article>')).arrival.authors).toEqual([]);
});
