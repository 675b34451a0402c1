// What a reference manager reads in each citation is what the model holds: read back by Citation.js.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import { creditedPerson } from '../../../src/model/signatories.ts';
import { toWideSpaces } from '../../../src/model/typography/wide-spaces.ts';
import { storyCitation, volumeCitation } from '../../../src/publish/feeds/citation.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';

const content = join(import.meta.dirname, '../../../content');
const library = buildLibrary(toChecked(await readContent(content)), '2026-07-01');
/** Citation.js reads any space of BibTeX as a plain one. */
const plain = (text = '') => text.replace(/\s/g, ' ');
/** BibLaTeX has names for languages. */
const languageIn = (format: string, lang: string) =>
  format === 'bib' ? { fr: 'french', en: 'english' }[lang.slice(0, 2)] : lang;
const dateParts = (day: string) => [day.split('-').map(Number)];

function read(text: string) {
  const [item, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  return item;
}

test.each(['bib', 'ris', 'json'] as const)('each story keeps its facts in %s', (format) => {
  for (const story of library.stories.values()) {
    const item = read(storyCitation(story, library, format));
    const wrote = story.credits.filter(({ role }) => role === 'author' || role === 'interviewer');
    expect(item, story.id).toMatchObject({
      type: 'webpage',
      URL: `${library.site.url}/recits/${story.id}/`,
      language: languageIn(format, story.lang),
      publisher: toWideSpaces(library.site.publisher.name),
      issued: { 'date-parts': dateParts(story.published) },
    });
    expect(plain(item?.title), story.id).toBe(plain(story.title));
    expect(item?.author, story.id).toHaveLength(wrote.length);
    const family = wrote.map((credit) => creditedPerson(credit, library)?.familyName);
    expect(item?.author?.map((name) => name.family)).toEqual(expect.arrayContaining(family.filter(Boolean)));
  }
});

test.each(['bib', 'ris', 'json'] as const)('each volume keeps its facts in %s', (format) => {
  for (const volume of library.volumes.values()) {
    expect(read(volumeCitation(volume, library, format)), volume.id).toMatchObject({
      type: 'book',
      URL: `${library.site.url}/volumes/${volume.id}/`,
      language: languageIn(format, volume.lang),
      publisher: toWideSpaces(library.site.publisher.name),
      issued: { 'date-parts': dateParts(volume.published) },
    });
  }
});

test.each(['bib', 'ris', 'json'] as const)('names with a particle come back in their parts from %s', (format) => {
  const named = [
    ['Jean', 'de', 'La Fontaine'],
    ['Vincent', 'van', 'Gogh'],
    ['Joachim', 'du', 'Bellay'],
  ] as const;
  const [first] = library.people.values();
  const people = named.map(([givenName, particle, familyName], index) => ({
    ...first!,
    ...{ id: `p-${index}`, givenName, particle, familyName, displayName: `${givenName} ${particle} ${familyName}` },
  }));
  const [told] = library.stories.values();
  const credits = people.map(({ id, displayName: name }) => ({ name, role: 'author' as const, person: id }));
  const held = { ...library, people: new Map(people.map((one) => [one.id, one])) };
  const names = read(storyCitation({ ...told!, credits }, held, format))?.author;
  const particles = {
    bib: ['de', 'van', undefined],
    ris: [undefined, undefined, undefined],
    json: ['de', 'van', undefined],
  };
  expect(names?.map((name) => name.family)).toEqual(['La Fontaine', 'Gogh', 'Du Bellay']);
  expect(names?.map((name) => name.given)).toEqual(
    format === 'ris' ? ['Jean de', 'Vincent van', 'Joachim'] : ['Jean', 'Vincent', 'Joachim'],
  );
  expect(names?.map((name) => name['dropping-particle'] ?? name['non-dropping-particle'])).toEqual(particles[format]);
});

test('a particle that stays with the family name is told from one that does not', () => {
  const [first] = library.people.values();
  const [told] = library.stories.values();
  const particleOf = (particle: string) => {
    const held = { ...library, people: new Map([['p', { ...first!, particle }]]) };
    const credits = [{ name: 'P', role: 'author' as const, person: 'p' }];
    return JSON.parse(storyCitation({ ...told!, credits }, held, 'json'))[0].author[0];
  };
  expect(particleOf('de')).toMatchObject({ 'dropping-particle': 'de' });
  expect(particleOf('von')).toMatchObject({ 'dropping-particle': 'von' });
  expect(particleOf('d’')).toMatchObject({ 'non-dropping-particle': 'd’' });
  expect(particleOf('van der')).toMatchObject({ 'non-dropping-particle': 'van der' });
});
