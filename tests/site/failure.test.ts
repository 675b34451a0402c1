// A build that cannot go on says whose text it was making, in French and without a line of code, and publishes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mark } from '../../src/cli/own-folder.ts';
import { SMALL, temporaryFolder } from '../content-folder.ts';
import { build } from './build.ts';

test('a card that cannot be written names its text, and a file keeps the detail for a programmer', async () => {
  const folder = await temporaryFolder();
  const [cache, out] = [join(folder, 'cache'), join(folder, 'site')];
  mkdirSync(cache);
  await mark(cache);
  // Where the cards would go, a file stands.
  writeFileSync(join(cache, 'cards'), '');
  const { status, output } = build(SMALL, out, cache);
  expect(status).toBe(1);
  expect(output).toMatch(
    /^(Le récit|La fiche|Le lieu|Le thème|Le réseau|La collection|Le volume|L’adresse) .*arrête la construction : « sa carte, \/cartes\/.* »$/m,
  );
  expect(output).toContain('C’est la machine qui refuse');
  expect(output).toContain('Rien n’a été publié.');
  expect(output).not.toMatch(/^\s+at |\[ERROR\]|node_modules/m);
  expect(output).toContain('erreur.txt');
  expect(readFileSync(join(cache, 'erreur.txt'), 'utf8')).toMatch(/^\s+at /m);
  expect(existsSync(out)).toBe(false);
}, 300_000);
