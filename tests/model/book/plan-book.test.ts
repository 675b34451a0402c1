// What a book prints and names, decided once for the EPUB, the PDF and the printed book.
import { describe, expect, test } from 'vitest';
import { planBook } from '../../../src/model/book/plan-book.ts';
import { BOOK_OUTPUTS } from '../../../src/model/book/volume-formats.ts';
import type { Person } from '../../../src/model/library.ts';
import { toPlainText } from '../../../src/model/prose/plain-text.ts';
import type { Credit, Story } from '../../../src/model/story.ts';
import { library, person, prose, reaction, story, volume } from '../../sample.ts';

const by = (one: Person, role: Credit['role'] = 'author'): Credit => ({ name: one.displayName, role, person: one.id });
const held = (...people: Person[]) => ({ people: new Map(people.map((one) => [one.id, { ...one, edited: ['x'] }])) });
const bare = (id: string, more: Partial<Story> = {}) => story(id, { encounters: [], networks: [], ...more });
const namesOf = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);

describe('the texts', () => {
  const stories = [
    story('partout'),
    story('livres', { outputs: ['epub', 'pdf'] }),
    story('epub', { outputs: ['web', 'epub'] }),
    story('pdf', { outputs: ['web', 'pdf'] }),
    story('papier', { outputs: ['print'] }),
    story('site', { outputs: ['web'] }),
  ];
  const everything = library(stories);
  const made = volume(
    't',
    stories.map(({ id }) => id),
    {
      errata: stories.map(({ id }) => ({ date: '2026-06-01', story: id, was: 'a', now: 'b' })),
    },
  );

  test.each([
    ['epub', ['partout', 'livres', 'epub']],
    ['pdf', ['partout', 'livres', 'pdf']],
    ['print', ['partout', 'papier']],
  ] as const)('of the %s are those whose consent covers it, in the index and the errata too', (output, ids) => {
    const { chapters, errata, networks } = planBook(made, everything, output);
    expect(chapters.map((chapter) => chapter.story.id)).toEqual(ids);
    expect(errata.map(({ chapter }) => chapter.story.id)).toEqual(ids);
    expect(networks[0]?.mentions.map(({ chapter }) => chapter.story.id)).toEqual(ids);
  });

  test('are followed by what readers wrote of them, where the volume asks and the consent of each covers it', () => {
    const reactions = [
      reaction('partout', 'b', { outputs: ['web'] }),
      reaction('partout', 'a', { outputs: ['web', 'epub'] }),
    ];
    const printed = (asks: boolean, output: 'epub' | 'pdf') => {
      const plan = planBook({ ...made, printsReactions: asks }, { ...everything, reactions }, output);
      return toPlainText(plan.chapters[0]?.text ?? prose([]));
    };
    expect(printed(true, 'epub')).toBe('Un texte.\n\nRéactions\n\nMots de a.\n\nNom de a, 12\u00a0juin 2026');
    for (const text of [printed(false, 'epub'), printed(true, 'pdf')]) expect(text).toBe('Un texte.');
  });

  test('lead to their page on the site where they have one', () => {
    const pages = planBook(made, everything, 'epub').chapters.map(({ page }) => page);
    expect(pages).toEqual([
      'https://exemple.fr/florilege/recits/partout/',
      undefined,
      'https://exemple.fr/florilege/recits/epub/',
    ]);
  });

  test('are printed once, where the volume first names them; parts without a text are not counted', () => {
    const entries = (...ids: string[]) => ids.map((id) => ({ story: id, text: 'full' as const }));
    const plan = planBook(
      volume('t', [], {
        front: entries('a'),
        parts: [
          { title: 'Vide', entries: entries('a', 'absent') },
          { title: 'Une', entries: entries('b') },
          { title: 'Deux', entries: entries('c', 'b') },
        ],
        back: entries('c', 'd'),
      }),
      library(['a', 'b', 'c', 'd'].map((id) => story(id))),
      'epub',
    );
    expect(plan.parts.map(({ number, title, chapters }) => [number, title, chapters.length])).toEqual([
      [1, 'Une', 1],
      [2, 'Deux', 1],
    ]);
    expect(plan.chapters.map(({ number, story: { id }, matter, part }) => [number, id, matter, part])).toEqual([
      [1, 'a', 'front', undefined],
      [2, 'b', 'body', 1],
      [3, 'c', 'body', 2],
      [4, 'd', 'back', undefined],
    ]);
  });

  test('are the shorter ones where the volume asks for them and there is one', () => {
    const short = { blocks: [], notes: [] };
    const plan = (more: Partial<Story>) =>
      planBook(
        volume('t', [], { parts: [{ title: 'P', entries: [{ story: 'a', text: 'condensed' }] }] }),
        library([story('a', more)]),
        'pdf',
      ).chapters[0];
    expect(plan({ condensed: short })).toMatchObject({ text: short, condensed: true });
    expect(plan({})).toMatchObject({ condensed: false });
  });
});

describe('who made it', () => {
  const ana = person('ana', 'Ana', 'Zola');
  const elie = person('elie', 'Élie', 'Étienne');
  const eva = person('eva', 'Eva', 'Œuvrard');

  test.each(BOOK_OUTPUTS)('is, in the %s, the editors and everybody credited, each once, filed by name', (output) => {
    const stories = [
      bare('a', { credits: [by(ana), by(elie, 'translator')] }),
      bare('b', { credits: [by(ana, 'photographer'), { name: 'La passante', role: 'author' }] }),
    ];
    const plan = planBook(
      volume('t', ['a', 'b'], { editors: ['nobody', 'eva', 'ana'] }),
      library(stories, held(ana, elie, eva)),
      output,
    );
    expect(plan.editors).toEqual(['Eva Œuvrard', 'Ana Zola']);
    expect(plan.makers.map(({ name, roles, chapters }) => [name, roles, chapters.length])).toEqual([
      ['Eva Œuvrard', ['editor'], 0],
      ['Ana Zola', ['editor', 'author', 'photographer'], 2],
      ['Élie Étienne', ['translator'], 1],
      ['La passante', ['author'], 1],
    ]);
    expect(namesOf(plan.contributors)).toEqual(['Élie Étienne', 'La passante', 'Eva Œuvrard', 'Ana Zola']);
    expect(plan.contributors[1]).not.toHaveProperty('person');
    // Whoever signs a text on the site signs it in its book.
    const asked = bare('c', { credits: [by(eva, 'interviewer'), by(ana), by(elie, 'translator')] });
    expect(planBook(volume('t', ['c']), library([asked], held(ana, elie, eva)), output).authors).toEqual([
      'Eva Œuvrard',
      'Ana Zola',
    ]);
  });

  test('is two people where two have one name', () => {
    const [one, other] = [person('mina-a', 'Mina', 'Roux'), person('mina-b', 'Mina', 'Roux')];
    const stories = [bare('a', { credits: [by(one)] }), bare('b', { credits: [by(other)] })];
    const plan = planBook(volume('t', ['a', 'b']), library(stories, held(one, other)), 'pdf');
    expect(plan.contributors.map(({ id }) => id)).toEqual(['mina-a', 'mina-b']);
    expect(plan.persons.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
      ['mina-a', 'Roux, Mina', 1],
      ['mina-b', 'Roux, Mina', 1],
    ]);
    expect(plan.authors).toEqual(['Mina Roux', 'Mina Roux']);
  });
});

describe('the indexes', () => {
  test('say whether somebody made a text, is portrayed or is met in it', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id, id.toUpperCase()));
    const told = bare('un', {
      credits: [by(people[0]!)],
      portrait: { subject: 'b' },
      people: ['c', 'b', 'a'],
      encounters: [{ ...story('x').encounters[0]!, from: ['a'], with: ['d', 'nobody'] }],
    });
    const { persons } = planBook(volume('t', ['un']), library([told], held(...people)), 'epub');
    expect(persons.map(({ name, mentions }) => [name, mentions.map(({ manner }) => manner)])).toEqual([
      ['A', ['wrote']],
      ['B', ['portrayed']],
      ['C', ['met']],
      ['D', ['met']],
    ]);
  });

  test.each([
    ['fr-FR', ['Aberg, Bo', 'Åström, Bo', 'Gaulle, Bo de', 'Zorn, Bo']],
    ['sv', ['Aberg, Bo', 'Gaulle, Bo de', 'Zorn, Bo', 'Åström, Bo']],
    ['nl-BE', ['Aberg, Bo', 'Åström, Bo', 'De Gaulle, Bo', 'Zorn, Bo']],
  ])('of a book in %s are filed as its language does', (lang, lines) => {
    const people = [
      person('a', 'Bo', 'Zorn'),
      person('b', 'Bo', 'Åström'),
      person('c', 'Bo', 'Gaulle', { particle: 'de', displayName: 'Bo de Gaulle' }),
      person('d', 'Bo', 'Aberg'),
    ];
    const told = bare('un', { credits: [], people: people.map(({ id }) => id) });
    const { persons } = planBook(volume('t', ['un'], { lang }), library([told], held(...people)), 'pdf');
    expect(namesOf(persons)).toEqual(lines);
  });
});

test.each([
  ['fr-FR', ['Anaïs'], 'Un texte d’Anaïs.'],
  ['fr-FR', ['Paul', 'Anaïs'], '2 textes de Paul et Anaïs.'],
  ['en', ['Anaïs', 'Paul'], '2 texts by Anaïs and Paul.'],
  ['fr-FR', ['A', 'B', 'C', 'D', 'E', 'F'], '6 textes d’A, B, C, D, E et F.'],
  ['fr-FR', ['A', 'B', 'C', 'D', 'E', 'F', 'G'], '7 textes d’A, B, C, D, E et 2 autres.'],
])('the metadata of a book in %s by %j says « %s »', (lang, names, said) => {
  const people = names.map((name) => person(name.toLowerCase(), name));
  const stories = people.map((one) => bare(`recit-${one.id}`, { credits: [by(one)] }));
  const ids = stories.map(({ id }) => id);
  for (const output of BOOK_OUTPUTS)
    expect(planBook(volume('t', ids, { lang }), library(stories, held(...people)), output).description).toBe(said);
});

test('licences are counted, the most frequent first, and the last change is that of the latest erratum', () => {
  const stories = ['CC-BY-SA-4.0', 'CC-BY-4.0', 'CC0-1.0', 'CC0-1.0'].map((licence, index) =>
    story(`s${index}`, { licence }),
  );
  const errata = ['2026-07-08', '2026-06-20'].map((date) => ({ date, story: 's1', was: 'a', now: 'b' }));
  const made = (more: object) => planBook(volume('t', ['s0', 's1', 's2', 's3'], more), library(stories), 'epub');
  expect(made({}).licences).toEqual([
    { id: 'CC0-1.0', count: 2 },
    { id: 'CC-BY-4.0', count: 1 },
    { id: 'CC-BY-SA-4.0', count: 1 },
  ]);
  expect([made({}).changed, made({ errata }).changed]).toEqual(['2026-05-15', '2026-07-08']);
});
