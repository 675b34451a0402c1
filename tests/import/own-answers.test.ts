// What an interview asks of the person is for the editors, however the answers came.
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../src/import/compare-words.ts';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { makeDocx, p, r, table } from './docx/make-docx.ts';
import { mailOf } from './mail/mails.ts';
import { receivedText } from './received-text.ts';

async function drafted(name: string, bytes: Uint8Array) {
  const text = await receivedText(name, bytes);
  const { missing, added } = compareWords(text, text);
  expect([missing, added]).toEqual([[], []]);
  return { said: writeDialect(text.body), text };
}

type Answers = readonly (readonly [question: string, answer: string])[];
const TALE: Answers = [
  ['Quel trajet vous a marqué ?', 'Un soir de neige, le col s’est fermé derrière nous.'],
  ['Que diriez-vous à qui commence ?', 'Regarde les gens monter, c’est tout.'],
];

const inWord = (answers: Answers) =>
  drafted(
    'a.docx',
    makeDocx({
      body: answers.map(([question, answer]) => `${p(r(question, '<w:b/>'))}${answer ? p(answer) : ''}`).join(''),
    }),
  );
const byMail = (answers: Answers) =>
  drafted(
    'a.eml',
    mailOf(
      { From: 'Odile Faure <odile@exemple.fr>', Subject: 'Re: Questions', 'Content-Type': 'text/plain; charset=utf-8' },
      `Voici.\n\n${answers.map(([question, answer]) => `> ${question}\n${answer}`).join('\n\n')}\n`,
    ),
  );

describe.each([
  ['in a document', inWord],
  ['by mail', byMail],
] as const)('%s', (_, sent) => {
  test('a name signs, an address leaves, a trade stays', async () => {
    const { said, text } = await sent([
      ['Quel est votre nom ?', 'Odile Faure'],
      ['Quel est votre métier ?', 'Chauffeur de car'],
      ['Quelle est votre adresse mail ?', 'odile@exemple.org'],
      ...TALE,
    ]);
    expect(said).not.toMatch(/Faure|adresse|odile|votre nom/);
    expect(said).toMatch(/métier[\s\S]*Chauffeur[\s\S]*neige/);
    expect(text.authors).toEqual(['Odile Faure']);
    expect(text.losses.map(({ words }) => words).join()).toContain('Quel est votre nom ?');
  });

  test.each([
    ['Souhaitez-vous rester anonyme ?', 'Oui, signez « Une accordeuse ».'],
    ['Acceptez-vous que votre nom soit publié ?', 'Non'],
  ])('who asks for no name has none: %s %s', async (question, answer) => {
    const { said, text } = await sent([['Comment vous appelez-vous ?', 'Odile Faure'], ...TALE, [question, answer]]);
    expect(said).not.toMatch(/Odile|Faure|anonyme|publié/);
    expect([text.authors, text.cautions]).toEqual([[], ['anonymity']]);
  });

  test('a first name that is enough signs alone, or is read first', async () => {
    const { said, text } = await sent([
      ['Quel est votre nom ?', 'Odile Faure'],
      ...TALE,
      ['Comment voulez-vous signer ?', 'Mon prénom seulement'],
    ]);
    expect(said).not.toMatch(/Faure|signer/);
    expect([text.authors, text.toRead?.length]).toEqual([[], 1]);
  });

  test('what is of the story stays, names and all', async () => {
    const { said } = await sent([
      ['Comment s’appelait votre chien ?', 'Rex'],
      ['Le nom de votre bateau ?', 'Le Sans-Souci'],
      ['Quel nom donneriez-vous à cette rue ?', 'La nôtre'],
      ['Vous a-t-on jamais demandé votre nom ?', 'Une fois, au poste, et je l’ai épelé deux fois.'],
      ...TALE,
    ]);
    expect(said).toMatch(/Rex[\s\S]*Sans-Souci[\s\S]*La nôtre[\s\S]*épelé/);
  });
});

test('nobody signs where somebody else sent the answers', async () => {
  const { said, text } = await byMail([['Quel est votre nom ?', 'Marcel Wojcik'], ...TALE]);
  expect(said).not.toContain('Wojcik');
  expect(text.authors).toEqual([]);
  expect(text.losses.map(({ words }) => words).join()).toContain('Marcel Wojcik');
});

test('the letters that say who speaks are of nobody', async () => {
  const asked = [['Quel est votre nom ?', 'Marcel Wojcik.'], ...TALE].map(([q, a]) => `Q : ${q}\nR : ${a}`);
  const { said, text } = await drafted('a.txt', new TextEncoder().encode(`Un porion\n\n${asked.join('\n')}\n`));
  expect(said).not.toContain('Wojcik');
  expect(text.authors).toEqual(['Marcel Wojcik']);
});

test('a question whose answer was set aside leaves with it', async () => {
  const { said } = await inWord([
    ...TALE,
    ['Et la route, aujourd’hui ?', 'Elle est droite.'],
    ['Acceptez-vous que votre nom soit publié ?', 'Je préfère que vous mettiez seulement mon prénom.'],
  ]);
  expect(said).not.toMatch(/publié|prénom/);
});

test('who asks for no name in the last answer of a table is not named by the first', async () => {
  const rows = [
    ['Question', 'Réponse'],
    ['Votre nom', 'Cadic'],
    ['Votre prénom', 'Yvonne'],
    ['Racontez votre métier', 'Je lavais le linge des autres, et je chantais.'],
    ['J’accepte la publication', 'Oui, mais anonyme'],
  ];
  const { text } = await drafted('a.docx', makeDocx({ body: p('Questionnaire') + table(rows) }));
  expect([text.authors, text.cautions]).toEqual([[], ['anonymity']]);
  expect(text.losses.map(({ words }) => words)).toContain('J’accepte la publication\nOui, mais anonyme');
});

test('what follows a table whose last question nobody answered answers none', async () => {
  const rows = [['Question', 'Réponse'], ...TALE.map((own) => [...own]), ['Et la route, aujourd’hui ?', '']];
  const after = p('La neige revient chaque année, et les cars aussi.');
  const { said, text } = await drafted('a.docx', makeDocx({ body: p('Questionnaire') + table(rows) + after }));
  expect(said).not.toContain('Et la route');
  expect(said).toMatch(/c’est tout\.\n\n---\n\nLa neige revient/);
  expect(text.losses).toContainEqual({
    kind: 'surroundings',
    words: 'Et la route, aujourd’hui ?',
    place: 'question sans réponse',
  });
});
