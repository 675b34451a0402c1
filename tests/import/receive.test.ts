import { describe, expect, test } from 'vitest';
import { plainWords } from '../../src/import/plain-words.ts';
import { refusalWords } from '../../src/words/import/refusals.ts';
import { welcomeWords } from '../../src/words/welcome/welcome-words.ts';
import { archiveOf } from './archive/archives.ts';
import { mailOf, multipart, type PartOfMail } from './mail/mails.ts';
import { receivedAll as sent } from './received-text.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (id: string): PartOfMail => ({
  headers: { 'Content-Type': 'image/png', 'Content-ID': `<${id}>`, 'Content-Transfer-Encoding': 'base64' },
  body: PNG.toString('base64'),
});
const attached = (name: string, bytes: Uint8Array | string): PartOfMail => ({
  headers: {
    'Content-Type': 'application/octet-stream',
    'Content-Transfer-Encoding': 'base64',
    'Content-Disposition': `attachment; filename="${name}"`,
  },
  body: Buffer.from(bytes).toString('base64'),
});
const mail = (...parts: PartOfMail[]) => {
  const { headers, body } = multipart('related', parts);
  return mailOf({ Subject: 'Mon texte', ...headers }, body);
};
/** What « Contribuer » asks, answered but for the text. */
const MODEL = welcomeWords('fr').message.text('Quai').replace('Titre\u00a0:', 'Titre : La cale');
const page = (html: string): PartOfMail => ({ headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html });

describe('nothing is read of it, and that is told: it was not received before', () => {
  test.each([
    ['réponses.csv', 'Nom;Email\nMarie;m@exemple.fr\n', 'noAnswer'],
    ['envoi.zip', archiveOf({ name: 'a.svg', bytes: '<svg/>' }, { name: 'b.json', bytes: '{}' }), 'empty'],
    ['courriel.eml', mailOf({ Subject: 'Rien' }, '\n'), 'empty'],
    ['modèle.eml', mailOf({}, MODEL), 'noText'],
  ])('%s', async (name, bytes, reason) => {
    const { texts, refused } = await sent(name, bytes);
    expect(texts).toEqual([]);
    expect(refused.map((one) => one.reason)).toEqual([reason]);
  });
});

describe('a file of a kind that is not received is told what to do', () => {
  const cfb = (name: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(600),
    ]);
  test.each([
    [
      'récit.odt',
      archiveOf({ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' }),
      'enregistrez-le en .docx',
    ],
    [
      'livre.epub',
      archiveOf({ name: 'mimetype', bytes: 'application/epub+zip' }, { name: 'META-INF/container.xml', bytes: 'x' }),
      'livre numérique',
    ],
    ['récit.pages', archiveOf({ name: 'Index/Document.iwa', bytes: 'x' }), 'document de Pages'],
    ['récit.doc', cfb('WordDocument'), 'ancien format de Word'],
    ['message.msg', cfb('__substg1.0_0037001F'), 'message d’Outlook'],
    ['protégé.docx', cfb('EncryptedPackage'), 'mot de passe'],
    ['récit.rtf', '{\\rtf1 Il pleuvait.}', 'format RTF'],
    ['winmail.dat', Uint8Array.from([0x78, 0x9f, 0x3e, 0x22, 1, 2]), 'texte enrichi'],
    ['contact.vcf', 'BEGIN:VCARD\nTEL:06\nEND:VCARD', 'carte de visite'],
    ['lien.url', '[InternetShortcut]\nURL=x', 'raccourci'],
    ['blog.json', '{"a":1}', 'données d’un logiciel'],
  ])('%s', async (name, bytes, words) => {
    const { texts, refused } = await sent(name, bytes);
    expect(texts).toEqual([]);
    expect(refused.map((one) => refusalWords(one.reason, one.name, 'fr')).join()).toContain(words);
  });
});

test('pictures of a letter go with the text that it brings, and those of a mail without a word are not lost', async () => {
  const letter = mail(
    page('<p>Voici.</p><img src="cid:a">'),
    picture('a'),
    attached('récit.txt', 'Il pleuvait sur Sète.'),
  );
  const { texts } = await sent('m.eml', letter);
  expect(texts.map(({ pictures }) => pictures.size)).toEqual([1]);
  const brought = mail(
    page('<div><img src="cid:a"></div>'),
    picture('a'),
    attached('récit.txt', 'Il pleuvait sur Sète.'),
  );
  expect((await sent('m.eml', brought)).texts.map(({ pictures }) => pictures.size)).toEqual([1]);
  const alone = await sent('m.eml', mail(page('<div><img src="cid:a"></div>'), picture('a')));
  expect(alone.refused).toMatchObject([{ reason: 'picture' }]);
});

test('a letter that brings a parcel is told with it, and is no story', async () => {
  const parcel = archiveOf(
    { name: 'envoi.json', bytes: JSON.stringify({ format: 'florilege-envoi', version: 1, sent: '2026-03-14' }) },
    { name: 'story.mdx', bytes: '---\ntitle: Un banc\n---\n\nIl pleuvait.\n' },
  );
  const { texts, parcels } = await sent(
    'm.eml',
    mail(page('<p>Voici mon envoi. Luce</p>'), attached('envoi.zip', parcel)),
  );
  expect(texts).toEqual([]);
  expect(parcels[0]?.letter).toMatchObject([{ kind: 'letter' }]);
});

test('what the site’s model says of an attached text is said of it', async () => {
  const body =
    'Bonjour,\n\nVoici un texte pour X.\n\nTitre : La cale\n\nSignature (le nom ou le pseudonyme qui doit paraître) : Luce A.\n\nEn une ou deux phrases, de quoi il s’agit :\n\nLe texte, ci-dessous ou en pièce jointe :\n\nvoir le fichier';
  const { headers, body: whole } = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body },
    attached('doc1.txt', 'Il pleuvait sur Sète.'),
  ]);
  const { texts } = await sent('m.eml', mailOf({ Subject: '=?utf-8?Q?Un_texte_pour_X?=', ...headers }, whole));
  expect(texts.map(({ title, authors }) => [title, authors])).toEqual([['La cale', ['Luce A.']]]);
  expect(plainWords(texts[0]?.body ?? { type: 'root', children: [] }).trim()).toBe('Il pleuvait sur Sète.');
});
