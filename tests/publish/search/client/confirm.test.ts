// What was typed, and a text: whether the text answers. Each row is one way in which words are alike, or are not.
import { expect, test } from 'vitest';
import { confirms, wordsAsked, wordsHeld } from '../../../../src/publish/search/client/confirm.ts';
import { stemOf } from '../../../../src/publish/search/client/stem.ts';

const french = await stemOf('fr-FR');
const english = await stemOf('en-GB');

test.each([
  ['a word as it stands', 'harmonie', 'Une harmonie du soir.'],
  ['in capitals', 'HARMONIE', 'Une harmonie'],
  ['that the text has in capitals', 'harmonie', 'UNE HARMONIE'],
  ['an accent left out', 'etagere', 'une étagère'],
  ['an accent too many', 'étagère', 'UNE ETAGERE'],
  ['an accent made of two characters', 'e\u0301tage\u0300re', 'une étagère'],
  ['a cedilla left out', 'francais', 'le français'],
  ['œ for oe', 'œil', 'un oeil'],
  ['oe for œ', 'oeil', 'un œil'],
  ['Œ for oe', 'ŒUVRE', 'une oeuvre'],
  ['oe for Œ', 'oeuvrard', 'Camille Œuvrard'],
  ['œ as the index keeps it', 'œil', 'un o\u2060eil'],
  ['ae for æ', 'curriculum vitae', 'un curriculum vitæ'],
  ['æ for ae', 'vitæ', 'vitae'],
  ['a letter that is no letter with an accent', 'lodz', 'Łódź'],
  ['the same one typed', 'Łódź', 'Lodz'],
  ['ss for ß', 'strasse', 'Hauptstraße, Straße'],
  ['what follows an elision', 'harmonie', 'C’était l’harmonie.'],
  ['after a straight apostrophe', 'harmonie', "l'harmonie"],
  ['after the apostrophe of Breton', 'hoazh', 'cʼhoazh'],
  ['an elided word for the word alone', 'l’harmonie', 'une harmonie'],
  ['with a straight apostrophe', "l'harmonie", 'l’harmonie'],
  ['with a quote for an apostrophe', 'l‘harmonie', 'l’harmonie'],
  ['with an accent for an apostrophe', 'd´harmonie', 'l’harmonie'],
  ['qu’ elided', 'qu’elle', 'elle'],
  ['an elision in a sentence', 'le jour d’après', 'le jour est venu, après'],
  ['an apostrophe that elides nothing', 'aujourd’hui', "Aujourd'hui, rien."],
  ['a name after an apostrophe', 'O’Brien', 'Edna O’Brien'],
  ['the beginning of a word', 'harm', 'harmonie'],
  ['the beginning of an elided word', 'l’har', 'l’harmonie'],
  ['the beginning of the last word', 'soir harm', 'l’harmonie du soir'],
  ['a plural for a singular', 'rencontres', 'une rencontre'],
  ['a singular for a plural', 'rencontre', 'des rencontres'],
  ['a verb for a noun', 'rencontrer', 'une rencontre'],
  ['a plural of another form', 'nationaux', 'une gare nationale'],
  ['a feminine', 'présidente', 'le président'],
  ['an accent left out of a plural', 'etageres', 'une étagère'],
  ['words in any order', 'soir harmonie', 'l’harmonie du soir'],
  ['a word with a hyphen', 'Saint-Malo', 'vers Saint-Malo'],
  ['its second part', 'malo', 'Saint-Malo'],
  ['its parts apart', 'saint malo', 'Saint-Malo'],
  ['a hashtag', '#Rencontres', '#Rencontres'],
  ['a hashtag without its sign', 'premieremploi', '#PremierEmploi'],
  ['a part of a hashtag', 'emploi', '#PremierEmploi'],
  ['a number in a hashtag', '2024', '#Rencontres2024'],
  ['a handle', '@camille', 'via @camille'],
  ['a number', '1998', 'en 1998.'],
  ['a word cut by a soft hyphen', 'harmonie', 'har\u00admonie'],
  ['another alphabet', 'мир', 'Мир!'],
  ['a word beside signs', '« café »', '(café)'],
])('%s: « %s » is in « %s »', (_, query, text) => {
  expect(confirms(wordsAsked(query), wordsHeld(text), french)).toBe(true);
});

test.each([
  ['a name that is nowhere', 'Macron', 'Elle m’a dit non.'],
  ['a letter at the start of the word', 'harmonie', 'Le jour h, il a dit ha.'],
  ['a start that is no ending cut', 'harmonie', 'Il harmonise.'],
  ['the first letters alike', 'internet', 'C’est interdit.'],
  ['and the other way', 'interdit', 'Sur internet.'],
  ['a stem that starts another word', 'parti', 'Le partage.'],
  ['and the other way', 'partage', 'Il est parti.'],
  ['the beginning of a word that is typed whole', 'mer Rennes', 'Merci, à Rennes.'],
  ['two letters that begin a word', 'ha', 'l’harmonie'],
  ['a letter more', 'contre', 'Un conte.'],
  ['a letter less', 'conte', 'Un contre.'],
  ['a word inside another', 'mer', 'Un hamer, une chimère.'],
  ['the end of a word', 'mobile', 'une automobile'],
  ['one word of two', 'harmonie Macron', 'l’harmonie'],
  ['an elided word as a word', 'l’harmonie', 'l’hiver'],
  ['what comes before an apostrophe', 'aujourd’hui', 'hui'],
  ['oe where the letters are parted', 'œil', 'o eil'],
  ['a number that another starts with', '199', '19'],
  ['nothing but signs', '« … »', 'tout « … »'],
  ['nothing', '', 'tout'],
  ['an elision alone', 'l’', 'un café'],
])('%s: « %s » is not in « %s »', (_, query, text) => {
  expect(confirms(wordsAsked(query), wordsHeld(text), french)).toBe(false);
});

test('words of English are cut by the rules of English, those of a language unknown not at all', async () => {
  expect(confirms(['meetings'], wordsHeld('a meeting'), english)).toBe(true);
  expect(confirms(['cities'], wordsHeld('one city'), english)).toBe(true);
  expect(confirms(['cities'], wordsHeld('one city'), french)).toBe(false);
  expect(confirms(['rencontres'], wordsHeld('rencontre'), await stemOf('br'))).toBe(false);
});
