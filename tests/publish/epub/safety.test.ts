// What a stranger writes comes out as words: never as markup, code, an address or a broken file.
import { describe, expect, test } from 'vitest';
import { allowedText, spacedText } from '../../../src/publish/epub/text.ts';
import { paragraph, prose, text } from '../../sample.ts';
import { story } from './cast.ts';
import { open, pagesOf, seen } from './open-book.ts';

const HOSTILE = [
  '#read("/etc/hostname")',
  '#612Rencontres',
  '@handle',
  '$x$',
  '<b>gras</b>',
  '<script>alert(1)</script>',
  '&amp;',
  '&nbsp;',
  ']]>',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '<?xml version="1.0"?>',
  '{1 + 1}',
  '"><img src=x onerror=alert(1)>',
  "' or '1'='1",
];

describe('a hostile text', () => {
  test('comes out with its very characters, wherever it stands', () => {
    const words = HOSTILE.join(' ');
    const body = prose(
      [
        { type: 'heading', depth: 2, id: 'x', children: [text(words)] },
        paragraph(words, { type: 'emphasis', children: [text(words)] }, { type: 'inlineCode', value: words }),
        { type: 'code', value: words },
        { type: 'Aside', title: words, children: [paragraph(words)] },
        { type: 'PullQuote', by: words, children: [paragraph(words)] },
        {
          type: 'KeyFigure',
          value: words,
          unit: words,
          year: words,
          source: words,
          url: 'javascript:alert(1)',
          children: [],
        },
        { type: 'Dialogue', lines: [[text(words)]] },
      ],
      [paragraph(words)],
    );
    const { read } = pagesOf([story('hostile', { title: words, summary: words, body })], {
      title: words,
      subtitle: words,
      parts: [{ title: words, entries: [{ story: 'hostile', text: 'full' }] }],
    });
    for (const file of ['story-hostile.xhtml', 'nav.xhtml', 'title.xhtml', 'part-1.xhtml', 'package.opf']) {
      for (const phrase of HOSTILE) expect(seen(read(file)), `${phrase} in ${file}`).toContain(phrase);
    }
    const chapter = read('story-hostile.xhtml');
    expect(chapter).not.toMatch(/<(b|script|img)\b/);
    expect(chapter).not.toMatch(/<[^>]*\son\w+=/);
    expect(chapter).not.toContain(']]>');
    expect(chapter).not.toContain('href="javascript');
  });

  test('leaves no address outside the web in a link, and keeps the link’s words', () => {
    const body = prose([paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('cliquez')] })]);
    const { read } = pagesOf([story('piege', { body })]);
    expect(read('story-piege.xhtml')).toContain('<p>cliquez</p>');
  });

  test('does not name the files of the container', async () => {
    const { names } = await open([story('un-recit', { title: '../../../etc/passwd' })]);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9./-]+$/);
    expect(names.filter((name) => name.includes('..'))).toEqual([]);
  });
});

describe('characters', () => {
  test('U+202F is printed as U+00A0, which every reader has', () => {
    expect(allowedText('12\u202f000 «\u202foui\u202f»')).toBe('12\u00a0000 «\u00a0oui\u00a0»');
  });

  test('what XML or HTML forbids disappears, and nothing else', () => {
    expect(allowedText('a\u0000b\u0008c\u001fd\u007fe\u0085f\ufffeg\ud800h\ufdd0i')).toBe('abcdefghi');
    expect(allowedText('\tœ\n😀 ậ ﬁ\u200d')).toBe('\tœ\n😀 ậ ﬁ\u200d');
  });

  test('a whole book holds no U+202F', () => {
    const body = prose([paragraph('Oui\u202f!', { type: 'inlineCode', value: 'a\u202fb' })]);
    const { read } = pagesOf([story('fine', { title: 'Oui\u202f?', body })], { title: 'A\u202f!' });
    for (const file of ['story-fine.xhtml', 'nav.xhtml', 'package.opf', 'persons.xhtml']) {
      expect(read(file)).not.toContain('\u202f');
    }
  });
});

describe('the ordinary spaces of a French text', () => {
  test.each([
    ['Quoi ? Non ! Si ; « oui » : voilà', 'Quoi\u00a0? Non\u00a0! Si\u00a0; «\u00a0oui\u00a0»\u00a0: voilà'],
    ['1 200 foyers, 31 %', '1\u00a0200 foyers, 31\u00a0%'],
    ['— Oui — non', '—\u00a0Oui — non'],
    ['à 10:30, https://a.example/?b', 'à 10:30, https://a.example/?b'],
    ['35000 Rennes, 12 34', '35000 Rennes, 12 34'],
    ['note :-)', 'note :-)'],
  ])('%s', (written, printed) => {
    expect(spacedText(written, 'fr-CA')).toBe(printed);
    expect(spacedText(printed, 'fr-CA')).toBe(printed);
  });

  test('an English text and code keep theirs', () => {
    expect(spacedText('What ?', 'en')).toBe('What ?');
    const body = prose([
      paragraph(
        { type: 'inlineCode', value: 'a ? b : c' },
        { type: 'Foreign', lang: 'en', children: [text('what ?')] },
      ),
    ]);
    const { read } = pagesOf([story('code', { body })]);
    expect(read('story-code.xhtml')).toContain('<code>a ? b : c</code><i lang="en" xml:lang="en">what ?</i>');
  });
});
