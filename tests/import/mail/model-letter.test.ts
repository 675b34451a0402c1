import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { mailText } from '../../../src/import/mail/mail.ts';
import { openMail } from '../../../src/import/mail/open-mail.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { welcomeWords } from '../../../src/words/welcome/welcome-words.ts';
import { mailOf } from './mails.ts';

const SUMMARY = 'Une soudeuse raconte la nuit où la cale s’est remplie d’eau.';
const ANSWERS = ['La cale sèche', 'Luce A.', SUMMARY, 'Denis Poder, 06 98 76 54 32', 'Non', ''];
const TEXT = 'Cette nuit-là, l’eau est montée.\n\nDenis est revenu.\n';

/** The message that « Contribuer » opens, with an answer after each of its questions. */
function filledIn(lang: string, answers: readonly string[], text: string): string {
  const paragraphs = welcomeWords(lang).message.text('Paroles de quai').split('\n\n');
  const first = paragraphs.length - answers.length;
  return [...paragraphs.map((words, at) => (at < first ? words : `${words} ${answers[at - first]}`)), text].join(
    '\n\n',
  );
}

async function read(lang: string, body: string, html = false) {
  const subject = welcomeWords(lang).message.subject('Paroles de quai');
  const lines = body.split('\n').map((line) => `<div>${line.replaceAll(' :', '&nbsp;:') || '<br>'}</div>`);
  const bytes = mailOf(
    { Subject: subject, 'Content-Type': `text/${html ? 'html' : 'plain'}; charset=utf-8` },
    html ? lines.join('') : body,
  );
  const text = await mailText(await openMail({ name: 'm.eml', bytes }), 'm.eml', importHtml);
  return { text, said: text && writeDialect(text.body), told: text?.losses.map(({ words }) => words).join('\n') };
}

test.each([
  ['fr', false],
  ['fr', true],
  ['en', false],
])(
  'the site’s own model, filled in (%s, page: %s), is a text, its title, its signature and its summary',
  async (lang, html) => {
    const { text, said, told } = await read(lang, filledIn(lang, ANSWERS, TEXT), html);
    expect(text).toMatchObject({ title: 'La cale sèche', authors: ['Luce A.'], summary: SUMMARY });
    expect(said).toBe(TEXT);
    expect(told).toContain('06 98 76 54 32');
  },
);

test('left empty where nobody answered, it names nothing: the site’s name is no title', async () => {
  const { text, said } = await read('fr', filledIn('fr', ['', '', '', '', '', ''], TEXT));
  expect([text?.title, text?.authors, text?.summary]).toEqual([undefined, [], undefined]);
  expect(said).toBe(TEXT);
});

test('without its last question, what stands below the one before is the text', async () => {
  const body = filledIn('fr', ANSWERS, TEXT).replace(/Le texte, ci-dessous[^\n]*\n\n/, '');
  const { said, told } = await read('fr', body);
  expect(said).toBe(TEXT);
  expect(told).toContain('Non');
});

/** Where nothing is written at its place, the text is what stands somewhere else, and what is private stays out of it. */
test.each([false, true])(
  'a text that was written elsewhere than where it is asked is received (page: %s)',
  async (html) => {
    const empty = filledIn('fr', ['', '', '', '', '', ''], '');
    const above = await read('fr', `Voici ma nuit.\n\n${TEXT}\n${empty}`, html);
    expect(above.said).toBe(`Voici ma nuit.\n\n${TEXT}`);
    expect(above.told).toMatch(/^Bonjour,\s+Voici un texte pour Paroles de quai\.$/m);
    const greeted = await read('fr', empty.replace('Titre', `${TEXT}\nTitre`), html);
    expect(greeted.said).toBe(TEXT);
    const asSummary = await read(
      'fr',
      filledIn('fr', ['La cale', 'Luce A.', `\n\n${TEXT}`, 'Denis', 'Non', ''], ''),
      html,
    );
    expect(asSummary.text).toMatchObject({ title: 'La cale', authors: ['Luce A.'] });
    expect([asSummary.text?.summary, asSummary.said]).toEqual([undefined, TEXT]);
    const belowTitle = await read(
      'fr',
      filledIn('fr', [`La cale\n\n${TEXT}`, 'Luce', SUMMARY, 'Denis', 'Non', ''], ''),
      html,
    );
    expect(belowTitle.text).toMatchObject({ title: 'La cale', summary: SUMMARY });
    expect(belowTitle.said).toBe(TEXT);
  },
);

test('a letter above, a summary and what is private are no text where the text is written or attached', async () => {
  const letter = await read('fr', `Bonjour Ana.\n\n${filledIn('fr', ANSWERS, TEXT)}`);
  expect([letter.said, letter.text?.summary]).toEqual([TEXT, SUMMARY]);
  expect(letter.told).toContain('Bonjour Ana.');
  const attached = await read('fr', filledIn('fr', ANSWERS, ''));
  expect([attached.said?.trim(), attached.text?.summary]).toEqual(['', SUMMARY]);
  const people = ['La cale', 'Luce', '', 'Denis : oui.\n\nSon numéro : 06 98 76 54 32.', 'Non', ''];
  expect((await read('fr', filledIn('fr', people, ''))).said?.trim()).toBe('');
});

/** Where a file was forgotten, what is left is private: no length makes a story of it. */
test.each([
  ['people', 3],
  ['elsewhere', 4],
  ['the signature', 1],
])('what is answered to %s is never the text, however long it is', async (_, at) => {
  const answers = ['La cale', 'Luce', '', 'Denis', 'Non', ''];
  answers[at] = `Voici.\n\n${'Mon vrai nom est Léa Secret, et nous sommes en procès. '.repeat(20)}`;
  for (const html of [false, true]) {
    const { said, told, text } = await read('fr', filledIn('fr', answers, ''), html);
    expect([said?.trim(), text?.cautions]).toEqual(['', undefined]);
    expect(told).toContain('en procès');
  }
});

test('what stands above a model left empty may be a letter to the editor, and the editor is told', async () => {
  const empty = filledIn('fr', ['La cale', 'Luce', '', 'personne', 'Non', ''], '');
  for (const html of [false, true]) {
    const { said, text } = await read('fr', `Bonjour Paul,\n\nJe vous envoie mon texte.\n\n${empty}`, html);
    expect(said).toContain('Je vous envoie mon texte.');
    expect(text?.cautions).toEqual(['perhaps-letter']);
  }
  expect((await read('fr', `Bonjour Paul,\n\n${filledIn('fr', ANSWERS, TEXT)}`)).text?.cautions).toBeUndefined();
});

test('a story that has a title on a line of its own is not the model', async () => {
  const { said } = await read('fr', 'Titre : La cale\n\nSignature (mon nom) : Luce\n\nIl pleuvait.');
  expect(said).toContain('Titre : La cale');
});

test.each([
  ['Je préfère rester anonyme.', ['anonymity'], undefined],
  ['aucune, merci', ['anonymity'], undefined],
  ['Luce A. (surtout pas mon vrai nom, Léa Secret)', undefined, 'signature'],
  ['comme vous voudrez', undefined, 'signature'],
])('« %s » is no name, and signs nothing', async (answer, cautions, about) => {
  const { text, told } = await read('fr', filledIn('fr', ANSWERS.with(1, answer), TEXT));
  expect([text?.authors, text?.cautions, text?.toRead?.[0]?.about]).toEqual([[], cautions, about]);
  expect(told).toContain(answer);
});

test.each([
  'Cordialement,\nLéa Secret\n06 98 76 54 32',
  'Ci-joint le document Word.',
  'Vous trouverez mon texte en pièce jointe.\n\nBien à vous,\nLéa',
  'lea@exemple.fr',
])('a farewell, a telephone number and « ci-joint » are no text: %s', async (below) => {
  const { said, told, text } = await read('fr', filledIn('fr', ['La grue', 'Luce A.', '', '', '', ''], below));
  expect([said?.trim(), text?.title]).toEqual(['', 'La grue']);
  expect(told).toContain(below.split('\n')[0]);
});

test.each([
  'Merci la mer.\nElle rend tout.',
  'Léa Secret\nAttend.',
  'À bientôt, disait-il en fermant la porte du café, et le vent entrait avec lui dans la salle vide.',
])('a short text that greets is one: %s', async (below) => {
  const { said } = await read('fr', filledIn('fr', ['La grue', 'Luce A.', '', '', '', ''], below));
  expect(said).toContain(below.split('\n')[0]);
});
