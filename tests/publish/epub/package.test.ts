// The container and the package: what EPUB 3.3 asks of every book, asserted one by one.
import { describe, expect, test } from 'vitest';
import { buildEpub } from '../../../src/publish/epub/build-epub.ts';
import { paragraph, prose, text } from '../../sample.ts';
import { library, story, volume } from './cast.ts';
import { epubTools, open, pagesOf, photograph, picture, useSamplePictures } from './open-book.ts';

useSamplePictures();

const withPictures = story('un-cafe', {
  cover: picture,
  body: prose([
    { type: 'Figure', picture, caption: [] },
    { type: 'Figure', picture: photograph, caption: [] },
  ]),
});

describe('the container', () => {
  test('mimetype comes first and is stored, without an extra field', async () => {
    const { bytes, names } = await open([story('un-cafe')]);
    expect(names[0]).toBe('mimetype');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(0)).toBe(0x504b0304);
    expect(view.getUint16(8, true)).toBe(0);
    expect(view.getUint16(28, true)).toBe(0);
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('the other files follow in the order of their paths', async () => {
    const { names } = await open([withPictures]);
    expect(names.slice(1)).toEqual(names.slice(1).sort());
    expect(names).toContain('META-INF/container.xml');
    expect(names).toContain('META-INF/com.apple.ibooks.display-options.xml');
  });

  test('the fonts travel with their licence', async () => {
    const { names, read } = await open([story('un-cafe')]);
    expect(names.filter((name) => name.endsWith('.ttf'))).toHaveLength(5);
    expect(read('fonts/serif-licence.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(read('fonts/sans-licence.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
    for (const [, font] of read('style.css').matchAll(/url\("([^"]+)"\)/g)) expect(names).toContain(`OEBPS/${font}`);
  });
});

describe('the package', () => {
  test('every item of the manifest is in the container, and every file is an item', async () => {
    const { names, read } = await open([withPictures, story('autre')]);
    const items = [...read('package.opf').matchAll(/<item id="([^"]+)" href="([^"]+)"/g)];
    const hrefs = items.map((item) => `OEBPS/${item[2]}`);
    const held = names.filter((name) => name.startsWith('OEBPS/') && !name.endsWith('package.opf'));
    expect([...hrefs].sort()).toEqual(held.sort());
    expect(new Set(items.map((item) => item[1])).size).toBe(items.length);
  });

  test('a picture is held once, under an address that the writer did not choose', async () => {
    const { names, read } = await open([withPictures]);
    expect(names.filter((name) => name.startsWith('OEBPS/pictures/'))).toEqual([
      'OEBPS/pictures/cover.png',
      'OEBPS/pictures/un-cafe-1.png',
      'OEBPS/pictures/un-cafe-2.jpg',
    ]);
    expect(read('package.opf')).toContain('href="pictures/un-cafe-2.jpg" media-type="image/jpeg"');
  });

  test('a picture that cannot be read stops the book, names the story and keeps its cause', async () => {
    const lost = story('perdu', { title: 'Perdu', cover: { ...picture, path: 'stories/perdu/absente.png' } });
    const failure = await buildEpub(volume(['perdu']), library([lost]), epubTools()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect((failure as Error).message).toContain('« Perdu »');
    expect((failure as Error).cause).toMatchObject({ cause: { code: 'ENOENT' } });
  });

  test('the spine reads cover, title, mentions, table, texts, back matter', () => {
    const stories = [story('preface', { kind: 'foreword' }), story('un-cafe', { people: ['zoe'] }), story('merci')];
    const { read } = pagesOf(stories, {
      front: [{ story: 'preface', text: 'full' }],
      parts: [{ title: 'Une partie', entries: [{ story: 'un-cafe', text: 'full' }] }],
      back: [{ story: 'merci', text: 'full' }],
      errata: [{ date: '2026-06-08', story: 'un-cafe', was: 'a', now: 'b' }],
    });
    const spine = [...read('package.opf').matchAll(/<itemref idref="f-([^"]+)\.xhtml"/g)].map((match) => match[1]);
    expect(spine).toEqual(
      'cover title legal nav story-preface part-1 story-un-cafe story-merci contributors persons networks errata colophon'.split(
        ' ',
      ),
    );
  });

  test('says who, what, when and under which licence', () => {
    const { read } = pagesOf([
      story('un-cafe', {
        credits: [
          { name: 'Ana Le Goff', person: 'ana', role: 'author' },
          { name: 'Étienne Étoile', person: 'etienne', role: 'translator' },
        ],
      }),
    ]);
    const opf = read('package.opf');
    expect(opf).toContain('<dc:title id="title">Rencontres, tome 1</dc:title>');
    expect(opf).toContain('<meta property="title-type" refines="#subtitle">subtitle</meta>');
    expect(opf).toContain('<meta property="group-position" refines="#collection">1</meta>');
    expect(opf).toContain('<dc:creator id="maker-1">Eva Œuvrard</dc:creator>');
    expect(opf).toContain('<meta property="role" refines="#maker-1" scheme="marc:relators">edt</meta>');
    expect(opf).toContain('<dc:contributor id="maker-2">Ana Le Goff</dc:contributor>');
    expect(opf).toContain('<meta property="file-as" refines="#maker-2">Le Goff, Ana</meta>');
    expect(opf).toContain('<meta property="role" refines="#maker-3" scheme="marc:relators">trl</meta>');
    expect(opf).toContain('<dc:publisher>Éditions du Croisillon</dc:publisher>');
    expect(opf).toContain('<dc:date>2026-05-15</dc:date>');
    expect(opf).toContain('<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>');
    expect(opf).toContain('<dc:language>fr-FR</dc:language>');
  });

  test('was modified the day of its publication, or of its latest erratum, never the day of the build', () => {
    const stamp = (opf: string) => /dcterms:modified">([^<]+)</.exec(opf)?.[1];
    expect(stamp(pagesOf([story('un-cafe')]).read('package.opf'))).toBe('2026-05-15T00:00:00Z');
    const errata = ['2026-06-08', '2026-05-20'].map((date) => ({ date, story: 'un-cafe', was: 'a', now: 'b' }));
    expect(stamp(pagesOf([story('un-cafe')], { errata }).read('package.opf'))).toBe('2026-06-08T00:00:00Z');
  });

  test('keeps its identifier when it is corrected, changes it with the edition, and takes the ISBN when it has one', async () => {
    const identifiers = async (...given: Parameters<typeof open>) =>
      [...(await open(...given)).read('package.opf').matchAll(/<dc:identifier[^>]*>([^<]+)</g)].map(
        (match) => match[1],
      );
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://florilege.example/volumes/tome-1/')
    const first = await identifiers([story('un-cafe')]);
    expect(first).toEqual(['urn:uuid:03ea1f3e-ff49-5a70-853d-d19128362b21']);
    expect(await identifiers([story('autre')])).toEqual(first);
    expect(await identifiers([story('un-cafe')], { edition: 2 })).not.toEqual(first);
    const isbn = { epub: '978-2-07-036822-8' };
    expect(await identifiers([story('un-cafe')], { isbn })).toEqual(['urn:isbn:9782070368228', ...first]);
  });
});

describe('the navigation', () => {
  test('the table nests stories in their part, in the order of the spine', () => {
    const { read } = pagesOf([story('preface', { kind: 'foreword' }), story('un-cafe'), story('autre')], {
      front: [{ story: 'preface', text: 'full' }],
      parts: [
        { title: 'Partie A', entries: [{ story: 'un-cafe', text: 'full' }] },
        { title: 'Partie B', entries: [{ story: 'autre', text: 'full' }] },
      ],
    });
    const toc = /<nav epub:type="toc"[\s\S]*?<\/nav>/.exec(read('nav.xhtml'))?.[0] ?? '';
    const order = [...toc.matchAll(/href="([^"]+)"/g)].map((match) => match[1]);
    expect(order.slice(0, 5)).toEqual(
      'story-preface.xhtml part-1.xhtml story-un-cafe.xhtml part-2.xhtml story-autre.xhtml'.split(' '),
    );
    expect(toc.replace(/\s*\n\s*/g, '')).toContain(
      'Partie A</a><ol><li><a href="story-un-cafe.xhtml">Récit un-cafe</a></li></ol></li>',
    );
  });

  test('landmarks name the cover, the table and the start of the text', () => {
    const nav = pagesOf([story('un-cafe')]).read('nav.xhtml');
    for (const mark of ['cover', 'titlepage', 'toc', 'bodymatter', 'colophon']) {
      expect(nav).toContain(`<a epub:type="${mark}"`);
    }
  });

  test('every link inside the book arrives', () => {
    const body = prose(
      [
        { type: 'heading', depth: 2, id: 'debut', children: [text('Début')] },
        paragraph(
          { type: 'link', url: '#debut', children: [text('haut')] },
          { type: 'noteReference', number: 1, first: true },
        ),
        paragraph({ type: 'link', url: '/recits/autre/#debut', children: [text('ailleurs')] }),
      ],
      [paragraph('Note.')],
    );
    const { names, read } = pagesOf([story('un-cafe', { body, people: ['zoe'] }), story('autre', { body })]);
    for (const name of names.filter((file) => file.endsWith('.xhtml'))) {
      const page = read(name);
      for (const [, href = ''] of page.matchAll(/ href="([^"]+)"/g)) {
        if (/^https?:/.test(href) || href === 'style.css') continue;
        const [file, id] = href.split('#');
        const target = file ? read(file) : page;
        if (id !== undefined) expect(target, `${href} in ${name}`).toContain(`id="${id}"`);
      }
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });
});
