// The guide is followed to the letter, page after page, in a copy of the project: its commands run, and leave what it says.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject, forgetProject, runIn } from '../project-copy.ts';
import { blocksOf, withLines } from './blocks.ts';

const GUIDE = join(import.meta.dirname, '../../docs/guide');
const folder = mkdtempSync(join(tmpdir(), 'florilege-guide-'));
const project = join(folder, 'projet');
afterAll(() => {
  forgetProject(project);
  forgetProject(folder);
});

const index = readFileSync(join(GUIDE, 'README.md'), 'utf8');
/** In the order in which a reader meets them. */
const PAGES = [...index.matchAll(/^\d+\. \[[^\]]+\]\(([\w-]+)\.md\)/gm)].map(([, name]) => name as string);

/** What would take the packages away from under the other tests. */
const SKIPPED = /^npm ci$/gm;

function follow(page: string): void {
  for (const { kind, path, text } of blocksOf(readFileSync(join(GUIDE, `${page}.md`), 'utf8'))) {
    if (kind === 'commands') {
      const { status, output } = runIn(project, `set -e\n${text.replace(SKIPPED, 'true')}`, {
        BUILD_DATE: '2026-07-05',
      });
      expect(`${text}${status === 0 ? '' : output}`).toBe(text);
      continue;
    }
    const file = join(project, path);
    const isThere = existsSync(file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isThere ? withLines(readFileSync(file, 'utf8'), text) : text);
  }
}

/** What a page promises, once it has been followed. */
const LEAVES: Record<string, () => void> = {
  commencer: () => expect(existsSync(join(project, 'demonstration/content/site.yaml'))).toBe(true),
  recevoir: () => {
    expect(readdirSync(join(project, 'content/stories'))).toEqual(['trois-heures-au-fournil']);
    expect(runIn(project, 'git status --porcelain received').output).toBe('');
  },
  publier: () => {
    const page = readFileSync(join(project, 'dist/recits/trois-heures-au-fournil/index.html'), 'utf8');
    expect(page).toContain('Nadia Kerbrat');
    expect(page).toContain('Trois heures au fournil');
  },
  'composer-un-volume': () => {
    for (const ending of ['epub', 'pdf']) expect(existsSync(join(project, `dist/volumes/nuits.${ending}`))).toBe(true);
  },
  retirer: () => expect(runIn(project, 'npm run check').output).toContain('2 récits lus'),
  heberger: () => {
    const texts = filesIn('dist')
      .filter((file) => /html$|xml$|json$/.test(file))
      .map((file) => readFileSync(join(project, 'dist', file), 'latin1'));
    expect(texts.filter((text) => text.includes('Yann Morvan'))).toEqual([]);
    expect(existsSync(join(project, 'dist/_headers'))).toBe(true);
  },
};

describe('the guide', { timeout: 600_000 }, () => {
  test('has each page in its list, and every link of it leads somewhere', () => {
    expect(readdirSync(GUIDE).sort()).toEqual(['README.md', ...PAGES.map((page) => `${page}.md`)].sort());
    const links = readdirSync(GUIDE).flatMap((name) =>
      [...readFileSync(join(GUIDE, name), 'utf8').matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, to = '']) => [
        name,
        to,
      ]),
    );
    expect(links.length).toBeGreaterThan(20);
    const broken = links.filter(([, to = '']) => {
      const [path = '', anchor] = to.split('#');
      const file = join(GUIDE, path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('every option and every command that it names exists', () => {
    const { scripts } = JSON.parse(readFileSync(join(GUIDE, '../../package.json'), 'utf8'));
    const named = PAGES.flatMap((page) => [
      ...readFileSync(join(GUIDE, `${page}.md`), 'utf8').matchAll(/npm run ([\w-]+)/g),
    ]).map(([, verb = '']) => verb);
    expect(named.filter((verb) => !(verb in scripts))).toEqual([]);
  });

  test('is followed from its first page to its last but one', () => {
    copyProject(project);
    // The program goes on elsewhere, meanwhile.
    runIn(folder, 'git clone -q projet programme');
    for (const page of PAGES.slice(0, -1)) {
      follow(page);
      LEAVES[page]?.();
    }
  });

  test('a new version of the program takes its own place, and leaves every other file as it was', () => {
    // What « Héberger » has its reader add, and what editors have beside it.
    const workflow = /^### GitHub Pages\n.*?^```yaml\n(.*?)^```$/ms.exec(
      readFileSync(join(GUIDE, '../hebergement.md'), 'utf8'),
    );
    const theirs = {
      ...{ '.github/workflows/publier.yml': workflow?.[1] as string, CNAME: 'voix.example.net\n' },
      ...{ 'public/logo.svg': '<svg/>\n', 'docs/notes-du-comite.md': 'Le 3 mars.\n', 'README.md': 'Voix de nuit\n' },
    };
    for (const [file, text] of Object.entries(theirs)) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), text);
    }
    runIn(project, 'git add -A && git commit -q -m Tout');
    const kept = () =>
      ['content', 'demonstration/content', '.github', 'public']
        .flatMap((place) => filesIn(place).map((file) => `${place}/${file}`))
        .concat('CNAME', 'docs/notes-du-comite.md')
        .map((file) => [file, readFileSync(join(project, file), 'latin1')]);
    const before = kept();
    writeFileSync(join(folder, 'programme/src/nouveau.txt'), 'Une nouvelle version.\n');
    writeFileSync(join(folder, 'programme/content/site.yaml'), 'name: Autre démonstration\n');
    runIn(
      join(folder, 'programme'),
      'git rm -q -r content/people src/pages/opds && git add -A && git commit -q -m Version',
    );
    runIn(project, 'git remote add programme ../programme');
    follow(PAGES.at(-1) as string);
    expect(kept()).toEqual(before);
    expect(['src/nouveau.txt', 'src/pages/opds'].map((file) => existsSync(join(project, file)))).toEqual([true, false]);
    // Replaced, as the page says; the one of before is a commit away.
    expect(readFileSync(join(project, 'README.md'), 'utf8')).not.toBe(theirs['README.md']);
    expect(runIn(project, 'git show HEAD^1:README.md').output).toBe(theirs['README.md']);
    expect(runIn(project, 'git status --porcelain').output).toBe('');
  });

  test('a new version that does not suit is given back, and loses nothing', () => {
    writeFileSync(join(folder, 'programme/src/encore.txt'), 'Une autre version.\n');
    runIn(join(folder, 'programme'), 'git add -A && git commit -q -m Encore');
    writeFileSync(join(project, 'content/pages/brouillon.mdx'), 'pas encore gardé');
    const [first] = blocksOf(readFileSync(join(GUIDE, 'suivre-le-programme.md'), 'utf8'));
    expect(runIn(project, `set -e\n${first?.text}`)).toMatchObject({ status: 0 });
    expect(existsSync(join(project, 'src/encore.txt'))).toBe(true);
    expect(runIn(project, 'git merge --abort')).toMatchObject({ status: 0 });
    expect(existsSync(join(project, 'src/encore.txt'))).toBe(false);
    expect(runIn(project, 'git status --porcelain').output).toBe('?? content/pages/brouillon.mdx\n');
  });
});

function filesIn(place: string): string[] {
  return readdirSync(join(project, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(project, place).length + 1))
    .sort();
}

/** As GitHub names headings. */
function anchorsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
