import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SENTENCES, sentence, twentyFiles } from '../import/ten-kinds.ts';
import { deskWith, errorsIn, run } from './reception-desk.ts';

test('twenty files of ten kinds become drafts that the check accepts; every sentence is in one of them, once', async () => {
  const files = await twentyFiles();
  const desk = await deskWith(files);
  const before = readdirSync(join(desk.content, 'stories'));
  const { status, said } = run(desk);
  expect(said).toMatch(/20 fichiers reçus, 0 déjà reçu, 0 en échec\./);
  expect(status).toBe(0);
  expect(await errorsIn(desk)).toEqual([]);
  const drafts = readdirSync(join(desk.content, 'stories'))
    .filter((id) => !before.includes(id))
    .map((id) => readFileSync(join(desk.content, 'stories', id, 'story.mdx'), 'utf8'));
  expect(drafts).toHaveLength(SENTENCES);
  const holders = Array.from(
    { length: SENTENCES },
    (_, index) => drafts.filter((text) => text.includes(sentence(index + 1))).length,
  );
  expect(holders).toEqual(Array(SENTENCES).fill(1));
  expect(drafts.every((text) => text.includes('status: draft'))).toBe(true);
  expect(drafts.join('\n')).not.toMatch(/06 00 00|@exemple\.fr/);
});
