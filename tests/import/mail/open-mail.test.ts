import { describe, expect, test } from 'vitest';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { isMail, openMail } from '../../../src/import/mail/open-mail.ts';
import { mailOf, multipart } from './mails.ts';

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };
const opened = (bytes: Uint8Array) => openMail({ name: 'message.eml', bytes });
const wordsOf = async (bytes: Uint8Array) => (await opened(bytes)).passages.map(({ words }) => words).join('\n\n');
const asideOf = async (bytes: Uint8Array) => (await opened(bytes)).aside.map(({ kind, words }) => `${kind}: ${words}`);

test('a mail gives its text, its subject without « TR : » and « Re: », and who sent it and when', async () => {
  const mail = await opened(
    mailOf({ Subject: 'TR : Re: =?utf-8?Q?Un_caf=C3=A9_=C3=A0_Rennes?=', ...PLAIN }, 'Il pleuvait.\n'),
  );
  expect(mail.subject).toBe('Un café à Rennes');
  expect(mail.passages).toEqual([{ words: 'Il pleuvait.', isQuoted: false }]);
  expect(mail.provenance).toEqual({
    sender: 'Marie Dupont <marie@exemple.fr>',
    date: '2026-03-03T09:12:00.000Z',
    subject: 'TR : Re: Un café à Rennes',
  });
});

describe('the letters of every program', () => {
  test.each([
    [
      'quoted-printable',
      { 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': 'quoted-printable' },
      "L=E9t=E9 =E0 S=E8te, o=F9 l=\n'on rit.",
    ],
    [
      'base64',
      { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' },
      Buffer.from("Lété à Sète, où l'on rit.").toString('base64'),
    ],
    ['no charset, UTF-8', {}, "Lété à Sète, où l'on rit."],
  ])('%s', async (_, headers, body) => {
    expect(await wordsOf(mailOf(headers as Record<string, string>, body))).toBe("Lété à Sète, où l'on rit.");
  });

  test('windows-1252, eight bits', async () => {
    const bytes = mailOf({ 'Content-Type': 'text/plain; charset=windows-1252' }, 'Où ? \x93Là\x94', 'latin1');
    expect(await wordsOf(bytes)).toBe('Où ? “Là”');
  });

  test('format=flowed joins the lines that it cut', async () => {
    const flowed = { 'Content-Type': 'text/plain; charset=utf-8; format=flowed; delsp=no' };
    expect(await wordsOf(mailOf(flowed, 'Une phrase qui \ncontinue ici.\n\nUne autre.\n'))).toBe(
      'Une phrase qui continue ici.\n\nUne autre.',
    );
  });

  test('format=flowed joins no words of a sender to those that they quote', async () => {
    const [type, more] = ['text/plain; charset=utf-8;\n format="Flowed"', '; delsp=yes'];
    const body =
      'Oui. \n> Qui êtes-vous, \n> Marie ? \nMarie, \n de Sète. \n\n>> Tiens, \n> et d’où \n> > venez \n> > -vous ? \nDe loin. \n-- \nMarie\n';
    const mail = await opened(mailOf({ Subject: 'Récit', 'Content-Type': type }, body));
    expect(mail.passages.map(({ words, isQuoted }) => `${isQuoted ? '> ' : ''}${words}`)).toEqual([
      ...['Oui.', '> Qui êtes-vous, Marie ?', 'Marie, de Sète.', '> Tiens, \net d’où \nvenez -vous ?', 'De loin.'],
    ]);
    const added = await opened(mailOf({ 'Content-Type': `${type}${more}` }, 'Anti \nconstitution\n'));
    expect(added.passages.map(({ words }) => words)).toEqual(['Anticonstitution']);
    const long = await opened(mailOf({ 'Content-Type': `${type}${more}` }, 'Un mot  \n'.repeat(40_000)));
    expect(long.passages).toHaveLength(1);
  });

  test('lines cut at 72 signs are one; lines of verse are kept', async () => {
    const cut = 'Nous nous sommes rencontrés un mardi de mars, devant une librairie qui\nfermait, et nous avons parlé.';
    expect(await wordsOf(mailOf(PLAIN, `${cut}\n\nUn vers,\nun autre.\n`))).toBe(
      `${cut.replace('\n', ' ')}\n\nUn vers,\nun autre.`,
    );
    expect(await wordsOf(mailOf(PLAIN, `Qui fermait ?\n${cut}\n`))).toBe(`Qui fermait ?\n${cut.replace('\n', ' ')}`);
  });
});

describe('what a mail program adds is set aside with its words', () => {
  test.each([
    [
      'a reply',
      'Mon récit.\n\nLe mar. 3 mars 2026 à 10:12, Paul <paul@exemple.fr> a écrit :\n> Bonjour,\n> envoyez-nous un récit.\n',
      [
        'reply: Le mar. 3 mars 2026 à 10:12, Paul <paul@exemple.fr> a écrit :',
        'reply: Bonjour,\nenvoyez-nous un récit.',
      ],
    ],
    [
      'a reply announced on two lines',
      'Mon récit.\n\nLe mar. 3 mars 2026 à 10:12, Paul Le Goff de la librairie\n<paul@exemple.fr> a écrit :\n\n> Bonjour\n',
      [
        'reply: Le mar. 3 mars 2026 à 10:12, Paul Le Goff de la librairie\n<paul@exemple.fr> a écrit :',
        'reply: Bonjour',
      ],
    ],
    [
      'Outlook’s',
      'Mon récit.\n\n________________________________\nDe : Paul <paul@exemple.fr>\nEnvoyé : mardi 3 mars 2026 10:12\nÀ : Marie\nObjet : Votre récit\n\nBonjour,\nenvoyez-le.\n',
      [
        'reply: De : Paul <paul@exemple.fr>\nEnvoyé : mardi 3 mars 2026 10:12\nÀ : Marie\nObjet : Votre récit',
        'reply: Bonjour,\nenvoyez-le.',
      ],
    ],
    [
      'an original message',
      'Mon récit.\n\n-----Message d’origine-----\nBonjour\n',
      ['reply: -----Message d’origine-----', 'reply: Bonjour'],
    ],
    [
      'in English',
      'Mon récit.\n\nOn Tue, Mar 3, 2026 at 10:12 AM Paul <p@exemple.fr> wrote:\n> Hello\n',
      ['reply: On Tue, Mar 3, 2026 at 10:12 AM Paul <p@exemple.fr> wrote:', 'reply: Hello'],
    ],
    ['a signature', 'Mon récit.\n\n-- \nMarie Dupont\n06 00 00 00 00\n', ['signature: Marie Dupont\n06 00 00 00 00']],
    ['a telephone', 'Mon récit.\n\nEnvoyé de mon iPhone\n', ['signature: Envoyé de mon iPhone']],
  ])('%s', async (_, body, aside) => {
    const bytes = mailOf(PLAIN, body);
    expect(await wordsOf(bytes)).toBe('Mon récit.');
    expect(await asideOf(bytes)).toEqual(aside);
  });

  test('but a message that was handed on is the text', async () => {
    const forwarded =
      '---------- Message transféré ---------\nDe : Marie <m@exemple.fr>\nDate : mar. 3 mars 2026\nObjet : Mon récit\nÀ : <nous@exemple.fr>\n\nIl pleuvait.\n';
    const bytes = mailOf({ Subject: 'Fwd: Mon récit', ...PLAIN }, forwarded);
    expect(await wordsOf(bytes)).toBe('Il pleuvait.');
    expect((await asideOf(bytes))[0]).toContain('Message transféré');
  });

  test('and questions that are answered one by one stay', async () => {
    const { passages, aside } = await opened(
      mailOf(
        PLAIN,
        'Le mar. 3 mars 2026 à 10:12, Paul <p@exemple.fr> a écrit :\n> Qui êtes-vous ?\n\nMarie.\n\n> Et où vivez-vous ?\n\nÀ Sète.\n\n> Merci,\n> Paul\n',
      ),
    );
    expect(passages).toEqual([
      { words: 'Qui êtes-vous ?', isQuoted: true },
      { words: 'Marie.', isQuoted: false },
      { words: 'Et où vivez-vous ?', isQuoted: true },
      { words: 'À Sète.', isQuoted: false },
    ]);
    expect(aside.map(({ words }) => words)).toContain('Merci,\nPaul');
  });

  test.each([
    [
      'Gmail',
      '<div>Mon récit.</div><div class="gmail_signature">Marie</div><div class="gmail_quote"><div>Le 3 mars, Paul a écrit :</div><blockquote>Bonjour</blockquote></div>',
      ['Marie', 'Le 3 mars, Paul a écrit :', 'Bonjour'],
    ],
    [
      'Thunderbird',
      '<p>Mon récit.</p><div class="moz-cite-prefix">Le 03/03/2026, Paul a écrit :</div><blockquote type="cite" cite="mid:1">Bonjour</blockquote><pre class="moz-signature">Marie</pre>',
      ['Marie', 'Le 03/03/2026, Paul a écrit :', 'Bonjour'],
    ],
    [
      'Outlook on the web',
      '<div>Mon récit.</div><div id="x_Signature">Marie</div><hr><div id="divRplyFwdMsg"><b>De :</b> Paul<br><b>Envoyé :</b> mardi<br><b>Objet :</b> Récit</div><div>Bonjour</div>',
      ['Marie', 'De : Paul\nEnvoyé : mardi\nObjet : Récit', 'Bonjour'],
    ],
  ])('in the page of %s', async (_, html, aside) => {
    const mail = await opened(mailOf({ 'Content-Type': 'text/html; charset=utf-8' }, html));
    const page = new TextDecoder().decode(mail.page?.bytes);
    expect(page).toContain('Mon récit.');
    expect(page).not.toContain('Bonjour');
    expect(page).not.toContain('Marie');
    expect(mail.aside.map(({ words }) => words)).toEqual(aside);
  });
});

test('files that are attached lose their folders; pictures that the page shows go with it', async () => {
  const { headers, body } = multipart('related', [
    { headers: { 'Content-Type': 'text/html' }, body: '<p>Voici.</p><img src="cid:photo1">' },
    {
      headers: { 'Content-Type': 'image/png', 'Content-ID': '<photo1>', 'Content-Transfer-Encoding': 'base64' },
      body: 'iVBORw==',
    },
    {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment; filename="../../../etc/passwd"',
      },
      body: 'x',
    },
    {
      headers: {
        'Content-Type': 'text/plain',
        'Content-Disposition': 'attachment; filename="C:\\\\Users\\\\x\\\\récit.txt"',
      },
      body: 'x',
    },
    { headers: { 'Content-Type': 'text/plain', 'Content-Disposition': 'attachment; filename=".."' }, body: 'x' },
  ]);
  const mail = await opened(mailOf(headers, body));
  expect(mail.attachments.map(({ name }) => name)).toEqual(['passwd', 'récit.txt', 'piece-4']);
  expect([...mail.shown.keys()]).toEqual(['cid:photo1']);
});

describe('mails that are not well made', () => {
  test('parts within parts without end are refused', async () => {
    let part = { headers: PLAIN as Record<string, string>, body: 'x' };
    for (let depth = 0; depth < 200; depth++) part = multipart('mixed', [part], `b${depth}`);
    await expect(opened(mailOf(part.headers, part.body))).rejects.toThrow(ImportRefused);
  });

  test.each([
    ['a boundary that never comes', { 'Content-Type': 'multipart/mixed; boundary=x' }, 'Il pleuvait.'],
    ['no boundary', { 'Content-Type': 'multipart/mixed' }, 'Il pleuvait.'],
    ['a charset that does not exist', { 'Content-Type': 'text/plain; charset=klingon' }, 'Il pleuvait.'],
    ['base64 that is none', { 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': 'base64' }, '%%%%'],
    ['a header without an end', { Subject: 'x'.repeat(500_000) }, 'Il pleuvait.'],
  ])('%s stops nothing', async (_, headers, body) => {
    await expect(opened(mailOf(headers as unknown as Record<string, string>, body))).resolves.toBeDefined();
  });
});

test('a mail is known by its header, and a letter is none', () => {
  expect(isMail('Received: from x\r\nFrom: a@b.fr\r\nSubject: x\r\n\r\nBonjour')).toBe(true);
  expect(isMail('From: a@b.fr\nDate: x\n\nBonjour')).toBe(true);
  expect(isMail('Bonjour,\n\nvoici mon récit.')).toBe(false);
  expect(isMail('De : Marie\nObjet : récit\n\nBonjour')).toBe(false);
});
