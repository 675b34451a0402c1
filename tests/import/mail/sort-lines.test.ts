import { describe, expect, test } from 'vitest';
import { readHtmlMail } from '../../../src/import/mail/html-mail.ts';
import { readPlainMail } from '../../../src/import/mail/plain-mail.ts';
import type { Sending } from '../../../src/import/mail/reply-lines.ts';

const plain = (text: string, sending: Sending = 'new') => readPlainMail(text, sending);
const kept = (text: string, sending: Sending = 'new') =>
  plain(text, sending)
    .passages.map(({ words }) => words)
    .join('\n\n');

describe('a story says what programs say too, and is not cut', () => {
  test.each([
    'Je partais.\n\nLe soir même, elle m’a écrit :\n\n« Viens. »\n\nJe suis venu.',
    'Le 3 mars, il a écrit dans son journal :\n« Rien. »\nPuis il est sorti.',
    'Le 3 mars 1998 à 10h12, elle m’a écrit :\n\nReviens.',
    'Le carnet\n\nLe 3 mars 1916 à 10h30, le capitaine Morel a écrit :\n\n« Tout est calme. »\n\nIl est mort à midi.',
    'On 3 May 1943 at 10:30, Captain Moore wrote:\n\nAll quiet.\n\nHe died at noon.',
    'Sur le billet, on lisait :\n\nDe : Brest\nÀ : Paris\nDate : 3 mars 1974, 14h32\n\nJe ne l’ai pas composté.',
    'Envoyé avec la messagerie de bord, ce mot n’arriva pas.\n\nGaranti sans virus, disait-il.',
    'Le lendemain, Paul a écrit :\n\n« Non. »',
    'On Monday she wrote:\n\nNothing.',
    'Un.\n\n--\n\nDeux.\n\n--\n\nFin.',
    'Un.\n\n--\n\nFin.',
    'Un.\n\n-- \n\nDeux, une phrase bien plus longue que ce que l’on met jamais sous un message, et qui va plus loin que tout.\n\n-- \nMarie, puis le reste de sa longue histoire, que personne ne prendrait pour une signature parce qu’elle est trop longue.',
    'Envoyé de force au front en 1916, mon grand-père n’en est jamais revenu.\n\nEnvoyé avec lui, son frère est rentré seul.',
    'Obtenez la clé<https://exemple.fr> et partez.',
    'Envoyé de mon portable, ce message ne t’a jamais atteint.',
    'De : Paris\nÀ : Brest\nVoilà mon chemin.',
    'De : Marie\nÀ : Paul\nObjet : nous deux\n\nReviens.',
    'Je signe :\n\n____________________\n\nMarie',
  ])('%s', (text) => {
    expect(kept(text)).toBe(text);
    expect(plain(text).aside).toEqual([]);
    const lines = text.split('\n').map((line) => `<div>${line || '<br>'}</div>`);
    expect(readHtmlMail(lines.join(''), 'new').aside).toEqual([]);
  });

  test('a letter that is quoted in a story stays, where nothing was answered', () => {
    const text = 'Ma mère écrivait :\n\n> Mon fils, reviens.\n';
    expect(plain(text).passages.at(-1)).toEqual({ words: 'Mon fils, reviens.', isQuoted: true });
    expect(plain(text, 'reply').aside).toEqual([{ kind: 'reply', words: 'Mon fils, reviens.' }]);
    const page = '<p>Mon père chantait :</p><blockquote type="cite"><p>Ô mer</p></blockquote>';
    expect(readHtmlMail(page, 'new').aside).toEqual([]);
    expect(readHtmlMail(page, 'reply').aside).toEqual([{ kind: 'reply', words: 'Ô mer' }]);
  });

  test('a sentence that stands right above what announces a reply is not taken with it', () => {
    const announced = 'Le lun. 2 mars 2026 à 09:00, Paul <p@exemple.fr> a écrit :';
    const { passages, aside } = plain(`Le bateau part.\n${announced}\n> Bonjour`);
    expect(passages.map(({ words }) => words)).toEqual(['Le bateau part.']);
    expect(aside.map(({ words }) => words)).toEqual([announced, 'Bonjour']);
  });
});

test('in a mail that answers, a letter of another century is not the message that it answers', () => {
  const text = 'Le 3 mars 1916 à 10h30, le capitaine Morel a écrit :\n\nTout est calme.';
  expect(kept(text, 'reply')).toBe(text);
});

describe('what a program adds without an address is known by its subject, its rule or its marks', () => {
  const WROTE = 'Le 3 mars 2026 à 10:12, Paul a écrit :';
  const HEADER = 'De : Paul\nEnvoyé : mardi 3 mars 2026 10:12\nÀ : Marie';
  test.each([
    ['a reply', 'reply', `${WROTE}\n\nBonjour`],
    ['marks of quotation', 'new', `${WROTE}\n\n> Bonjour`],
    ['a copied header in a reply', 'reply', `${HEADER}\n\nBonjour`],
    ['a rule', 'new', `________________________________\n${HEADER}\n\nBonjour`],
    ['the subject that it copies', 'new', `${HEADER}\nObjet : RE: Récit\n\nBonjour`],
  ] as const)('%s', (_, sending, added) => {
    expect(kept(`Mon récit.\n\n${added}`, sending)).toBe('Mon récit.');
  });
});

describe('what was handed on is the text, and no address of its header stays', () => {
  const HEADER = 'De : Élodie <e@exemple.fr>\nDate : mar. 3 mars 2026 à 08:00\nObjet : Récit\nÀ : <r@exemple.fr>';
  const TEXT = 'J’ai quitté le port.\n\nLe bateau est parti.';
  test.each([
    ['Gmail', `---------- Forwarded message ---------\n${HEADER}\n\n\n${TEXT}`],
    ['Apple', `Début du message transféré :\n\n${HEADER}\n\n${TEXT}`],
    [
      'Thunderbird',
      `\n\n-------- Message transféré --------\nSujet : \tRécit\nDate : \tTue, 3 Mar 2026 08:00:00 +0100\nDe : \tÉlodie <e@exemple.fr>\nPour : \tr@exemple.fr\n\n\n${TEXT}`,
    ],
    ['Outlook', `\n________________________________\n${HEADER}\n\n${TEXT}`],
    [
      'Orange',
      `> Message du 03/03/26 08:00\n> De : "Élodie" <e@exemple.fr>\n> A : "R" <r@exemple.fr>,\n> "S" <s@exemple.fr>\n> Copie à : \n> Objet : Récit\n>\n> J’ai quitté le port.\n>\n> Le bateau est parti.`,
    ],
  ])('in the plain text of %s', (_, text) => {
    expect(kept(text, 'forward')).toBe(TEXT);
    expect(
      plain(text, 'forward')
        .aside.map(({ words }) => words)
        .join('\n'),
    ).toContain('e@exemple.fr');
  });

  const BODY = '<p>J’ai quitté le port.</p><p>Le bateau est parti.</p>';
  test.each([
    [
      'Gmail',
      `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>De : <b>Élodie</b> &lt;<a href="mailto:e@exemple.fr">e@exemple.fr</a>&gt;<br>Date: mar. 3 mars 2026<br>To: R &lt;r@exemple.fr&gt;<br></div><br><br>${BODY}</div>`,
    ],
    [
      'Apple',
      `<div><br><blockquote type="cite"><div>Début du message réexpédié :</div><br><div><span><b>De: </b></span><span>Élodie &lt;e@exemple.fr&gt;<br></span></div><div><span><b>Objet: </b></span><span>Récit<br></span></div><div><span><b>À: </b></span><span>r@exemple.fr<br></span></div><br><div>${BODY}</div></blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<div class="moz-forward-container"><br>-------- Message transféré --------<table class="moz-email-headers-table"><tbody><tr><th>Sujet : </th><td>Récit</td></tr><tr><th>De : </th><td>Élodie <a href="mailto:e@exemple.fr">&lt;e@exemple.fr&gt;</a></td></tr><tr><th>Pour : </th><td>r@exemple.fr</td></tr></tbody></table><br><br>${BODY}</div>`,
    ],
    [
      'Outlook',
      `<div><div style="border:none"><p><b>De :</b> Élodie &lt;e@exemple.fr&gt;<br><b>Envoyé :</b> mardi<br><b>À :</b> r@exemple.fr<br><b>Objet :</b> Récit</p></div></div>${BODY}`,
    ],
    [
      'a program whose header is in the block of the text',
      `<div>De : Élodie &lt;e@exemple.fr&gt;<br>Envoyé : mardi<br>À : r@exemple.fr<br>Objet : Récit<br><br>J’ai quitté le port.<br>Le bateau est parti.</div>`,
    ],
  ])('in the page of %s', (_, html) => {
    const read = readHtmlMail(html, 'forward');
    expect(read.html).toMatch(/J’ai quitté le port\.[\s\S]*Le bateau est parti\./);
    expect(read.html).not.toMatch(/@|blockquote|Récit|De/);
    expect(read.aside.map(({ words }) => words).join('\n')).toContain('e@exemple.fr');
  });

  test('below a note of whoever hands it on, which is none of it', () => {
    const read = kept(`Voici un beau texte.\n\n---------- Forwarded message ---------\n${HEADER}\n\n${TEXT}`);
    expect(read.replace(/\n{2,}/g, '\n\n')).toBe(`${TEXT}`);
  });
});

test('every word of a page is kept or told, and answers among questions stay', () => {
  const html =
    '<div>Bonjour</div><div class="gmail_quote"><div class="gmail_attr">Le lun. 2 mars 2026 à 09:00, Paul &lt;<a>p@exemple.fr</a>&gt; a écrit :<br></div><blockquote class="gmail_quote">Qui êtes-vous ?</blockquote><div>Marie.</div><blockquote class="gmail_quote">D’où ?</blockquote><div>De Sète.</div><blockquote class="gmail_quote">Merci, Paul</blockquote></div><div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Marie D.</div></div>';
  const read = readHtmlMail(html, 'reply');
  expect(read.html).toMatch(/Bonjour[\s\S]*Qui êtes-vous \?[\s\S]*Marie\.[\s\S]*D’où \?/);
  expect(read.html).not.toMatch(/p@exemple|Merci|Marie D|--/);
  expect(read.aside).toEqual([
    { kind: 'signature', words: 'Marie D.' },
    { kind: 'question', words: 'Qui êtes-vous ?\nD’où ?' },
    { kind: 'reply', words: 'Le lun. 2 mars 2026 à 09:00, Paul <p@exemple.fr> a écrit :' },
    { kind: 'reply', words: 'Merci, Paul' },
  ]);
});

test('a signature is short and last: with its space, or with an address or a telephone', () => {
  expect(plain('Mon récit.\n\n-- \nMarie').aside).toEqual([{ kind: 'signature', words: 'Marie' }]);
  expect(plain('Mon récit.\n\n--\nMarie\n06 12 34 56 78').aside).toHaveLength(1);
  expect(plain('Mon récit.\n\nEnvoyé depuis l’application Mail Orange').aside).toHaveLength(1);
  for (const line of ['Envoyé avec la messagerie sécurisée Proton Mail.', 'Garanti sans virus. www.avast.com'])
    expect(plain(`Mon récit.\n\n${line}`).aside).toEqual([{ kind: 'signature', words: line }]);
  const avast =
    '<p>Mon récit.</p><div id="DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2"><table><tr><td><a>Garanti sans virus.</a></td></tr></table></div><p>Et sa fin.</p>';
  const read = readHtmlMail(avast, 'new');
  expect(read.html).toMatch(/Mon récit\.[\s\S]*Et sa fin\./);
  expect(read.aside).toEqual([{ kind: 'signature', words: 'Garanti sans virus.' }]);
  for (const line of [
    'Envoyé à partir de Outlook pour Android',
    'Envoyé depuis mon Fairphone',
    'Envoyé de mon Nokia 3310',
    'Envoyé depuis Mailo',
    'Obtenez Outlook pour iOS',
    'Obtenez Outlook pour Android<https://aka.ms/AAb9ysg>',
    'Envoyé à partir d’Outlook pour iOS <https://aka.ms/o0ukef>',
    'Envoyé à partir de Yahoo Mail pour iPhone<https://mail.onelink.me/107872968?pid=NativePlacement&c=Global_Acquisition_YMktg_315_Internal_EmailSignature>',
  ])
    expect(plain(`Mon récit.\n\n${line}`).aside).toEqual([{ kind: 'signature', words: line }]);
});

/** Were each line compared with all others, this would take hours: the limit of every test ends it. */
test('a long mail is sorted as fast as it is long', () => {
  expect(plain('Le vent, a écrit :\n'.repeat(40_000))).toBeDefined();
  expect(plain('--\n'.repeat(40_000))).toBeDefined();
  readHtmlMail(`${'<div>'.repeat(300)}${'<p>Le vent.</p>'.repeat(3000)}${'</div>'.repeat(300)}`, 'new');
});
