import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { onTheDay, releasedOn } from '../../src/model/lifecycle.ts';
import { leadsToPage, standingPages } from '../../src/model/standing-pages.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { smallContent, storyText } from '../content-folder.ts';

const UNTIL = '{ ref: c-2026-500, date: 2026-01-02, outputs: [web, pdf, epub, print, social], until: 2026-06-30 }';
const person = (name: string) =>
  `displayName: ${name}\ngivenName: ${name}\nidentifiability: full-name\nconsent: ${UNTIL}\n`;
const FILES = {
  'people/ana-ruiz.yaml': person('Ana Ruiz'),
  'people/editrice.yaml': person('Une Éditrice'),
  'people/personne.yaml': 'displayName: Jamais\ngivenName: Jamais\nidentifiability: pseudonym\n',
  'stories/nomme/story.mdx': storyText('Ana est là.', {
    people: '[ana-ruiz]',
    places: '[Auray]',
    themes: '[entraide]',
  }),
  'volumes/un-livre.yaml':
    'title: Un livre\neditors: [editrice]\npublished: 2026-03-01\nlicence: CC-BY-4.0\nparts: [{ title: Tout, stories: [nomme] }]\n',
  'people/du-livre.yaml': 'displayName: Du Livre\ngivenName: Livre\nidentifiability: pseudonym\n',
  'stories/du-livre/story.mdx': storyText('Un texte.', {
    authors: '[du-livre]',
    places: '[Auray, Ailleurs]',
    consent: '{ ref: c-2026-501, date: 2026-01-02, outputs: [pdf, epub] }',
  }),
  'volumes/le-livre.yaml':
    'title: Le livre\npublished: 2026-03-01\nlicence: CC-BY-4.0\nparts: [{ title: Tout, stories: [du-livre] }]\n',
  'volumes/demain.yaml':
    'title: Demain\neditors: [personne]\npublished: 2026-07-02\nlicence: CC-BY-4.0\nparts: [{ title: Tout, stories: [nomme] }]\n',
  'stories/liens/story.mdx': storyText(
    [
      'Avec [Ana Ruiz](/personnes/ana-ruiz/) à [Auray](/lieux/auray/), *et [ailleurs][a]*, [ici](/recits/nomme/).',
      'Un [livre](/volumes/un-livre/), [son fichier](/volumes/un-livre.epub), [une page](/contribuer/), [toutes](/lieux/).',
      '[a]: /volumes/un-livre/',
    ].join('\n\n'),
  ),
};

async function checked(files: Record<string, string> = FILES) {
  return toChecked(await readContent(await smallContent(files)));
}

describe.each(['2026-06-30', '2026-07-01'])('on %s', (today) => {
  test('the pages that stand are those that the site makes', async () => {
    const content = await checked();
    const pages = standingPages(content, onTheDay(content, today));
    const whole = buildLibrary(content, today);
    const library = forOutput(whole, 'web');
    const made = {
      recits: [...library.stories.keys(), ...whole.withdrawn.filter((id) => id !== 'retiree')],
      personnes: library.people.keys(),
      collections: library.series.keys(),
      volumes: library.volumes.keys(),
      themes: library.themes.keys(),
      reseaux: library.networks.keys(),
      lieux: library.places.keys(),
    };
    for (const [folder, ids] of Object.entries(made))
      expect([...(pages.get(folder) ?? [])].sort(), folder).toEqual([...ids].sort());
    expect(pages.size).toBe(Object.keys(made).length);
  });
});

test('a link whose page a consent took away is its words alone; the others stay', async () => {
  const content = await checked();
  const linksOn = (today: string) => {
    const body = JSON.stringify(buildLibrary(content, today).stories.get('liens')?.body);
    return { urls: [...body.matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url), body };
  };
  expect(linksOn('2026-06-30').urls).toHaveLength(8);
  const { urls, body } = linksOn('2026-07-01');
  expect(urls).toEqual(['/recits/nomme/', '/contribuer/', '/lieux/']);
  for (const words of ['Ana Ruiz', 'Auray', 'ailleurs', 'son fichier']) expect(body).toContain(words);
});

test('a sheet that no story names has no page', async () => {
  const content = await checked();
  const pages = standingPages(content, releasedOn(content, '2026-07-01'));
  const leads = (url: string) => leadsToPage(url, pages);
  expect(['/personnes/ana-ruiz', '/personnes/editrice/', '/personnes/', '/quoi/que/ce-soit/'].every(leads)).toBe(true);
  expect(['/personnes/personne/', '/lieux/nulle-part/', '/recits/brouillon/'].some(leads)).toBe(false);
});

test('a text for the books alone gives no page, nor does a volume before its day', async () => {
  const content = await checked();
  const leadsOn = (today: string) => {
    const pages = standingPages(content, releasedOn(content, today));
    const urls = ['/recits/du-livre/', '/personnes/du-livre/', '/lieux/ailleurs/', '/volumes/le-livre/'];
    return [...urls, '/volumes/demain.epub', '/personnes/personne/'].map((url) => leadsToPage(url, pages));
  };
  expect(leadsOn('2026-07-01')).toEqual([false, false, false, true, false, false]);
  expect(leadsOn('2026-07-02')).toEqual([false, false, false, true, true, true]);
});
