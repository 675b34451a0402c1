// What the goldens of tests/golden/elements do not say of a story’s HTML.
import type { Element, ElementContent, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type SitePath, withBase } from '../../../../src/model/addresses.ts';
import { marginNotesCss } from '../../../../src/publish/web/prose/notes.ts';
import { initialLines, renderOpening, renderProse } from '../../../../src/publish/web/prose/prose-to-html.ts';
import { paragraph, picture, prose, text } from '../../../sample.ts';

const options = { lang: 'fr-FR', address: (path: SitePath) => withBase('/florilege/', path) };
const html = (...blocks: Parameters<typeof prose>[0]) => renderProse(prose(blocks), options);

describe('what a writer typed stays text', () => {
  const hostile = '"><script>alert(1)</script>&amp;<img src=x onerror=alert(1)>';
  const pictured = { ...picture, alt: hostile, credit: hostile };

  test.each([
    ['a paragraph', html(paragraph(hostile))],
    ['code', html({ type: 'code', value: hostile, lang: hostile })],
    ['a title', html({ type: 'Aside', title: hostile, children: [] })],
    ['a voice', html({ type: 'PullQuote', by: hostile, children: [] })],
    ['a picture’s words', html({ type: 'Figure', picture: pictured, caption: [] })],
    [
      'a source',
      html({ type: 'KeyFigure', value: hostile, unit: hostile, year: hostile, source: hostile, children: [] }),
    ],
    ['a language', html(paragraph({ type: 'Foreign', lang: hostile, children: [text(hostile)] }))],
    ['an address', html(paragraph({ type: 'link', url: 'https://exemple.fr/"onclick="x', children: [text(hostile)] }))],
    ['an anchor', html({ type: 'heading', depth: 2, id: hostile, children: [text(hostile)] })],
  ])('%s', (_, rendered) => {
    for (const { tagName, properties } of elementsOf(htmlToHast(rendered) as Root)) {
      expect(tagName).not.toBe('script');
      expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
    }
    expect(rendered).toContain('&#x3C;script>');
  });
});

function elementsOf(node: Root | ElementContent): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsOf(child as ElementContent))] : own;
}

describe('the wall of links', () => {
  const linked = (url: string) => html(paragraph({ type: 'link', url, children: [text('mot')] }));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//exemple.fr',
    '/\\exemple.fr',
    'recits/un-cafe/',
    'https://',
    '',
  ])('%j is written as words', (url) => {
    expect(linked(url)).toBe('<p>mot</p>');
  });

  test('a path of the site stands under its base', () => {
    expect(linked('/recits/un-cafe/')).toBe('<p><a href="/florilege/recits/un-cafe/">mot</a></p>');
  });

  test('a source with a bad address keeps its name', () => {
    const rendered = html({
      type: 'KeyFigure',
      value: '1',
      year: '2024',
      source: 'Une source',
      url: 'javascript:alert(1)',
      children: [],
    });
    expect(rendered).toContain('Une source');
    expect(rendered).not.toContain('href');
  });
});

describe('notes', () => {
  const call = (number: number, first: boolean) => ({ type: 'noteReference', number, first }) as const;
  const noted = prose(
    [paragraph('Une fois', call(1, true)), paragraph('Deux fois', call(1, false), call(2, true))],
    [paragraph('La première.')],
    [paragraph('La seconde.')],
  );

  test('a note is called and leads back to its first call', () => {
    const rendered = renderProse(noted, options);
    expect(rendered.match(/id="call_1"/g)).toHaveLength(1);
    expect(rendered.match(/href="#note_1"/g)).toHaveLength(2);
    expect(rendered).toContain('href="#call_1"');
  });

  test('read elsewhere, a text’s anchors lead to its own page', () => {
    const rendered = renderProse(noted, { ...options, page: 'https://exemple.fr/recits/un/' });
    expect(rendered).toContain('href="https://exemple.fr/recits/un/#note_1"');
    expect(rendered).not.toMatch(/href="#/);
  });

  test('in the margin a note stands beside its call and below the note before it', () => {
    expect(marginNotesCss(2)).toContain('top:max(anchor(--call-2 top), calc(anchor(--note-1 bottom) + 1rem))');
  });
});

describe('an opening', () => {
  const long = prose([
    { type: 'heading', depth: 2, id: 'un', children: [text('Un')] },
    paragraph('deux mots', { type: 'noteReference', number: 1, first: true }),
    { type: 'Figure', picture, caption: [] },
    { type: 'heading', depth: 3, id: 'trois', children: [text('Trois')] },
    paragraph('encore quelques mots de trop'),
  ]);

  test('holds the first words, one level down, without notes, pictures or a heading that leads nowhere', () => {
    expect(renderOpening(long, 5, options)).toBe('<h3>Un</h3><p>deux mots</p>');
  });

  test('a large initial is no higher than its paragraph, and is a letter', () => {
    expect(initialLines(prose([paragraph(`Au printemps${' mot'.repeat(50)}`)]))).toBe(3);
    expect(initialLines(prose([paragraph(`Au printemps${' mot'.repeat(20)}`)]))).toBe(2);
    expect(initialLines(prose([paragraph('Au printemps')]))).toBe(0);
    expect(initialLines(prose([paragraph(`— Non${' mot'.repeat(50)}`)]))).toBe(0);
    expect(initialLines(long)).toBe(0);
  });
});

test('in an English text the words around it are English', () => {
  const rendered = renderProse(prose([{ type: 'GroupPhoto', picture, people: [[text('Ana')]], caption: [] }]), {
    ...options,
    lang: 'en',
  });
  expect(rendered).toContain('From left to right');
});
