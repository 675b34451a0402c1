// What is pasted with a text and is not of it: lines of mail, codes of emoji and of letters, ligatures of a PDF.
import { expect, test } from 'vitest';
import { slug } from '../../../src/model/letters/slug.ts';
import { storyText } from '../../content-folder.ts';
import { expectSaid, mended, problemsIn } from './said.ts';

test.each([
  'Envoyé de mon iPhone',
  'Envoyé depuis mon mobile Orange',
  'Envoyé à partir de mon appareil Samsung',
  'Envoyé à partir d’Outlook pour Android',
  'Envoyé depuis l’application Mail Orange',
  'Envoyé avec la messagerie sécurisée Proton Mail.',
  'Envoyé depuis Yahoo Mail pour iPhone',
  'Sent from my iPhone',
  'Sent from Outlook for iOS',
  'Sent with Proton Mail secure email.',
  'Téléchargez Outlook pour Android',
  'Get Outlook for iOS',
  'Provenance : Courrier pour Windows 10',
  'Le 3 mars 2026 à 10:12, Paul a écrit :',
  'Le mar. 3 mars 2026 à 10h12, Paul Le Goff a écrit :',
  'On Tue, Mar 3, 2026 at 10:12 AM Paul wrote:',
  '-------- Message transféré --------',
  '-----Message d’origine-----',
  'Begin forwarded message:',
  'Garanti sans virus. www.avast.com',
])('« %s » is of a mail program', async (line) => {
  const problems = await problemsIn({ 'stories/essai/story.mdx': storyText(`À jeudi.\n\n${line}`) });
  expect(problems.map(({ rule, line: at }) => `${at} ${rule}`)).toContain('15 mail-words');
});

test('the same words within a sentence, or quoted, are the writer’s', () =>
  expectSaid(
    [
      'Le message finissait par « Envoyé de mon iPhone ».',
      '« Envoyé de mon iPhone »',
      'Envoyé de mon iPhone [sic]',
      'Envoyé de son lit, le message disait oui.',
      'Envoyé de ma part à Rennes. Il en revint.',
      'Le 3 mars 2026, Paul a écrit :\n\n> Oui.',
      'Le message d’origine disait oui.',
      'Sent to Coventry.',
      'De la part de Paul.',
    ].map((body) => [body, []] as const),
  ));

test('codes of emoji and of letters are told, and become what they stand for', async () => {
  await expectSaid([
    ['Bravo :smile: et :+1:', ['13:7 left-sign :smile:', '13:18 left-sign :+1:']],
    ['Merci :heart:!', ['13:7 left-sign :heart:']],
    ['L\\u2019été.', ['13:2 left-sign \\u2019']],
    ['Un caf%C3%A9.', ['13:7 left-sign %C3%A9']],
    [{ title: '"Bravo :tada:"', body: 'Un.' }, ['2:15 left-sign :tada:']],
  ]);
  expect(await mended('Bravo :+1: l\\u2019\\u00e9t\\u00e9 au caf%C3%A9.')).toBe('Bravo 👍 l’été au café.');
});

test('hours, paths, addresses and code are no such codes', () =>
  expectSaid(
    [
      'À 12:30:45, le ratio 1:100:2, une liste : rose : tulipe.',
      'Voir https://exemple.fr/caf%C3%A9 et [ici](https://exemple.fr/%C3%A9t%C3%A9).',
      'Le code `l\\u2019été` et `:smile:`.',
      'Le mot :mot: seul, et 10 %.',
      '```\n:smile: \\u2019\n```',
    ].map((body) => [body, []] as const),
  ));

test('the ligatures of a PDF are told, and become their letters', async () => {
  await expectSaid([['La \uFB01n et l’o\uFB00re.', ['13:4 fancy-letters \uFB01', '13:13 fancy-letters \uFB00']]]);
  expect(await mended('La \uFB01n, l’o\uFB00re, le \uFB02ux, l’e\uFB03cacité.')).toBe(
    'La fin, l’offre, le flux, l’efficacité.',
  );
});

test('a note to oneself, a callout of MkDocs and a note that nothing calls are told', () =>
  expectSaid([
    ['TODO: relire ce passage', ['13:1 private-comment TODO: relire ce passage']],
    ['Un texte.\n\n[FIXME : la date]', ['15:1 private-comment [FIXME : la date]']],
    ['!!! note', ['13:1 left-sign !!! note']],
    ['Quoi !!! note bien.', []],
    ['La TODO list de Paul : un café.', []],
    ['Un texte.\n\n[^1]: Une note.', ['15:1 unused-note [^1]: Une note.']],
  ]));

test('lines that begin with a signed number stand apart', () =>
  expectSaid([
    ['-5 °C le matin\n-10 °C le soir', ['13:1 joined-lines -5 °C le matin']],
    ['Bilan :\n+3 % à Rennes\n+4 % à Brest', ['14:1 joined-lines +3 % à Rennes']],
    ['−2 la nuit\n−1 le jour', ['13:1 joined-lines −2 la nuit']],
    [
      'Il faisait froid ce jour-là, entre -5 et -10 degrés, et même jusqu’à\n-12 degrés sur le plateau, où personne n’allait plus depuis longtemps.',
      [],
    ],
  ]));

test.each([
  ['Le n° 12', 'le-n-12'],
  ['N°12', 'n-12'],
  ['Les n°s 6 et 7', 'les-ns-6-et-7'],
  ['Par 20 °C', 'par-20-degc'],
])('the address of « %s » is %s', (words, address) => {
  expect(slug(words)).toBe(address);
});

test('an address ends before the bracket of a forum code', () =>
  expectSaid([
    ['Voir [url=https://exemple.fr]le site[/url].', ['13:37 left-sign [/url]']],
    ['Voir https://exemple.fr/?tri[prix]=1 et [https://exemple.fr].', []],
  ]));
