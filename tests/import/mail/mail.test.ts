import { expect, test } from 'vitest';
import { mailText } from '../../../src/import/mail/mail.ts';
import { openMail } from '../../../src/import/mail/open-mail.ts';
import { mailOf } from './mails.ts';

test('a mail that answers questions one by one is an interview under its subject', async () => {
  const bytes = mailOf(
    { Subject: 'Re: Nos questions' },
    'Bonjour,\n\n> Qui êtes-vous ?\n\nMarie, de Sète.\n\n> Un mot :\n\nMerci.\n\n-- \nMarie Dupont\n',
  );
  const text = await mailText(await openMail({ name: 'x.eml', bytes }), 'x.eml', async () => []);
  expect(text?.title).toBe('Nos questions');
  expect(text?.body.children.map((node) => ('name' in node ? node.name : node.type))).toEqual([
    ...['paragraph', 'Question', 'paragraph', 'blockquote', 'paragraph'],
  ]);
  expect(text?.losses).toEqual([{ kind: 'signature', words: 'Marie Dupont' }]);
  expect(text?.provenance?.sender).toContain('marie@exemple.fr');
});

test('a mail in which nothing was written is no text', async () => {
  const bytes = mailOf({ Subject: 'Photo' }, '\n-- \nMarie\n');
  expect(await mailText(await openMail({ name: 'x.eml', bytes }), 'x.eml', async () => [])).toBeUndefined();
});
