import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskWith, errorsIn, type ReceptionDesk, run } from './reception-desk.ts';

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `Récit ${index + 1}.txt`,
      `Ce mardi-là, le numéro ${index + 1} attendait.\n`,
    ]),
  );

/** Drafts that were written, each with its text and nothing half done beside it. */
function drafts({ content }: ReceptionDesk): string[] {
  expect(readdirSync(content).filter((name) => name.startsWith('.nouveau'))).toEqual([]);
  const own = readdirSync(join(content, 'stories')).filter((name) => name.startsWith('recit-'));
  expect(own.filter((name) => !existsSync(join(content, 'stories', name, 'story.mdx')))).toEqual([]);
  return own;
}

function reports({ received }: ReceptionDesk): string[] {
  const files = existsSync(received) ? readdirSync(received, { recursive: true, encoding: 'utf8' }) : [];
  expect(files.filter((file) => file.endsWith('.part'))).toEqual([]);
  return files.filter((file) => file.endsWith('réception.md'));
}

test('two hundred files are received in one go, the one that cannot be stops none, and a log has one line of progress', async () => {
  const desk = await deskWith({ ...many(199), 'Récit 100 bis.pdf': '%PDF-1.7' });
  const { status, said } = run(desk);
  expect(status).toBe(1);
  expect(said).toContain('199 fichiers reçus, 0 déjà reçu, 1 en échec.');
  expect(said.match(/200 fichiers à recevoir…/g)).toHaveLength(1);
  expect(said).not.toMatch(/[\r━]/);
  expect([drafts(desk).length, reports(desk).length]).toEqual([199, 199]);
  expect(await errorsIn(desk)).toEqual([]);
});

test('Ctrl-C leaves whole drafts, each with its report; the rest is received later', async () => {
  const desk = await deskWith(many(60));
  const env = { ...process.env, CONTENT_DIR: desk.content, RECEIVED_DIR: desk.received, BUILD_DATE: '2026-07-01' };
  const child = spawn(process.execPath, ['src/cli/receive.ts', desk.sent], {
    cwd: join(import.meta.dirname, '../..'),
    env,
  });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toContain('Ce qui est reçu l’est en entier.');
  const first = drafts(desk).length;
  expect(first).toBeLessThan(60);
  expect(reports(desk)).toHaveLength(first);
  run(desk);
  expect([drafts(desk).length, reports(desk).length]).toEqual([60, 60]);
});
