import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/read/folder.ts';
import { smallContent, storyText } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

function run(content: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01' };
  const root = join(import.meta.dirname, '../..');
  return runWarm('src/cli/new.ts', args, { cwd: root, env });
}

async function errorsOf(content: string) {
  const problems = checkContent(await readContent(content), { today: '2026-07-01' });
  return problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`);
}

const LONG =
  'Des entretiens avec celles et ceux qui travaillent de nuit, posés dans le même ordre et imprimés tels quels.';

test('each kind of file is begun by flags, and the check accepts it', async () => {
  const content = await smallContent();
  const made = [
    run(
      content,
      'person',
      '--name',
      'Ana Ruiz',
      '--given-name',
      'Ana',
      '--family-name',
      'Ruiz',
      '--role',
      'libraire: rue X',
    ),
    run(
      content,
      'collection',
      '--title',
      'Voix de nuit',
      '--description',
      LONG,
      ...['--question', 'Qui croisez-vous ?'],
      ...['--question', 'Et {vous} ?'],
      '--editor',
      'Ana Ruiz',
    ),
    run(content, 'réseau', '--label', 'Forum d’Élan', '--alt', 'le forum'),
    run(content, 'theme', '--label', 'Travail de nuit'),
    run(content, 'page', '--title', 'Nos amis', '--description', 'Qui nous aide.'),
    run(
      content,
      'story',
      ...['--kind', 'portrait', '--title', 'Une nuit'],
      '--author',
      'Camille Œuvrard',
      ...[
        '--subject',
        'Ana Ruiz',
        '--series',
        'voix de nuit',
        '--theme',
        'travail-de-nuit',
        '--network',
        'forum-d-elan',
      ],
    ),
    run(content, 'volume', '--title', 'Nuits', '--series', 'Rencontres', '--story', 'Une nuit', '--tome', '1'),
  ];
  expect(made.map(({ status, stderr }) => [status, stderr])).toEqual(made.map(() => [0, '']));
  expect(await errorsOf(content)).toEqual([]);
  const story = await readFile(join(content, 'stories/une-nuit/story.mdx'), 'utf8');
  expect(story).toContain('series: voix-de-nuit');
  expect(story).toContain('  subject: ana-ruiz');
  expect(story).toContain('<Question>\n\nEt \\{vous\\} ?\n\n</Question>');
  expect(parse(await readFile(join(content, 'series/voix-de-nuit.yaml'), 'utf8'))).toMatchObject({
    questions: ['Qui croisez-vous ?', 'Et {vous} ?'],
    editors: ['ana-ruiz'],
  });
});

test('nothing that exists is written again', async () => {
  const content = await smallContent();
  const before = await readFile(join(content, 'people/paul-le-goff.yaml'), 'utf8');
  const twice = run(content, 'person', '--name', 'Paul Le Goff', '--given-name', 'Paul');
  expect([twice.status, twice.stderr]).toEqual([
    2,
    expect.stringContaining('La fiche people/paul-le-goff.yaml existe déjà'),
  ]);
  expect(
    run(content, 'person', '--name', 'Paul Le Goff', '--given-name', 'Paul', '--id', 'paul-le-goff-brest').status,
  ).toBe(0);
  expect(await readFile(join(content, 'people/paul-le-goff.yaml'), 'utf8')).toBe(before);
  for (const line of [
    ['series', '--title', 'Rencontres', '--description', LONG],
    ['volume', '--title', 'Tome 1'],
    ['network', '--label', 'LinkedIn'],
    ['page', '--title', 'À propos', '--description', 'Nous.'],
    ['page', '--title', 'Récits', '--description', 'Nous.'],
  ])
    expect([line.join(' '), run(content, ...line).status]).toEqual([line.join(' '), 2]);
  // Two people have that name now: nobody chooses in the place of who writes.
  const either = run(
    content,
    '--kind',
    'opinion',
    '--title',
    'Un avis',
    '--author',
    'Paul Le Goff',
    '--theme',
    'emploi',
  );
  expect(either.stderr).toContain('« Paul Le Goff » peut désigner paul-le-goff-brest ou paul-le-goff');
  expect(existsSync(join(content, 'stories/un-avis'))).toBe(false);
});

test('a vocabulary keeps its comments and its words, whatever its shape', async () => {
  const shapes = {
    lines:
      '# Les réseaux.\n- id: linkedin # le premier\n  label: LinkedIn\n- { id: mastodon, label: Mastodon }\n# Fin.\n',
    'no end of line': '- { id: linkedin, label: LinkedIn }\n- { id: mastodon, label: Mastodon }',
    indented: '  - { id: linkedin, label: LinkedIn } # le premier\n  - { id: mastodon, label: Mastodon }\n',
    brackets: '# Les réseaux.\n[{ id: linkedin, label: LinkedIn }, { id: mastodon, label: Mastodon }]\n',
  };
  for (const [shape, text] of Object.entries(shapes)) {
    const content = await smallContent({ 'vocabularies/networks.yaml': text });
    expect([shape, run(content, 'network', '--label', 'Le Salon: jeudi', '--alt', 'salon').status]).toEqual([shape, 0]);
    const after = await readFile(join(content, 'vocabularies/networks.yaml'), 'utf8');
    expect(parse(after), shape).toEqual([
      ...parse(text),
      { id: 'le-salon-jeudi', label: 'Le Salon: jeudi', altLabels: ['salon'] },
    ]);
    for (const comment of text.match(/#.*/g) ?? []) expect(after, shape).toContain(comment);
  }
});

test('a volume is made of a query, in the order of publication, a line a text', async () => {
  const story = (day: string, more = {}) => storyText('Un texte.', { published: day, ...more });
  const content = await smallContent({
    'stories/le-second/story.mdx': story('2026-05-02', { series: 'rencontres' }),
    'stories/le-premier/story.mdx': story('2026-05-01', { series: 'rencontres', status: 'draft' }),
    'stories/hors-suite/story.mdx': story('2026-05-03'),
    'stories/trop-tot/story.mdx': story('2026-04-30', { series: 'rencontres' }),
  });
  const made = run(
    content,
    'volume',
    '--title',
    'Mai',
    '--from',
    '2026-05-01',
    '--to',
    '2026-05-31',
    '--kind',
    'opinion',
  );
  expect(made.stdout).toContain('3 récits pris.');
  const text = await readFile(join(content, 'volumes/mai.yaml'), 'utf8');
  expect(text).toContain(`parts:
  - title: Rencontres
    stories:
      - le-premier # Un récit (pas encore publié ; accord sans pdf ni epub)
      - le-second # Un récit (accord sans pdf ni epub)
  - title: Autres textes
    stories:
      - hors-suite # Un récit (accord sans pdf ni epub)
`);
  expect(await errorsOf(content)).toEqual([]);
  expect(run(content, 'volume', '--title', 'Rien', '--from', '2030-01-01').stderr).toContain('Aucun récit ne répond');
  expect(run(content, 'volume', '--title', 'Vide').status).toBe(0);
  expect(await errorsOf(content)).toEqual([]);
});

test('--help tells the options of each kind, and wrong answers are all told at once', async () => {
  const content = await smallContent();
  for (const kind of ['story', 'person', 'series', 'volume', 'network', 'theme', 'page'])
    expect(run(content, kind, '--help').stdout).toContain(`npm run new -- ${kind}\n`);
  const wrong = run(content, 'series', '--title', 'A', '--description', 'court', '--accent', 'rouge');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('Une description compte de 80 à 300 caractères (ici 5).');
  expect(wrong.stderr).toContain('Une couleur s’écrit #8a2f2f.');
  expect(run(content, 'volume').stderr).toContain('Il manque --title.');
  expect(run(content, 'livret', '--title', 'A').stderr).toContain('« livret »');
});
