// Accounts that are nobody’s sign nothing, wherever a program writes them.
import { expect, test } from 'vitest';
import { importForms } from '../../src/import/forms/forms.ts';
import { importHtml } from '../../src/import/html/import-html.ts';
import { isNobody } from '../../src/import/nobody.ts';
import { importExport } from '../../src/import/wordpress/wordpress.ts';
import { exportOf, itemOf } from './wordpress/exports.ts';

const bytes = (words: string) => new TextEncoder().encode(words);

test.each([
  'admin',
  'Administrateur',
  'WordPress',
  'user12',
  'anonymous',
  'La rédaction',
  'a@exemple.fr',
  'https://a.fr',
])('%s is nobody', (name) => expect(isNobody(name)).toBe(true));
test.each(['Ada Min', 'Marie', 'Léo Contact', 'Jean Test', 'la Mouette'])('%s is somebody', (name) =>
  expect(isNobody(name)).toBe(false),
);

test('a blog whose account has no name gives no author, and says so', async () => {
  const { texts } = await importExport(
    {
      name: 'a.xml',
      bytes: bytes(exportOf(itemOf({ title: 'Un', 'content:encoded': '<p>Le puits.</p>', 'dc:creator': 'admin' }))),
    },
    importHtml,
  );
  expect(texts[0]?.authors).toEqual([]);
  expect(texts[0]?.losses).toContainEqual({ kind: 'field', words: 'admin', place: 'authors' });
});

test('a saved page neither', async () => {
  const html =
    '<html><head><meta property="og:title" content="Le puits"><meta name="author" content="admin"></head><body><article><p>Le puits.</p></article></body></html>';
  const [page] = await importHtml({ name: 'a.html', bytes: bytes(html) });
  expect(page?.authors).toEqual([]);
});

test('what Microsoft Forms writes for an address that it did not ask is told, and is no sender', async () => {
  const { texts } = await importForms({
    name: 'a.csv',
    bytes: bytes(
      'ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Racontez\n1;1/2/2026 10:00;1/2/2026 10:10;anonymous;;Il pleuvait.\n',
    ),
  });
  expect(texts[0]?.provenance?.sender).toBeUndefined();
  expect(texts[0]?.losses.map(({ words }) => words).join('\n')).toContain('Adresse de messagerie : anonymous');
});
