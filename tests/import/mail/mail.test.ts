import { describe, expect, test } from 'vitest';
import type { Arrival } from '../../../src/import/arrival.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { mailText } from '../../../src/import/mail/mail.ts';
import { openMail } from '../../../src/import/mail/open-mail.ts';
import { plainWords } from '../../../src/import/plain-words.ts';
import { mailOf } from './mails.ts';

const received = async (headers: Record<string, string>, body: string) =>
  mailText(
    await openMail({ name: 'x.eml', bytes: mailOf({ Subject: 'Re: Nos questions', ...headers }, body) }),
    'x.eml',
    importHtml,
  );
const shapeOf = (text: Arrival | undefined) =>
  text?.body.children.map((node) => [
    'name' in node ? node.name : node.type,
    plainWords({ type: 'root', children: [node] }).trim(),
  ]);
const toldOf = (text: Arrival | undefined) => text?.losses.map(({ kind, words }) => `${kind}: ${words}`);

test.each(['L’été des hêtres', '« L’été des hêtres »', 'L’ÉTÉ DES HÊTRES'])(
  'a subject that is the first line of the text is its title, once: %s',
  async (first) => {
    const text = await received(
      { Subject: '=?utf-8?Q?L=E2=80=99=C3=A9t=C3=A9_des_h=C3=AAtres?=', 'Content-Type': 'text/plain; charset=utf-8' },
      `${first}\n\nNous étions quatre.\n\nL’été des hêtres\n`,
    );
    expect([text?.title, shapeOf(text)?.map(([, words]) => words)]).toEqual([
      'L’été des hêtres',
      ['Nous étions quatre.', 'L’été des hêtres'],
    ]);
    expect(toldOf(text)).toEqual([`surroundings: ${first}`]);
  },
);

describe('a mail that answers questions one by one is an interview under its subject', () => {
  const SHAPE = [
    ['paragraph', 'Bonjour,'],
    ['Question', 'Qui êtes-vous ?'],
    ['paragraph', 'Marie, de Sète.'],
    ['Question', 'Vous êtes partie. Et revenue ?'],
    ['paragraph', 'Oui.'],
  ];
  const WROTE = 'Le 3 mars 2026 à 10:12, Paul a écrit :';
  const TOLD = [
    'question: Qui êtes-vous ?\nVous êtes partie. Et revenue ?',
    `reply: ${WROTE}`,
    'reply: Bonjour Marie,',
  ];
  test('in plain text', async () => {
    const text = await received(
      {},
      `Bonjour,\n\n${WROTE}\n> Bonjour Marie,\n>\n> Qui êtes-vous ?\n\nMarie, de Sète.\n\n> Vous êtes partie. Et revenue ?\n\nOui.\n\n> Un mot :\n\n> Amitiés, Paul\n\n-- \nMarie Dupont\n`,
    );
    expect(text?.title).toBe('Nos questions');
    expect(shapeOf(text)).toEqual(SHAPE);
    expect(toldOf(text)).toEqual(['signature: Marie Dupont', ...TOLD, 'reply: Un mot :\nAmitiés, Paul']);
    expect(text?.provenance?.sender).toContain('marie@exemple.fr');
  });

  test.each([
    [
      'Gmail',
      ['<div class="gmail_quote"><div class="gmail_attr">', '</div>'],
      '<blockquote class="gmail_quote">',
      '</div>',
    ],
    ['Thunderbird', ['<div class="moz-cite-prefix">', '</div>'], '<blockquote type="cite" cite="mid:1">', ''],
    ['Apple', ['<div>', '</div>'], '<blockquote type="cite">', ''],
  ])('in the page of %s', async (_, [open, close], quote, end) => {
    const text = await received(
      { 'Content-Type': 'text/html; charset=utf-8' },
      `<div>Bonjour,</div>${open}${WROTE}${close}${quote}<p>Bonjour Marie,</p><p>Qui êtes-vous ?</p></blockquote><div>Marie, de Sète.</div>${quote}<p>Vous êtes partie. Et revenue ?</p></blockquote><p>Oui.</p>${quote}<p>Un mot :</p><p>Amitiés, Paul</p></blockquote>${end}`,
    );
    expect(shapeOf(text)).toEqual(SHAPE);
    expect(toldOf(text)?.map((told) => told.replace(/\n+/g, ' '))).toEqual(
      [...TOLD, 'reply: Un mot : Amitiés, Paul'].map((told) => told.replace(/\n/g, ' ')),
    );
  });

  test('a question that a program cut is whole; of several sentences, it is of a letter', async () => {
    const long =
      'Vous êtes née à Sète, vous en êtes partie jeune, puis vous y\n> êtes revenue trente ans après : pourquoi ?';
    const letter =
      'Mon mari est malade, je ne peux donc pas vous appeler cette semaine.\n> Pouvez-vous me dire où vous en êtes ? Merci ! Et quand paraîtra ce livre ?';
    const text = await received(
      {},
      `> ${long}\n\nPour la mer.\n\n> Et Paul ?\n\nLui aussi.\n\n> ${letter}\n\nBientôt.`,
    );
    const said = (words: string) => words.replaceAll('\n> ', ' ');
    expect(shapeOf(text)?.map(([, words]) => words)).toEqual([
      ...[said(long), 'Pour la mer.', 'Et Paul ?', 'Lui aussi.', 'Bientôt.'],
    ]);
    expect(toldOf(text)).toEqual([`question: ${said(long)}\nEt Paul ?`, `reply: ${letter.replaceAll('> ', '')}`]);
  });

  test('nor is one of two questions in a row', async () => {
    const text = await received(
      {},
      '> 1. Qui êtes-vous ?\n> 2. D’où ?\n\nMarie, de Sète.\n\n> Et Paul ?\n\nLui aussi.\n\n> Où ?\n\nLà.',
    );
    expect(toldOf(text)).toEqual(['question: Et Paul ?\nOù ?', 'reply: 1. Qui êtes-vous ?\n2. D’où ?']);
  });

  test('a line that tells its reader to answer is a question too', async () => {
    const text = await received(
      {},
      `${WROTE}\n> 1. Votre nom ?\nMarie\n> 2. Racontez votre plus beau souvenir.\nLa mer.\n> 3) Décrivez le port\nIl dort.\n`,
    );
    expect(
      shapeOf(text)
        ?.filter(([name]) => name === 'Question')
        .map(([, words]) => words),
    ).toEqual(['1. Votre nom ?', '2. Racontez votre plus beau souvenir.', '3) Décrivez le port']);
  });

  test('a line that begins with « From » is guarded, and no quotation', async () => {
    const text = await received({ Subject: 'La digue' }, 'La digue a tenu.\n\n>From là on voyait tout.\n');
    expect(shapeOf(text)).toEqual([
      ['paragraph', 'La digue a tenu.'],
      ['paragraph', 'From là on voyait tout.'],
    ]);
  });

  test('one question alone is of the former message', async () => {
    const text = await received(
      {},
      `${WROTE}\n> Avez-vous un texte ?\n\nLe puits est sec.\n\n> Merci d’avance\n\nDe rien.`,
    );
    expect(shapeOf(text)).toEqual([
      ['paragraph', 'Le puits est sec.'],
      ['paragraph', 'De rien.'],
    ]);
    expect(toldOf(text)).toEqual([`reply: ${WROTE}`, 'reply: Avez-vous un texte ?', 'reply: Merci d’avance']);
  });

  test('a mail that answers nothing may quote', async () => {
    const text = await received({ Subject: 'Récit' }, 'Ma mère écrivait :\n\n> Reviens.\n\nJe suis revenue.');
    expect(shapeOf(text)?.map(([kind]) => kind)).toEqual(['paragraph', 'blockquote', 'paragraph']);
    expect(text?.losses).toEqual([]);
    const page =
      '<p>Il est écrit :</p><blockquote cite="https://exemple.fr/livre"><p>Reviens.</p></blockquote><p>Oui.</p>';
    const cited = await received({ 'Content-Type': 'text/html' }, page);
    expect(shapeOf(cited)?.map(([kind]) => kind)).toEqual(['paragraph', 'blockquote', 'paragraph']);
  });
});

test('a mail in which nothing was written is no text', async () => {
  const bytes = mailOf({ Subject: 'Photo' }, '\n-- \nMarie\n');
  expect(await mailText(await openMail({ name: 'x.eml', bytes }), 'x.eml', async () => [])).toBeUndefined();
});
