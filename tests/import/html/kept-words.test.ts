// Ways in which a word, a picture or a space was once lost between two tags.
import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

test.each<[string, string, string]>([
  [
    'a list of definitions with words of no term',
    '<dl>Un mot<p>Puis un autre</p></dl>',
    '- Un mot\n\n  Puis un autre\n',
  ],
  [
    'a list of definitions',
    '<dl><dt>Été</dt><dd>Saison</dd>loin<div><dt>Mer</dt><dd>Eau</dd></div></dl>',
    '- Été\n  - Saison\n  - loin\n\n- Mer\n\n  Eau\n',
  ],
  ['an empty list between words', 'Avant<dl></dl>après<table></table>fin', 'Avant\n\naprès\n\nfin\n'],
  ['an empty block in a mark', '<b>Avant<section></section>après</b>', '**Avant**\n\n**après**\n'],
  ['a block that holds nothing but spaces', 'Avant<div> <span></span></div>après', 'Avant\n\naprès\n'],
  [
    'blocks that browsers show and Markdown has not',
    '<dialog open><p>Ouvert</p></dialog><option>Un</option><legend>Deux</legend>',
    'Ouvert\n\nUn\n\nDeux\n',
  ],
  [
    'a picture in code',
    '<p>Voir <code>un <img src="https://exemple.fr/a.png" alt="banc">deux</code></p>',
    'Voir `un deux`\n',
  ],
  [
    'a picture in letters of a machine',
    '<pre>un <b><img src="https://exemple.fr/a.png"></b>deux</pre>',
    '```\nun  deux\n```\n',
  ],
  [
    'a quotation in letters of a machine',
    '<pre>un<blockquote class="pullquote">deux</blockquote></pre>',
    '```\nun\ndeux\n```\n',
  ],
  ['two pieces of code that touch', '<p>Taper <code>un</code><code>deux</code>.</p>', 'Taper `undeux`.\n'],
  ['code that is struck out against a word', '<p>mot<s><code>  fin </code></s> suite</p>', 'mot ~~fin~~ suite\n'],
  [
    'an address right after a sign',
    '<p>En 1998.https://exemple.fr/g~~ puis</p>',
    'En 1998.[https://exemple.fr/g](https://exemple.fr/g)\\~\\~ puis\n',
  ],
  [
    'an address right after a letter with an accent',
    '<p>étéhttps://exemple.fr/a~~ puis</p>',
    'été[https://exemple.fr/a](https://exemple.fr/a)\\~\\~ puis\n',
  ],
  [
    'an address at the end of a line',
    '<p>Voir https://exemple.fr/g<br>Puis https://exemple.fr/h.<br>Fin</p>',
    'Voir [https://exemple.fr/g](https://exemple.fr/g)\\\nPuis [https://exemple.fr/h](https://exemple.fr/h).\\\nFin\n',
  ],
  [
    'an address in bold at the end of a line',
    '<p><b>Voir https://exemple.fr/g<br>puis</b></p>',
    '**Voir [https://exemple.fr/g](https://exemple.fr/g)**\\\n**puis**\n',
  ],
  [
    'an address right before a link',
    '<p>https://exemple.fr/g.<a href="https://exemple.fr">lien</a></p>',
    '[https://exemple.fr/g](https://exemple.fr/g).[lien](https://exemple.fr)\n',
  ],
  [
    'a mark that starts with a link against a letter',
    '<p>mot<s><a href="https://exemple.fr">lien</a> et suite</s></p>',
    'mot[lien](https://exemple.fr) ~~et suite~~\n',
  ],
  [
    'a mark that ends with a link against a letter',
    '<p><b>Voir <a href="https://exemple.fr">lien</a></b>mot</p>',
    '**Voir** [lien](https://exemple.fr)mot\n',
  ],
  ['a mark that starts with another against a letter', '<p>mot<s><b>gras</b>mot</s></p>', 'mot**gras**~~mot~~\n'],
  ['a mark that ends with another against a letter', '<p><b>Un <i>deux</i></b>trois</p>', '**Un** *deux*trois\n'],
  [
    'marks that overlap',
    '<p><i>un <s>deux </s></i><s>trois</s></p><p><i>un [<s>deux</s></i><s> trois</s></p>',
    '*un ~~deux~~* ~~trois~~\n\n*un \\[~~deux~~* ~~trois~~\n',
  ],
  ['underscores against an emoji', '<p>😀_oui_😀 et 😀__non__😀</p>', '😀\\_oui\\_😀 et 😀\\_\\_non\\_\\_😀\n'],
  [
    'underscores against a link',
    '<p><i>_oui_<a href="https://exemple.fr">lien</a></i></p>',
    '*\\_oui\\_[lien](https://exemple.fr)*\n',
  ],
  [
    'a list that starts elsewhere, alone in an item',
    '<ul><li>Un<ul><li><ol start="3"><li>Trois</li></ol></li></ul></li></ul>',
    '- Un\n\n  - 3. Trois\n',
  ],
  [
    'a list that starts elsewhere, in an item',
    '<ul><li>Un<ol start="3"><li>Trois</li></ol></li></ul>',
    '- Un\n\n  3. Trois\n',
  ],
  [
    'words of a figure besides its caption',
    '<figure>Vu de loin <img src="https://exemple.fr/a.png"><figcaption>Un banc</figcaption></figure>',
    'Vu de loin\n\nUn banc\n',
  ],
  [
    'a picture in its caption',
    '<figure><figcaption><img src="https://exemple.fr/a.png">Un banc</figcaption></figure>',
    'Un banc\n',
  ],
  [
    'two captions',
    '<figure><img src="https://exemple.fr/a.png"><figcaption>Un banc</figcaption><figcaption>Rennes</figcaption></figure>',
    'Un banc\n\nRennes\n',
  ],
  ['a list in a heading', '<h2>Un<ul><li>deux</li></ul>trois</h2>', '## Un trois\n\n- deux\n'],
  [
    'bold in a heading of a quotation',
    '<blockquote><h3><del>Un</del> mot <b>gras</b></h3></blockquote>',
    '> **~~Un~~ mot gras**\n',
  ],
  ['the voice of a quotation', '<blockquote>Un mot<cite>Camille</cite></blockquote>', '> Un mot\n>\n> Camille\n'],
  [
    'the voice of a sentence set apart',
    '<blockquote class="pullquote">Un mot<cite>Camille</cite></blockquote>',
    '<PullQuote by="Camille">\n\nUn mot\n\n</PullQuote>\n',
  ],
  [
    'a sentence set apart that is its voice alone',
    '<figure class="wp-block-pullquote"><cite>Camille</cite></figure><p>Un mot</p>',
    'Camille\n\nUn mot\n',
  ],
  ['a button between two words', '<p>Avant<button>Lire</button>après</p>', 'Avant après\n'],
  ['a box to tick among words', '<p>Avant<input type="checkbox">après</p>', 'Avant après\n'],
  [
    'boxes of a list',
    '<ul><li> <label><input type="checkbox" checked> Fait</label></li><li><input type="checkbox"> À faire</li></ul>',
    '- [x] Fait\n- [ ] À faire\n',
  ],
])('%s', async (_, html, expected) => {
  const { text } = await received(importHtml, 'texte.html', `<p>Début.</p>${html}`);
  expect(text).toBe(`Début.\n\n${expected}`);
});

test('a title that stood right between two passages leaves them apart', async () => {
  const { arrival, text } = await received(importHtml, 'texte.html', 'Avant<p class="MsoTitle">Un titre</p>après');
  expect(arrival.title).toBe('Un titre');
  expect(text).toBe('Avant\n\naprès\n');
});

test('a heading that holds the whole text is not its title', async () => {
  const { arrival, text } = await received(importHtml, 'texte.html', '<h1><article><p>Un mot</p></article></h1>');
  expect(arrival.title).toBeUndefined();
  expect(text).toBe('Un mot\n');
});
