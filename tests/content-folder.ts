// Content folders for the tests: real files in a temporary folder.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

export const SMALL = join(import.meta.dirname, 'fixtures/small');

/** A temporary folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small anthology with some files replaced; undefined removes one. */
export async function smallContent(changes: Record<string, string | Uint8Array | undefined> = {}): Promise<string> {
  const folder = await temporaryFolder();
  await writeSmallContent(folder, changes);
  return folder;
}

/** The same in a folder that goes away when its maker says so. */
export async function writeSmallContent(folder: string, changes: Parameters<typeof smallContent>[0] = {}) {
  copySmall(folder);
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(folder, file), { recursive: true });
    else write(folder, file, text);
  }
}

/** Lays the small anthology in a folder. It is read once, and written at one go: it is asked for by the thousand. */
export function copySmall(folder: string): void {
  small ??= readdirSync(SMALL, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(SMALL, path), readFileSync(path)]);
  for (const [file, bytes] of small) write(folder, file, bytes);
}

let small: [file: string, bytes: Uint8Array][] | undefined;

function write(folder: string, file: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), contents);
}

/** A story that is right, to be made wrong: its front matter lines and its body may be changed. */
export function storyText(body: string, changes: Record<string, string | undefined> = {}): string {
  const lines: Record<string, string | undefined> = {
    title: 'Un récit',
    kind: 'opinion',
    authors: '[paul-le-goff]',
    summary: 'Un chapeau assez long pour passer la vérification du schéma, sans rien dire de plus que ce qu’il faut.',
    published: '2026-03-01',
    status: 'published',
    themes: '[emploi]',
    licence: 'CC-BY-4.0',
    consent: '{ ref: c-2026-100, date: 2026-01-10, outputs: [web] }',
    ...changes,
  };
  const kept = Object.entries(lines).filter(([, value]) => value !== undefined);
  return `---\n${kept.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${body}\n`;
}
