// What is sent to be received, when who sends it means harm: refused or stripped, said, within bounds, and nothing elsewhere.
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deskWith, errorsIn, type ReceptionDesk, run, runApart } from '../cli/reception-desk.ts';
import { archiveOf } from '../import/archive/archives.ts';
import { mailOf, multipart } from '../import/mail/mails.ts';
import { exportOf, itemOf } from '../import/wordpress/exports.ts';
import { photograph } from '../pictures/photograph.ts';

const MEGABYTE = 1024 * 1024;
const text = (words: string) => new TextEncoder().encode(words);
const zeros = new Uint8Array(100 * MEGABYTE);
const word = (xml: Uint8Array | string, more: Parameters<typeof archiveOf> = []) =>
  archiveOf({ name: '[Content_Types].xml', bytes: '<Types/>' }, { name: 'word/document.xml', bytes: xml }, ...more);

function nested(bytes: Uint8Array, depth: number): Uint8Array {
  return depth === 0 ? bytes : nested(zipSync({ 'a.zip': bytes }, { level: 0 }), depth - 1);
}

/** Everything below the folder that holds a content's desk. */
function filesAround({ received }: ReceptionDesk): string[] {
  return readdirSync(dirname(received), { recursive: true, encoding: 'utf8' }).sort();
}

describe('is refused and said, and nothing is written', () => {
  test.each<[string, string, Uint8Array, RegExp]>([
    ['an archive that fills a disk', 'a.zip', archiveOf({ name: 'a.txt', bytes: zeros }), /archive piégée/],
    ['one that hides it', 'a.zip', archiveOf({ name: 'a.txt', bytes: zeros, said: { size: 10 } }), /archive piégée/],
    [
      'archives within archives',
      'a.zip',
      nested(archiveOf({ name: 'a.txt', bytes: 'x' }), 12),
      /emboîte trop de parties/,
    ],
    ['a Word file that fills the memory', 'a.docx', word(zeros), /archive piégée/],
    [
      'a Word file whose pictures do',
      'a.docx',
      word('<x/>', [{ name: 'word/media/a.png', bytes: zeros }]),
      /archive piégée/,
    ],
    ['macros', 'a.docm', word('<x/>', [{ name: 'word/vbaProject.bin', bytes: 'x' }]), /contient des macros/],
    [
      'macros under another name',
      'a.docx',
      word('<x/>', [{ name: 'word/VBAPROJECT.BIN', bytes: 'x' }]),
      /contient des macros/,
    ],
    [
      'a file of another folder',
      'a.zip',
      archiveOf({ name: '../../dehors.txt', bytes: 'x' }),
      /sortirait de son dossier/,
    ],
    [
      'a link',
      'a.zip',
      archiveOf({ name: 'a.txt', bytes: '/etc/passwd', said: { mode: 0o120777 } }),
      /sortirait de son dossier/,
    ],
    [
      'entities',
      'a.xml',
      text(exportOf().replace('<rss', '<!DOCTYPE rss [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>\n<rss')),
      /entités XML/,
    ],
    ['parts within parts', 'a.eml', deepMail(300), /emboîte trop de parties/],
    ['a hundred megabytes', 'a.txt', new Uint8Array(100 * MEGABYTE).fill(97), /trop lourd/],
    ['thirty megabytes of text', 'a.txt', new Uint8Array(30 * MEGABYTE).fill(97), /trop lourd/],
    ['a program', 'a.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]), /ne peut pas être lu/],
  ])('%s', async (_, name, bytes, said) => {
    const desk = await deskWith({ [name]: bytes });
    const before = filesAround(desk);
    const made = run(desk);
    expect(made.said).toMatch(said);
    expect(made.said).not.toMatch(/\n\s+at |Error:/);
    expect(made.status).toBe(1);
    expect(filesAround(desk)).toEqual(before);
  });
});

describe('is received without its harm', () => {
  test('names that would leave their folder, or command a terminal', async () => {
    const { headers, body } = multipart('mixed', [
      {
        headers: {
          'Content-Type': 'text/plain',
          'Content-Disposition': 'attachment; filename="../../../../tmp/x.txt"',
        },
        body: 'Des mots du premier.',
      },
      {
        headers: {
          'Content-Type': 'text/plain',
          'Content-Disposition': "attachment; filename*=utf-8''%1B%5D0%3Bx%07..%2F..%2Fy.txt",
        },
        body: 'Des mots du second.',
      },
    ]);
    const desk = await deskWith({ 'a\u001b[31m.eml': mailOf({ Subject: '../../../x \u001b[2J', ...headers }, body) });
    const made = run(desk);
    expect(made.status).toBe(0);
    expect(made.said).not.toContain('\u001b');
    const added = filesAround(desk).filter((path) => path.startsWith('received'));
    expect(added.every((path) => /^received(?:\/[\wé.-]+)*$/u.test(path))).toBe(true);
  });

  test('code of the dialect’s own language is words', async () => {
    const desk = await deskWith({
      'a.txt':
        'import fs from "node:fs"\n\n{process.exit()} <script>alert(1)</script> <Aside title={x}>\n\nexport const a = 1',
    });
    expect(run(desk)).toMatchObject({ status: 0 });
    expect((await errorsIn(desk)).filter(({ rule }) => rule !== 'code')).toEqual([]);
  });

  test('a page keeps its words, without its programs, its frames and its addresses that run something', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><script>fetch('//x')</script><style>@import 'x'</style></head>
<body onload="alert(1)"><p onclick="alert(2)">Nous étions <a href="javascript:alert(3)">deux</a>, <a href=" data:text/html,x">puis</a> trois.</p>
<iframe src="https://exemple.fr"></iframe><svg onload="alert(4)"><script>alert(5)</script></svg><object data="x.swf"></object>
<img src="x" onerror="alert(6)"><img src="file:///etc/passwd"><form action="https://exemple.fr"><input value="x"></form><base href="https://exemple.fr/"></body></html>`;
    const desk = await deskWith({ 'page.html': page });
    expect(run(desk).status).toBe(0);
    expect(await errorsIn(desk)).toEqual([]);
    const text = readFileSync(join(desk.content, 'stories/page/story.mdx'), 'utf8');
    expect(text).toContain('Nous étions deux, puis trois.');
    expect(text).not.toMatch(/alert|javascript:|data:|file:|iframe|onerror/);
  });

  test('a page shows nothing that is outside of its folder', async () => {
    const photo = await photograph({ width: 60, height: 40 });
    const shown = ['../secret.jpg', '..%2fsecret.jpg', 'lien.jpg', '/etc/hostname', 'page_files/p.jpg'];
    const page = `<!DOCTYPE html><meta charset="utf-8"><p>Des mots.</p>${shown.map((src) => `<p><img src="${src}" alt="x"></p>`).join('')}`;
    const desk = await deskWith({ 'envoi/page.html': page, 'envoi/page_files/p.jpg': photo, 'secret.jpg': photo });
    symlinkSync(join(desk.sent, 'secret.jpg'), join(desk.sent, 'envoi/lien.jpg'));
    run({ ...desk, sent: join(desk.sent, 'envoi') });
    expect(readdirSync(join(desk.content, 'stories/page')).sort()).toEqual(['image-1.jpg', 'story.mdx']);
  });

  test('a link in a folder is not followed', async () => {
    const desk = await deskWith({ 'a.txt': 'Des mots.' });
    const secret = join(dirname(desk.received), 'secret.txt');
    writeFileSync(secret, 'Un secret.');
    symlinkSync(secret, join(desk.sent, 'lien.txt'));
    expect(run(desk).said).toContain('1 fichier reçu');
  });
});

test('all of it together stays under 512 MB', async () => {
  const laughs = '[a1=1]'.repeat(400_000);
  const desk = await deskWith({
    'bombe.zip': archiveOf({ name: 'a.txt', bytes: zeros }),
    'dix.zip': zipSync(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`${index}.txt`, new Uint8Array(9 * MEGABYTE).fill(97)]),
      ),
      { level: 1 },
    ),
    'grand.txt': new Uint8Array(24 * MEGABYTE).fill(97),
    'codes.xml': text(exportOf(itemOf({ title: 'x', 'content:encoded': laughs }))),
    'guillemets.csv': text(`"a","b","c"\n${'"'.repeat(5 * MEGABYTE)}`),
    'citations.eml': mailOf({ Subject: 'x' }, '> '.repeat(MEGABYTE)),
    'crochets.txt': text('['.repeat(200_000)),
    'profonde.html': text(`<!DOCTYPE html>${'<div>'.repeat(200_000)}Des mots.`),
    'gras.html': text(`<!DOCTYPE html><p>${'<b>x<i>y'.repeat(20_000)}`),
    'tableaux.html': text(`<!DOCTYPE html>${'<table><tr><td>x'.repeat(5_000)}`),
    'fin.txt': text('La fin, qui est reçue.'),
  });
  const made = runApart(desk);
  expect(made.said).toMatch(/Reçu : fin\.txt/);
  expect(made.peak).toBeLessThan(512 * MEGABYTE);
});

function deepMail(depth: number): Uint8Array {
  let part = { headers: { 'Content-Type': 'text/plain' } as Record<string, string>, body: 'x' };
  for (let level = 0; level < depth; level++) part = multipart('mixed', [part], `b${level}`);
  return mailOf(part.headers, part.body);
}
