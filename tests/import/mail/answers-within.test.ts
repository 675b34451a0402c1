import { describe, expect, it } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { receive } from '../../../src/import/receive.ts';
import { importText } from '../../../src/import/text/import-text.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { mailOf } from './mails.ts';

const importers = { page: importHtml, word: importDocx, markdown: importMarkdown, text: importText };
const SERIES = ['Où êtes-vous né ?', 'Qui vous a appris la mer ?', 'Que faites-vous l’hiver ?'];
const HEADER = 'De : Ida <ida@exemple.fr>\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Marie\nObjet : Questions\n';
const CALL = `${HEADER}\nBonjour Marie,\n\n`;
const INTERVIEW = [
  'Où êtes-vous né ?',
  'À Sète.',
  'Qui vous a appris la mer ?',
  'MA TANTE.',
  'Que faites-vous l’hiver ?',
  'Je ravaude.',
];

describe('answers within the message that a mail answers', () => {
  it.each([
    ['which says so', 'Bonjour Ida, mes réponses sont en majuscules. Marie'],
    ['which says in which colour', 'J’ai répondu en rouge.'],
    ['which says nothing', 'Marie'],
  ])('are the text of a mail %s', async (_, above) => {
    const { text, arrival } = await sent(`${above}\n\n${CALL}${INTERVIEW.join('\n\n')}\n\nMerci !\nIda`);
    expect(
      text
        .replace(/<\/?Question>/g, '')
        .split(/\n+/)
        .filter(Boolean),
    ).toEqual(INTERVIEW);
    expect(text.match(/<Question>/g)).toHaveLength(3);
    const [letter, ...others] = arrival.losses.map(({ kind, words }) => `${kind}: ${words}`);
    expect([letter, others.at(-1)]).toEqual([`letter: ${above}`, 'reply: Merci !\nIda']);
  });

  it('are, beside their questions and in another colour', async () => {
    const items = [
      'Où êtes-vous né ?<br><font color="red">À Sète.</font>',
      'Qui vous a appris la mer ?<b> Ma tante.</b>',
    ];
    const quoted = `<ol>${items.map((item) => `<li>${item}</li>`).join('')}<li>${SERIES[2]}</li></ol><p>Cordialement, Ida</p>`;
    const announced = '<div>Le 2 mars 2026 à 09:00, Ida &lt;ida@exemple.fr&gt; a écrit :</div>';
    const page = `<p>Mes réponses en rouge.</p><blockquote type="cite">${announced}${quoted}</blockquote>`;
    const { text, arrival } = await sent(page, 'text/html');
    const said = [
      'Où êtes-vous né ?',
      'À Sète.',
      'Qui vous a appris la mer ?',
      '**Ma tante.**',
      'Que faites-vous l’hiver ?',
    ];
    expect(
      text
        .replace(/<\/?Question>/g, '')
        .split(/\n+/)
        .filter(Boolean),
    ).toEqual(said);
    expect(arrival.toRead).toEqual([{ about: 'questions', words: SERIES[2], isAnswered: false }]);
  });
});

const HINTED = SERIES.flatMap((question, at) => [
  question,
  ['Dites l’âge, le lieu.', 'Un seul nom.', 'En une phrase.'][at],
]);
const OWN = 'Je suis née à Sète. La mer, je la tiens d’une tante, et l’hiver je ravaude.';

describe('the words of whoever sends a mail stay the text', () => {
  it.each([
    ['of answers', `Bonjour, voici mes réponses.\n\n${OWN}\n\nMarie`],
    ['of answers in one', `Bonjour Ida, je réponds à vos questions en un seul paragraphe.\n\n${OWN}`],
    ['of answers below', `Mes réponses ci-dessous :\n\n${OWN}`],
    ['of answers in their order', 'Mes réponses :\n1. À Sète.\n2. Ma tante.\n3. Je ravaude.\n\nMarie'],
    ['that answers, among others', `${OWN} Je réponds en vrac, désolée.`],
    ['of what will come', 'Bonjour Ida,\nje répondrai la semaine prochaine, dans le corps du mail.\nMarie'],
    ['of what did not', 'Je n’ai pas encore répondu dans votre message. Marie'],
    ['of what is preferred', 'Je préfère vous répondre ici que dans votre message.'],
    ['that nothing but answers are, above hints', 'Voici mes réponses.\nMarie'],
    ['of thanks', 'Bien reçu, merci !'],
  ])('with a word %s', async (_, above) => {
    const { text, arrival } = await sent(`${above}\n\n${CALL}${HINTED.join('\n')}\nMerci\nIda`);
    expect(text).not.toContain('<Question>');
    expect(text.replace(/\W+/g, '')).toContain(above.split('\n').at(0)?.replace(/\W+/g, ''));
    expect(arrival.toRead?.map(({ about }) => about)).toContain('reply');
  });

  it('beside answers within a message, where it says in which colour', async () => {
    const { text } = await sent(`Mes réponses sont en rouge.\n\n${OWN}\n\n${CALL}${INTERVIEW.join('\n')}\nIda`);
    expect(text).toMatch(/^Je suis née à Sète\./);
    expect(text.match(/<Question>/g)).toHaveLength(3);
    expect(text).not.toMatch(/rouge|Ida/);
  });
});

it.each([
  'Hi Ida, see below after the arrows.\n\nMarie',
  'J’ai complété votre questionnaire.\nMarie',
  'Bonjour Ida,\nVoir mes réponses ci-dessous.\nBien à vous,\nMarie',
  'Mes réponses sont dans le corps de votre message.',
  'J’ai répondu sous chaque question, désolée pour le retard.',
  'My answers are inline.',
])('a letter that says where the answers are: %s', async (above) => {
  const { text, arrival } = await sent(`${above}\n\n${CALL}${INTERVIEW.join('\n')}\nIda`);
  expect(
    text
      .replace(/<\/?Question>/g, '')
      .split(/\n+/)
      .filter(Boolean),
  ).toEqual(INTERVIEW);
  expect(arrival.losses.at(-1)?.words).toBe('Ida');
});

describe('where nobody says whose the lines of a message are', () => {
  const STORY = `Il y avait une fois un port. ${'La mer montait, puis elle descendait, et rien ne changeait. '.repeat(8)}`;

  it('they stay aside, and are told', async () => {
    const { text, arrival } = await sent(`${STORY}\n\n${CALL}${INTERVIEW.join('\n\n')}`);
    expect(text.trim()).toBe(STORY.trim());
    expect(arrival.toRead?.map(({ about }) => about)).toEqual(['reply']);
  });

  it.each([
    [
      'questions one below another',
      `Voici mon texte en vert.\n\n${STORY}\n\n${CALL}${SERIES.join('\n\n')}\n\nMerci !\nIda`,
    ],
    [
      'a message that asks one thing',
      `${STORY}\n\n${CALL}Comment allez-vous ?\n\nPouvez-vous me l’envoyer ?\n\nAvant mardi.`,
    ],
  ])('%s are no answers', async (_, body) => {
    const { text, arrival } = await sent(body);
    expect(text).not.toContain('Question');
    expect(arrival.toRead).toBeUndefined();
  });
});

async function sent(body: string, type = 'text/plain') {
  const headers = { Subject: 'Re: Questions', 'Content-Type': `${type}; charset=utf-8` };
  const { texts } = await receive({ name: 'a.eml', bytes: mailOf(headers, body) }, { importers, series: [SERIES] });
  const [arrival] = texts;
  if (!arrival) throw new Error('nothing arrived');
  return { arrival, text: writeDialect(arrival.body) };
}
