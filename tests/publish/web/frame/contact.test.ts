import { expect, test } from 'vitest';
import { contactLink } from '../../../../src/publish/web/frame/contact.ts';

test('the contact of a site is a link, whichever way it was written', () => {
  expect(contactLink('redaction@exemple.fr')).toEqual({
    href: 'mailto:redaction@exemple.fr',
    words: 'redaction@exemple.fr',
  });
  expect(contactLink('mailto:a+b%c@exemple.fr')).toEqual({
    href: 'mailto:a+b%25c@exemple.fr',
    words: 'a+b%c@exemple.fr',
  });
  expect(contactLink('https://exemple.fr/contact/')).toEqual({
    href: 'https://exemple.fr/contact/',
    words: 'exemple.fr/contact',
  });
});
