import { describe, expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { nothingKnown } from '../../../src/import/nothing-known.ts';
import { postPage } from '../../../src/import/wordpress/post-page.ts';
import { isExport, readExport } from '../../../src/import/wordpress/read-export.ts';
import { importExport } from '../../../src/import/wordpress/wordpress.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { exportOf, itemOf } from './exports.ts';

const read = (text: string) => readExport({ name: 'export.xml', bytes: new TextEncoder().encode(text) });

test('an export gives its posts with what their site knows of them', () => {
  const text = exportOf(
    itemOf(
      { title: 'Un café &amp; deux', 'content:encoded': '<p>Été ]]&gt;</p>', 'wp:post_date': '2017-06-01 10:00:00' },
      [
        ['category', 'Emploi'],
        ['post_tag', 'vie de bureau'],
      ],
      [['Paul', 'Merci !']],
    ),
  );
  expect(isExport(text)).toBe(true);
  const { posts, authors, lang } = read(text);
  expect(lang).toBe('fr-FR');
  expect(authors.get('marie')).toBe('Marie Dupont');
  expect(posts[0]).toMatchObject({
    ...{ title: 'Un café & deux', creator: 'marie', date: '2017-06-01 10:00:00', categories: ['Emploi'] },
    ...{ tags: ['vie de bureau'], comments: [{ author: 'Paul', words: 'Merci !' }] },
  });
});

describe('XML that attacks is refused before it is read', () => {
  test.each([
    [
      'a billion laughs',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><rss><channel><item><title>&lol2;</title></item></channel></rss>',
    ],
    [
      'an entity of another file',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>',
    ],
    ['a definition that is elsewhere', '<!DOCTYPE rss SYSTEM "http://exemple.fr/x.dtd"><rss></rss>'],
    ['parameter entities', '<!DOCTYPE rss [<!ENTITY % a SYSTEM "http://exemple.fr/x"> %a;]><rss></rss>'],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow(ImportRefused);
  });

  test('elements within elements without end', () => {
    expect(() => read(`<rss>${'<a>'.repeat(100_000)}`)).toThrow(ImportRefused);
  });

  test('and what is not closed', () => {
    expect(() => read(exportOf(itemOf({ title: 'x' })).replace('</channel>', ''))).toThrow(ImportRefused);
  });
});

describe('what WordPress keeps becomes what its readers saw', () => {
  const page = (content: string, media = new Map()) =>
    postPage({ content, footnotes: [] }, { media, blocks: new Map() });

  test('blank lines of its former editor are paragraphs, and lines are lines', () => {
    expect(page('Un.\nDeux.\n\nTrois.\n\n<ul>\n<li>a</li>\n</ul>').html).toBe(
      '<p>Un.<br>\nDeux.</p>\n<p>Trois.</p>\n<ul>\n<li>a</li>\n</ul>',
    );
    expect(page('Avant\n<ul>\n<li>a</li>\n</ul>').html).toBe('<p>Avant\n<ul>\n<li>a</li>\n</ul></p>');
  });

  test('marks of blocks go, with what no author wrote', () => {
    const { html, losses } = page(
      '<!-- wp:paragraph {"a":1} -->\n<p>Un.</p>\n<!-- /wp:paragraph -->\n<!-- wp:latest-posts {"n":3} /--><!--more-->',
    );
    expect(html.trim()).toBe('<p>Un.</p>');
    expect(losses).toEqual([{ kind: 'shortcode', words: 'wp:latest-posts {"n":3}', place: 'latest-posts' }]);
  });

  test('a caption is a figure', () => {
    expect(
      page('[caption id="x" width="300"]<a href="b"><img src="a.jpg" /></a> Le <em>port</em>[/caption]').html,
    ).toBe('<figure><a href="b"><img src="a.jpg" /></a><figcaption>Le <em>port</em></figcaption></figure>');
  });

  test('a gallery is its pictures, a film is a link, and both are told', () => {
    const media = new Map([['7', { url: 'https://exemple.fr/7.jpg', caption: 'Le port' }]]);
    expect(page('[gallery ids="7"]', media).html).toContain('<figcaption>Le port</figcaption>');
    expect(page('[gallery ids="8"]', media).losses).toEqual([{ kind: 'shortcode', words: '[gallery ids="8"]' }]);
    const film = page('[embed]https://exemple.fr/film[/embed]');
    expect(film.html).toContain('<a href="https://exemple.fr/film">');
    expect(film.losses).toEqual([{ kind: 'embed', words: 'https://exemple.fr/film' }]);
    const block = page(
      '<!-- wp:embed --><figure><div class="wp-block-embed__wrapper">\nhttps://exemple.fr/film\n</div></figure><!-- /wp:embed -->',
    );
    expect(block.losses).toHaveLength(1);
  });

  test('words within other codes stay, and brackets of an author are no code', () => {
    const { html, losses } = page('[encadre couleur="bleu"]Des mots.[/encadre] Il dit [sic] et [[note]].');
    expect(html).toBe('<p>Des mots. Il dit [sic] et [note].</p>');
    expect(losses).toEqual([{ kind: 'shortcode', words: '[encadre couleur="bleu"] … [/encadre]' }]);
  });
});

test('a post is a text under its own title, with its place and its comments; what was thrown away is none', async () => {
  const bytes = new TextEncoder().encode(
    exportOf(
      itemOf(
        { title: 'Un café', 'content:encoded': 'Il pleuvait.', 'wp:post_date': '2017-06-01 10:00:00' },
        [
          ['category', 'Emploi'],
          ['post_tag', 'vie de bureau'],
        ],
        [['Paul', 'Merci !']],
      ),
      itemOf({ title: 'Jeté', 'content:encoded': 'Rien.', 'wp:status': 'trash' }),
      itemOf({ title: 'Un menu', 'content:encoded': 'Menu', 'wp:post_type': 'nav_menu_item' }),
      itemOf({ title: 'Un brouillon', 'content:encoded': 'Pas fini.', 'wp:status': 'draft' }),
    ),
  );
  // What the page importer would say of a page with a title of its own.
  const page = async () => [{ ...nothingKnown(), title: 'Titre du texte', words: 'Titre du texte\nIl pleuvait.' }];
  const {
    texts: [first, second, third],
  } = await importExport({ name: 'export.xml', bytes }, page);
  expect(third).toBeUndefined();
  expect(first).toMatchObject({
    ...{ title: 'Un café', authors: ['Marie Dupont'], themes: ['Emploi'], hashtags: ['#VieDeBureau'], lang: 'fr-FR' },
    ...{ url: 'https://blog.exemple.fr/un-cafe/', published: '2017-06-01' },
    losses: [{ kind: 'comment', words: 'Paul : Merci !', place: 'commentaires' }],
    words: 'Un café\nTitre du texte\nIl pleuvait.',
  });
  expect(first?.body.children[0]).toMatchObject({ type: 'heading', children: [{ value: 'Titre du texte' }] });
  expect([second?.title, second?.url]).toEqual(['Un brouillon', undefined]);
});

/** Title → the text of each post, and what was refused. */
async function exported(...items: string[]) {
  const bytes = new TextEncoder().encode(exportOf(...items));
  const { texts, refused } = await importExport({ name: 'export.xml', bytes }, importHtml);
  const told = texts.flatMap(({ losses }) => losses.map(({ words }) => words)).join('\n');
  return { said: texts.map(({ body }) => writeDialect(body)), titles: texts.map(({ title }) => title), refused, told };
}

test('notes of the block editor, passages of several posts, verse and buttons keep their words', async () => {
  const note = '<sup data-fn="aaaa-1" class="fn"><a id="aaaa-1-link" href="#aaaa-1">1</a></sup>';
  const meta =
    '<wp:postmeta><wp:meta_key><![CDATA[footnotes]]></wp:meta_key><wp:meta_value><![CDATA[[{"content":"Le port de <em>Brest</em>.","id":"aaaa-1"}]]]></wp:meta_value></wp:postmeta>';
  const post = (end: string) =>
    itemOf({
      title: 'Le port',
      'content:encoded': `<!-- wp:paragraph --><p>Le port${note} dort.</p><!-- /wp:paragraph --><!-- wp:verse --><pre class="wp-block-verse">vers un\nvers deux\n\nstrophe deux</pre><!-- /wp:verse --><!--more Lire la fin--><!-- wp:block {"ref":42} /--><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://exemple.fr/suite">La suite ici</a></div></div>${end}`,
    }).replace('</item>', `${meta}</item>`);
  const shared = itemOf({
    title: 'Bloc',
    'wp:post_type': 'wp_block',
    'wp:post_id': '42',
    'content:encoded':
      '<!-- wp:paragraph --><p>Un passage partagé.</p><!-- /wp:paragraph --><!-- wp:block {"ref":42} /-->',
  });
  for (const end of ['<!-- wp:footnotes /-->', '']) {
    const { said, titles, told } = await exported(post(end), shared);
    expect(titles).toEqual(['Le port']);
    expect(said[0]).toContain('Le port[^1] dort.');
    expect(said[0]).toContain('[^1]: Le port de *Brest*.');
    expect(said[0]).toContain('vers un\\\nvers deux\n\nstrophe deux');
    expect(said[0]).toContain('Un passage partagé.');
    expect(said[0]).toContain('[La suite ici](https://exemple.fr/suite)');
    expect(told).toContain('Lire la fin');
  }
});

test('a verse that its block sets in is told', async () => {
  const { losses, html } = postPage(
    {
      content:
        '<!-- wp:verse --><pre class="wp-block-verse">Le vent\n    <em>tombe</em>\n\nEt la nuit\nremonte</pre><!-- /wp:verse -->',
      footnotes: [],
    },
    { media: new Map(), blocks: new Map() },
  );
  expect(losses).toEqual([{ kind: 'look', words: 'tombe', place: 'retrait' }]);
  expect(html).toContain('Le vent<br>');
});

test('words within a player, and a caption said twice in two ways, are kept', async () => {
  const { said } = await exported(
    itemOf({
      title: 'Un film',
      'content:encoded':
        'Avant.\n\n[video src="https://exemple.fr/a.mp4"]Des mots[/video]\n\n[caption caption="Une légende"]<img src="https://exemple.fr/a.png" /> Une autre[/caption]',
    }),
  );
  for (const words of ['Des mots', 'Une légende', 'Une autre']) expect(said[0]).toContain(words);
});

test('a post of a type that a site made is a text; one without a word, or as long as a book, is told by its title', async () => {
  const { said, refused } = await exported(
    itemOf({ title: 'Mon récit', 'wp:post_type': 'recit', 'content:encoded': '<p>Des mots précieux.</p>' }),
    itemOf({ title: 'Vide', 'content:encoded': '', 'excerpt:encoded': 'Un extrait.' }),
    itemOf({ title: 'Long', 'content:encoded': 'Un mot.\n'.repeat(80_000) }),
    itemOf({ title: 'Un message', 'wp:post_type': 'feedback', 'content:encoded': 'm@exemple.fr' }),
  );
  expect(said).toEqual(['Des mots précieux.\n']);
  expect(refused).toEqual([
    { name: 'Vide', reason: 'empty' },
    { name: 'Long', reason: 'long' },
  ]);
});

test('what only its author could read, and what was thrown away, are told as such', async () => {
  const own = (title: string, fields: Record<string, string>) =>
    itemOf({ title, 'content:encoded': '<p>Des mots.</p>', ...fields });
  const { texts, refused } = await importExport(
    {
      name: 'export.xml',
      bytes: new TextEncoder().encode(
        exportOf(
          own('Journal', { 'wp:status': 'private' }),
          own('Sous clé', { 'wp:post_password': 'secret' }),
          own('Ouvert', { 'wp:post_password': '' }),
          own('Jeté', { 'wp:status': 'trash' }),
          own('Un menu jeté', { 'wp:status': 'trash', 'wp:post_type': 'nav_menu_item' }),
        ),
      ),
    },
    importHtml,
  );
  expect(texts.map(({ title, cautions }) => [title, cautions])).toEqual([
    ['Journal', ['private']],
    ['Sous clé', ['locked']],
    ['Ouvert', undefined],
  ]);
  expect(refused).toEqual([{ name: 'Jeté', reason: 'thrownAway' }]);
});
