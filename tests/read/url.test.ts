import { expect, test } from 'vitest';
import { isAllowedUrl } from '../../src/read/url.ts';

test.each([
  'https://exemple.fr/a?b=c#d',
  'http://exemple.fr',
  'mailto:a@exemple.fr',
  '#ancre',
  '/recits/',
  '/recits/un-cafe/#note',
])('%s is accepted', (url) => expect(isAllowedUrl(url)).toBe(true));

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' https://exemple.fr',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/hostname',
  '//exemple.fr',
  '/\\exemple.fr',
  '../ailleurs',
  'exemple.fr',
  'https://',
  '',
])('%j is refused', (url) => expect(isAllowedUrl(url)).toBe(false));
