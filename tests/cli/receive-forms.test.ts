import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskWith, errorsIn, report, run, story } from './reception-desk.ts';

test('those who give no name are as many people, of this run and of the next', async () => {
  const desk = await deskWith({
    'a.csv': 'Nom,Titre,Votre récit\nAnonyme,Un quai,Le premier.\nanonyme,Deux quais,La seconde.\n',
  });
  expect(run(desk).status).toBe(0);
  writeFileSync(join(desk.sent, 'b.csv'), 'Nom,Titre,Votre récit\nAnonyme,Trois quais,Le tiers.\n');
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

test('the same answer of two people is two drafts; what comes again is told by its line, and a refusal above all', async () => {
  const head = 'Nom,E-mail,Acceptez-vous que votre texte soit publié ?,Votre mot préféré ?\n';
  const desk = await deskWith({ 'a.csv': `${head}Anne Rozec,a@p.fr,Oui,Horizon.\nIda Morec,i@p.fr,Oui,Horizon.\n` });
  run(desk);
  expect(['anne-rozec', 'ida-morec'].map((id) => existsSync(join(desk.content, 'stories', id)))).toEqual([true, true]);
  expect(report(desk, 'a-csv')).toContain(
    '- « Acceptez-vous que votre texte soit publié ? » → un accord de publication',
  );
  writeFileSync(join(desk.sent, 'b.csv'), `${head}Anne Rozec,a@p.fr,"Non, j’ai changé d’avis",Horizon.\n`);
  const { said } = run(desk);
  expect(said).toContain('« b.csv, ligne 2 : Anne Rozec a@p.fr » a déjà été reçu');
  expect(said).toMatch(/refus ou une réserve, qui est à lire : .*b-csv/);
  expect(report(desk, 'b-csv')).toMatch(
    /déjà été reçu[\s\S]*ATTENTION, un accord est refusé[\s\S]*> .* : Non, j’ai changé d’avis/,
  );
});

test('two first names from two addresses are two sheets, and told', async () => {
  const desk = await deskWith({
    'a.csv':
      'Prénom,E-mail,Titre,Racontez\nMarie,d@p.fr,Un quai,1.\nMarie,k@p.fr,Deux quais,2.\nMarie,D@p.fr,Trois,3.\n',
  });
  run(desk);
  expect(['un-quai', 'deux-quais', 'trois'].map((id) => /^authors: (.*)$/m.exec(story(desk, id))?.[1])).toEqual([
    '[marie]',
    '[marie-2]',
    '[marie]',
  ]);
  expect(report(desk, 'a-csv')).toContain('« Marie » a déjà signé d’une autre adresse');
});
