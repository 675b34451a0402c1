// Names of people, places and organisations, as products print them.
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { filedName, nameInIndex } from '../../src/model/filing/filed-name.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { smallContent, storyText } from '../content-folder.ts';

/** The names of a site where each is typed on a machine that cuts letters in two and has straight apostrophes. */
async function typed() {
  const person = (display: string, given: string, family: string) =>
    `displayName: "${display}"\ngivenName: "${given}"\nfamilyName: "${family}"\norganisation: "L'Écho d'Éguilles"\n` +
    'identifiability: full-name\nconsent: { ref: c-2026-300, date: 2026-01-10, outputs: [web] }\n';
  const story = storyText('Un texte. <Foreign lang="de">Tür</Foreign>\n\n<Aside title="L\'été">Là.</Aside>', {
    kind: 'portrait',
    authors: `[renee, { person: zoe, role: photographer, creditAs: "Zoé d'Almeida, à l'œil" }]`,
    places: `["L'Haÿ-les-Roses"]`,
    portrait: `{ subject: initials, organisation: { name: "L'Atelier d'Ève", sector: "édition d'art", city: "Saint-Jean-d'Angély" } }`,
    sponsor: `{ name: "L'Épicerie", disclosure: "L'Épicerie a payé ce texte, sans le relire." }`,
    original: `{ relation: translation, title: "The Baker's Été", author: "Seán O'Brién", lang: en }`,
    encounters: `\n  - { with: [zoe], via: event, direction: irl-to-online, evidence: Un texte., irl: { form: other, place: "L'Haÿ-les-Roses" } }`,
  });
  const files = {
    'people/renee.yaml': person("Renée L'Hérault", 'Renée', "L'Hérault"),
    'people/zoe.yaml': person("Zoé d'Almeida", 'Zoé', "d'Almeida"),
    'people/initials.yaml': person('J. R. Dupré', 'J. R.', 'Dupré'),
    'stories/noms/story.mdx': story,
    'stories/ailleurs/story.mdx': storyText('Zoé.', { people: '[zoe]' }),
  };
  const cut = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.normalize('NFD')]));
  const library = buildLibrary(toChecked(await readContent(await smallContent(cut))), '2026-07-01');
  const [renee, zoe, initials] = ['renee', 'zoe', 'initials'].map((id) => library.people.get(id)!);
  return { library, story: library.stories.get('noms')!, renee, zoe, initials };
}

describe('a name typed in two-part letters, with straight apostrophes', () => {
  test('is printed in whole letters, with the apostrophes of French', async () => {
    const { library, story, renee, zoe } = await typed();
    expect(renee).toMatchObject({ displayName: 'Renée L’Hérault', givenName: 'Renée', familyName: 'L’Hérault' });
    expect(renee?.organisation).toBe('L’Écho d’Éguilles');
    expect(zoe?.displayName).toBe('Zoé d’Almeida');
    expect(library.places.get('l-hay-les-roses')?.label).toBe('L’Haÿ-les-Roses');
    expect(story.encounters[0]?.irl?.place).toBe('L’Haÿ-les-Roses');
    expect(story.portrait?.organisation).toEqual({
      name: 'L’Atelier d’Ève',
      sector: 'édition d’art',
      city: 'Saint-Jean-d’Angély',
    });
    expect(story.sponsor?.name).toBe('L’Épicerie');
    expect(story.original).toMatchObject({ title: 'The Baker’s Été', author: 'Seán O’Brién' });
  });

  test('leaves nothing in two parts in the whole model, in no attribute and in no language', async () => {
    const { library } = await typed();
    const all = JSON.stringify([...library.stories, ...library.people, ...library.places]);
    expect(all).toBe(all.normalize('NFC'));
    expect(all).toContain('L’été');
  });

  test('is printed so where it was chosen for one text, and is filed by its two parts', async () => {
    const { story, zoe } = await typed();
    expect(story.credits[1]).toEqual({ name: 'Zoé d’Almeida, à l’œil', role: 'photographer' });
    expect(filedName(zoe!, 'fr')).toEqual({ family: 'd’Almeida', given: 'Zoé' });
    expect(nameInIndex(zoe!, 'fr')).toBe('d’Almeida, Zoé');
  });

  test('is held with its initials, and filed all the same', async () => {
    const { initials } = await typed();
    expect(initials?.displayName).toBe('J.\u00a0R.\u00a0Dupré');
    expect(nameInIndex(initials!, 'fr')).toBe('Dupré, J.\u00a0R.');
  });
});
