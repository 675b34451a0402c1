// Every command answers --help and does nothing else, and refuses what it does not know.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageSheet from '../../package.json' with { type: 'json' };
import { runWarm } from '../warm/run-warm.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMMANDS = Object.entries(packageSheet.scripts).filter(([verb]) => !['test', 'postinstall'].includes(verb));

function run(command: string, ...words: string[]) {
  const [file = '', ...own] = command
    .replace(/ --(?:import|max)\S*(?: \S+\.mjs)?/g, '')
    .split(' ')
    .slice(1);
  return runWarm(file, [...own, ...words], { cwd: ROOT, env: process.env });
}

test.each(COMMANDS)('%s --help', (verb, command) => {
  const { status, stdout, stderr } = run(command, '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`npm run ${verb}`);
  expect(stdout).toContain('cette aide');
});

test.each(COMMANDS)('%s with what it does not know', (verb, command) => {
  for (const word of ['--inconnu', 'inconnu']) {
    const { status, stderr } = run(command, word);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^(L’option|Cette commande|«) .*\.\n/);
    expect(stderr).toContain('inconnu');
    expect(stderr).toContain(`npm run ${verb}`);
  }
});

test.each(['--help', '-h', '--kind opinion --help'])('%s wins over the rest of the line', (line) => {
  const { status, stderr } = run('node src/cli/new.ts', '--inconnu', ...line.split(' '));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
