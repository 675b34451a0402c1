import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Desk } from '../../src/cli/receiving/receive-file.ts';
import { receiveFile } from '../../src/cli/receiving/receive-file.ts';
import { Register } from '../../src/cli/receiving/register.ts';
import type { Arrival } from '../../src/import/arrival.ts';
import { readContent } from '../../src/read/folder.ts';
import { Likeness } from '../../src/receive/likeness.ts';
import { temporaryFolder } from '../content-folder.ts';
import { deskWith, run } from './reception-desk.ts';

const TEXT = { 'Un soir.txt': 'Ce mardi-là, le port dormait.\n' };
const storiesIn = (content: string) => readdirSync(join(content, 'stories')).sort();

test('what must stay private is put in no folder that is published, replaced or read', async () => {
  const desk = await deskWith(TEXT);
  const root = join(import.meta.dirname, '../..');
  for (const place of [desk.content, join(desk.content, 'people/x'), join(root, 'public/lettres'), root]) {
    const { status, said } = run({ ...desk, received: place });
    expect([place, status, said]).toEqual([
      place,
      2,
      expect.stringContaining('RECEIVED_DIR doit être un dossier à part'),
    ]);
  }
  expect(storiesIn(desk.content)).not.toContain('un-soir');
});

test('a report that is kept within a repository is not taken by it', async () => {
  const desk = await deskWith(TEXT);
  mkdirSync(desk.received);
  execFileSync('git', ['init', '-q'], { cwd: desk.received });
  expect(run(desk).status).toBe(0);
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: desk.received, encoding: 'utf8' })).toBe('');
});

test('no draft without its report: where that cannot be written, nothing is, and a sentence says so', async () => {
  const desk = await deskWith(TEXT);
  const before = storiesIn(desk.content);
  writeFileSync(desk.received, 'un fichier');
  for (const received of [desk.received, join(desk.received, 'dessous')]) {
    const { status, said } = run({ ...desk, received });
    expect([status === 0, said.includes('    at ')]).toEqual([false, false]);
    expect(said).toMatch(/n’est pas un dossier|ne peut pas être écrit/);
  }
  expect(storiesIn(desk.content)).toEqual(before);
});

test('no report without its draft', async () => {
  const desk = await deskWith(TEXT);
  const content = await temporaryFolder();
  writeFileSync(join(content, 'stories'), 'un fichier, là où un dossier est attendu');
  const { status, said } = run({ ...desk, content });
  expect([status, said]).toEqual([1, expect.stringContaining('ne peut pas être écrit')]);
  const left = readdirSync(desk.received, { recursive: true, encoding: 'utf8' });
  expect(left.filter((path) => /réception/.test(path))).toEqual([]);
});

test('a content that is not there, a link that leads nowhere: said in a sentence', async () => {
  const desk = await deskWith(TEXT);
  expect(run({ ...desk, content: join(desk.content, 'absent') })).toMatchObject({
    ...{ status: 2, said: expect.stringContaining('n’existe pas') },
  });
  const link = join(desk.sent, '../lien');
  symlinkSync('/nulle/part', link);
  expect(run({ ...desk, sent: link }).said).toContain('n’existe pas');
});

test('the name of a text that was not written is free for the next one', async () => {
  const { content: folder, received, sent } = await deskWith({ 'Un.txt': 'Un', 'Deux.txt': 'Deux' });
  const arrival = (words: string): Arrival => ({
    ...{ title: 'Un soir au port', authors: ['Zoé Kermarrec'], people: [], hashtags: [], themes: [], networks: [] },
    ...{ places: [], losses: [], pictures: new Map(), words },
    body: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Le port dort.' }] }] },
  });
  const texts = [arrival('Le port dort et rien ne bouge.'), arrival('Un soir au port Le port dort.')];
  const desk: Desk = {
    ...{ folder, content: await readContent(folder), day: '2026-07-01', answers: new Map(), isTrial: false },
    ...{ isAgain: false, ask: async () => undefined, register: new Register(received) },
    likeness: new Likeness(),
    taken: { stories: new Set(), people: new Map() },
    room: { read: async () => ({ texts: texts.splice(0, 1), parcels: [], refused: [] }) } as unknown as Desk['room'],
  };
  const file = (name: string) => ({ path: join(sent, name), name, size: 4 });
  const lost = await receiveFile(file('Un.txt'), desk);
  expect([lost.unfaithful[0]?.missing, lost.report]).toEqual([expect.arrayContaining(['bouge']), undefined]);
  expect([...desk.taken.stories, ...desk.taken.people]).toEqual([]);
  expect(await receiveFile(file('Deux.txt'), desk)).toMatchObject({ unfaithful: [], refused: [] });
  expect(existsSync(join(folder, 'stories/un-soir-au-port/story.mdx'))).toBe(true);
  expect(existsSync(join(folder, 'people/zoe-kermarrec.yaml'))).toBe(true);
});
