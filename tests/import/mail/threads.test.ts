import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/import/mail/days.ts';
import { readHtmlMail } from '../../../src/import/mail/html-mail.ts';
import { readPlainMail } from '../../../src/import/mail/plain-mail.ts';
import type { Sending } from '../../../src/import/mail/reply-lines.ts';

const SENT = dayOf('2026-03-04T17:22:00.000Z');
const plain = (text: string, sending: Sending, sent = SENT) => {
  const { passages, aside } = readPlainMail(text, sending, sent);
  return {
    kept: passages.map(({ words }) => words).join('\n\n'),
    told: aside.map(({ words }) => words).join('\n'),
  };
};
const STORY = 'Le puits est sec.';
const PRIVATE = 'Mon numéro est le 06 99 88 77 66.';
const ANSWERED = [
  'Le mer. 4 mars 2026 à 10:12, Paul <p@exemple.fr> a écrit :',
  'Le mer. 4 mars 2026, à 10 h 12, Paul a écrit :',
  'Le mar. 10 juin 2025 à 10\u00a0h\u00a000, Paul a écrit :',
  'On Wed, Mar 4, 2026 at 10:12 AM, Paul wrote:',
  'De : Paul\nDate : mercredi, 4 mars 2026 à 10\u202fh\u202f12\nÀ : Léa\nObjet : Appel',
  'De : Paul <p@exemple.fr>\nEnvoyé : mercredi 4 mars 2026 10:12\nÀ : Léa\nObjet : Appel',
  'envoyé : 4 mars 2026 à 10:12\nde : Paul <p@exemple.fr>\nà : l@exemple.fr\nobjet : Appel',
  '-----Message d’origine-----\nDe : Paul\nDate : 04/03/26 10:12\nÀ : Léa',
  '----- Mail original -----\nDe: "Paul" <p@exemple.fr>\nÀ: "Léa" <l@exemple.fr>\nEnvoyé: Mercredi 4 Mars 2026 10:12:05\nObjet: Appel',
  'De : Paul\nEnvoyé : mercredi 4 mars 2026 10:12\nÀ : Léa\nObjet : Retour du 3 mars 1944',
  '>>> Paul Redac <p@exemple.fr> 04/03/2026 10:12 >>>',
  '>>> Paul Redac 04/03/26 10:12 AM >>>',
  'Le 4 mars 2026, Paul Redac a écrit :',
  'On Mar 1, 2026, Paul wrote:',
  '---------------------------------------\nDe: Paul <p@exemple.fr>\nDate: mer. 4 mars 2026 10:12\nÀ: l@exemple.fr\nObjet: Appel',
  '> Message du 04/03/26 10:12\n> De : "Paul" <p@exemple.fr>\n> A : "Léa" <l@exemple.fr>\n> Objet : Appel\n>',
];

describe('a reply is cut where the message that it answers is announced', () => {
  test.each(ANSWERED)('%s', (announced) => {
    for (const below of [PRIVATE, `> ${PRIVATE}`]) {
      const { kept, told } = plain(`${STORY}\n\n${announced}\n\n${below}`, 'reply');
      expect([kept, told.includes(PRIVATE)]).toEqual([STORY, true]);
      expect(readPlainMail(`${STORY}\n\n${announced}\n\n${below}`, 'reply').passages).toHaveLength(1);
    }
  });

  test('and what it answers may answer another', () => {
    const [first = '', second = ''] = [
      'De : Paul\nEnvoyé : mercredi 4 mars 2026 10:12\nÀ : Léa\nObjet : Appel',
      'De : Léa <l@exemple.fr>\nEnvoyé : mardi 3 mars 2026 09:00\nÀ : Paul\nObjet : Question',
    ];
    expect(plain(`${STORY}\n\n${first}\n\n${PRIVATE}\n\n${second}\n\nBonjour.`, 'reply').kept).toBe(STORY);
  });
});

describe('a letter of other times, within a reply, is of the story', () => {
  const LETTERS = [
    'Le 3 mars 2004 à 10h30, mon oncle Henri a écrit :\n\nJe rentre dimanche.',
    'Le 14 juillet 2019 à 23:58, Papa a écrit :\n\nTout va bien.',
    'De : Brest\nÀ : Paris\nDate : 3 mars 1999, 14h32\n\nJe ne suis jamais montée.',
    'De : papa@mer.example\nÀ : moi\nDate : 3 mars 2009, 22:14\n\nJe suis au port.',
    'Le 3 mars 2009 à 22:14, Papa <papa@mer.example> a écrit :\n\nJe suis au port.',
    'Le 4 janvier 2026, Paul a écrit :\n\nJe pars.',
    'Le 2 mars 2026, mon oncle Henri a écrit :\n\nJe pars.',
    '----------------\nDe : Brest\nÀ : Paris\nDate : 3 mars 1999\n\nLe composteur était en panne.',
    'Le 12 mars 2084 à 08:00, Zoé a écrit :\n\nIl n’y a plus de neige.',
  ];
  test.each(LETTERS)('%s', (letter) => {
    const story = `${STORY}\n\n${letter}\n\nElle n’a jamais répondu.`;
    const isMailed = letter.includes('<');
    for (const sending of isMailed ? (['new'] as const) : (['new', 'reply'] as const))
      expect(plain(story, sending)).toEqual({ kept: story, told: '' });
    for (const announced of ANSWERED) {
      const { kept, told } = plain(`${story}\n\n${announced}\n\n${PRIVATE}`, 'reply');
      expect([kept, told.includes(PRIVATE)]).toEqual([story, true]);
    }
    const lines = story.split('\n').map((line) => `<div>${line.replace('<', '&lt;') || '<br>'}</div>`);
    const gmail = `<div class="gmail_quote"><div class="gmail_attr">Le mer. 4 mars 2026, Paul a écrit :</div><blockquote class="gmail_quote">${PRIVATE}</blockquote></div>`;
    const read = readHtmlMail(`${lines.join('')}${gmail}`, 'reply', SENT);
    expect(read.html).toContain('Elle n’a jamais répondu.');
    expect(read.html).toContain(letter.split('\n')[0]?.replace('<', '&#x3C;'));
    expect(read.html).not.toContain(PRIVATE);
  });

  test('of this year too, where a newer message is announced below with an address or with marks', () => {
    const story = `${STORY}\n\nLe 2 février 2026 à 10h30, Henri a écrit :\n\nJe rentre.\n\nIl est rentré.`;
    for (const announced of ['Le mer. 4 mars 2026 à 10:12, Paul <p@exemple.fr> a écrit :', ANSWERED.at(-1) ?? ''])
      expect(plain(`${story}\n\n${announced}\n${PRIVATE}`, 'reply').kept).toBe(story);
    expect(plain(`${story}\n\nLe 04/03/2026 à 10:12, Paul a écrit :\n> ${PRIVATE}`, 'reply').kept).toBe(story);
  });

  test('but an old message that is answered is known by the address that a program writes, where no other is', () => {
    for (const old of [
      'Le 4 mars 2023 à 10:12, Paul <p@exemple.fr> a écrit :',
      'De : Paul <p@exemple.fr>\nEnvoyé : samedi 4 mars 2023 10:12\nÀ : Léa\nObjet : Appel',
    ])
      expect(plain(`${STORY}\n\n${old}\n\n${PRIVATE}`, 'reply').kept).toBe(STORY);
  });

  test('but what a program marks, and a mail that has no day, are judged as they were', () => {
    const old = 'Le lun. 3 mars 2014 à 10:12, Paul <p@exemple.fr> a écrit :';
    expect(plain(`${STORY}\n\n${old}\n> ${PRIVATE}`, 'reply').kept).toBe(STORY);
    expect(readPlainMail(`${STORY}\n\n${old}\n\n${PRIVATE}`, 'reply').passages).toHaveLength(1);
    const outlook = `${STORY}\n\n________________________________\nDe : Paul\nEnvoyé : 3 mars 2014 10:12\nÀ : Léa\n\n${PRIVATE}`;
    expect(plain(outlook, 'new').kept).toBe(STORY);
  });
});

describe('a text written below the message that it answers is the text', () => {
  const WROTE = 'Le mer. 4 mars 2026 à 10:12, Paul &lt;p@exemple.fr&gt; a écrit :';
  test.each([
    `<div class="moz-cite-prefix">${WROTE}</div><blockquote type="cite" cite="mid:1"><p>Un texte ?</p><p>${PRIVATE}</p></blockquote><p>${STORY}</p>`,
    `<div><div>${WROTE}</div><blockquote type="cite"><div>${PRIVATE}</div></blockquote><div>${STORY}</div></div>`,
  ])('%s', (page) => {
    const { html, aside } = readHtmlMail(page, 'reply', SENT);
    expect(html).toContain(STORY);
    expect(html).not.toMatch(/06 99|a écrit/);
    expect(aside.map(({ words }) => words).join('\n')).toContain(PRIVATE);
  });

  test('in plain text, announced or not, between its lines too', () => {
    const wrote = WROTE.replace('&lt;', '<').replace('&gt;', '>');
    for (const quoted of [PRIVATE, 'Un texte ?', 'Un texte ? Bien à vous.'])
      for (const announced of [`${wrote}\n`, '', `Bonjour.\n\n${wrote}\n`]) {
        const { kept, told } = plain(`${announced}> ${quoted}\n\n${STORY}`, 'reply');
        expect(kept.replace(/^Bonjour\.\n\n/, '')).toBe(STORY);
        expect(told).toContain(quoted);
      }
    expect(plain(`${wrote}\n> Un.\n\nOui.\n> Deux.\nNon.`, 'reply').kept).toBe('Oui.\n\nNon.');
  });
});

test('the line that Outlook draws above its header announces it, whatever the subject became', () => {
  const header =
    '<p><b>De&nbsp;:</b> Paul<br><b>Envoyé&nbsp;:</b> mercredi 4 mars 2026 10:12<br><b>À&nbsp;:</b> Léa<br><b>Objet&nbsp;:</b> Appel</p>';
  const ruled = (style: string) => `<p>${STORY}</p><div style="${style}">${header}</div><p>${PRIVATE}</p>`;
  for (const style of [
    'border:none;border-top:solid #E1E1E1 1.0pt',
    'border-top: 1pt solid rgb(225, 225, 225); padding: 3pt 0cm 0cm',
    'border-width:1pt medium medium; border-style:solid none none',
  ])
    expect(readHtmlMail(ruled(style), 'new', SENT).html, style).not.toContain(PRIVATE);
  expect(readHtmlMail(ruled('color:black'), 'new', SENT).aside).toEqual([]);
  const verse = `<div style="border-top: solid 1px"><p>De : Marie</p><p>Je rentre.</p></div><p>${STORY}</p>`;
  expect(readHtmlMail(verse, 'new', SENT).aside).toEqual([]);
});

describe('« Message du … », of Orange, follows the subject', () => {
  const HEADER =
    '> Message du 04/03/26 10:12\n> De : "Paul" <p@exemple.fr>\n> A : "Léa" <l@exemple.fr>\n> Objet : Appel\n>';
  test('a reply written below the message that it answers is the text', () => {
    const { kept, told } = plain(`${HEADER}\n> Avez-vous un texte ?\n> ${PRIVATE}\n\n${STORY}`, 'reply');
    expect([kept, told.includes(PRIVATE), told.includes('p@exemple.fr')]).toEqual([STORY, true, true]);
  });

  test('of a telephone, in a story, it announces nothing', () => {
    const story = `${STORY}\n\nMessage du 03/03/26 10:12\n\nOù es-tu ?\n\nMessage du 04/03/26 08:00\n\nRéponds.`;
    for (const sending of ['new', 'reply', 'forward'] as const)
      expect(plain(story, sending)).toEqual({ kept: story, told: '' });
  });

  test('questions that are answered below stay, without the address above them', () => {
    const asked = '> Qui êtes-vous ?\n\nMarie.\n\n> Où vivez-vous ?\n\nÀ Sète.';
    const { passages } = readPlainMail(`${HEADER}\n${asked}`, 'reply', SENT);
    expect(passages.map(({ words }) => words)).toEqual(['Qui êtes-vous ?', 'Marie.', 'Où vivez-vous ?', 'À Sète.']);
  });

  test('handed on, what follows is the text; so it is without a subject that says so, where nothing is above', () => {
    for (const sending of ['forward', 'new'] as const)
      for (const mark of ['> ', '']) expect(plain(`${HEADER}\n${mark}${STORY}`, sending).kept).toBe(STORY);
    expect(plain(`${STORY}\n\n${HEADER}\n> ${PRIVATE}`, 'new').kept).toBe(STORY);
  });

  test('in a page, with the marks in its words', () => {
    const page = `<div>${STORY}</div><blockquote><div>${HEADER.replaceAll('\n', '<br>').replace(/<(\w@[^>]+)>/g, '&lt;$1&gt;')}<br>&gt; ${PRIVATE}</div></blockquote>`;
    const { html } = readHtmlMail(page, 'reply', SENT);
    expect(html).toContain(STORY);
    expect(html).not.toMatch(/Message du|06 99|blockquote/);
  });
});

describe('below a text that was handed on stands what it answers', () => {
  const FIRST = 'De : Ysé <y@exemple.fr>\nEnvoyé : mardi 3 mars 2026 10:12\nÀ : Léa\nObjet : RE: Demande';
  const SECOND = [
    'De : Léa <l@exemple.fr>\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Ysé\nObjet : Demande',
    '-----Message d’origine-----\nDe : Léa\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Ysé',
    'Le lun. 2 mars 2026 à 10:12, Léa <l@exemple.fr> a écrit :',
  ];
  test.each(SECOND)('%s', (second) => {
    for (const above of [FIRST, `---------- Forwarded message ---------\n${FIRST}`, `Voici.\n\n${FIRST}`])
      for (const below of [PRIVATE, `> ${PRIVATE}`]) {
        const { kept, told } = plain(`${above}\n\n${STORY}\n\n${second}\n\n${below}`, 'forward');
        expect(kept.replace(/^Voici\.\s*/, '')).toBe(STORY);
        expect(told).toContain(PRIVATE);
      }
  });

  test('in the page of Gmail', () => {
    const page = `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>De : Ysé &lt;y@exemple.fr&gt;<br>Date: mar. 3 mars 2026<br></div><div>${STORY}</div><div class="gmail_quote"><div class="gmail_attr">Le lun. 2 mars 2026, Léa a écrit :</div><blockquote class="gmail_quote">${PRIVATE}</blockquote></div></div>`;
    const { html, aside } = readHtmlMail(page, 'forward', SENT);
    expect(html).toContain(STORY);
    expect(html).not.toContain(PRIVATE);
    expect(aside.map(({ words }) => words).join('\n')).toContain(PRIVATE);
  });

  test('but a text that was handed on twice is the text', () => {
    const twice = FIRST.replace('RE: Demande', 'TR: Récit');
    for (const [first, second] of [
      [twice, SECOND[0]],
      [`---------- Forwarded message ---------\n${FIRST}`, `---------- Forwarded message ---------\n${SECOND[0]}`],
      [FIRST, `Début du message transféré :\n\n${SECOND[0]}`],
    ])
      expect(plain(`${first}\n\nVoici le récit.\n\n${second}\n\n${STORY}`, 'forward').kept).toMatch(
        /^Voici le récit\.\s+Le puits est sec\.$/,
      );
  });

  test('and letters of other times in it stay', () => {
    const letter =
      'Le 3 mars 1999 à 14h30, Jeanne a écrit :\n\nJe pars.\n\nDe : Brest\nÀ : Paris\nDate : 3 mars 1999, 14h32\n\nFin.';
    expect(plain(`${FIRST}\n\n${letter}`, 'forward').kept).toBe(letter);
    // The thread is as old as the message that was handed on.
    const old = FIRST.replace('2026', '2019');
    const second = (SECOND[0] ?? '').replace('2026', '2019');
    expect(plain(`${old}\n\n${STORY}\n\n${second}\n\n${PRIVATE}`, 'forward').kept).toBe(STORY);
  });

  test('and questions that are answered one by one stay', () => {
    const text = `${FIRST}\n\nMerci.\n\n${SECOND[2]}\n> Qui êtes-vous ?\n\nMarie.`;
    expect(plain(text, 'forward').kept).toMatch(/Qui êtes-vous \?\s+Marie\.$/);
  });
});
