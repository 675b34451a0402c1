import { describe, expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { makeDocx, p, r } from '../docx/make-docx.ts';
import { received } from '../received.ts';

const FACTS = 'Nom : Anne Rozec\nMail : anne@exemple.fr';

test.each([
  ['lines of one paragraph', '<p>Nom : Anne Rozec<br>Mail : anne@exemple.fr<br>Anonyme : oui</p>', [], ['anonymity']],
  ['a paragraph each', '<p>Nom : Anne Rozec</p><p>Tél : 06 12 34 56 78</p>', ['Anne Rozec'], undefined],
  ['a list', '<ul><li>Nom : Anne Rozec</li><li>Mail : anne@exemple.fr</li></ul>', ['Anne Rozec'], undefined],
  [
    'a table',
    '<table><tr><td>Nom</td><td>Anne Rozec</td></tr><tr><td>Mail</td><td>anne@exemple.fr</td></tr><tr><td>Pseudo</td><td>La Mouette</td></tr></table>',
    ['La Mouette'],
    undefined,
  ],
  [
    'a title above each answer',
    '<p><b>Nom</b></p><p>Anne Rozec</p><p><b>E-mail</b></p><p>anne@exemple.fr</p><p>Rester anonyme ?</p><p>Oui</p><p>Votre texte</p>',
    [],
    ['anonymity'],
  ],
])('a head of a page is set aside: %s', async (_, head, authors, cautions) => {
  const { arrival, text, losses } = await received(importHtml, 'p.html', `${head}<p>Le puits.</p><p>Il fume.</p>`);
  expect([text, arrival.authors, arrival.cautions]).toEqual(['Le puits.\n\nIl fume.\n', authors, cautions]);
  expect(losses.join()).toContain('Anne Rozec');
});

test('so is one of Word, and a table of Markdown', async () => {
  const word = makeDocx({
    body: [...FACTS.split('\n'), 'Ne pas publier mon nom', 'Le puits.'].map((own) => p(own)).join(''),
  });
  const { arrival, text } = await received(importDocx, 'p.docx', word);
  expect([text, arrival.authors, arrival.cautions]).toEqual(['Le puits.\n', [], ['anonymity']]);
  const table = '# Dix\n\n| Nom | Anne Rozec |\n| --- | --- |\n| Mail | anne@exemple.fr |\n\nLe puits.';
  const marked = await received(importMarkdown, 'p.md', table);
  expect([marked.text, marked.arrival.title, marked.arrival.authors]).toEqual(['Le puits.\n', 'Dix', ['Anne Rozec']]);
});

describe('a tab of Word', () => {
  const tabbed = (label: string, value: string) => `<w:p>${r(label)}<w:r><w:tab/></w:r>${r(value)}</w:p>`;

  test('parts a label from what it says', async () => {
    const head = [tabbed('Titre', 'La clef'), tabbed('Auteur', 'Nils Abgrall'), tabbed('Mail', 'nils@exemple.fr')];
    const { arrival, text } = await received(
      importDocx,
      'p.docx',
      makeDocx({ body: `${head.join('')}${p('Le puits.')}` }),
    );
    expect([text, arrival.title, arrival.authors]).toEqual(['Le puits.\n', 'La clef', ['Nils Abgrall']]);
  });

  test('and is a space in a text', async () => {
    const body = [tabbed('LE PÈRE', 'Tu rentres.'), tabbed('LA FILLE', 'Oui.'), p('Fin.')].join('');
    expect((await received(importDocx, 'p.docx', makeDocx({ body }))).text).toBe(
      'LE PÈRE Tu rentres.\n\nLA FILLE Oui.\n\nFin.\n',
    );
  });
});

test.each([
  '<p>PAUL : oui.<br>ANNE : non.</p><p>Fin.</p>',
  '<p>Hôtel du Port : 02 98 12 34 56<br>Hôtel de la Gare : 02 98 12 34 57</p><p>Fin.</p>',
  '<table><tr><td>Brest</td><td>02 98 12 34 56</td></tr><tr><td>Redon</td><td>02 99 12 34 56</td></tr></table><p>Fin.</p>',
  '<p>Nom : Anne<br>Saison : l’hiver</p><p>Fin.</p>',
  '<table><tr><td>Nom</td><td>Anne</td></tr><tr><td>Âge</td><td>Cent ans</td></tr></table><p>Fin.</p>',
])('a cast, a table are none: %s', async (page) => {
  expect((await received(importHtml, 'p.html', page, [/private-data/])).losses.join()).not.toContain('surroundings');
});
