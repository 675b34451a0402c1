// The editors' own pages, built: what only running them shows is told in words, and the next build is not in its way.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallContent } from '../content-folder.ts';
import { build, read, SHARED_CACHE } from './build.ts';

const folder = await mkdtemp(join(tmpdir(), 'florilege-pages-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = (body: string) => `---\ntitle: 2026-01-01\ndescription: Une page.\n---\n\n${body}\n`;

test('a page whose code fails is named in French; once mended, it shows the contact of the site', {
  timeout: 240_000,
}, async () => {
  const site = 'legal:\n  director: Camille Œuvrard\n  contact: redaction@exemple.fr\n';
  const content = await smallContent({
    'pages/nous-ecrire.mdx': page('export const inconnu = [].at(0);\n\nUn {inconnu.nom}.'),
  });
  const sheet = read(content, 'site.yaml').replace(/legal:\n.*\n/, site);
  await rm(join(content, 'pages/contribuer.mdx'));
  await writeFile(join(content, 'site.yaml'), sheet);
  const out = join(folder, 'dist');
  const failed = build(content, out, SHARED_CACHE);
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('La page pages/nous-ecrire.mdx ne peut pas être faite');
  expect(failed.output).toContain('« Cannot read properties of undefined');
  expect(failed.output).not.toMatch(/^\s+at /m);

  await writeFile(join(content, 'pages/nous-ecrire.mdx'), page('Écrivez à <Contact />, ou [ici](/recits/).'));
  const built = build(content, out, SHARED_CACHE);
  expect(built.output).toContain('Site prêt');
  expect(read(out, 'nous-ecrire/index.html').replaceAll('\u00a0', ' ')).toContain(
    'Écrivez à <a href="mailto:redaction@exemple.fr">redaction@exemple.fr</a>, ou <a href="/recits/">ici</a>.',
  );

  // Nobody wrote the page that says how texts are sent: the site's sheet is enough.
  const contribute = read(out, 'contribuer/index.html');
  expect(contribute).toContain('href="mailto:redaction@petit.example.org?subject=Un%20texte%20pour%20Petit');
  expect(contribute).toContain('<a href="https://formulaires.example.org/recits">formulaires.example.org/recits</a>');
  for (const file of ['index.html', 'recits/un-cafe/index.html'])
    expect(read(out, file).match(/href="\/contribuer\/"/g)?.length, file).toBeGreaterThanOrEqual(3);
});
