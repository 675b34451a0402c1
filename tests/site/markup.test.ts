// Every page of three built sites against the HTML standard and the rules of accessible markup.
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { filesOf } from './build.ts';
import { type SharedSite, sharedSite } from './shared.ts';

const SITES: SharedSite[] = ['content', 'small', 'every-kind', 'english'];
beforeAll(async () => {
  for (const name of SITES) await sharedSite(name);
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Integrity guards what another origin serves: https://www.w3.org/TR/SRI/
    'require-sri': ['error', { target: 'crossorigin' }],
    // Technique H32 is about forms that are sent; the filters of a list obey at once, without one.
    'wcag/h32': 'off',
    // An id may begin with a digit, as a heading does: https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute
    'valid-id': ['error', { relaxed: true }],
  },
});

test.each(SITES)('html-validate finds no error on the %s site', async (name) => {
  const out = await sharedSite(name);
  const pages = filesOf(out).filter((file) => file.endsWith('.html'));
  const errors: string[] = [];
  for (const file of pages) {
    const { results } = await validator.validateFile(join(out, file));
    const messages = results.flatMap((result) => result.messages);
    errors.push(
      ...messages.map(({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
    );
  }
  expect(pages.length).toBeGreaterThan(10);
  expect(errors).toEqual([]);
});

test('a page that is wrong is found out', async () => {
  const { results } = await validator.validateString(
    '<!doctype html><html lang="fr"><body><ul><p>a</p></ul><img src="a.png"></body></html>',
  );
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['element-permitted-content', 'wcag/h37']));
});
