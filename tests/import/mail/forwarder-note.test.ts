// Who hands a text on writes a word above it: a letter to the editors, that is no part of the text.
import { describe, expect, test } from 'vitest';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { receivedText } from '../received-text.ts';
import { mailOf } from './mails.ts';

const TALE =
  'Le puits est sec depuis trois ans, et personne au village ne veut le dire.\n\nOn y descend pourtant, le dimanche, avec une lampe et du pain pour la journée.\n\nHier, j’y ai entendu la mer.';

const ANNOUNCED = [
  '---------- Message transféré ---------\nDe : Odette Vasseur <odette@exemple.fr>\nDate : mer. 4 mars 2026 à 09:12\nObjet : Le puits\nÀ : Jo <jo@exemple.fr>',
  'Début du message réexpédié :\n\nDe: Odette Vasseur <odette@exemple.fr>\nDate: 3 mars 2026 à 08:00:00 UTC+1\nÀ: jo@exemple.fr\nObjet: Le puits',
  '-----Message d’origine-----\nDe : Odette Vasseur [mailto:odette@exemple.fr]\nEnvoyé : mercredi 4 mars 2026 09:12\nÀ : Jo\nObjet : Le puits',
];
const NOTES = [
  'Bonjour Claire,\nJe te transfère le texte de ma tante, elle n’a plus d’ordinateur.\nBises\nJo',
  'Elle n’a plus d’ordinateur. Tu me diras.',
  'Pour votre appel à textes. C’est ma voisine qui écrit, et elle ne veut pas que son nom paraisse.',
];

async function received(body: string, type = 'text/plain') {
  const headers = { Subject: 'TR: Le puits', From: 'Jo Kervella <jo@exemple.fr>' };
  const bytes = mailOf({ ...headers, 'Content-Type': `${type}; charset=utf-8` }, body);
  const text = await receivedText('a.eml', bytes);
  const letters = text.losses.flatMap(({ kind, words }) => (kind === 'letter' ? [words] : []));
  return { text, body: writeDialect(text.body).trim(), letters };
}

describe('a word above what is handed on is told, and is no part of the text', () => {
  test.each(NOTES.flatMap((note) => ANNOUNCED.map((announced) => [note, announced] as const)))(
    '%s %s',
    async (note, announced) => {
      const { body, letters } = await received(`${note}\n\n${announced}\n\n${TALE}\n`);
      expect([body, letters]).toEqual([TALE, [note]]);
    },
  );

  test('in a page too', async () => {
    const page = `<div dir="ltr">Coucou, voici le texte de maman.<br></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>De : <b>Odette Vasseur</b> &lt;odette@exemple.fr&gt;<br>Date: mer. 4 mars 2026 à 09:12<br>Subject: Le puits<br>To: Jo &lt;jo@exemple.fr&gt;<br></div><br>${TALE.split(
      '\n\n',
    )
      .map((own) => `<p>${own}</p>`)
      .join('')}</div>`;
    const { body, letters } = await received(page, 'text/html');
    expect([body, letters]).toEqual([TALE, ['Coucou, voici le texte de maman.']]);
  });

  test('of each who handed it on', async () => {
    const [first = '', second = ''] = ANNOUNCED;
    const { body, letters } = await received(
      `Est-ce trop tard ?\n\n${first}\n\nÀ lire, c’est d’Odette.\n\n${second}\n\n${TALE}\n`,
    );
    expect([body, letters]).toEqual([TALE, ['Est-ce trop tard ?', 'À lire, c’est d’Odette.']]);
  });

  test('and what it asks is read first', async () => {
    const { text } = await received(`${NOTES[2]}\n\n${ANNOUNCED[0]}\n\n${TALE}\n`);
    expect(text.toRead?.map(({ words }) => words)).toEqual([
      'C’est ma voisine qui écrit, et elle ne veut pas que son nom paraisse.',
    ]);
  });
});

test.each([
  [TALE, 'Nous cherchons des récits.'],
  ['Le puits est sec\nla mer est loin\nqui donc a bu', `${TALE} ${TALE}`],
  ['Le puits est sec. Personne ne le dit. On y descend pourtant, le dimanche.', `${TALE} ${TALE}`],
  [`${TALE} ${TALE}`, `${TALE} ${TALE} ${TALE}`],
])('a text that stands above the call that it answers is kept: %s', async (own, called) => {
  const { body, letters } = await received(`${own}\n\n${ANNOUNCED[0]}\n\n${called}\n`);
  expect(body.replaceAll('\\\n', '\n')).toContain(own);
  expect(letters).toEqual([]);
});
