// What a program answers for who is away, or says of a mail that was not delivered, is no text.
import { expect, test } from 'vitest';
import { openMail } from '../../../src/import/mail/open-mail.ts';
import { mailOf, multipart } from './mails.ts';

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };
const report = multipart('report', [{ headers: PLAIN, body: 'Le message n’a pas été remis.\n' }]);

test.each<[string, Record<string, string>]>([
  ['who is away', { 'Auto-Submitted': 'auto-replied', ...PLAIN }],
  ['an older program', { 'X-Autoreply': 'yes', ...PLAIN }],
  ['a box that is full', { ...report.headers }],
  ['Outlook', { Subject: '=?utf-8?Q?R=C3=A9ponse_automatique_:_Appel?=', ...PLAIN }],
  ['a French webmail', { Subject: 'Absent(e) : appel', ...PLAIN }],
  ['a server', { Subject: 'Undelivered Mail Returned to Sender', ...PLAIN }],
])('%s', async (_, headers) => {
  const body = headers['Content-Type']?.includes('report') ? report.body : 'Je suis absente.\n';
  await expect(openMail({ name: 'a.eml', bytes: mailOf(headers, body) })).rejects.toMatchObject({
    reason: 'automatic',
  });
});

test.each<Record<string, string>>([
  { Subject: 'Absente', ...PLAIN },
  { Subject: 'Lu dans le train', ...PLAIN },
  { 'Auto-Submitted': 'no', ...PLAIN },
  { 'Auto-Submitted': 'auto-generated', Subject: 'Nouveau message', ...PLAIN },
])('%j is written by somebody', async (headers) => {
  const { passages } = await openMail({ name: 'a.eml', bytes: mailOf(headers, 'Le puits est sec.\n') });
  expect(passages.map(({ words }) => words)).toEqual(['Le puits est sec.']);
});
