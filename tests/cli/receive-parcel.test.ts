import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storyText } from '../content-folder.ts';
import { archiveOf, type Made } from '../import/archive/archives.ts';
import { mailOf, multipart } from '../import/mail/mails.ts';
import { photograph } from '../pictures/photograph.ts';
import { deskWith, errorsIn, type ReceptionDesk, report, run, story } from './reception-desk.ts';

const NOTE = {
  format: 'florilege-envoi',
  version: 1,
  sent: '2026-03-14',
  receipt: 'e-7f3k',
  sender: 'Marie <marie@exemple.fr>',
  agreements: { paul: 'asked' },
};
const BODY = 'Nous nous sommes rencontrés un mardi.\n\n![Le comptoir, le matin](./comptoir.jpg)';
const STORY = storyText(BODY, { title: 'Un café d’hiver', authors: '[marie, {person: paul, role: photographer}]' });
const SHEET = 'displayName: Marie Dupont\ngivenName: Marie\nfamilyName: Dupont\nidentifiability: full-name\n';
const CONSENT = 'consent: { ref: c-2026-001, date: 2026-01-10, outputs: [web] }\n';

async function parcelWith(changes: Record<string, Uint8Array | string | undefined> = {}): Promise<ReceptionDesk> {
  const files: Record<string, Uint8Array | string | undefined> = {
    'envoi.json': JSON.stringify(NOTE),
    'story.mdx': STORY,
    'comptoir.jpg': await photograph({ width: 400, height: 300 }),
    'people/marie.yaml': SHEET + CONSENT,
    'people/paul.yaml': SHEET.replaceAll('Marie', 'Paul').replaceAll('Dupont', 'Le Goff'),
    ...changes,
  };
  const made = Object.entries(files).flatMap(([name, bytes]): Made[] => (bytes === undefined ? [] : [{ name, bytes }]));
  return deskWith({ 'envoi.zip': archiveOf(...made) });
}

test('a parcel becomes a draft as it was written, under ids of this anthology, without the consents that it claims', async () => {
  const desk = await parcelWith();
  expect(run(desk)).toMatchObject({ status: 0 });
  const text = story(desk, 'un-cafe-d-hiver');
  expect(text).toContain(BODY);
  expect(text).toContain('status: draft');
  expect(text).not.toContain('c-2026-100');
  expect(text).toMatch(/authors:[\s\S]*- marie\n[\s\S]*person: paul-le-goff/);
  expect(readFileSync(join(desk.content, 'people/marie.yaml'), 'utf8')).toBe(SHEET);
  expect(existsSync(join(desk.content, 'people/paul.yaml'))).toBe(false);
  const picture = readFileSync(join(desk.content, 'stories/un-cafe-d-hiver/comptoir.jpg'));
  expect(picture.includes(Buffer.from('Exif'))).toBe(false);
  expect(report(desk, 'envoi-zip')).toMatch(/Envoyé par : Marie[\s\S]*Accusé de réception : e-7f3k/);
  expect(report(desk, 'envoi-zip')).toMatch(
    /dit permettre[^\n]*CC-BY-4\.0[^\n]*web[\s\S]*paul-le-goff\.yaml[^\n]*attend la réponse/,
  );
  expect(await errorsIn(desk)).toEqual([]);
  expect(run(desk).said).toContain('1 déjà reçu');
});

test('a text that was changed and sent again under its number is a new version, told beside the first', async () => {
  const desk = await parcelWith();
  run(desk);
  const changed = STORY.replace('un mardi', 'un jeudi');
  const archive = archiveOf(
    { name: 'envoi.json', bytes: JSON.stringify({ ...NOTE, agreements: {} }) },
    { name: 'story.mdx', bytes: changed },
    { name: 'people/marie.yaml', bytes: SHEET + CONSENT },
  );
  writeFileSync(join(desk.sent, 'second.zip'), archive);
  const { said } = run(desk);
  expect(said).toMatch(
    /« Un café d’hiver » est une nouvelle version d’un texte reçu le 2026-07-01 : .*un-cafe-d-hiver/,
  );
  expect(story(desk, 'un-cafe-d-hiver-2')).toContain('un jeudi');
  expect(report(desk, 'second-zip')).toContain(
    'Nouvelle version, sous le même numéro, d’un texte reçu le 2026-07-01 : `stories/un-cafe-d-hiver/story.mdx`',
  );
});

test('a picture that did not come is told', async () => {
  const desk = await parcelWith({ 'comptoir.jpg': undefined });
  run(desk);
  expect(report(desk, 'envoi-zip')).toContain('- Image :\n  > comptoir.jpg');
});

test('a theme, a network or a series of another site is told, and left to be completed', async () => {
  const written = STORY.replace(/themes: .*/, 'themes: [emploi, jardins]\nnetworks: [minitel]\nseries: ailleurs');
  const desk = await parcelWith({ 'story.mdx': written });
  expect(run(desk)).toMatchObject({ status: 0 });
  const text = story(desk, 'un-cafe-d-hiver');
  expect(text).toContain('themes: [emploi]');
  expect(text).not.toMatch(/^(?:networks|series):/m);
  for (const word of ['jardins', 'minitel', 'ailleurs']) expect(report(desk, 'envoi-zip')).toContain(`> ${word}`);
  expect(await errorsIn(desk)).toEqual([]);
});

test('the letter of a parcel that is refused is no text; a mail as long as a text is one', async () => {
  const parcel = archiveOf({ name: 'envoi.json', bytes: '{' }, { name: 'story.mdx', bytes: STORY });
  const mail = (words: string) => {
    const { headers, body } = multipart('mixed', [
      { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: words },
      {
        headers: {
          'Content-Type': 'application/zip',
          'Content-Transfer-Encoding': 'base64',
          'Content-Disposition': 'attachment; filename="envoi.zip"',
        },
        body: Buffer.from(parcel).toString('base64'),
      },
    ]);
    return mailOf({ Subject: 'Mon envoi', ...headers }, body);
  };
  const desk = await deskWith({ 'm.eml': mail('Bonjour, appelez-moi au 06 11 22 33 44.') });
  const before = readdirSync(join(desk.content, 'stories'));
  expect(run(desk).said).toContain('n’est pas celui que décrit docs/envoi.md');
  expect(readdirSync(join(desk.content, 'stories'))).toEqual(before);
  const long = await deskWith({ 'm.eml': mail('Le treuil grince. '.repeat(60)) });
  run(long);
  expect(story(long, 'mon-envoi')).toContain('Le treuil grince.');
});

describe('a parcel that holds anything else is refused whole', () => {
  test.each([
    ['a key that is not described', { 'envoi.json': JSON.stringify({ ...NOTE, token: 'x' }) }],
    ['a version to come', { 'envoi.json': JSON.stringify({ ...NOTE, version: 2 }) }],
    ['no JSON', { 'envoi.json': '{' }],
    ['no story', { 'story.mdx': undefined }],
    ['a story without facts', { 'story.mdx': 'Des mots.' }],
    ['a program', { 'build.js': 'process.exit()' }],
    ['a module in the story', { 'story.mdx': STORY.replace(BODY, `import fs from 'fs'\n\n${BODY}`) }],
    ['an expression in the story', { 'story.mdx': STORY.replace(BODY, `${BODY} {process.exit()}`) }],
    ['a script in the story', { 'story.mdx': STORY.replace(BODY, `${BODY}\n\n<script>alert(1)</script>`) }],
    ['a page of the editors', { 'pages/a-propos.mdx': '# x' }],
    ['a picture that is none', { 'comptoir.jpg': 'import x' }],
    ['a sheet that is none', { 'people/marie.yaml': 'displayName: [x]' }],
    [
      'a sheet with anchors',
      { 'people/marie.yaml': `displayName: &a Marie\ngivenName: *a\nidentifiability: given-name\nbad: 1\n` },
    ],
    ['a person of another folder', { 'people/x/marie.yaml': SHEET }],
  ])('%s', async (_, changes) => {
    const desk = await parcelWith(changes);
    const before = readdirSync(join(desk.content, 'stories'));
    const { status, said } = run(desk);
    expect(said).toContain('n’est pas celui que décrit docs/envoi.md');
    expect(status).toBe(1);
    expect(readdirSync(join(desk.content, 'stories'))).toEqual(before);
  });
});
