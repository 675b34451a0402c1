import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archiveOf } from '../import/archive/archives.ts';
import { makeDocx, p } from '../import/docx/make-docx.ts';
import { mailOf, multipart } from '../import/mail/mails.ts';
import { exportOf, itemOf } from '../import/wordpress/exports.ts';
import { photograph } from '../pictures/photograph.ts';
import { deskWith, errorsIn, report, run, story } from './reception-desk.ts';

const TEXT = 'Nous nous sommes rencontrés un mardi, « debout », au comptoir d’un café.\n';

test('what was sent becomes drafts that the check accepts, each with its report, and the editor is told what is left', async () => {
  const desk = await deskWith({
    'Un café à Rennes.txt': TEXT,
    'courriel.eml': mailOf(
      { Subject: 'Un mardi de pluie' },
      `Il pleuvait sur Sète, ce mardi.\n\n-- \nMarie\n06 00 00 00 00\n`,
    ),
    'réponses.csv':
      'Nom;Qui êtes-vous ?;Et demain ?\nPaul Le Goff;Un facteur de Sète;On verra\nZoé Martin;Une libraire;\n',
  });
  const { status, said } = run(desk);
  expect(said).toContain('3 fichiers reçus, 0 déjà reçu, 0 en échec.');
  expect(status).toBe(0);
  expect(await errorsIn(desk)).toEqual([]);
  expect(story(desk, 'un-cafe-a-rennes')).toContain(TEXT);
  expect(story(desk, 'un-mardi-de-pluie')).toContain('authors: [a-completer]');
  expect(story(desk, 'un-mardi-de-pluie')).not.toMatch(/06 00|marie@/);
  expect(report(desk, 'courriel-eml')).toContain('06 00 00 00 00');
  expect(story(desk, 'paul-le-goff')).toContain('authors: [paul-le-goff]');
  expect(story(desk, 'zoe-martin')).toMatch(/kind: portrait[\s\S]*status: draft[\s\S]*subject: zoe-martin/);
  expect(readFileSync(join(desk.content, 'people/zoe-martin.yaml'), 'utf8')).toBe(
    'displayName: Zoé Martin\ngivenName: Zoé Martin\nidentifiability: full-name\n',
  );
});

test('a draft that is sent to be read before it is complete is told so', async () => {
  const desk = await deskWith({ 'Un café.txt': TEXT });
  run(desk, '--kind', 'encounter');
  const file = join(desk.content, 'stories/un-cafe-2/story.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('status: draft', 'status: review'));
  const told = (await errorsIn(desk)).map(({ rule, words }) => `${rule} ${words.slice(0, 12)}`);
  expect(told).toContain('unfinished a-completer');
  expect(told).toContain('reference a-completer');
  expect(told.some((one) => one.startsWith('evidence'))).toBe(true);
});

test('the same file twice, and the same text in two files, are told and not doubled', async () => {
  const desk = await deskWith({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': `\n${TEXT}\n` });
  const first = run(desk);
  expect(first.said).toContain('1 fichier reçu, 2 déjà reçus');
  expect(first.said).toContain('Déjà reçu le 2026-07-01 : b.txt');
  const before = readdirSync(join(desk.content, 'stories'));
  const second = run(desk);
  expect(second.said).toContain('0 fichier reçu, 3 déjà reçus, 0 en échec.');
  expect(second.status).toBe(0);
  expect(readdirSync(join(desk.content, 'stories'))).toEqual(before);
  expect(run(desk, '--again').said).toContain('3 fichiers reçus');
});

test('one failure stops nothing else, is told in a sentence, and is the status of the command', async () => {
  const desk = await deskWith({ 'a.pdf': '%PDF-1.7', 'b.txt': TEXT, 'c.docx': 'PK\u0003\u0004cassé', 'd.txt': '  \n' });
  const { status, said } = run(desk);
  expect(status).toBe(1);
  expect(said).toContain('Non reçu : a.pdf\n  « a.pdf » est un PDF');
  expect(said).toContain('1 fichier reçu, 0 déjà reçu, 3 en échec.');
  expect(run(desk, '--lang', 'en').said).toContain('“a.pdf” is a PDF');
});

test('--dry-run says what it would do, and writes nothing', async () => {
  const desk = await deskWith({ 'a.txt': TEXT, 'b.txt': TEXT });
  const before = readdirSync(desk.content, { recursive: true });
  const { status, said } = run(desk, '--dry-run');
  expect([status, said.includes('1 fichier à recevoir, 1 déjà reçu, 0 en échec. Rien n’a été écrit.')]).toEqual([
    0,
    true,
  ]);
  expect(readdirSync(desk.content, { recursive: true })).toEqual(before);
  expect(existsSync(desk.received)).toBe(false);
});

test('nothing is ever written over: a folder that is there keeps its name', async () => {
  const desk = await deskWith({ 'Un café.txt': TEXT });
  const before = story(desk, 'un-cafe');
  run(desk);
  expect(story(desk, 'un-cafe')).toBe(before);
  expect(story(desk, 'un-cafe-2')).toContain(TEXT);
});

describe('people', () => {
  const answers = (name: string) => `Nom,Qui ?,Où ?\n${name},Un facteur,À Sète\n`;
  test.each([
    ['as it is written', 'Paul Le Goff'],
    ['in capitals, the family name before', 'LE GOFF Paul'],
    ['without its accents', 'Camille OEUVRARD'],
  ])('are known by their name %s', async (_, name) => {
    const desk = await deskWith({ 'r.csv': answers(name) });
    run(desk);
    expect(readdirSync(join(desk.content, 'people')).filter((file) => file.endsWith('.yaml'))).toHaveLength(3);
  });

  test('of whom nobody is sure are left to be said, and reported', async () => {
    const desk = await deskWith({ 'r.csv': answers('P. Le Goff') });
    expect(run(desk, '--yes').status).toBe(0);
    expect(story(desk, 'p-le-goff')).toContain('authors: [a-completer]');
    expect(report(desk, 'r-csv')).toContain('« P. Le Goff » est peut-être `paul-le-goff`');
  });

  test('of the same run are one', async () => {
    const desk = await deskWith({
      'a.csv': answers('Zoé Martin'),
      'b.csv': answers('Zoé Martin').replace('Sète', 'Lyon'),
    });
    run(desk);
    expect(readdirSync(join(desk.content, 'people')).filter((file) => file.startsWith('zoe'))).toEqual([
      'zoe-martin.yaml',
    ]);
  });
});

test('pictures are decoded and written again: no camera, no place; what is no picture is told', async () => {
  const photo = await photograph({ width: 900, height: 600 });
  const attached = (type: string, name: string, bytes: Uint8Array) => ({
    headers: {
      'Content-Type': type,
      'Content-Transfer-Encoding': 'base64',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
    body: Buffer.from(bytes).toString('base64'),
  });
  const { headers, body } = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: TEXT },
    attached('image/jpeg', 'IMG_1.jpg', photo),
    attached('image/jpeg', 'IMG_2.jpg', photo.subarray(0, 300)),
  ]);
  const desk = await deskWith({ 'm.eml': mailOf({ Subject: 'Une photo', ...headers }, body) });
  expect(run(desk).status).toBe(0);
  expect(readdirSync(join(desk.content, 'stories/une-photo')).sort()).toEqual(['image-1.jpg', 'story.mdx']);
  const written = readFileSync(join(desk.content, 'stories/une-photo/image-1.jpg'));
  expect(photo.includes(Buffer.from('Exif'))).toBe(true);
  expect(written.includes(Buffer.from('Exif'))).toBe(false);
  expect(story(desk, 'une-photo')).toContain('](./image-1.jpg)');
  expect(report(desk, 'm-eml')).toContain('- Image :\n  > jointe-2');
  expect(await errorsIn(desk)).toEqual([]);
});

test('a text that comes with a letter is the text; the letter is told, and who sent it', async () => {
  const { headers, body } = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Bonjour, voici mon récit. Marie\n' },
    {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Disposition': 'attachment; filename="recit.txt"',
      },
      body: TEXT,
    },
  ]);
  const desk = await deskWith({ 'm.eml': mailOf({ Subject: 'Mon récit', ...headers }, body) });
  expect(run(desk).status).toBe(0);
  expect(story(desk, 'mon-recit')).not.toContain('Bonjour');
  expect(report(desk, 'm-eml')).toMatch(
    /Envoyé par : Marie Dupont[\s\S]*Mot d’accompagnement :\n {2}> Mon récit\n {2}> Bonjour, voici mon récit/,
  );
});

test('answers are set in the questions of the series, in the series', async () => {
  const desk = await deskWith({ 'r.csv': 'Nom,qui etes vous,Autre\nZoé Martin,Moi,Rien\n' });
  const series = join(desk.content, 'series/rencontres.yaml');
  writeFileSync(
    series,
    `${readFileSync(series, 'utf8')
      .replace(/^questions:.*$/m, '')
      .trimEnd()}\nquestions: ["Qui êtes-vous ?"]\n`,
  );
  expect(run(desk, '--series', 'rencontres').status).toBe(0);
  expect(story(desk, 'zoe-martin')).toContain('series: rencontres');
  expect(story(desk, 'zoe-martin')).toContain('Qui êtes-vous ?');
  expect(run(desk, '--series', 'rencontre').said).toContain(
    '« rencontre » n’est pas une valeur de --series : rencontres.',
  );
});

test('a wrong command is told, and nothing is written', async () => {
  const desk = await deskWith({ 'a.txt': TEXT });
  expect(run({ ...desk, sent: '/nowhere/at/all' })).toMatchObject({ status: 2 });
  expect(run(desk, '--kind', 'poem').status).toBe(2);
  expect(run(desk, '--oui').said).toContain('L’option « --oui » n’existe pas.');
  expect(existsSync(desk.received)).toBe(false);
});

test('an archive of another’s is unpacked in memory, and its texts are received with their pictures', async () => {
  const photo = await photograph({ width: 40, height: 30 });
  const desk = await deskWith({
    'envoi.zip': archiveOf(
      { name: 'marie/récit.txt', bytes: TEXT },
      { name: 'marie/photo.jpg', bytes: photo },
      { name: 'seule/p.jpg', bytes: photo },
    ),
  });
  const { status, said } = run(desk);
  expect(said).toContain('« p.jpg » est une image sans texte');
  expect(status).toBe(1);
  expect(report(desk, 'envoi-zip')).toContain('Incomplet');
  expect(readdirSync(join(desk.content, 'stories/envoi')).sort()).toEqual(['image-1.jpg', 'story.mdx']);
});

test('an export of WordPress keeps where each post stood', async () => {
  const item = itemOf(
    { title: 'Un café d’hiver', 'content:encoded': TEXT, 'wp:post_date': '2017-06-01 10:00:00' },
    [['category', 'Emploi']],
    [['Paul', 'Merci !']],
  );
  const desk = await deskWith({ 'blog.xml': exportOf(item) });
  expect(run(desk).status).toBe(0);
  expect(story(desk, 'un-cafe-d-hiver')).toMatch(
    /themes: \[emploi\][\s\S]*relation: republication\n {2}url: https:\/\/blog.exemple.fr\/un-cafe\/\n {2}published: 2017-06-01/,
  );
  expect(report(desk, 'blog-xml')).toContain('Merci');
});

test('a saved page is received with the pictures of its folder, and Google Docs’ archive with its own', async () => {
  const photo = await photograph({ width: 400, height: 300 });
  const page = (src: string) =>
    `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le port</title></head><body><h1>Le port</h1><p>${TEXT}</p><p><img src="${src}" alt="Le port au matin"></p></body></html>`;
  const desk = await deskWith({
    'page.html': page('page_files/port%20bleu.jpg'),
    'page_files/port bleu.jpg': photo,
    'page_files/style.css': 'p { color: red }',
    'Docs.zip': archiveOf(
      { name: 'Port.html', bytes: page('images/image1.jpg').replaceAll('Le port', 'Un quai') },
      { name: 'images/image1.jpg', bytes: photo },
    ),
  });
  const { status, said } = run(desk);
  expect(said).toContain('2 fichiers reçus, 0 déjà reçu, 0 en échec.');
  expect(status).toBe(0);
  for (const [id, alt] of [
    ['le-port', 'Le port au matin'],
    ['un-quai', 'Un quai au matin'],
  ] as const) {
    expect(story(desk, id)).toContain(`![${alt}](./image-1.jpg)`);
    expect(readdirSync(join(desk.content, 'stories', id)).sort()).toEqual(['image-1.jpg', 'story.mdx']);
  }
  expect(await errorsIn(desk)).toEqual([]);
});

test('a mail that is a page keeps what its sender wrote and the pictures that it shows', async () => {
  const photo = await photograph({ width: 400, height: 300 });
  const html =
    '<div dir="ltr"><p>Nous étions <b>deux</b> sur le quai.</p><img src="cid:ii_1" alt="Le quai"></div><div class="gmail_quote"><div class="gmail_attr">Le mar. 3 mars 2026 à 10:12, Paul &lt;p@exemple.fr&gt; a écrit :<br></div><blockquote>Envoyez-nous un récit.</blockquote></div>';
  const { headers, body } = multipart('related', [
    { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: html },
    {
      headers: { 'Content-Type': 'image/jpeg', 'Content-ID': '<ii_1>', 'Content-Transfer-Encoding': 'base64' },
      body: photo.toString('base64'),
    },
  ]);
  const desk = await deskWith({ 'm.eml': mailOf({ Subject: 'Re: Le quai', ...headers }, body) });
  expect(run(desk)).toMatchObject({ status: 0 });
  expect(story(desk, 'le-quai')).toContain('Nous étions **deux** sur le quai.\n\n![Le quai](./image-1.jpg)');
  expect(story(desk, 'le-quai')).not.toMatch(/Envoyez|Paul/);
  expect(report(desk, 'm-eml')).toContain('> Envoyez-nous un récit.');
});

test('a Word document is received, alone or attached to a mail', async () => {
  const word = makeDocx({ body: p('Le quai', { style: 'Titre' }) + p('Nous étions deux sur le quai.') });
  const { headers, body } = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Voici mon récit.' },
    {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Transfer-Encoding': 'base64',
        'Content-Disposition': 'attachment; filename="x.docx"',
      },
      body: Buffer.from(makeDocx({ body: p('Nous étions trois.') })).toString('base64'),
    },
  ]);
  const desk = await deskWith({ 'a.docx': word, 'm.eml': mailOf({ Subject: 'Trois', ...headers }, body) });
  expect(run(desk)).toMatchObject({ status: 0 });
  expect(await errorsIn(desk)).toEqual([]);
  expect(story(desk, 'le-quai')).toContain('Nous étions deux sur le quai.');
  expect(story(desk, 'trois')).toContain('Nous étions trois.');
});
