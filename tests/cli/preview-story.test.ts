// Every face of some stories in a folder: what a build would make of them, whether or not readers may see them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SMALL, smallContent, storyText, temporaryFolder } from '../content-folder.ts';
import { filesOf } from '../site/build.ts';
import { readPage } from '../site/page.ts';
import { runWarm } from '../warm/run-warm.ts';
import { desk, ROOT } from './preview-desk.ts';

/** What the documents of a folder ask for beside them, and do not find. */
function absentFiles(folder: string): string[] {
  return filesOf(folder)
    .filter((file) => /\.(x?html)$/.test(file))
    .flatMap((file) => {
      const asked = readPage(readFileSync(join(folder, file), 'utf8')).elements.flatMap(({ attributes }) => [
        attributes.get('src') ?? '',
        attributes.get('href') ?? '',
        ...(attributes.get('srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0] ?? ''),
      ]);
      const local = asked.filter((one) => one && !/^(?:[a-z]+:|#)/i.test(one)).map((one) => one.split('#')[0] ?? '');
      return local.map((one) => join(dirname(file), one)).filter((one) => !existsSync(join(folder, one)));
    });
}

describe('one story', () => {
  test('has every face in the folder, and a sheet that shows them, without anything from elsewhere', async () => {
    const { run, folder, text } = await desk(SMALL);
    const { status, stdout, stderr } = run('un-cafe');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Pas de navigateur');
    expect(stdout).toMatch(/À ouvrir : \S+index\.html\n$/);
    const files = filesOf(folder);
    for (const file of [
      'index.html',
      'page-un-cafe.html',
      'un-cafe/chapitre.xhtml',
      'un-cafe/carte.png',
      'un-cafe/pdf-1.png',
    ])
      expect(files).toContain(file);
    expect(absentFiles(folder)).toEqual([]);
    const { elements } = readPage(text('index.html'));
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe('Aperçu d’un récit');
    expect(elements.filter(({ name }) => name === 'h3').map((one) => one.text)).toEqual([
      ...['La page', 'La carte', 'Le partage', 'Le résultat de recherche'],
      ...['Le chapitre du livre numérique', 'Les pages du PDF'],
    ]);
    const frames = elements.filter(({ name }) => name === 'iframe').map(({ attributes }) => attributes.get('width'));
    expect(frames).toEqual(['390', '1280', '390']);
    expect(elements.filter(({ name, attributes }) => name === 'img' && !attributes.has('alt'))).toEqual([]);
    expect(text('index.html')).toContain('Publié le');
    // Neither scripts nor what is asked of a network.
    for (const page of ['index.html', 'page-un-cafe.html']) expect(text(page)).not.toMatch(/<script|@import|url\(http/);
  });

  test.each([
    ['a draft', 'brouillon', 'Brouillon'],
    ['a text that was withdrawn', 'retiree', 'Retiré'],
  ])('%s is shown, and that is said', async (_, id, said) => {
    const { run, text } = await desk(SMALL);
    expect(run(id).status).toBe(0);
    expect(text('index.html')).toContain(said);
    // Their consent is for the site alone.
    for (const place of ['les réseaux', 'le livre numérique', 'le PDF'])
      expect(text('index.html')).toContain(`L’accord ne couvre pas ${place}`);
    expect(text(`page-${id}.html`)).toContain('<p id=');
  });

  test('under embargo, or with a consent that has ended, it is shown too', async () => {
    const content = await smallContent({
      'stories/demain/story.mdx': storyText('Un texte de demain.', { embargo: '2027-01-01', title: 'Demain' }),
      'stories/fini/story.mdx': storyText('Un texte dont l’accord a pris fin.', {
        title: 'Fini',
        consent: '{ ref: c-2026-101, date: 2026-01-10, outputs: [web], until: 2026-06-01 }',
      }),
    });
    const { run, text } = await desk(content);
    expect(run('demain', 'fini').status).toBe(0);
    expect(text('index.html')).toContain('Sous embargo : les lecteurs n’en voient rien avant le 1er');
    expect(text('index.html')).toContain('L’accord a pris fin le 1er');
    expect(text('page-demain.html')).toContain('Un texte de demain.');
    expect(text('page-fini.html')).toContain('Un texte dont l’accord');
  });
});

test('several at once, by names or by paths, each once', async () => {
  const { run, folder, text } = await desk(SMALL);
  const { status } = run('un-cafe', 'content/stories/signes/story.mdx', 'stories/un-cafe/');
  expect(status).toBe(0);
  expect(filesOf(folder).filter((file) => file.startsWith('page-'))).toEqual(['page-signes.html', 'page-un-cafe.html']);
  expect(text('index.html')).toContain('Aperçu de 2 récits');
});

test('filled again, the folder holds nothing of before', async () => {
  const { run, folder } = await desk(SMALL);
  run('un-cafe');
  expect(run('signes').status).toBe(0);
  expect(filesOf(folder).filter((file) => file.includes('un-cafe'))).toEqual([]);
});

describe('what is refused changes nothing', () => {
  test('a name that no story has, with the nearest ones', async () => {
    const { run, folder } = await desk(SMALL);
    const { status, stderr } = run('un-caffe');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^« un-caffe » n’est le nom d’aucun récit\. Les plus proches : « un-cafe »/);
    expect(existsSync(folder)).toBe(false);
  });

  test('a story that has errors, with its report alone, whatever else is wrong', async () => {
    const wrong = storyText('Un mot <Inconnu> de trop.', { title: 'Cassé' });
    const content = await smallContent({
      'stories/casse/story.mdx': wrong,
      'stories/autre/story.mdx': wrong,
      'people/personne.yaml': 'nom: faux\n',
    });
    const { run, folder } = await desk(content);
    const { status, stderr } = run('casse');
    expect(status).toBe(1);
    expect(stderr).toContain('stories/casse/story.mdx');
    expect(stderr).not.toContain('stories/autre');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(existsSync(folder)).toBe(false);
    // Another is shown all the same.
    expect(run('un-cafe').status).toBe(0);
  });

  test('the sheet of the site, or of somebody whom it names, that has errors', async () => {
    const content = await smallContent({ 'people/camille-oeuvrard.yaml': 'displayName: [\n' });
    const { status, stderr } = (await desk(content)).run('un-cafe');
    expect(status).toBe(1);
    expect(stderr).toContain('people/camille-oeuvrard.yaml');
  });

  test('a folder that it did not make', async () => {
    const { run, folder } = await desk(SMALL);
    mkdirSync(folder);
    writeFileSync(join(folder, 'lettre.txt'), 'à moi');
    const { status, stderr } = run('un-cafe');
    expect(status).toBe(2);
    expect(stderr).toContain('rien n’y a été touché');
    expect(readdirSync(folder)).toEqual(['lettre.txt']);
  });

  test('a cache that it did not make; its own is one that a build takes', async () => {
    const cache = await temporaryFolder();
    expect((await desk(SMALL, { CACHE_DIR: join(cache, 'own') })).run('un-cafe').status).toBe(0);
    expect(existsSync(join(cache, 'own/.florilege'))).toBe(true);
    const { status, stderr } = (await desk(SMALL, { CACHE_DIR: cache })).run('un-cafe');
    expect(status).toBe(2);
    expect(stderr).toContain('CACHE_DIR=autre-dossier');
  });

  test.each([
    ['the project', '.'],
    ['the content', 'content/apercus'],
  ])('%s', (_, out) => {
    const env = { ...process.env };
    const { status, stderr } = runWarm('src/cli/preview-story.ts', ['un-cafe', '--out', out], { cwd: ROOT, env });
    expect(status).toBe(2);
    expect(stderr).toContain('doit être un dossier à part');
  });

  test('a command without a story, an unknown option, a browser that is none', async () => {
    const { run } = await desk(SMALL);
    expect(run()).toMatchObject({ status: 2 });
    expect(run('un-cafe', '--all').stderr).toContain('L’option « --all » n’existe pas.');
    expect(run('un-cafe', '--browser', '/nulle/part').stderr).toContain('n’est pas un programme');
  });
});

test('--help says how it is written, and reads nothing', () => {
  const { status, stdout } = runWarm('src/cli/preview-story.ts', ['--help'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: '/nulle/part' },
  });
  expect(status).toBe(0);
  expect(stdout).toContain('--out DOSSIER');
});

test('a browser that does not start is told, and the sheet shows the pages themselves', async () => {
  const { run, folder, text } = await desk(SMALL);
  const { status, stderr } = run('un-cafe', '--browser', '/bin/false');
  expect(status).toBe(0);
  expect(stderr).toContain('Les pages ne sont pas photographiées');
  expect(text('index.html')).toContain('<iframe');
  expect(readdirSync(folder).filter((name) => name.startsWith('.navigateur'))).toEqual([]);
});
