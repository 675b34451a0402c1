import { expect, test } from 'vitest';
import { isMailbox, messagesIn, withoutGuards } from '../../../src/import/mail/mailbox.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a mailbox gives each of its messages, whatever the program that wrote it', () => {
  const box = bytes(
    'From - Tue Mar  3 10:12:00 2026\nSubject: un\n\nDu texte.\nFrom here on, nothing.\n\nFrom 18@xxx Tue Mar 03 10:12:00 +0000 2026\r\nSubject: deux\r\n\r\nÉté\r\n',
  );
  expect(isMailbox(box)).toBe(true);
  expect(messagesIn(box).map((message) => new TextDecoder().decode(message))).toEqual([
    'Subject: un\n\nDu texte.\nFrom here on, nothing.\n\n',
    'Subject: deux\r\n\r\nÉté\r\n',
  ]);
});

test('a letter that begins with « From » is no mailbox; what a mailbox puts before a line is taken away', () => {
  expect(isMailbox(bytes('From Paris, with love.\n'))).toBe(false);
  expect(withoutGuards('>From Paris\n>>From Lyon\n\n> From')).toBe('From Paris\n>From Lyon\n\n> From');
  expect(withoutGuards('> Il dit :\n>From Paris\n\nOui')).toBe('> Il dit :\n>From Paris\n\nOui');
});
