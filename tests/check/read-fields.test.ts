import { expect, test } from 'vitest';
import * as z from 'zod';
import { PAGE, PERSON, REACTION, SERIES, SITE, STORY, VOLUME } from '../../src/check/read-fields.ts';
import { schemasAt } from '../../src/check/rules/schema-keys.ts';

test.each([
  ['stories/x/story.mdx', STORY],
  ['people/x.yaml', PERSON],
  ['series/x.yaml', SERIES],
  ['volumes/x.yaml', VOLUME],
  ['reactions/x/y.yaml', REACTION],
  ['site.yaml', SITE],
  ['pages/x.mdx', PAGE],
])('each field that is read in %s is one of its schema, and named once', (file, fields) => {
  const paths = fields.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) {
    const keys: PropertyKey[] = [];
    for (const key of path.split('.')) {
      if (schemasAt(file, keys).some((schema) => schema instanceof z.ZodArray)) keys.push(0);
      keys.push(key);
    }
    expect(schemasAt(file, keys), path).not.toEqual([]);
  }
});
