// A name that cannot be an address is given one that can: the one that the commands would write.
import { expect, test } from 'vitest';
import { problemsIn } from './said.ts';

test.each([
  ['people/анна.yaml', 'anna'],
  ['people/Łukasz Żak.yaml', 'lukasz-zak'],
  ['people/Straße.yaml', 'strasse'],
  ['people/Œuvrard_Camille.yaml', 'oeuvrard-camille'],
  ['people/x.yaml', 'camille-martin'],
  ['series/Ça.yaml', 'rencontres'],
  ['volumes/T1.yaml', 'tome-1'],
  ['stories/Un Café/story.mdx', 'un-cafe'],
  ['stories/東京/story.mdx', 'dongjing'],
  ['pages/Ма страница.mdx', 'ma-stranitsa'],
])('%s: %s', async (file, right) => {
  const problems = (await problemsIn({ [file]: 'title: Un' })).filter(({ rule }) => rule === 'identifier');
  expect(problems.map((problem) => problem.file)).toEqual([file]);
  expect(problems[0]?.remedy).toContain(`par exemple « ${right} ».`);
});

test('a name of two letters gives way to that of the person', async () => {
  const problems = await problemsIn({
    'people/li.yaml': 'displayName: Li Na\ngivenName: Li\nidentifiability: full-name',
  });
  expect(problems.find(({ rule }) => rule === 'identifier')?.remedy).toContain('par exemple « li-na ».');
});

test('a long name is proposed short enough', async () => {
  const problems = await problemsIn({ [`people/É${'a'.repeat(90)}.yaml`]: 'displayName: Un' });
  const remedy = problems.find(({ rule }) => rule === 'identifier')?.remedy ?? '';
  expect(/« ([^»]+) »/.exec(remedy)?.[1]).toMatch(/^ea{71}-[a-z\d]{1,7}$/);
});
