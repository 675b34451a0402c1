import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import type { Volume } from '../../../src/model/library.ts';
import type { Credit, Story } from '../../../src/model/story.ts';
import { storyCitation, volumeCitation } from '../../../src/publish/feeds/citation.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL } from '../../content-folder.ts';

const library = buildLibrary(toChecked(await readContent(SMALL)), '2026-07-01');
const story = library.stories.get('un-cafe') as Story;
const volume = library.volumes.get('tome-1') as Volume;

test('BibTeX names the author by family name and escapes what TeX would obey', () => {
  expect(storyCitation({ ...story, title: '50 % & {plus}_#1' }, library, 'bib')).toBe(`@online{un-cafe,
  title = {{50 \\% \\& plus\\_\\#1}},
  author = {Œuvrard, Camille},
  titleaddon = {{Petit florilège}},
  organization = {Éditions du Banc d’essai},
  date = {2026-03-14},
  year = {2026},
  langid = {french},
  url = {https://petit.example.org/recits/un-cafe/},
  urldate = {2026-07-01},
  abstract = {${story.summary}},
  keywords = {Emploi, Entraide, LinkedIn},
}
`);
});

test('RIS starts with its type, ends with ER, a tag a line', () => {
  const lines = volumeCitation(volume, library, 'ris').split('\r\n');
  expect(lines[0]).toBe('TY  - BOOK');
  expect(lines).toContain('TI  - Petites rencontres, tome 1 : Textes d’essai');
  expect(lines).toContain('ED  - Œuvrard, Camille');
  expect(lines.at(-2)).toBe('ER  - ');
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
});

test('CSL-JSON holds dates as parts and names as given and family', () => {
  expect(JSON.parse(storyCitation(story, library, 'json'))).toMatchObject([
    {
      type: 'webpage',
      author: [{ family: 'Œuvrard', given: 'Camille' }],
      issued: { 'date-parts': [[2026, 3, 14]] },
      language: 'fr-FR',
    },
  ]);
});

test('BibTeX names languages as Babel does, and leaves out those that it does not know; a book has a publisher', () => {
  const langid = (lang: string) => /langid = \{(.*)\}/.exec(storyCitation({ ...story, lang }, library, 'bib'))?.[1];
  expect(['fr-CA', 'en', 'de-CH', 'br'].map(langid)).toEqual(['french', 'english', 'german', undefined]);
  expect(volumeCitation(volume, library, 'bib')).toMatch(
    /^@book\{.*\n {2}publisher = \{Éditions du Banc d’essai\},\n/s,
  );
});

test('a name chosen for a text is not taken apart, nor cut at its comma', () => {
  const signed = signedBy({ name: 'La libraire, Rennes', role: 'author' });
  expect(JSON.parse(storyCitation(signed, library, 'json'))[0].author).toEqual([{ literal: 'La libraire, Rennes' }]);
  expect(storyCitation(signed, library, 'bib')).toContain('  author = {{La libraire, Rennes}},\n');
  expect(storyCitation(signed, library, 'ris')).toContain('AU  - La libraire – Rennes\r\n');
});

test('a signature that holds a person’s name is filed whole too', () => {
  const signed = signedBy({ name: 'Camille Œuvrard, au comptoir', role: 'author' });
  expect(storyCitation(signed, library, 'ris')).toContain('AU  - Camille Œuvrard – au comptoir\r\n');
});

test('everybody credited is named where nobody wrote', () => {
  expect(storyCitation(signedBy({ ...story.credits[0]!, role: 'photographer' }), library, 'ris')).toContain(
    'AU  - Œuvrard, Camille\r\n',
  );
});

function signedBy(credit: Credit): Story {
  return { ...story, credits: [credit] };
}
