import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskWith, errorsIn, report, run, story } from './reception-desk.ts';

test('those who give no name are as many people, of this run and of the next', async () => {
  const desk = await deskWith({
    'a.csv': 'Signature,Titre,Votre récit\nAnonyme,Un quai,Le premier.\nanonyme,Deux quais,La seconde.\n',
  });
  expect(run(desk).status).toBe(0);
  writeFileSync(join(desk.sent, 'b.csv'), 'Signature,Titre,Votre récit\nAnonyme,Trois quais,Le tiers.\n');
  expect(run(desk).status).toBe(0);
  expect(['un-quai', 'deux-quais', 'trois-quais'].map((id) => /^authors: (.*)$/m.exec(story(desk, id))?.[1])).toEqual([
    '[anonyme]',
    '[anonyme-2]',
    '[anonyme-3]',
  ]);
  expect(await errorsIn(desk)).toEqual([]);
});

test('who says no, and who wants no name, are told before all that is to be completed', async () => {
  const desk = await deskWith({
    'a.csv':
      'Nom,Titre,Votre récit,Acceptez-vous d’être publié ?,Souhaitez-vous rester anonyme ?\nZoé Kermarrec,Un quai,Il pleuvait.,Non,Oui\n',
  });
  run(desk);
  const told = report(desk, 'a-csv');
  expect(told).toMatch(/compléter\n\n- ATTENTION, un accord est refusé.*\n- ATTENTION, la personne demande/);
  expect(told).toContain('Nom : Zoé Kermarrec');
  expect(story(desk, 'un-quai')).not.toMatch(/kermarrec/i);
  expect(existsSync(join(desk.content, 'people/zoe-kermarrec.yaml'))).toBe(false);
});
