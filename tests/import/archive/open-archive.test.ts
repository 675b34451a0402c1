import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive, packedAgain } from '../../../src/import/archive/open-archive.ts';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { archiveOf, type Made } from './archives.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const opened = (bytes: Uint8Array) => openArchive({ name: 'envoi.zip', bytes });

function refusalOf(bytes: Uint8Array): string {
  try {
    opened(bytes);
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason;
    throw error;
  }
  return 'opened';
}

test('an archive gives its files by their paths, without what systems leave there', () => {
  const made = archiveOf(
    { name: 'récits/', bytes: '' },
    { name: 'récits/été.txt', bytes: 'Un été.' },
    { name: '__MACOSX/récits/._été.txt', bytes: 'x' },
    { name: 'récits/.DS_Store', bytes: 'x' },
  );
  const files = opened(made);
  expect([...files.keys()]).toEqual(['récits/été.txt']);
  expect(text(files.get('récits/été.txt'))).toBe('Un été.');
});

test('archives of a common tool open, stored or packed, and what was checked is packed again', () => {
  const files = { 'a.txt': new TextEncoder().encode('a'.repeat(5000)), 'b/c.txt': new TextEncoder().encode('c') };
  for (const level of [0, 9] as const) {
    const read = opened(zipSync(files, { level }));
    expect(Object.keys(unzipSync(packedAgain(read)))).toEqual(['a.txt', 'b/c.txt']);
  }
});

describe('is refused, each for its reason', () => {
  const million = new Uint8Array(30_000_000);
  const one = (made: Partial<Made>) => archiveOf({ name: 'a.txt', bytes: 'a', ...made });
  test.each<[string, string, Uint8Array]>([
    ['a path that climbs', 'outside', one({ name: '../../etc/passwd' })],
    ['one that climbs on its way', 'outside', one({ name: 'a/../../b.txt' })],
    ['an absolute path', 'outside', one({ name: '/etc/passwd' })],
    ['a drive', 'outside', one({ name: 'C:/Windows/x' })],
    ['a backslash', 'outside', one({ name: '..\\..\\x.txt' })],
    ['a zero in a name', 'outside', one({ name: 'a.txt\0.exe' })],
    ['a link', 'outside', one({ bytes: '/etc/passwd', said: { mode: 0o120777 } })],
    ['a password', 'locked', one({ said: { flags: 1 } })],
    ['what packs too well', 'bomb', one({ bytes: million })],
    ['what says less than it holds', 'bomb', one({ bytes: million, said: { size: 100 } })],
    ['what says more than it holds', 'unreadable', one({ said: { size: 100 } })],
    [
      'too many files',
      'manyFiles',
      archiveOf(...Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, bytes: '' }))),
    ],
    ['two files of one name', 'unreadable', archiveOf({ name: 'a', bytes: 'x' }, { name: 'A', bytes: 'y' })],
    ['bytes that are cut', 'unreadable', one({}).subarray(0, 60)],
    ['no archive', 'unreadable', new TextEncoder().encode('PK\u0003\u0004 and nothing')],
  ])('%s', (_, reason, bytes) => {
    expect(refusalOf(bytes)).toBe(reason);
  });

  test('many files that are each under the limit', () => {
    const noise = new Uint8Array(9_000_000).map((_, index) => (index * 2654435761) >>> 24);
    const bytes = archiveOf(...Array.from({ length: 20 }, (_, index) => ({ name: `${index}`, bytes: noise })));
    expect(refusalOf(bytes)).toBe('bomb');
  });
});
