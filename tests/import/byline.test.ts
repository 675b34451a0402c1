// A line that says who wrote a text: offered to its editor, and set aside where it would name who is not to be named.
import { expect, test } from 'vitest';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { makeDocx, p } from './docx/make-docx.ts';
import { receivedText } from './received-text.ts';

const TALE = 'Le puits est sec, et personne ne le dit.\n\nOn y descend pourtant, le dimanche.';

async function judgedOf(name: string, content: string | Uint8Array) {
  const text = await receivedText(name, content);
  return {
    authors: text.authors,
    offered: (text.toRead ?? []).flatMap(({ about, name: own }) => (about === 'byline' ? [own] : [])),
    text: writeDialect(text.body),
    losses: text.losses.map(({ words }) => words),
  };
}

test.each<[string, string | Uint8Array, string]>([
  ['a.txt', `Le puits\n\npar Solange Petitjean\n\n${TALE}\n`, 'Solange Petitjean'],
  ['b.txt', `LE PUITS\nTexte de Karim Haddad, 84 ans\n\n${TALE}\n`, 'Karim Haddad'],
  ['c.md', `# Le puits\n\n*Par Odile d’Arvor*\n\n${TALE}\n`, 'Odile d’Arvor'],
  ['b2.txt', `LE PUITS\nde Karim Haddad\n\n${TALE}\n`, 'Karim Haddad'],
  ['h.txt', `Le puits\n\nPar Léa Morec et Karim Haddad\n\n${TALE}\n`, 'Léa Morec et Karim Haddad'],
  ['i.txt', `Le puits\n\nPropos recueillis par Léa Morec\n\n${TALE}\n`, 'Léa Morec'],
  ['j.txt', `Le puits\n\nTraduit du breton par Léa Morec\n\n${TALE}\n`, 'Léa Morec'],
  ['k.txt', `Le puits\n\nPar Léa Morec (pseudo : La Mésange)\n\n${TALE}\n`, 'Léa Morec'],
  ['d.txt', `Le puits, par Léa Morec\n\n${TALE}\n`, 'Léa Morec'],
  ['e.txt', `Le puits\n\n${TALE}\n\nOn se tait.\n\nRécit d’Ana Le Goff\n`, 'Ana Le Goff'],
  [
    'f.docx',
    makeDocx({
      body:
        p('Le puits', { style: 'Titre' }) +
        p('Par Maud K.') +
        TALE.split('\n\n')
          .map((own) => p(own))
          .join(''),
    }),
    'Maud K.',
  ],
  [
    'g.html',
    `<h1>Le puits</h1><p>Écrit par Solange</p>${TALE.split('\n\n')
      .map((own) => `<p>${own}</p>`)
      .join('')}`,
    'Solange',
  ],
])('%s is perhaps signed', async (name, content, author) => {
  const { authors, offered, text } = await judgedOf(name, content);
  expect([authors, offered]).toEqual([[], [author]]);
  expect(text).toContain(author);
});

test.each([
  ['Claire Guichard', 'Claire Guichard'],
  ['Françoise B.', 'Françoise B.'],
  ['Marie-Jo, avril 2019', 'Marie-Jo'],
  ['Odile d’Arvor, 62 ans', 'Odile d’Arvor'],
  ['Fait à Dole, le 3 février\nJ. Marcoux', 'J. Marcoux'],
])('a name alone below a text is perhaps that of who signs: %s', async (end, author) => {
  const { authors, offered, text } = await judgedOf('a.txt', `${TALE}\n\n${end}`);
  expect([authors, offered]).toEqual([[], [author]]);
  expect(text).toContain(author);
});

test.each([
  'Silence',
  'Il rit.',
  'Fin',
  'Le Guilvinec',
  'Saint-Galmier',
  'La Mer Noire',
  'Place Gambetta',
  'Et puis Rien',
])('what else ends a text is none: %s', async (end) => {
  expect((await judgedOf('a.txt', `${TALE}\n\n${end}`)).offered).toEqual([]);
});

test('a pseudonym is offered, and who claims the text by another name is not named', async () => {
  const { offered, text } = await judgedOf(
    'a.txt',
    `LE RÉTAMEUR\npar Gil Montagne (pseudonyme — mon vrai nom ne doit pas apparaître)\n\n${TALE}\n\n© Gérard Malo 2026, tous droits réservés\n`,
  );
  expect(offered).toEqual(['Gil Montagne']);
  expect(text).not.toContain('Malo');
});

test.each([
  `Le puits\n\nPar chance, le bus passait.\n\n${TALE}\n`,
  `Par Toutatis\nje jure de me taire.\n\n${TALE}\n`,
  `Le puits\n\nDe Brest\n\n${TALE}\n`,
  `${TALE}\n\nOn y va\n\nPar Quimper et par Brest, la route est longue.\n`,
  `Le puits\n\n${TALE}\n\nPar Jean, j’ai su le reste.\n\nFin\n\nOn se tait.\n`,
])('a sentence is none: %j', async (content) => {
  expect((await judgedOf('a.txt', content)).offered).toEqual([]);
});

test.each([
  `Le puits\n\nPar Solange Petitjean\n\n${TALE}\n\nMerci de ne pas publier mon nom.\n`,
  `Le puits\n\nPar Solange Petitjean\n\n${TALE}\n\nPS : je préfère signer de mes initiales.\n`,
  `Le puits, par Solange Petitjean\n\n${TALE}\n\nMerci de ne pas publier mon nom.\n`,
  `Le puits\n\nPar Solange Petitjean\n\n${TALE}\n\nNe mettez pas son nom de famille.\n`,
  `Pseudo : La Mésange\n\nLe puits\n\nPar Solange Petitjean\n\n${TALE}\n`,
])('who asks for no name, or for another, is not named by it: %j', async (content) => {
  const { offered, text, losses } = await judgedOf('a.txt', content);
  expect(offered).toEqual([]);
  expect(text).not.toContain('Solange');
  expect(losses.join('\n')).toMatch(/par Solange Petitjean/i);
});

test('who published a text is not always who wrote it', async () => {
  const page = `<html><head><meta property="og:title" content="Le puits"><meta name="author" content="Marie Dupont"></head><body><article><h1>Le puits</h1><p>Par Karim Haddad</p>${TALE.split(
    '\n\n',
  )
    .map((own) => `<p>${own}</p>`)
    .join('')}</article></body></html>`;
  const { authors, offered, text } = await judgedOf('a.html', page);
  expect([authors, offered]).toEqual([['Marie Dupont'], ['Karim Haddad']]);
  expect(text).toContain('Par Karim Haddad');
});

test('who signs already is not offered again', async () => {
  const { authors, offered } = await judgedOf(
    'a.txt',
    `Auteur : Solange Petitjean\n\nLe puits\n\nPar Solange Petitjean\n\n${TALE}\n`,
  );
  expect([authors, offered]).toEqual([['Solange Petitjean'], []]);
});
