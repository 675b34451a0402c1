// From a copy of the project to an anthology of one's own, by its commands alone: begun, received, checked, built, and read.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../src/model/placeholders.ts';
import { readContent } from '../../src/read/folder.ts';
import { blocksOf, withLines } from '../guide/blocks.ts';
import { twentyFiles } from '../import/ten-kinds.ts';
import { copyProject, forgetProject, runIn } from '../project-copy.ts';
import { filesOf } from '../site/build.ts';
import { violationsOf } from './axe.ts';
import { openBrowser, serve } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'florilege-own-'));
const project = join(folder, 'projet');
afterAll(() => {
  forgetProject(project);
  forgetProject(folder);
});

const GUIDE = join(import.meta.dirname, '../../docs/guide');
const SUMMARY = 'Un texte reçu par courriel, relu avec son auteur, et publié tel qu’il l’a écrit, à la virgule près.';
const CONSENT = 'consent: { ref: a-2026-001, date: 2026-06-02, outputs: [web, pdf, epub, print, social] }\n';

function type(line: string): void {
  const { status, output } = runIn(project, line);
  expect(`${line}\n${status === 0 ? '' : output}`).toBe(`${line}\n`);
}

function change(path: string, lines: string): void {
  const file = join(project, 'content', path);
  writeFileSync(file, withLines(readFileSync(file, 'utf8'), lines));
}

test('an editor begins her anthology, receives twenty files, publishes and binds them; nothing of the demonstration is left', {
  timeout: 900_000,
}, async () => {
  copyProject(project);
  const demonstration = await readContent(join(project, 'content'));
  const [answers] = blocksOf(readFileSync(join(GUIDE, 'commencer.md'), 'utf8'));
  writeFileSync(join(project, 'reponses.yaml'), answers?.text ?? '');
  type('npm run begin -- --answers reponses.yaml');

  type('npm run new -- person --name "Nadia Kerbrat" --given-name Nadia --family-name Kerbrat');
  type('npm run new -- person --name "Yann Morvan" --given-name Yann --family-name Morvan');
  type('npm run new -- network --label "Forum des fournils"');
  type('npm run new -- theme --label "Travail de nuit"');
  type('npm run new -- page --title "Nos amis" --description "Qui nous aide."');
  type(`npm run new -- series --title "Lettres" --description "${SUMMARY}"`);
  type(
    'npm run new -- story --kind encounter --title "Deux croissants" --author "Nadia Kerbrat" --theme travail-de-nuit --network forum-des-fournils --series Lettres',
  );
  for (const [name, bytes] of Object.entries(await twentyFiles())) {
    const file = join(folder, 'recus', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  type('npm run receive -- ../recus --yes --series entretiens-de-nuit --kind opinion');

  // What an editor completes by hand, with the consents that she holds.
  for (const id of ['nadia-kerbrat', 'yann-morvan']) change(`people/${id}.yaml`, CONSENT);
  change(
    'stories/deux-croissants/story.mdx',
    `summary: ${SUMMARY}\nstatus: published\nplaces: [Douarnenez]\nencounters:\n  - with: [yann-morvan]\n    via: forum-des-fournils\n    direction: online-to-irl\n    evidence: Yann a frappé au carreau.\n${CONSENT}`,
  );
  const told = join(project, 'content/stories/deux-croissants/story.mdx');
  const [, front = ''] = readFileSync(told, 'utf8').split('---\n');
  writeFileSync(told, `---\n${front}---\n\nYann a frappé au carreau. Depuis, je garde deux croissants.\n`);
  const received = readdirSync(join(project, 'content/stories')).filter((id) => id !== 'deux-croissants');
  expect(received.length).toBeGreaterThan(19);
  for (const id of received.slice(0, 12)) {
    change(
      `stories/${id}/story.mdx`,
      `authors: [yann-morvan]\nsummary: ${SUMMARY}\npublished: 2026-06-10\nstatus: published\nthemes: [entraide]\nlicence: CC-BY-4.0\n${CONSENT}`,
    );
    const file = join(project, 'content/stories', id, 'story.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(PLACEHOLDERS.alt, 'Le quai de la gare, sous la pluie.'));
  }
  type('npm run new -- volume --title "Nuits" --story "Deux croissants"');
  change('volumes/nuits.yaml', 'status: published\n');

  type('npm run check');
  type('npm run build');

  const out = join(project, 'dist');
  const texts = filesOf(out).filter((file) => /\.(?:html|xml|json|css|js|txt)$/.test(file));
  const names = [
    ...demonstration.people.map(({ value }) => value?.displayName ?? ''),
    ...demonstration.stories.map(({ frontMatter: { value } }) => value?.title ?? ''),
    demonstration.site.value?.publisher.name ?? '',
    demonstration.site.value?.url ?? '',
  ].filter((name) => name.length > 8);
  expect(names.length).toBeGreaterThan(1);
  const traces = texts.flatMap((file) => {
    const text = readFileSync(join(out, file), 'utf8').replaceAll(/[\u00a0\u202f]/g, ' ');
    return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(traces).toEqual([]);
  expect(existsSync(join(out, 'volumes/nuits.epub'))).toBe(true);

  // One page of each folder, and each page at the root.
  const pages = filesOf(out).filter((file) => file.endsWith('.html'));
  const kinds = [...Map.groupBy(pages, (file) => file.replace(/(?<=\/)[^/]+\/index\.html$/, '')).values()].map(
    ([first = '']) => `/${first.replace(/index\.html$/, '')}`,
  );
  expect(kinds).toEqual(
    expect.arrayContaining(['/', '/contribuer/', '/nos-amis/', '/volumes/nuits/', '/lieux/douarnenez/']),
  );
  const served = await serve(out);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'fr-FR', bypassCSP: true, reducedMotion: 'reduce' });
    const violations: string[] = [];
    for (const path of kinds) {
      const answer = await page.goto(`${served.url}${path}`);
      expect([path, answer?.status()]).toEqual([path, 200]);
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const said of await violationsOf(page, false)) violations.push(`${path} ${width} px: ${said}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) violations.push(`${path} ${width} px: ${wide} px wide`);
      }
    }
    expect(violations).toEqual([]);
  } finally {
    await browser.close();
    await served.close();
  }
});
