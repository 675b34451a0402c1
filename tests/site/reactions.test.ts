// What readers wrote, in a built site: under its story, in its feeds, in the search; and nowhere once it is taken back.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesOf, read } from './build.ts';
import { sharedSite } from './shared.ts';

const out = await sharedSite('small');
const page = read(out, 'recits/un-cafe/index.html');

describe('a reaction that is published', () => {
  test('stands under its story, with its name, its day and its words', () => {
    const [, own = ''] = /<article id="reaction_un-voisin">([\s\S]*?)<\/article>/.exec(page) ?? [];
    expect(own).toMatch(/<h3[^>]*>Un voisin du deuxième<\/h3>/);
    expect(own).toContain('<time datetime="2026-04-11">');
    expect(own).toMatch(/rel="external nofollow ugc"/);
    expect(own).toMatch(/<i class="foreign" lang="it">ristretto<\/i>/);
  });

  test('is listed in the order in which they were written', () =>
    expect([...page.matchAll(/<article id="reaction_([^"]+)"/g)].map((found) => found[1])).toEqual([
      'merci-de-jeanne',
      'un-voisin',
    ]));

  test('is followed by the feeds of its story and of the site', () => {
    expect(page).toContain('href="/recits/un-cafe/reactions.xml"');
    expect(page).toContain('href="/recits/un-cafe/reactions.json"');
    for (const folder of ['', 'recits/un-cafe/'])
      for (const format of ['xml', 'json']) expect(read(out, `${folder}reactions.${format}`)).toContain('Jeanne L.');
  });

  test('is found', () => expect(indexed()).toMatch(/buvait déjà debout/));
});

test('a story without one, and what takes none, has no list and no feed', () => {
  expect(read(out, 'recits/portrait-de-nour/index.html')).not.toContain('reaction-list');
  expect(existsSync(join(out, 'recits/portrait-de-nour/reactions.xml'))).toBe(false);
});

test.each(['Bastien', 'Solène', 'ont été repris', 'par personne'])(
  'nothing that is taken back, or not read yet, is anywhere: %s',
  (words) => {
    const texts = filesOf(out).filter((file) => /\.(html|xml|txt|json)$/.test(file));
    expect(texts.filter((file) => /reaction/.test(read(out, file)) && read(out, file).includes(words))).toEqual([]);
    expect(indexed()).not.toContain(words);
  },
);

/** What the search may show. */
function indexed(): string {
  const texts = filesOf(out).filter((file) => /^recherche\/mots\/t\d+\.bin$/.test(file));
  return texts.map((file) => gunzipSync(readFileSync(join(out, file))).toString('utf8')).join('\n');
}

describe('where one reacts', () => {
  const where = (html: string) => /<details class="react[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';

  test('is a mail that is begun, where the site has a letter-box', () => {
    const own = where(read(out, 'recits/portrait-de-nour/index.html'));
    expect(own).toContain('href="mailto:redaction@petit.example.org?subject=');
    expect(own).not.toContain('data-door');
  });

  test('is the mailbox besides, where it has one, which the page may call and no other', async () => {
    const warm = await sharedSite('warm');
    const html = read(warm, 'recits/un-cafe/index.html');
    expect(where(html)).toContain('data-door="https://boite.example/depot/reactions"');
    expect(html).toMatch(/connect-src 'self' https:\/\/boite\.example;/);
    for (const script of ['reagir', 'reagir-calcul']) expect(read(warm, `recits/${script}.js`)).toMatch(/^\(function/);
    expect(existsSync(join(out, 'recits/reagir.js'))).toBe(false);
  });

  test('costs the page less than two kilobytes', async () => {
    const warm = await sharedSite('warm');
    expect(where(read(warm, 'recits/un-cafe/index.html')).length).toBeLessThan(2000);
    expect(where(page).length).toBeLessThan(2000);
  });
});
