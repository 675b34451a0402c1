// Days of consents that no rule on dates can tell: one that has not come, one whose end takes nothing away.
import { expect, test } from 'vitest';
import { inShort, problemsIn } from './said.ts';

const nour = (consent: string, more = '') =>
  `displayName: Nour\ngivenName: Nour\nidentifiability: given-name\n${more}consent: { ref: c-2026-003, outputs: [web, pdf, epub, print, social], ${consent} }\n`;

async function saidOf(sheet: string) {
  const problems = await problemsIn({ 'people/nour.yaml': sheet });
  return problems.filter(({ file }) => file === 'people/nour.yaml');
}

test('a consent dated of a day to come is told', async () => {
  expect((await saidOf(nour('date: 2027-01-10'))).map(inShort)).toEqual(['4:77 consent-ending 2027-01-10']);
  expect(await saidOf(nour('date: 2026-07-01'))).toEqual([]);
});

test('the end of a consent that takes nothing away is told, with what to do', async () => {
  const [told, ...others] = await saidOf(nour('date: 2026-01-10, until: 2026-06-01'));
  expect(others).toEqual([]);
  expect(told?.message).toContain('paraît encore');
  expect(told?.remedy).toContain('retirez vous-même');
  const [coming] = await saidOf(nour('date: 2026-01-10, until: 2026-08-01'));
  expect(coming?.message).toContain('continuera de paraître');
});
