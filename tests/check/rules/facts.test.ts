import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { type Case, expectSaid, inShort, problemsIn } from './said.ts';

const BODY =
  'Paul a dit : « C’est *l’heure* ! » — puis il est parti…\n\nNous nous sommes revus en 2016, la 2e fois, près du cœur de Rennes[^1].\n\n[^1]: Une note.';
const quoting = (quote: string): Case => ({ body: BODY, share: `{ quote: ${JSON.stringify(quote)} }` });
const telling = (evidence: string): Case => ({
  body: BODY,
  encounters: `[{ with: [nour], via: mastodon, direction: online-only, evidence: ${JSON.stringify(evidence)} }]`,
});
const GIVEN = 'consent: { ref: c-2026-200, date: 2026-01-10, outputs: [web, pdf, epub] }\n';

async function said(files: Record<string, string | undefined>): Promise<string[]> {
  return (await problemsIn(files)).map((problem) => `${problem.file} ${inShort(problem)}`);
}

test('a quote is found whatever its typography', () =>
  expectSaid(
    [
      'Nous nous sommes revus en 2016',
      'C’est l’heure',
      "C'est l'heure!",
      '"C\'est l\'heure !" - puis il est parti...',
      '« C’est l’heure ! » – puis il est parti…',
      'la 2ème fois, près du coeur de Rennes.',
      'en 2016,  la\u00A02e fois',
      'Nous nous sommes revus […] près du cœur',
      'Une note.',
      'puis il est parti… Nous nous sommes revus',
    ].map((quote) => [telling(quote), []] as const),
  ));

test('a quote that the text does not hold is refused', () =>
  expectSaid([
    [quoting('Nous nous sommes vus en 2016'), ['11:17 evidence Nous nous sommes vus en 2016']],
    [quoting('nous nous sommes revus en 2016'), ['11:17 evidence nous nous sommes revus en 2016']],
    [quoting('ous nous somm'), ['11:17 evidence ous nous somm']],
    [quoting('près du cœur […] Nous nous sommes revus'), ['11:17 evidence près du cœur […] Nous nous sommes revus']],
    [quoting('…'), ['11:17 evidence …']],
    [quoting('[…]'), ['11:17 evidence […]']],
    [
      { body: BODY, encounters: '[{ with: [nour], via: mastodon, direction: online-only, evidence: Un mot. }]' },
      ['11:79 evidence Un mot.'],
    ],
    [{ body: '```\nUn mot.\n```\n\nTexte.', share: '{ quote: Un mot. }' }, ['11:17 evidence Un mot.']],
  ]));

test('the nearest sentence is given to copy', async () => {
  const story = storyText(BODY, { share: '{ quote: Nous nous sommes vus en 2016 à Rennes }' });
  const [problem] = await problemsIn({ 'stories/essai/story.mdx': story });
  expect(problem?.remedy).toBe(
    'Recopiez-la telle quelle. La phrase la plus proche du récit : « Nous nous sommes revus en 2016, la 2e fois, près du cœur de Rennes. »',
  );
});

test('a published story has a consent that holds, and covers the site where no book holds it', () =>
  expectSaid([
    [
      { consent: '{ ref: c-1, date: 2026-01-10, outputs: [web], until: 2026-07-01 }' },
      ['10:63 consent-ending 2026-07-01'],
    ],
    [
      { consent: '{ ref: c-1, date: 2026-01-10, outputs: [web], until: 2026-06-30 }' },
      ['10:63 consent-ending 2026-06-30'],
    ],
    [{ consent: '{ ref: c-1, date: 2026-01-10, outputs: [pdf, epub] }' }, ['10:49 consent pdf, epub']],
    [{ consent: '{ ref: c-1, date: 2026-01-10, outputs: [pdf], until: 2026-06-30 }', status: 'draft' }, []],
    [
      { consent: '{ ref: c-1, date: 2026-01-10, outputs: [web], until: 2025-06-30 }' },
      ['10:63 consent-ending 2025-06-30', '10:63 dates 2025-06-30'],
    ],
  ]));

test('people whom a reader would recognise agree to it, once a person', async () => {
  const paul = (lines: string) => ({
    'people/paul-le-goff.yaml': `displayName: Paul Le Goff\ngivenName: Paul\n${lines}`,
  });
  const at = (place: string) => [`people/paul-le-goff.yaml ${place}`];
  expect(await said(paul(`identifiability: full-name\n${GIVEN}`))).toEqual([]);
  expect(await said(paul('identifiability: full-name\n'))).toEqual(at('3:18 consent paul-le-goff'));
  expect(await said(paul('identifiability: full-name\npublicFigure: true\n'))).toEqual([]);
  expect(await said(paul('identifiability: given-name\n'))).toEqual([]);
  expect(await said(paul('identifiability: pseudonym\nminor: true\n'))).toEqual(at('4:8 consent paul-le-goff'));
  expect(await said(paul(`identifiability: full-name\n${GIVEN.replace('}', ', until: 2026-06-01 }')}`))).toEqual(
    at('4:82 consent-ending 2026-06-01'),
  );
  expect(await said(paul(`identifiability: full-name\n${GIVEN.replace(', pdf', '')}`))).toEqual(
    at('4:56 consent web, epub'),
  );
  expect(await said(paul(`identifiability: pseudonym\nminor: true\n${GIVEN.replace('web, ', '')}`))).toEqual(
    at('5:56 consent pdf, epub'),
  );
});

test('the stories that name a person are told; nobody is asked for a name that no story prints', async () => {
  const paul = 'displayName: Paul Le Goff\ngivenName: Paul\nidentifiability: full-name\n';
  const [problem] = await problemsIn({ 'people/paul-le-goff.yaml': paul });
  expect(problem?.message).toBe(
    'Cette personne est nommée en entier (portrait-de-nour, signes, un-cafe) et aucun accord n’est enregistré.',
  );
  expect(await said({ 'people/autre-personne.yaml': paul })).toEqual([]);
  expect(await said({ 'people/autre-personne.yaml': `${paul}minor: true\n` })).toEqual([
    'people/autre-personne.yaml 4:8 consent autre-personne',
  ]);
});

test('a text for the books alone asks nobody for the site, and is in a book', async () => {
  const consent = '{ ref: c-1, date: 2026-01-10, outputs: [pdf, epub] }';
  const alone = {
    'people/ana-ruiz.yaml': `displayName: Ana Ruiz\ngivenName: Ana\nidentifiability: full-name\nconsent: ${consent}\n`,
    'stories/essai/story.mdx': storyText('Un.', { authors: '[ana-ruiz]', consent }),
  };
  expect(await said(alone)).toEqual(['stories/essai/story.mdx 10:49 consent pdf, epub']);
  expect(await said({ ...alone, ...inVolume('essai') })).toEqual([]);
  const elsewhere = { 'stories/autre/story.mdx': storyText('Deux.', { people: '[ana-ruiz]' }) };
  expect(await said({ ...alone, ...inVolume('essai'), ...elsewhere })).toEqual([
    'people/ana-ruiz.yaml 4:49 consent pdf, epub',
  ]);
});

test('whoever a book on paper names has agreed to paper, as the texts that it holds', async () => {
  const files = (outputs: string) => ({
    'people/ana-ruiz.yaml': `displayName: Ana Ruiz\ngivenName: Ana\nidentifiability: full-name\nconsent: { ref: c-1, date: 2026-01-10, outputs: [${outputs}] }\n`,
    'stories/essai/story.mdx': storyText('Un.', {
      authors: '[ana-ruiz]',
      consent: '{ ref: c-1, date: 2026-01-10, outputs: [web, pdf, epub, print] }',
    }),
    ...inVolume('essai', 'isbn: { print: 978-2-07-036822-8 }\n'),
  });
  expect(await said(files('web, pdf, epub'))).toEqual(['people/ana-ruiz.yaml 4:49 consent web, pdf, epub']);
  expect(await said(files('web, pdf, epub, print'))).toEqual([]);
});

test('nobody is asked for the name that a signature hides', async () => {
  const ana = 'displayName: Ana Ruiz\ngivenName: Ana\nidentifiability: full-name\n';
  const files = (authors: string) => ({
    'people/ana-ruiz.yaml': ana,
    'stories/essai/story.mdx': storyText('Un.', { authors, people: '[ana-ruiz]' }),
  });
  expect(await said(files('[{ person: ana-ruiz, creditAs: La passante }]'))).toEqual([]);
  expect(await said(files('[ana-ruiz]'))).toEqual(['people/ana-ruiz.yaml 3:18 consent ana-ruiz']);
});

test('a portrait is shown with the consent of the person', async () => {
  const camille =
    'displayName: Camille\ngivenName: Camille\nidentifiability: pseudonym\nportrait: { alt: Camille au comptoir }\n';
  expect(await said({ 'people/camille-oeuvrard.yaml': camille })).toEqual([
    'people/camille-oeuvrard.yaml 3:18 consent camille-oeuvrard',
  ]);
  expect(await said({ 'people/camille-oeuvrard.yaml': camille + GIVEN })).toEqual([]);
});

const VOLUME = 'title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\n';
const inVolume = (stories: string, more = '') => ({
  'volumes/essai.yaml': `${VOLUME}parts:\n  - title: Partie\n    stories: [${stories}]\n${more}`,
});
const PRINTED = 'consent: { ref: c-2026-100, date: 2026-01-10, outputs: [web, pdf, epub] }';

test('a volume holds only what it may print, each text once', async () => {
  const at = (place: string) => [`volumes/essai.yaml ${place}`];
  const printed = (changes: Record<string, string>) => ({
    'stories/essai/story.mdx': storyText('Un.', { consent: PRINTED.slice(9), ...changes }),
  });
  expect(await said(inVolume('un-cafe, signes', 'front: [preface]\nback: [portrait-de-nour]\n'))).toEqual([]);
  expect(await said(inVolume('brouillon'))).toEqual(at('6:15 volume brouillon'));
  expect(await said(inVolume('retiree'))).toEqual(at('6:15 volume retiree'));
  expect(await said(inVolume('un-cafe, { story: un-cafe, text: full }'))).toEqual(at('6:24 volume un-cafe'));
  expect(await said(inVolume('un-cafe', 'back: [un-cafe]\n'))).toEqual(at('7:8 volume un-cafe'));
  expect(await said(inVolume('signes', 'front: [un-cafe]\n'))).toEqual(at('7:9 volume un-cafe'));
  expect(await said({ ...inVolume('essai'), ...printed({}) })).toEqual([]);
  expect(await said({ ...inVolume('essai'), ...printed({ embargo: '2026-07-02' }) })).toEqual(at('6:15 volume essai'));
  expect(await said({ ...inVolume('essai'), ...printed({ embargo: '2026-07-01' }) })).toEqual([]);
  const toCome = { 'volumes/essai.yaml': inVolume('essai')['volumes/essai.yaml'].replace('2026-06-01', '2026-07-02') };
  expect(await said({ ...toCome, ...printed({ embargo: '2026-07-02' }) })).toEqual([]);
  expect(await said({ ...toCome, ...printed({ embargo: '2026-07-03' }) })).toEqual(at('6:15 volume essai'));
  expect(
    await said({
      ...inVolume('essai'),
      ...printed({ consent: '{ ref: c-1, date: 2026-01-10, outputs: [web, epub] }' }),
    }),
  ).toEqual(at('6:15 volume essai'));
  expect(await said({ ...inVolume('essai', 'isbn: { print: 978-2-07-036822-8 }\n'), ...printed({}) })).toEqual(
    at('6:15 volume essai'),
  );
  expect(await said(inVolume('signes', 'errata: [{ date: 2026-06-20, story: un-cafe, was: a, now: b }]\n'))).toEqual(
    at('7:37 volume un-cafe'),
  );
});

test('a volume is one book, with its number and its ISBN', async () => {
  expect(await said(inVolume('signes', 'tome: 3\nofTomes: 2\n'))).toEqual(['volumes/essai.yaml 8:10 volume 2']);
  expect(await said(inVolume('signes', 'ofTomes: 2\n'))).toEqual(['volumes/essai.yaml 7:10 volume 2']);
  const isbn = 'isbn: { epub: 978-2-07-036822-8, pdf: "9782070368228" }\n';
  expect(await said(inVolume('signes', isbn))).toEqual(['volumes/essai.yaml 7:39 volume 9782070368228']);
  const twin = inVolume('signes')['volumes/essai.yaml'];
  expect(await said({ 'volumes/essai.yaml': twin, 'volumes/jumeau.yaml': twin })).toEqual([
    'volumes/jumeau.yaml 1:8 volume Tome',
  ]);
  expect(await said({ 'volumes/essai.yaml': twin, 'volumes/jumeau.yaml': `${twin}edition: 2\n` })).toEqual([]);
});

test('a translation answers a published text in another language', async () => {
  await expectSaid([
    [{ translationOf: 'un-cafe', lang: 'en' }, []],
    [{ translationOf: 'un-cafe' }, ['11:16 translation un-cafe']],
    [{ translationOf: 'essai-003', lang: 'en' }, ['11:16 translation essai-003']],
    [{ translationOf: 'brouillon', lang: 'en' }, ['11:16 translation brouillon']],
    [{ translationOf: 'retiree', lang: 'en' }, ['11:16 translation retiree']],
    [{ translationOf: 'brouillon', lang: 'en', status: 'draft' }, []],
    [{ translationOf: 'un-caffe', lang: 'en' }, ['11:16 reference un-caffe']],
    [{ translationOf: 'essai-009', lang: 'en' }, ['11:16 translation essai-009']],
    [{ translationOf: 'essai-008' }, ['11:16 translation essai-008']],
    [{ original: '{ relation: translation, lang: fr-FR }' }, ['11:42 translation fr-FR']],
    [{ original: '{ relation: translation, lang: en }' }, []],
  ]);
});

test('dates do not contradict each other', () =>
  expectSaid([
    [{ updated: '2026-03-01' }, []],
    [{ updated: '2026-02-28' }, ['11:10 dates 2026-02-28']],
    [{ original: '{ relation: republication, published: 2026 }' }, []],
    [{ original: '{ relation: republication, published: 2027-01 }' }, ['11:49 dates 2027-01']],
    [
      {
        encounters:
          '[{ with: [nour], via: mastodon, direction: online-only, online: 2026-04, irl: { form: coffee, date: 2026-03-02 }, evidence: Un texte. }]',
      },
      ['11:77 dates 2026-04', '11:113 dates 2026-03-02'],
    ],
    [{ status: 'withdrawn', withdrawn: '{ date: 2026-02-01 }' }, ['11:20 dates 2026-02-01']],
  ]));

test('nothing is named twice in a list', () =>
  expectSaid([
    [{ themes: '[emploi, entraide, emploi]' }, ['8:28 duplicate emploi']],
    [{ places: '[Le Havre, le havre, Le Mans]' }, ['11:20 duplicate le havre']],
    [{ places: '[Saint-Malo, Le Mans, Saint Malo]' }, ['11:31 duplicate Saint Malo']],
    [{ authors: '[paul-le-goff, paul-le-goff]' }, ['4:25 duplicate paul-le-goff']],
    [{ authors: '[paul-le-goff, { person: paul-le-goff, role: photographer }]' }, []],
    [
      {
        encounters:
          '[{ with: [nour, nour, { label: a }, { label: a, count: 2 }], via: mastodon, direction: online-only, evidence: Un texte. }]',
      },
      ['11:29 duplicate nour'],
    ],
  ]));

test('a vocabulary has one word an id', async () => {
  const files = {
    'vocabularies/themes.yaml':
      '- { id: emploi, label: Emploi }\n- { id: entraide, label: Entraide }\n- { id: emploi, label: Métier }\n',
  };
  expect(await said(files)).toEqual(['vocabularies/themes.yaml 3:9 duplicate emploi']);
});

test('front matter is plain data', () =>
  expectSaid([
    [{ title: '&a Un récit' }, ['2:8 yaml-feature title: &a Un récit']],
    [{ title: '"R&D * et ! << le reste"' }, []],
    [{ title: '!sujet Un récit' }, ['2:8 yaml-feature title: !sujet Un récit']],
    [
      { themes: '&a [emploi]', networks: '*a' },
      ['8:9 yaml-feature themes: &a [emploi]', '11:11 yaml-feature networks: *a'],
    ],
    [{ '<<': '{ a: 1 }' }, ['11:1 yaml-feature <<: { a: 1 }']],
    [{ __proto__x: '1' }, ['11:1 schema __proto__x']],
    [{ constructor: '1' }, ['11:1 yaml-feature constructor: 1']],
    [
      { a: '['.repeat(40) + ']'.repeat(40) },
      ['11:26 yaml-feature a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]'],
    ],
  ]));

test('a front matter and a person’s sheet weigh at most 16 KB', async () => {
  const comment = `# ${'é'.repeat(80)}\n`.repeat(105);
  expect((await said({ 'stories/essai/story.mdx': storyText('Un.', { title: `Un\n${comment}` }) }))[0]).toBe(
    'stories/essai/story.mdx yaml-feature',
  );
  expect(
    (
      await said({
        'people/autre-personne.yaml': `displayName: A\ngivenName: A\nidentifiability: pseudonym\n${comment}`,
      })
    )[0],
  ).toContain(' yaml-feature');
});

test('the editors are told of a consent 90, 30 and 7 days before its end, and after it, in other words', async () => {
  const until = (day: string) =>
    storyText('Un texte.', { consent: `{ ref: c-1, date: 2026-01-10, outputs: [web], until: ${day} }` });
  const days = ['2026-09-30', '2026-09-29', '2026-07-31', '2026-07-08', '2026-07-02', '2026-07-01', '2026-06-30'];
  const problems = await problemsIn(Object.fromEntries(days.map((day) => [`stories/j-${day}/story.mdx`, until(day)])));
  const told = problems.filter(({ rule }) => rule === 'consent-ending');
  expect(told.every(({ severity }) => severity === 'advice')).toBe(true);
  expect(told.map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([
    'L’accord donné pour ce récit a pris fin le 2026-06-30 : il ne paraît plus. Demandez-en un nouveau et changez « until » ; sinon, il n’y a rien à faire.',
    'L’accord donné pour ce récit prend fin ce soir (2026-07-01) : ensuite, il cessera de paraître. Demandez-en un nouveau aujourd’hui, et changez « until ».',
    'L’accord donné pour ce récit prend fin dans 1 jour (2026-07-02) : ensuite, il cessera de paraître. Demandez-en un nouveau aujourd’hui, et changez « until ».',
    'L’accord donné pour ce récit prend fin dans 7 jours (2026-07-08) : ensuite, il cessera de paraître. Demandez-en un nouveau aujourd’hui, et changez « until ».',
    'L’accord donné pour ce récit prend fin dans 30 jours (2026-07-31) : ensuite, il cessera de paraître. Demandez-en un nouveau cette semaine, et changez « until ».',
    'L’accord donné pour ce récit prend fin dans 90 jours (2026-09-29) : ensuite, il cessera de paraître. Pensez à en demander un nouveau, et changez « until ».',
  ]);
});

test('a book, a link and a translation do not become wrong with the days', async () => {
  const gone = 'consent: { ref: c-1, date: 2026-01-10, outputs: [web, pdf, epub], until: 2026-06-30 }';
  const problems = await problemsIn({
    'stories/partie/story.mdx': storyText('Un texte.').replace(/^consent: .*$/m, gone),
    'stories/suite/story.mdx': storyText('Voir [la partie](/recits/partie/).', { translationOf: 'partie', lang: 'en' }),
    'volumes/tome-9.yaml':
      'title: Un livre\npublished: 2026-03-01\nlicence: CC-BY-4.0\nparts:\n  - title: Tout\n    stories: [partie]\n',
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
