import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { compareFolders } from './compare-dist.ts';

const root = mkdtempSync(join(tmpdir(), 'florilege-compare-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('two built sites', () => {
  test('are the same where only names made of the bytes differ', async () => {
    const before = site({ 'index.html': '<link href="/_astro/a.AbCd-123.css">', '_astro/a.AbCd-123.css': 'p{}' });
    const after = site({ 'index.html': '<link href="/_astro/a.XyZ_9876.css">', '_astro/a.XyZ_9876.css': 'p{}' });
    expect(await compareFolders(before, after)).toEqual([]);
  });

  test('say which pages came, left and changed, with the words where they part', async () => {
    const before = site({ 'a.html': 'Un café à Rennes', 'b.html': '' });
    const after = site({ 'a.html': 'Un thé à Rennes', 'c.html': '' });
    expect(await compareFolders(before, after)).toEqual([
      { file: 'a.html', what: '1 ligne, d’abord :\n- Un café à Rennes\n+ Un thé à Rennes' },
      { file: 'b.html', what: 'disparu' },
      { file: 'c.html', what: 'nouveau' },
    ]);
  });

  test('are read into their books, their pictures and their index', async () => {
    const site1 = site({
      'v.epub': epub('Un'),
      'p.png': await dot('#000'),
      'recherche/mots/t0.bin': found('Un'),
    });
    const site2 = site({
      'v.epub': epub('Deux'),
      'p.png': await dot('#fff'),
      'recherche/mots/t0.bin': found('Deux'),
    });
    const differences = await compareFolders(site1, site2);
    expect(differences.map(({ file }) => file)).toEqual(['p.png', 'recherche : /recits/a/', 'v.epub › story.xhtml']);
    expect(differences[0]?.what).toBe('4 points différents sur 4');
  });
});

function site(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(root, 'site-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

function epub(words: string): Uint8Array {
  return zipSync({ mimetype: strToU8('application/epub+zip'), 'story.xhtml': strToU8(words) });
}

function found(content: string): Uint8Array {
  return gzipSync(strToU8(JSON.stringify([{ path: '/recits/a/', text: [content] }])));
}

function dot(background: string): Promise<Buffer> {
  return sharp({ create: { width: 2, height: 2, channels: 3, background } })
    .png()
    .toBuffer();
}
