// What readers of feeds are given of a story.
import { expect, test } from 'vitest';
import { fullTextOf } from '../../../../src/publish/web/prose/full-text.ts';
import { library, story } from '../../../sample.ts';

test('a text that was paid for says so before its first word', () => {
  const sponsor = { name: 'Le <Fournil>', url: 'https://fournil.example/', disclosure: 'A payé le papier.' };
  const html = fullTextOf(library([]))(story('un', { sponsor }));
  expect(html).toMatch(
    /^<p lang="fr-FR"><strong>Texte parrainé<\/strong> <a href="https:\/\/fournil\.example\/" rel="sponsored">/,
  );
  expect(html).toContain('Le &#x3C;Fournil></a>. A payé le papier.</p>');
  expect(fullTextOf(library([]))(story('un'))).not.toContain('parrainé');
});
