// What a page says in none of its lines is told all the same.
import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { received } from '../received.ts';

test.each([
  [
    '<p>La mer.</p><!-- Ne pas publier mon nom : Awen Riou --><p>Le port.</p>',
    'comment: Ne pas publier mon nom : Awen Riou',
  ],
  ['<!-- à couper ? --><p>La mer.</p>', 'comment: à couper ?'],
  ['<p>La mer.<!-- anonyme --></p>', 'comment: anonyme'],
  ['<p>La mer.</p><!-- <p>Il a <b>tout</b> vendu.</p> -->', 'comment: Il a tout vendu.'],
  ['<p>La mer.</p><input value="réponse écrite">', 'control: réponse écrite'],
  [
    '<p>La mer.</p><form><p>Votre nom <input type="text" value="Awen Riou"></p><textarea>Le bal</textarea></form>',
    'control: Votre nom Awen Riou Le bal',
  ],
  ['<p>La mer.</p><form>Lieu <select><option>Brest<option>Sein</select></form>', 'control: Lieu Brest Sein'],
  ['<p>La mer.</p><video title="Film du bal" src="a.mp4"></video>', 'embed: Film du bal'],
  [
    '<p>La mer.</p><iframe aria-label="Carte du port" src="https://exemple.fr/c"></iframe>',
    'embed: Carte du port https://exemple.fr/c',
  ],
])('%s', async (html, told) => {
  expect((await received(importHtml, 'a.html', html)).losses).toContain(told);
});

test.each([
  '<!--[if mso]><table><tr><td><![endif]-->',
  '<!-- wp:paragraph {"align":"left"} -->',
  '<!-- /wp:paragraph -->',
  '<!--more-->',
  '<!--StartFragment-->',
  '<!-- .entry-content -->',
  '<!-- End of post content -->',
  '<!-- kg-card-begin: html -->',
  '<!-- saved from url=(0042)https://exemple.fr/un/recit -->',
  '<!-- .a { color: red } -->',
  '<input type="hidden" name="jeton" value="a1b2 c3d4">',
])('what a program put there is not: %s', async (html) => {
  const { losses } = await received(importHtml, 'a.html', `<p>La mer.</p>${html}<p>Le port.</p>`);
  expect(losses.filter((told) => told !== 'control: ')).toEqual([]);
});

test('fields of a page that is one form leave it as others do', async () => {
  const page = `<form>${'<p>La mer.</p>'.repeat(4)}<input value="Awen"><textarea>Le bal</textarea><button>Envoyer</button></form>`;
  const { text, losses } = await received(importHtml, 'a.html', page);
  expect(text).not.toMatch(/Awen|bal|Envoyer/);
  expect(losses).toEqual(['control: Awen', 'control: Le bal', 'control: Envoyer']);
});

test('a note of Markdown is told once', async () => {
  const { losses } = await received(
    importMarkdown,
    'a.md',
    'La mer.\n\n<!-- Ne pas citer Sylvain -->\n\nLe port. <!-- à revoir -->\n',
  );
  expect(losses).toEqual(['comment: Ne pas citer Sylvain', 'comment: à revoir']);
});
