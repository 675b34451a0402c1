import { expect, test } from 'vitest';
import { blaming, Fault, isTold, pageSubject, subjectOf } from '../../src/model/fault.ts';

const story = subjectOf('stories', 'un-cafe', 'Un café à Rennes');
const volume = subjectOf('volumes', 'tome-1', 'Rencontres, tome 1');

function fail(): never {
  throw new TypeError('x is\n  not a function');
}

function messageOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('what fails names its text and its file, says what was said and what to do, and has no stack', () => {
  expect(messageOf(() => blaming(story, fail))).toBe(
    'Le récit « Un café à Rennes » (stories/un-cafe/story.mdx) arrête la construction : « x is not a function »\nC’est un défaut du programme, non du texte : signalez-le avec ce message. En attendant, défaites ce que vous venez d’y changer, ou laissez ce récit en « status: draft ».',
  );
  const error = new Fault(volume, 'rien');
  expect(error.stack).toBe(error.message);
  expect(error.message).toContain('« Rencontres, tome 1 » (volumes/tome-1.yaml)');
  expect(error.message).not.toContain('draft');
});

test('what the machine refuses is not put on the program', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write' });
  const { message } = new Fault(story, new Error('sa carte ne se dessine pas', { cause: full }));
  expect(message).toMatch(/C’est la machine qui refuse \(disque plein/);
  expect(message).not.toContain('défaut');
});

test('what was promised and fails is named too, and what is made is given', async () => {
  await expect(blaming(pageSubject('/recits/'), () => Promise.reject(new Error('non')))).rejects.toThrow(
    /^L’adresse \/recits\/ arrête la construction : « non »/,
  );
  expect(await blaming(story, () => Promise.resolve(1))).toBe(1);
  expect(blaming(story, () => 2)).toBe(2);
});

test('the smallest thing is named: a story, not the book that holds it', () => {
  const inner = () => blaming(story, fail);
  expect(() => blaming(volume, inner)).toThrow(/^Le récit/);
});

test('what says by itself what a writer must do is left as it is', () => {
  const report = Object.assign(new Error('stories/un-cafe/story.mdx:3:1 …'), { name: 'ContentError' });
  expect(isTold(report)).toBe(true);
  expect(() =>
    blaming(story, () => {
      throw report;
    }),
  ).toThrow(report);
});
