// What waits for the editors on a day, told in a terminal or for a page.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SMALL, smallContent, storyText, temporaryFolder } from '../content-folder.ts';
import { volumeOf } from '../hostile/corpus.ts';
import { runWarm } from '../warm/run-warm.ts';

const ROOT = join(import.meta.dirname, '../..');
const TODAY = '2026-07-01';

async function desk(files: Record<string, string | undefined> = {}, reports: Record<string, string> = {}) {
  const [content, received] = [await smallContent(files), join(await temporaryFolder(), 'received')];
  for (const [place, text] of Object.entries(reports)) {
    const path = join(received, place, 'réception.md');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const env = { ...process.env, CONTENT_DIR: content, RECEIVED_DIR: received, BUILD_DATE: TODAY, NO_COLOR: '1' };
  return { received, run: (...words: string[]) => runWarm('src/cli/today.ts', words, { cwd: ROOT, env }) };
}

const story = (changes: Record<string, string>, body = 'Un mot, puis un autre.') => storyText(body, changes);
const consent = (until: string) => `{ ref: c-2026-100, date: 2026-01-10, outputs: [web, pdf, epub], until: ${until} }`;
const REPORT = (day: string, title = 'Le quai', more = '') =>
  `# Réception de « quai.docx »\n\nCe dossier…\n\n- Reçu le : ${day}\n${more}- Empreinte du fichier (SHA-256) : \`abc\`\n\n## ${title}\n\n- Brouillon : \`stories/le-quai/story.mdx\`\n- Empreinte du texte : \`def\`\n`;

test('where nothing waits, that is said', async () => {
  const { run } = await desk({ 'stories/brouillon/story.mdx': story({}), reactions: undefined });
  expect(run().stdout).toBe('Aujourd’hui, 1er\u00a0juillet 2026\n\nRien n’attend.\n');
});

describe('what waits', () => {
  test('drafts and texts to read again, with how much is left to settle', async () => {
    const { run } = await desk({
      'stories/ebauche/story.mdx': story(
        { status: 'draft', title: 'Une ébauche' },
        'Le facteur passait à midi, par tous les temps.',
      ),
      'stories/relecture/story.mdx': story({ status: 'review', title: 'Une relecture', themes: '[inconnu]' }).replace(
        'Un mot',
        'Rien d’autre',
      ),
    });
    const { stdout } = run();
    expect(stdout).toMatch(
      /Textes à relire\n {2}• \S+stories\/relecture\/story\.mdx \(Une relecture\) : 1 point à régler/,
    );
    expect(stdout).toMatch(
      /Brouillons à compléter\n[\s\S]*• \S+stories\/ebauche\/story\.mdx \(Une ébauche\) : rien n’y manque/,
    );
  });

  test('what readers wrote and nobody has read yet, and a consent to it that ends', async () => {
    const facts = 'signature: Jeanne\ndate: 2026-06-12\ntext: Merci.\n';
    const given = (more: string) => `consent: { ref: r-2026-001, date: 2026-06-12, outputs: [web]${more} }\n`;
    const { run } = await desk({
      'reactions/un-cafe/neuve.yaml': `${facts}${given('')}status: draft\n`,
      'reactions/un-cafe/finie.yaml': `${facts}${given(', until: 2026-07-03')}status: published\n`,
    });
    const { stdout } = run();
    expect(stdout).toMatch(/Réactions à lire\n[\s\S]*• \S+reactions\/un-cafe\/neuve\.yaml \(Jeanne\)/);
    expect(stdout).toMatch(/dans 2 jours : réaction « Jeanne » \(\S+finie\.yaml\)/);
  });

  test.each([
    ['2026-07-01', 'aujourd’hui', true],
    ['2026-07-02', 'dans 1 jour', true],
    ['2026-07-31', 'dans 30 jours', true],
    ['2026-08-01', '', false],
  ])('a consent until %s', async (until, when, isTold) => {
    const { run } = await desk({ 'stories/ebauche/story.mdx': story({ title: 'Fini', consent: consent(until) }) });
    const { stdout } = run();
    expect(stdout.includes('Accords qui prennent fin')).toBe(isTold);
    if (isTold) expect(stdout).toContain(`${when} : récit « Fini »`);
  });

  test('a consent that has ended, and days that are asked', async () => {
    const files = { 'stories/ebauche/story.mdx': story({ title: 'Passé', consent: consent('2026-06-29') }) };
    expect((await desk(files)).run().stdout).toContain('il y a 2 jours : récit « Passé »');
    const later = { 'stories/ebauche/story.mdx': story({ title: 'Loin', consent: consent('2026-09-01') }) };
    expect((await desk(later)).run('--days', '90').stdout).toContain('dans 62 jours : récit « Loin »');
  });

  test('an embargo that lifts', async () => {
    const { run } = await desk({ 'stories/ebauche/story.mdx': story({ title: 'Bientôt', embargo: '2026-07-10' }) });
    expect(run().stdout).toMatch(
      /Embargos qui se lèvent\n {2}• 10\u00a0juillet 2026, dans 9 jours : récit « Bientôt »/,
    );
  });

  test('the consent of somebody whom a text names', async () => {
    const sheet = readFileSync(join(SMALL, 'people/paul-le-goff.yaml'), 'utf8').replace(/^consent: .*$/m, '');
    const { run } = await desk({
      'people/paul-le-goff.yaml': `${sheet.trim()}\nconsent: ${consent('2026-07-05').replace('[web, pdf, epub]', '[web, pdf, epub, print, social]')}\n`,
    });
    expect(run().stdout).toContain('dans 4 jours : personne « Paul Le Goff »');
  });

  test('what was received and not answered, and whether it is late', async () => {
    const sheet = readFileSync(join(SMALL, 'site.yaml'), 'utf8').replace(
      /contribute: .*/,
      'contribute: { email: a@exemple.fr, answerWithin: 15 }',
    );
    const { run, received } = await desk(
      { 'site.yaml': sheet },
      {
        '2026-06-10/quai': REPORT('2026-06-10'),
        '2026-06-25/banc': REPORT('2026-06-25', 'Le banc'),
        '2026-06-01/vu': REPORT('2026-06-01', 'Vu', '- Répondu le : 2026-06-02\n'),
      },
    );
    const { stdout } = run();
    expect(stdout).toMatch(/\(Le quai\) : depuis 21 jours : le délai promis est passé/);
    expect(stdout).toMatch(/\(Le banc\) : depuis 6 jours\n/);
    expect(stdout).not.toContain('Vu');
    const noted = run('--answered', join(received, '2026-06-10/quai'));
    expect([noted.status, noted.stdout.includes('2026-07-01')]).toEqual([0, true]);
    expect(run().stdout).not.toContain('Le quai');
    run('--answered', join(received, '2026-06-10/quai/réception.md'));
    expect(readFileSync(join(received, '2026-06-10/quai/réception.md'), 'utf8').match(/Répondu le/g)).toHaveLength(1);
  });
});

describe('a site that is built by itself', () => {
  test.each([
    ['an embargo that lifts on this day', { embargo: '2026-07-01' }, 0],
    ['one that lifted the day before', { embargo: '2026-06-30' }, 1],
    ['one that lifts the day after', { embargo: '2026-07-02' }, 1],
    ['a consent whose last day was the day before', { consent: consent('2026-06-30') }, 0],
    ['a consent whose last day it is', { consent: consent('2026-07-01') }, 1],
    ['a draft under embargo', { status: 'draft', embargo: '2026-07-01' }, 1],
  ])('%s', async (_, changes, status) => {
    const { run } = await desk({ 'stories/ebauche/story.mdx': story({ title: 'Ce jour', ...changes }) });
    const told = run('--due');
    expect([told.status, told.stdout.includes('« Ce jour »')]).toEqual([status, status === 0]);
  });

  test('a volume that appears on this day', async () => {
    const sheet = (day: string) => ({
      'volumes/neuf.yaml': volumeOf(['un-cafe']).replace(/published: .*/, `published: ${day}`),
    });
    expect((await desk(sheet('2026-07-01'))).run('--due').status).toBe(0);
    expect((await desk(sheet('2026-07-01'))).run('--volumes').stdout).toBe('neuf\n');
    expect((await desk(sheet('2026-07-02'))).run('--volumes').stdout).toBe('');
    expect((await desk(sheet('2026-06-30'))).run('--due').status).toBe(1);
    expect((await desk(sheet('2026-07-02'))).run('--due').status).toBe(1);
  });
});

test('for a page: titles and lists of Markdown, and nothing that somebody wrote is read as it', async () => {
  const { run } = await desk({ 'stories/ebauche/story.mdx': story({ status: 'draft', title: 'Un *titre* <b> @moi' }) });
  const { stdout } = run('--format', 'markdown');
  expect(stdout).toMatch(/^## Aujourd’hui, /);
  expect(stdout).toContain('### Brouillons à compléter\n\n- ');
  expect(stdout).toContain('Un \\*titre\\* \\<b\\> @\u200bmoi');
});

test('in English; and a wrong call is refused with its usage', async () => {
  const { run } = await desk({ 'stories/ebauche/story.mdx': story({ status: 'draft', title: 'Un brouillon' }) });
  expect(run('--lang', 'en').stdout).toContain('Drafts to complete');
  for (const words of [
    ['--format', 'pdf'],
    ['--days', 'dix'],
    ['--answered', '/nulle/part'],
  ]) {
    const { status, stderr } = run(...words);
    expect([status, stderr.includes('npm run today')], words.join(' ')).toEqual([2, true]);
  }
});
