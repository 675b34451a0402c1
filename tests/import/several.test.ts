// One file may hold several texts: its editor is told, and one does not sign for another.
import { expect, test } from 'vitest';
import { RECEPTION } from '../../src/words/import/reception.ts';
import { mailOf } from './mail/mails.ts';
import { receivedText } from './received-text.ts';

async function toldOf(name: string, content: string | Uint8Array) {
  const text = await receivedText(name, content);
  return {
    authors: text.authors,
    told: (text.toRead ?? []).flatMap(({ about, words }) => (about === 'several' ? [words] : [])),
  };
}

const [RAIN, WIND] = ['Il a plu sur la noce, et la mariée a ri.', 'Le vent a pris le chapeau du maire.'];
const mail = (body: string, subject = 'Pour vous') =>
  mailOf({ From: 'Jo Kervella <jo@exemple.fr>', Subject: subject, 'Content-Type': 'text/plain; charset=utf-8' }, body);

test.each<[string, string | Uint8Array, string]>([
  [
    'a.txt',
    `La pluie\n\npar Noémie Castan\n\n${RAIN}\n\nLe vent\n\npar Hector Blin\n\n${WIND}`,
    'La pluie », « Le vent',
  ],
  [
    'a.html',
    `<h1>La pluie</h1><p>de Noémie Castan</p><p>${RAIN}</p><h1>Le vent</h1><p>de Hector Blin</p><p>${WIND}</p>`,
    'La pluie », « Le vent',
  ],
  [
    'a.txt',
    `Texte n° 1\nLa pluie\n\n${RAIN}\n\n=====\n\nTexte n° 2\nLe vent\n\n${WIND}`,
    'Texte n° 1 La pluie », « Texte n° 2 Le vent',
  ],
  ['a.md', `# La pluie\n\n${RAIN}\n\n# Le vent\n\n${WIND}`, 'La pluie », « Le vent'],
  ['a.txt', `LA PLUIE\n\n${RAIN}\n\n***\n\nLE VENT\n\n${WIND}`, 'LA PLUIE », « LE VENT'],
  [
    'a.eml',
    mail(`Bonjour, voici deux textes courts.\n\n1. La pluie\n\n${RAIN}\n\n2. Le vent\n\n${WIND}`),
    'Bonjour, voici deux textes courts.',
  ],
  ['a.md', `# Trois poèmes de Fañch\n\n## La pluie\n\n${RAIN}\n\n## Le vent\n\n${WIND}`, 'Trois poèmes de Fañch'],
])('%s', async (name, content, words) => {
  expect((await toldOf(name, content)).told).toEqual([words]);
});

test('each is of its own author', async () => {
  const both = `Titre : La pluie\nAuteur : Noémie Castan\n\n${RAIN}\n\nLe vent\n\npar Hector Blin\n\n${WIND}`;
  expect(await toldOf('a.txt', both)).toEqual({ authors: [], told: ['La pluie », « Le vent'] });
});

test.each<[string, string | Uint8Array]>([
  ['a.md', `# La noce\n\npar Noémie Castan\n\n## La pluie\n\n${RAIN}\n\n## Le vent\n\n${WIND}`],
  ['a.txt', `La pluie\n\npar Noémie Castan\n\n${RAIN}\n\n${WIND}`],
  ['a.txt', `Histoire 2 CV\n\n${RAIN}\n\nHistoire 2 CV, bis\n\n${WIND}`],
  ['a.txt', `${RAIN}\n\n***\n\n${WIND}\n\n***\n\nFin`],
  ['a.txt', `Elle avait lu deux poèmes.\n\n${RAIN}\n\nDe Paris\n\n${WIND}`],
  ['a.txt', `Le bord\n\nde la mer\n\n${RAIN}\n\nLe toit\n\npar la fenêtre\n\n${WIND}`],
  ['a.csv', `Nom;Texte n° 1;Texte n° 2\nNoé;${RAIN};${WIND}\n`],
])('one text is one, with its parts: %s', async (name, content) => {
  expect((await toldOf(name, content)).told).toEqual([]);
});

test('its editor knows what to do', () => {
  expect(RECEPTION.toRead({ about: 'several', words: 'La pluie », « Le vent', isAnswered: true })).toMatch(
    /^À LIRE avant de publier : « La pluie », « Le vent » : ce fichier tient peut-être plusieurs textes/,
  );
});
