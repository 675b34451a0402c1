import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { BeginRefused, demandReady, putContent } from '../../src/cli/begin/set-aside.ts';
import { readContent } from '../../src/read/folder.ts';
import { SMALL, temporaryFolder } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/begin.ts');
const ANSWERS = `name: Voix de nuit
description: Une anthologie de récits de celles et ceux qui travaillent quand tout dort, dans les hôpitaux et les fournils.
url: https://voix.example.net
publisher: { name: Les Veilleurs, address: "3 rue du Fournil, 29200 Brest" }
legal: { director: Maëlle Le Bihan, host: { name: Hébergement du Ponant, address: "8 quai de la Douane, 29200 Brest" } }
series:
  title: Entretiens de nuit
  description: Des entretiens posés dans le même ordre à celles et ceux qui travaillent la nuit, imprimés tels quels.
  questions: [À quelle heure commencez-vous ?, Qui croisez-vous ?]
contribute: { email: textes@voix.example.net, answerWithin: 21 }
`;

/** A project with the small anthology as its demonstration, followed by git. */
async function project({ git = true } = {}): Promise<string> {
  const root = await temporaryFolder();
  cpSync(SMALL, join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'demonstration'));
  writeFileSync(join(root, 'reponses.yaml'), ANSWERS);
  if (git) {
    for (const line of ['init -q', 'add -A', '-c user.email=a@example.org -c user.name=A commit -qm Demonstration'])
      spawnSync('git', line.split(' '), { cwd: root });
  }
  return root;
}

const env = { ...process.env, BUILD_DATE: '2026-07-01', CONTENT_DIR: '' };

function begin(root: string, ...args: string[]) {
  return runWarm(COMMAND, args, { cwd: root, env });
}

/** All that the check says of it: where its editors have still to write. */
const waitingIn = (content: Parameters<typeof checkContent>[0]) =>
  checkContent(content, { today: '2026-07-01' }).map(({ rule, file }) => `${rule} ${file}`);
const WAITING = ['a-propos', 'accessibilite', 'confidentialite', 'contribuer', 'mentions-legales'].map(
  (id) => `to-complete pages/${id}.mdx`,
);

const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('the demonstration is set aside whole, and the new content is one that the check accepts', async () => {
  const root = await project();
  const made = begin(root, '--answers', 'reponses.yaml', '--tagline', 'Ceux qui veillent');
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(namesIn(join(root, 'demonstration/content'))).toEqual(namesIn(SMALL));
  const content = await readContent(join(root, 'content'));
  expect(waitingIn(content)).toEqual([...WAITING]);
  expect(content.site.value).toMatchObject({
    name: 'Voix de nuit',
    tagline: 'Ceux qui veillent',
    demonstration: false,
  });
  expect(content.series[0]?.value?.questions).toEqual(['À quelle heure commencez-vous ?', 'Qui croisez-vous ?']);
  expect(content.volumes[0]?.value).toMatchObject({ title: 'Voix de nuit', status: 'draft', parts: [] });
  expect(content.pages.map(({ id }) => id)).toEqual([
    ...['a-propos', 'accessibilite', 'confidentialite', 'contribuer', 'mentions-legales'],
  ]);
  // Facts stand in the sheet alone.
  for (const { body } of content.pages) expect(body.source).not.toMatch(/Voix|Veilleurs|Bihan|Ponant|Brest/);
  for (const file of made.stdout.matchAll(/^Écrit : (.*)$/gm))
    expect(existsSync(join(root, file[1] as string))).toBe(true);
  // Twice is once.
  const again = begin(root, '--answers', 'reponses.yaml');
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('n’est pas la démonstration')]);
});

test('flags alone are enough, in English too', async () => {
  const root = await project();
  const facts = {
    ...{ name: 'Night Voices', url: 'https://night.example.org', lang: 'en', licence: 'all-rights-reserved' },
    description: 'Stories by those who work while everybody sleeps, in hospitals, in bakeries and in railway stations.',
    ...{
      publisher: 'Night Press',
      'publisher-address': '1 Lane, Leith',
      director: 'Morag',
      host: 'Host',
      'host-address': '2 Lane, Leith',
    },
    ...{ repository: 'https://github.com/night/voices', 'answer-within': '9' },
  };
  const made = begin(root, ...Object.entries(facts).flatMap(([flag, value]) => [`--${flag}`, value]));
  expect([made.status, made.stderr]).toEqual([0, '']);
  const content = await readContent(join(root, 'content'));
  expect(waitingIn(content)).toEqual([...WAITING]);
  expect(content.pages[0]?.frontMatter.value?.title).toBe('About');
  expect(content.site.value?.contribute).toEqual({ repository: 'https://github.com/night/voices', answerWithin: 9 });
});

test('every wrong answer is told at once, in French, with its line, and nothing is touched', async () => {
  const root = await project();
  const before = namesIn(root);
  writeFileSync(
    join(root, 'reponses.yaml'),
    ANSWERS.replace('https://voix', 'voix').replace('legal:', 'legale:').replace('21', 'vite'),
  );
  const wrong = begin(root, '--answers', 'reponses.yaml');
  expect(wrong.status).toBe(2);
  for (const said of ['reponses.yaml:3:', '« legale »', 'answerWithin', '3 erreurs', 'Rien n’a été touché'])
    expect(wrong.stderr).toContain(said);
  expect(wrong.stderr).not.toMatch(/Invalid|expected/);
  const missing = begin(root, '--name', 'A');
  expect(missing.stderr).toContain('« description »');
  expect(missing.stderr).toContain('« legal »');
  expect(namesIn(root)).toEqual(before);
});

test('changes that git has not kept, or no git at all, stop it; --force and --dry-run do what they say', async () => {
  const changed = await project();
  writeFileSync(join(changed, 'content/people/nouvelle.yaml'), 'displayName: A\n');
  const refused = begin(changed, '--answers', 'reponses.yaml');
  expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('content/people/nouvelle.yaml')]);
  const bare = await project({ git: false });
  expect(begin(bare, '--answers', 'reponses.yaml').stderr).toContain('n’est pas suivi par git');
  const shown = begin(bare, '--answers', 'reponses.yaml', '--force', '--dry-run');
  expect(shown.stdout).toContain('Écrit : content/site.yaml');
  expect(readFileSync(join(bare, 'content/site.yaml'), 'utf8')).toContain('Petit florilège');
  expect(begin(bare, '--answers', 'reponses.yaml', '--force').status).toBe(0);
  expect(existsSync(join(bare, 'demonstration/content/site.yaml'))).toBe(true);
});

test('Ctrl-C leaves either all as it was, or all of the new', async () => {
  for (const delay of [50, 400, 900]) {
    const root = await project();
    const child = spawn(process.execPath, [COMMAND, '--answers', 'reponses.yaml'], { cwd: root, env });
    setTimeout(() => child.kill('SIGINT'), delay);
    await new Promise((resolve) => child.on('close', resolve));
    const isNew = existsSync(join(root, 'demonstration/content'));
    expect(namesIn(join(root, isNew ? 'demonstration/content' : 'content'))).toEqual(namesIn(SMALL));
    expect(existsSync(join(root, 'content/site.yaml'))).toBe(true);
    expect(readdirSync(root).filter((name) => name.startsWith('.nouveau'))).toEqual([]);
  }
});

test('what came while questions were asked is judged again, and stays', async () => {
  const root = await project();
  const files = new Map([['site.yaml', 'name: Voix']]);
  const places = (content: string) => ({
    root,
    content: join(root, content),
    aside: join(root, 'demonstration/content'),
  });
  for (const [content, isThere] of [
    ['autre', false],
    ['vide', true],
  ] as const) {
    if (isThere) mkdirSync(join(root, content));
    const isMoved = demandReady(places(content), false);
    mkdirSync(join(root, content), { recursive: true });
    writeFileSync(join(root, content, 'a-moi.txt'), 'à moi');
    expect(() => putContent(places(content), files, { isMoved, isForced: false })).toThrow(BeginRefused);
    expect(namesIn(join(root, content))).toEqual(['a-moi.txt']);
  }
  // The same of the demonstration: a change that git does not have yet.
  const isMoved = demandReady(places('content'), false);
  writeFileSync(join(root, 'content/people/nouvelle.yaml'), 'displayName: A');
  expect(() => putContent(places('content'), files, { isMoved, isForced: false })).toThrow('que git n’a pas gardés');
  expect(namesIn(root).filter((name) => name.startsWith('.nouveau'))).toEqual([]);
  // An empty folder is still taken.
  mkdirSync(join(root, 'libre'));
  putContent(places('libre'), files, { isMoved: false, isForced: false });
  expect(namesIn(join(root, 'libre'))).toEqual(['site.yaml']);
});

test('a content that is a file is said to be one', async () => {
  const root = await project();
  const made = runWarm(COMMAND, ['--answers', 'reponses.yaml'], {
    cwd: root,
    env: { ...env, CONTENT_DIR: 'reponses.yaml' },
  });
  expect([made.status, made.stderr]).toEqual([2, expect.stringContaining('n’est pas un dossier')]);
  expect(made.stderr).not.toContain('    at ');
});
