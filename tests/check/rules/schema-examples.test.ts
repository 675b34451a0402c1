// Where a list, a group or a form is expected, the message shows an example to copy, made of the schema's own keys.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/check/fix.ts';
import { examplesAt, hasForm } from '../../../src/check/rules/schema-example.ts';
import { knownKeys, schemasAt } from '../../../src/check/rules/schema-keys.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const STORY = 'stories/essai/story.mdx';
const SITE = 'site.yaml';
const VOLUME = 'volumes/livre.yaml';
const site = (lines: string) =>
  `name: Un site\ndescription: ${'Un site de récits. '.repeat(5)}\nurl: https://exemple.fr\nlicence: CC-BY-4.0\n${lines}`;
const volume = (lines: string) => `title: Livre\npublished: 2026-06-01\nlicence: CC-BY-4.0\n${lines}`;
const PARTS = 'parts:\n  - { title: Un, stories: [un-cafe] }\n';

/** What a file is told of its shape, `message → remedy`, and what it is once mended. */
async function told(file: string, source: string) {
  const own = (await problemsIn({ [file]: source })).filter((problem) => problem.file === file);
  const fixes = own.flatMap(({ fix }) => (fix ? [fix] : []));
  const said = own
    .filter(({ rule }) => rule === 'schema')
    .map(({ line, column, message, remedy }) => `${line}:${column} ${message} → ${remedy}`);
  return { said, mended: applyEdits(source, fixes) };
}

const ofStory = (facts: Record<string, string | undefined>) => told(STORY, storyText('Un texte.', facts));

test.each([SITE, STORY, VOLUME, 'people/a.yaml', 'series/a.yaml', 'pages/a.mdx'])(
  'each example of %s is right, but for the words to put in it',
  (file) => {
    const wrong = knownKeys(file, []).flatMap((key) =>
      examplesAt(file, [key], () => undefined)
        .filter((example) => hasForm([example]) && key !== 'isbn')
        .map((example) => ({ example, value: parse(example.replaceAll('…', 'quelques mots')) }))
        .filter(({ value }) => !schemasAt(file, [key]).some((schema) => schema.safeParse(value).success))
        .map(({ example }) => `${key}: ${example}`),
    );
    expect(wrong).toEqual([]);
  },
);

describe('an example to copy', () => {
  test('stands for what is missing', async () => {
    expect((await told(SITE, site(''))).said).toEqual([
      '1:1 Il manque « publisher ». → Ajoutez une ligne « publisher: { name: …, address: …, country: … } ».',
      '1:1 Il manque « legal ». → Ajoutez une ligne « legal: { director: …, contact: contact@exemple.fr, host: { name: …, address: … } } ».',
    ]);
    const { said } = await ofStory({ kind: undefined, status: undefined, licence: undefined, consent: '{ ref: c-1 }' });
    expect(said.map((line) => line.replace(/, ou une autre de ces valeurs : .*/, '…'))).toEqual([
      '2:1 Il manque « kind ». → Ajoutez une ligne « kind: encounter »…',
      '2:1 Il manque « status ». → Ajoutez une ligne « status: draft »…',
      '2:1 Il manque « licence ». → Ajoutez une ligne « licence: CC-BY-4.0 »…',
      '7:10 Il manque « date ». → Ajoutez « date: 2026-03-14 » dans « consent ».',
      '7:10 Il manque « outputs ». → Ajoutez « outputs: [web] » dans « consent ».',
    ]);
  });

  test('stands for what only some texts must have', async () => {
    expect((await ofStory({ kind: 'portrait', status: 'withdrawn' })).said).toEqual([
      '2:1 Il manque « portrait » : un portrait dit de qui il est fait le portrait. → Ajoutez une ligne « portrait: { subject: prenom-nom, organisation: { name: … }, interviewed: 2026-03 } ».',
      '2:1 Il manque « withdrawn » : un retrait porte sa date. → Ajoutez une ligne « withdrawn: { date: 2026-03-14 } ».',
    ]);
  });

  test.each([
    [SITE, 'publisher: La Ruche', '{ name: La Ruche, address: …, country: … }'],
    [
      SITE,
      'legal: Jeanne Martin',
      '{ director: Jeanne Martin, contact: contact@exemple.fr, host: { name: …, address: … } }',
    ],
    [SITE, 'accounts: LinkedIn', '[{ network: mastodon, url: https://exemple.fr, handle: … }]'],
    [VOLUME, 'isbn: oui', '{ epub: …, pdf: …, print: … }'],
    [VOLUME, 'cover: bleu', '{ accent: "#8a2f2f" }'],
    [VOLUME, 'errata: Une faute', '[{ date: 2026-03-14, story: un-recit, was: …, now: … }]'],
    [VOLUME, 'parts: Un café', '[{ title: …, stories: [un-recit] }]'],
    [VOLUME, 'parts: [un-cafe]', '{ title: …, stories: [un-recit] }'],
    [STORY, 'consent: oui', '{ ref: c-2026-014, date: 2026-03-14, outputs: [web] }'],
    [STORY, 'sponsor: La Ruche', '{ name: La Ruche, url: https://exemple.fr, disclosure: … }'],
    [STORY, 'cover: photo.jpg', '{ src: ./image.jpg, alt: …, credit: … }'],
    [STORY, 'original: un blog', '{ relation: translation }'],
    [STORY, 'authors: []', '[prenom-nom]'],
    [STORY, 'themes: []', '[emploi]'],
    [
      STORY,
      'encounters: Paul Le Goff',
      '[{ with: [prenom-nom], via: linkedin, direction: online-to-irl, evidence: … }]',
    ],
    ['people/zoe.yaml', 'handles: "@zoe"', '[{ network: linkedin, handle: "@nom" }]'],
    ['people/zoe.yaml', 'portrait: oui', '{ alt: …, credit: … }'],
    ['series/suite.yaml', 'accent: rouge', '"#8a2f2f"'],
  ])('is made of the keys of its own schema: %s, %s', async (file, line, example) => {
    const key = line.replace(/:.*/, '');
    const around: Record<string, string> = {
      [SITE]: site(line),
      [VOLUME]: volume(key === 'parts' ? line : `${PARTS}${line}`),
      [STORY]: storyText('Un texte.', { [key]: line.slice(key.length + 2) }),
    };
    const { said } = await told(file, `${around[file] ?? line}\n`);
    expect(said.filter((words) => words.includes(`« ${key} »`)).join('\n')).toContain(
      example.startsWith('{ title') ? `« ${example} »` : `« ${key}: ${example} »`,
    );
  });
});

test.each(['kind', 'authors', 'summary', 'published', 'status', 'themes', 'licence', 'consent', 'title'])(
  'a missing key is missing, an empty one is empty: %s',
  async (key) => {
    expect((await ofStory({ [key]: undefined })).said).toEqual([expect.stringContaining(`Il manque « ${key} ».`)]);
    expect((await ofStory({ [key]: '' })).said).toEqual([expect.stringContaining(`« ${key} » est vide.`)]);
  },
);

describe('what can be nothing else is written so', () => {
  test.each([
    ['themes', 'emploi', '[emploi]'],
    ['themes', 'emploi, entraide', '[emploi, entraide]'],
    ['networks', 'linkedin; mastodon', '[linkedin, mastodon]'],
    ['hashtags', '"#Un, #Deux"', '["#Un", "#Deux"]'],
    ['hashtags', '[Un]', '["#Un"]'],
    ['places', 'Rennes', '[Rennes]'],
    ['portrait', 'Nour', '{ subject: Nour }'],
    ['withdrawn', '2026-01-01', '{ date: 2026-01-01 }'],
    ['published', '3 mars 2026', '2026-03-03'],
    ['published', 'le 1er août 2026', '2026-08-01'],
    ['published', 'March 3 2026', '2026-03-03'],
    ['published', '"Tuesday, Mar 3rd, 2026"', undefined],
    ['published', '"August 1st, 2026"', '2026-08-01'],
    ['published', 'Oktober 3 2026', undefined],
    ['published', '2026/3/4', '2026-03-04'],
    ['published', '14/03/2026', '2026-03-14'],
    ['published', '04/03/2026', undefined],
    ['lang', 'fr_FR', 'fr-FR'],
    ['status', 'Publié', 'published'],
    ['licence', 'CC BY 4.0', 'CC-BY-4.0'],
    ['licence', 'Tous droits réservés', 'all-rights-reserved'],
    ['places', 'Rennes, Bretagne', undefined],
    ['authors', '{ person: paul-le-goff, role: author }', '[{ person: paul-le-goff, role: author }]'],
    ['authors', '{ nom: paul-le-goff }', undefined],
    [
      'consent',
      '{ ref: c-2026-100, date: 2026-01-10, outputs: web }',
      '{ ref: c-2026-100, date: 2026-01-10, outputs: [web] }',
    ],
  ])('%s: %s', async (key, typed, right) => {
    const { mended } = await ofStory({ [key]: typed });
    expect(mended).toContain(`${key}: ${right ?? typed}\n`);
  });

  test('in the sheets too, on lines of their own as between braces', async () => {
    const book = await told(
      VOLUME,
      volume('parts:\n  title: Un\n  stories: un-cafe\nprice: 12,50 €\nlegalDeposit: septembre 2026\n'),
    );
    expect(book.mended).toContain('parts:\n  - title: Un\n    stories: un-cafe\nprice: 12.5\nlegalDeposit: 2026-09\n');
    const person = await told(
      'people/zoe.yaml',
      'displayName: Zoé\ngivenName: Zoé\nidentifiability: prénom seul\nminor: non\n',
    );
    expect(person.mended).toContain('identifiability: given-name\nminor: false\n');
    expect((await told(VOLUME, volume(`${PARTS}price: gratuit\n`))).mended).toContain('price: free\n');
    expect((await told(SITE, site('url: www.exemple.fr\n').replace('url: https://exemple.fr\n', ''))).mended).toContain(
      'url: https://www.exemple.fr\n',
    );
  });

  test('a group of people in the place of a list of groups', async () => {
    const encounters = (met: string) =>
      `\n  - with: ${met}\n    via: linkedin\n    direction: online-to-irl\n    evidence: Un texte.`;
    const { said, mended } = await ofStory({ encounters: encounters('{ label: "sept inconnus", count: 7 }') });
    expect(said).toEqual(['12:11 « with » est une liste. → Écrivez « with: [{ label: "sept inconnus", count: 7 }] ».']);
    expect(mended).toContain('with: [{ label: "sept inconnus", count: 7 }]\n');
    expect((await ofStory({ encounters: encounters('[]') })).said).toEqual([
      '12:11 « with » : au moins une personne rencontrée est attendue. → Écrivez au moins 1 élément, par exemple « with: [prenom-nom] », ou « with: [{ label: …, count: 5 }] ».',
    ]);
  });
});

test('a closed list gives its words with what they mean', async () => {
  const { said } = await ofStory({ status: 'en ligne', kind: 'nouvelle' });
  expect(said).toEqual([
    expect.stringContaining('portrait, opinion (Point de vue), advice (Conseils)'),
    expect.stringContaining('draft (brouillon), review (en relecture), published (publié), withdrawn (retiré)'),
  ]);
});
