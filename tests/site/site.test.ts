// The whole path on the small anthology: content in; pages, cards, books and an index out.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SMALL, smallContent, storyText } from '../content-folder.ts';
import { type Built, build, filesOf, read } from './build.ts';

let folder: string;
let site: Built;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilege-site-'));
  out = join(folder, 'dist');
  site = build(SMALL, out);
  expect(site.output).toContain('Site prêt');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const STORIES = ['preface', 'signes', 'un-cafe', 'portrait-de-nour'];
/** What text says once its tags and entities are read. */
function textOf(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" };
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#x([0-9a-f]+)|#(\d+)|lt|gt|quot|amp|apos);/gi, (_, name: string, hex?: string, decimal?: string) =>
      hex
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal
          ? String.fromCodePoint(Number(decimal))
          : (named[name] ?? ''),
    );
}

describe('the folder', () => {
  test('each published story has its page and its card', async () => {
    for (const story of STORIES) {
      const page = read(out, `recits/${story}/index.html`);
      const card =
        /<meta property="og:image" content="https:\/\/petit\.example\.org(\/cartes\/recits\/[^"]+\.png)"/.exec(
          page,
        )?.[1];
      expect(card, story).toMatch(new RegExp(`^/cartes/recits/${story}\\.[0-9a-f]{8,}\\.png$`));
      const facts = await sharp(join(out, card as string)).metadata();
      expect([facts.format, facts.width, facts.height]).toEqual(['png', 1200, 630]);
      expect(statSync(join(out, card as string)).size).toBeLessThan(300_000);
    }
  });

  test('the share image says its width, its height, its type and what it shows', () => {
    const page = read(out, 'recits/un-cafe/index.html');
    expect(page).toContain('<meta property="og:image:width" content="1200"');
    expect(page).toContain('<meta property="og:image:height" content="630"');
    expect(page).toContain('<meta property="og:image:type" content="image/png"');
    expect(page).toMatch(/<meta property="og:image:alt" content="[^"]{10,}"/);
  });

  test('each volume has an EPUB and a PDF, and the index is there', () => {
    expect(readFileSync(join(out, 'volumes/tome-1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(join(out, 'volumes/tome-1.epub')))))[0]).toBe('mimetype');
    const facts = JSON.parse(strFromU8(gunzipSync(readFileSync(join(out, 'recherche/mots/faits.bin')))));
    expect(facts.kinds.filter((kind: string) => kind === 'story')).toHaveLength(STORIES.length);
  });

  test('every address of the content model has its page', () => {
    const addresses = [
      '',
      'recits/',
      'personnes/',
      'personnes/nour/',
      'reseaux/',
      'reseaux/linkedin/',
      'themes/',
      'themes/emploi/',
    ];
    addresses.push(
      'lieux/',
      'lieux/lodz/',
      'lieux/saint-malo/',
      'collections/',
      'collections/rencontres/',
      'volumes/',
      'volumes/tome-1/',
    );
    addresses.push(
      'rencontres/',
      'recherche/',
      'contribuer/',
      'mentions-legales/',
      'accessibilite/',
      'confidentialite/',
    );
    expect(addresses.filter((address) => !existsSync(join(out, address, 'index.html')))).toEqual([]);
    expect(
      ['404.html', 'flux.xml', 'robots.txt', 'sitemap-index.xml'].filter((file) => !existsSync(join(out, file))),
    ).toEqual([]);
  });

  test('no internal link is broken', () => {
    const pages = filesOf(out).filter((file) => file.endsWith('.html'));
    const broken = pages.flatMap((page) => {
      const links = [...read(out, page).matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)].map((match) =>
        decodeURIComponent(match[1] as string),
      );
      return links
        .filter((link) => !existsSync(join(out, link.endsWith('/') ? `${link}index.html` : link)))
        .map((link) => `${page} → ${link}`);
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  test('a page has one main heading, a description and a language', () => {
    for (const page of filesOf(out).filter((file) => file.endsWith('.html'))) {
      const html = read(out, page);
      expect(html.match(/<h1[\s>]/g)?.length, page).toBe(1);
      expect(html, page).toMatch(/<html[^>]* lang="fr/);
      expect(html, page).toMatch(/<title>[^<]+<\/title>/);
    }
  });

  test('the site says that it is a demonstration on every page', () => {
    for (const page of filesOf(out).filter((file) => file.endsWith('.html')))
      expect(textOf(read(out, page)), page).toMatch(/démonstration/i);
  });
});

describe('a withdrawn story', () => {
  test('keeps its address, without a title, a name or an index', () => {
    const page = read(out, 'recits/retiree/index.html');
    expect(page).toMatch(/<meta name="robots" content="noindex/);
    expect(textOf(page)).toMatch(/retiré/);
  });

  test('is nowhere else', () => {
    const secret = /Un titre que personne ne doit lire|Un chapeau que personne|Un texte que personne/;
    const texts = filesOf(out).filter((file) => /\.(html|xml|txt|json)$/.test(file));
    expect(texts.filter((file) => secret.test(read(out, file)))).toEqual([]);
    expect(
      texts.filter((file) => file !== 'recits/retiree/index.html' && read(out, file).includes('recits/retiree')),
    ).toEqual([]);
    expect(filesOf(out).filter((file) => file.includes('brouillon'))).toEqual([]);
  });
});

describe('signs that machines might obey', () => {
  const signs = [
    '#read("/etc/hostname")',
    '#612Rencontres',
    '@handle',
    '$x$',
    'a < b',
    '2 * 3 * 4',
    'R&D',
    '&amp;',
    '{prénom}',
    'C:\\dossier',
    '<script>alert(1)</script>',
    ']]>',
    '#let x = 1',
  ];

  test('come out as they are in the page', () => {
    const text = textOf(read(out, 'recits/signes/index.html'));
    expect(signs.filter((sign) => !text.includes(sign))).toEqual([]);
  });

  test('come out as they are in the EPUB', () => {
    const files = unzipSync(new Uint8Array(readFileSync(join(out, 'volumes/tome-1.epub'))));
    const text = Object.entries(files)
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => textOf(Buffer.from(bytes).toString('utf8')))
      .join('\n');
    expect(signs.filter((sign) => !text.includes(sign))).toEqual([]);
  });

  test('come out as they are in the PDF', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: new Uint8Array(readFileSync(join(out, 'volumes/tome-1.pdf'))) }).promise;
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    const text = pages.join('').replace(/\s/g, '');
    expect(signs.filter((sign) => !text.includes(sign.replace(/\s/g, '')))).toEqual([]);
  });
});

describe('the build', () => {
  test('says each stage with its counts, and ends with a summary and the next command', () => {
    const said = site.output.replace(/[\u00a0\u202f]/g, ' ');
    for (const stage of ['Lecture et vérification', 'Pages', 'Cartes de partage', 'Livres', 'Index de recherche']) {
      expect(said).toMatch(new RegExp(`^${stage} +\\d+ \\S+ +\\d+,\\d s$`, 'm'));
    }
    expect(said).toMatch(/4 récits, \d+ mots/);
    expect(said).toMatch(/volumes\/tome-1\.epub \(\d+(,\d+)? [km]o\)/i);
    expect(said).toContain('npm run preview');
    expect(said).not.toContain('\u001b');
  });

  test('gives the same bytes twice, from cold, for every EPUB, PDF and card', () => {
    const again = join(folder, 'again');
    expect(build(SMALL, again).status).toBe(0);
    const artefacts = (root: string) =>
      filesOf(root)
        .filter((file) => /\.(epub|pdf)$|^cartes\//.test(file))
        .map(
          (file) =>
            `${file} ${createHash('sha256')
              .update(readFileSync(join(root, file)))
              .digest('hex')}`,
        );
    expect(artefacts(out).length).toBeGreaterThan(10);
    expect(artefacts(again)).toEqual(artefacts(out));
  });

  test('a wrong story or page fails it with file, line, column and reason, and the last site stays', async () => {
    const content = await smallContent({
      'stories/essai/story.mdx': storyText('Un {calcul}.', { kind: 'opinions' }),
      'pages/a-propos.mdx': '---\ntitle: [À propos]\n---\n\nUn <3 et {1 + }.\n',
    });
    const before = filesOf(out);
    const failed = build(content, out);
    expect(failed.status).toBe(1);
    expect(failed.output).toContain('stories/essai/story.mdx:3:7  « kind » n’a pas une valeur connue.');
    expect(failed.output).toContain('stories/essai/story.mdx:13:4  Un passage entre accolades est du code.');
    expect(failed.output).toContain(
      'pages/a-propos.mdx:2:8  « title » est lu comme une liste, à cause de ses crochets.',
    );
    expect(failed.output).toContain('pages/a-propos.mdx:5:4  Le signe « < » ouvre ici une balise');
    expect(failed.output).toContain('Rien n’a été publié. La version précédente reste dans');
    expect(failed.output).not.toMatch(/^\s+at |Error:|node_modules/m);
    expect(filesOf(out)).toEqual(before);
    expect(existsSync(join(folder, '.dist-next'))).toBe(false);
  });
});
