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
