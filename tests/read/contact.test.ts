import { expect, test } from 'vitest';
import { contact } from '../../src/read/schema/common.ts';

test.each(['bonjour@exemple.fr', 'mailto:bonjour@exemple.fr', 'https://exemple.fr/contact/'])(
  '%s is a contact',
  (value) => expect(contact.safeParse(value).success).toBe(true),
);

test.each([
  'javascript:alert(1)',
  'mailto:',
  'bonjour',
  'bonjour@exemple',
  'a@b.fr?bcc=c@d.fr',
  'data:a@b.fr',
  'https://',
])('%s is not', (value) => expect(contact.safeParse(value).success).toBe(false));
