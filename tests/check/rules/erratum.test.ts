import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const CORRECTED = `Le train est parti de Quimper à l’heure *dite*.[^1]

<Figure src="./quai.png" alt="Un quai" credit="Atelier Nord">

Le quai de Brest même.

</Figure>

[^1]: Il avait sept minutes de retard.`;

/** What is said of one erratum of « Le départ de Ys », of which a volume prints the whole text, or the condensed one. */
async function said(
  was: string,
  now: string,
  text: 'full' | 'condensed' = 'full',
  facts: Record<string, string> = {},
): Promise<string[]> {
  const problems = await problemsIn({
    'stories/depart/story.mdx': storyText(CORRECTED, {
      title: 'Le départ de Ys',
      places: '[Douarnenez]',
      ...facts,
    }),
    'stories/depart/condensed.mdx': 'Le train est parti, presque *à l’heure*.\n',
    'volumes/essai.yaml': `title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [{ story: depart, text: ${text} }]\nerrata:\n  - { date: 2026-06-20, story: depart, was: ${JSON.stringify(was)}, now: ${JSON.stringify(now)} }\n`,
  });
  return problems.filter(({ rule }) => rule === 'erratum').map(({ message }) => message);
}

const still = (was: string, line: number, file = 'story') =>
  `Les mots à corriger, « ${was} », se lisent encore dans stories/depart/${file}.mdx, à la ligne ${line}.`;
const notThere = (now: string) => `Les mots corrigés, « ${now} », ne se trouvent pas dans stories/depart/story.mdx.`;

test.each([
  ['parti de Morlaix', 'parti de Quimper'],
  ['à l’heure prévue', "à l'heure dite"],
  ['huit minutes', 'sept minutes'],
  ['Atelier Sud', 'Atelier Nord'],
  ['Le départ de Is', 'Le départ de Ys'],
  ['Concarneau', 'Douarnenez'],
])('an erratum that the story bears out is accepted, wherever the words stand: %s, now %s', async (was, now) => {
  expect(await said(was, now)).toEqual([]);
});

test.each([
  ['Le quai de Brest', 'Le quai de Brest même'],
  ['Il avait peut-être sept minutes', 'Il avait sept minutes'],
  ['Quimp', 'Quimper'],
  ["à l'heure", 'à l’heure'],
  ['train', 'train est parti'],
])('words added, struck out, completed or typed otherwise are corrections: %s, now %s', async (was, now) => {
  expect(await said(was, now)).toEqual([]);
});

test.each([
  ['parti de Quimper', 'à l’heure dite', 14],
  ["l'heure dite", 'Quimper', 14],
  ['Nord', 'Quimper', 16],
  ['sept', 'Quimper', 22],
  ['départ', 'Quimper', 2],
  ['Quimper', 'Quimper', 14],
  ['Douarnenez', 'Quimper', 11],
  ['à l’heure', 'l’heure', 14],
])('wrong words that are still read are told, with their place: %s, now %s', async (was, now, line) => {
  expect(await said(was, now)).toEqual([still(was, line)]);
});

test('right words that are not read are told', async () => {
  expect(await said('Morlaix', 'Rennes')).toEqual([notThere('Rennes')]);
  expect(await said('Morlaix', 'quimper')).toEqual([notThere('quimper')]);
  expect(await said('Quimper', 'Rennes')).toEqual([still('Quimper', 14), notThere('Rennes')]);
});

test('a condensed text bears out an erratum of the volume that prints it, and of no other', async () => {
  expect(await said('en retard', 'presque à l’heure', 'condensed')).toEqual([]);
  expect(await said('en retard', 'presque à l’heure')).toEqual([notThere('presque à l’heure')]);
  expect(await said('presque', 'Quimper', 'condensed')).toEqual([still('presque', 1, 'condensed')]);
  expect(await said('presque', 'Quimper')).toEqual([]);
});

test.each([
  ['Maison Kerr', 'Maison Ker'],
  ['Leaving Is', 'Leaving Ys'],
  ['2018', '2019'],
])('a name, a title or a year beside the text is of it: %s, now %s', async (was, now) => {
  const facts = {
    sponsor: '{ name: Maison Ker, disclosure: Ce récit est payé par une maison. }',
    original: '{ relation: translation, title: Leaving Ys, author: Ann Lee, published: 2019 }',
  };
  expect(await said(was, now, 'full', facts)).toEqual([]);
  expect(await said(now, was, 'full', facts)).toHaveLength(2);
});
