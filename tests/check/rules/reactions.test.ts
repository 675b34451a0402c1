// What readers wrote: wrong on purpose, and what the check says of each.
import { describe, expect, test } from 'vitest';
import { inShort, problemsIn } from './said.ts';

const FACTS = {
  signature: 'Jeanne L.',
  date: '2026-06-12',
  text: 'Merci.',
  consent: '{ ref: r-2026-001, date: 2026-06-12, outputs: [web] }',
  status: 'published',
};
const sheet = (changes: Record<string, string | undefined> = {}) =>
  Object.entries<string | undefined>({ ...FACTS, ...changes })
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
    .join('\n');

async function said(files: Record<string, string>): Promise<string[]> {
  const problems = await problemsIn(files);
  return problems.filter(({ severity }) => severity === 'error').map((one) => `${one.file} ${inShort(one)}`);
}

async function saidOf(changes: Record<string, string | undefined>): Promise<string[]> {
  const file = 'reactions/un-cafe/merci.yaml';
  return (await said({ [file]: sheet(changes) })).map((line) => line.slice(file.length + 1));
}

describe('a reaction is accepted', () => {
  test.each([
    ['|-\n  Un paragraphe,\n  deux lignes.\n\n  Un autre, avec de l’*emphase* et du **poids**.'],
    ['"Voir [là](https://exemple.fr) et [ici](/recits/un-cafe/)."'],
    ['Un mot \\<3 \\{et un autre\\}, dans la langue de <Foreign lang="en">Shakespeare</Foreign>.'],
    [`"${'a'.repeat(1500)}"`],
  ])('with %j', async (text) => expect(await saidOf({ text })).toEqual([]));

  test('under every state that it may have', async () => {
    expect(await saidOf({ status: 'draft' })).toEqual([]);
    expect(await saidOf({ status: 'withdrawn', withdrawn: '{ date: 2026-06-20 }' })).toEqual([]);
  });
});

describe('a reaction is refused', () => {
  test.each([
    ['|-\n  Merci.\n\n  # Un titre', '6:3 reaction # Un titre'],
    ['|-\n  - un\n  - deux', '4:3 reaction - un'],
    ['"> Une citation"', '3:8 reaction > Une citation'],
    ['"Une ![image](https://exemple.fr/a.png)."', '3:12 reaction ![image](https://exemple.fr/a.png)'],
    ['|-\n  Une note[^1].\n\n  [^1]: Ici.', '4:11 reaction [^1]'],
    ['|-\n  | a | b |\n  |---|---|\n  | c | d |', '4:3 reaction | a | b |'],
    ['"Un <PullQuote>cri</PullQuote>."', '3:11 reaction <PullQuote>cri</PullQuote>'],
    ['"Une {expression}."', '3:12 reaction {expression}'],
    ['"[là](javascript:alert(1))"', '3:8 reaction [là](javascript:alert(1))'],
    ['"[a](https://a.fr) [b](https://b.fr) https://c.fr"', '3:44 reaction https://c.fr'],
    ['Un coeur <3', '3:16 reaction'],
  ])('for the signs of %j', async (text, first) => expect((await saidOf({ text }))[0]).toContain(first));

  test.each([
    [{ text: '""' }, 'schema'],
    [{ text: `"${'a'.repeat(1501)}"` }, 'reaction'],
    [{ text: `"${'a'.repeat(3001)}"` }, 'schema'],
    [{ text: `"${'a'.repeat(30_000)}"` }, 'yaml-feature'],
    [{ signature: undefined }, 'schema'],
    [{ consent: undefined }, 'schema'],
    [{ status: 'review' }, 'schema'],
    [{ status: 'withdrawn' }, 'schema'],
    [{ email: 'jeanne' }, 'schema'],
    [{ date: '2026-07-02' }, 'dates'],
    [{ status: 'withdrawn', withdrawn: '{ date: 2026-06-02 }' }, 'dates'],
    [{ consent: '{ ref: r-1-a, date: 2026-06-12, outputs: [web], until: 2026-01-01 }' }, 'dates'],
    [{ text: 'Appelez-moi au 06 12 34 56 78.' }, 'private-data'],
    [{ text: 'Écrivez à jeanne@exemple.fr.' }, 'private-data'],
  ])('for the facts of %j', async (changes, rule) => {
    expect((await saidOf(changes)).join('\n')).toMatch(new RegExp(`^(?:\\d+:\\d+ )?${rule}\\b`, 'm'));
  });

  test('outside of the folder of a story that exists', async () => {
    expect(await said({ 'reactions/nulle-part/merci.yaml': sheet() })).toEqual([
      'reactions/nulle-part/merci.yaml reaction nulle-part',
    ]);
    expect(await said({ 'reactions/un-cafe/merci.txt': 'Merci.' })).toEqual([
      'reactions/un-cafe/merci.txt folder merci.txt',
    ]);
    expect(await said({ 'reactions/un-cafe/Merci Jeanne.yaml': sheet() })).toEqual([
      'reactions/un-cafe/Merci Jeanne.yaml identifier Merci Jeanne',
    ]);
  });
});

test('the end of its consent is told before it comes', async () => {
  const consent = '{ ref: r-1-a, date: 2026-06-12, outputs: [web], until: 2026-07-05 }';
  const problems = await problemsIn({ 'reactions/un-cafe/merci.yaml': sheet({ consent }) });
  expect(problems.map(({ rule }) => rule)).toEqual(['consent-ending']);
});
