import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/import/decode-text.ts';
import { openMail } from '../../../src/import/mail/open-mail.ts';
import { receivedText } from '../received-text.ts';
import { multipart } from './mails.ts';

const SAID = 'Mon père l’avait arrêtée – ma sœur, 300 €…';
const WINDOWS: Record<string, string> = { '’': '\x92', '–': '\x96', œ: '\x9c', '€': '\x80', '…': '\x85' };
/** As Windows wrote it: one sign of these letters a byte. */
const OLD = SAID.replace(/[’–œ€…]/g, (sign) => WINDOWS[sign] as string);
/** The bytes of UTF-8, one sign a byte. */
const NEW = Buffer.from(SAID).toString('latin1');

describe('the letters of a mail', () => {
  it.each([
    ['no charset', 'text/plain', OLD],
    ['a charset that is not its own', 'text/plain; charset=utf-8', OLD],
    ['a charset folded below', 'text/plain;\n charset="UTF-8"; format=flowed', OLD],
    ['ASCII only, it says', 'text/plain; charset=us-ascii', NEW],
    ['Windows, and it is UTF-8', 'text/plain; charset=windows-1252', NEW],
    ['a charset that nobody knows', 'text/plain; charset=x-unknown', NEW],
    ['its own charset', 'text/plain; charset=iso-8859-1', OLD],
  ])('reads what is sent with %s', async (_, type, body) => {
    expect(await saidIn({ 'Content-Type': type }, body)).toBe(SAID);
  });

  it('reads it in whatever code it travels', async () => {
    const quoted = OLD.replace(/[\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const cut = quoted.replace(' ma', '=\n ma');
    expect(await saidIn({ 'Content-Transfer-Encoding': 'quoted-printable' }, cut)).toBe(SAID);
    const coded = Buffer.from(OLD, 'latin1').toString('base64');
    expect(await saidIn({ 'Content-Type': 'text/plain', 'Content-Transfer-Encoding': 'base64' }, coded)).toBe(SAID);
  });

  it('reads each part by its own letters, and leaves what is attached as it is', async () => {
    const inner = multipart('alternative', [
      { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: NEW },
      { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: `<p>${OLD}</p>` },
    ]);
    const file = { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment; filename="a.bin"' };
    const all = multipart('mixed', [inner, { headers: file, body: OLD }], 'dehors');
    const mail = await openMail({ name: 'a.eml', bytes: bytesOf(all.headers, all.body) });
    expect(new TextDecoder().decode(mail.page?.bytes)).toContain(SAID);
    expect(
      Buffer.from(mail.attachments[0]?.bytes ?? [])
        .toString('latin1')
        .trim(),
    ).toBe(OLD);
  });

  it('reads a subject and a name that nothing encodes', async () => {
    const bytes = bytesOf({ Subject: OLD, From: 'Ren\xe9 <rene@exemple.fr>', 'Content-Type': 'text/plain' }, 'Oui.');
    const { subject, provenance } = await openMail({ name: 'a.eml', bytes });
    expect([subject, provenance.sender]).toEqual([SAID, 'René <rene@exemple.fr>']);
  });

  it('leaves the letters of Asia to what is declared', async () => {
    const japanese = Buffer.from([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]).toString('latin1');
    expect(await saidIn({ 'Content-Type': 'text/plain; charset=shift_jis' }, japanese)).toBe('テスト');
  });
});

describe('letters of two kinds', () => {
  it('are each read where they stand, as a foot in old letters is below a text in new ones', () => {
    const bytes = new Uint8Array(Buffer.from(`${NEW}\n${OLD}\n`, 'latin1'));
    expect(decodeText({ name: 'a.txt', bytes })).toBe(`${SAID}\n${SAID}\n`);
  });
});

describe('letters that were lost before', () => {
  const toRead = async (words: string) =>
    (await receivedText('a.txt', words)).toRead?.filter(({ about }) => about === 'letters').map((one) => one.words);

  it.each([
    ['Mon p\uFFFDre l\uFFFDavait.', 'p\uFFFDre l\uFFFDavait'],
    ['Il l?avait, et c?était bien.', 'l?avait c?était'],
    ['Elle prÃ©fÃ¨re lâ€™été.', 'prÃ©fÃ¨re lâ€™été'],
  ])('are told: %s', async (words, told) => {
    expect(await toRead(words)).toEqual([told]);
  });

  it.each(['Où ?Là. Ah ? oui. SÃO PAULO.', 'Voir https://exemple.fr/a?b=c et https://exemple.fr/d?e=f.', 'Quoi?non.'])(
    'are not seen where there are none: %s',
    async (words) => {
      expect(await toRead(words)).toBeUndefined();
    },
  );
});

async function saidIn(headers: Record<string, string>, body: string): Promise<string | undefined> {
  const mail = await openMail({ name: 'a.eml', bytes: bytesOf(headers, body) });
  return mail.passages[0]?.words;
}

function bytesOf(headers: Record<string, string>, body: string): Uint8Array {
  const lines = Object.entries({ From: 'marie@exemple.fr', Subject: 'Oui', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return new Uint8Array(Buffer.from(`${lines.join('\n')}\n\n${body}`.replaceAll('\n', '\r\n'), 'latin1'));
}
