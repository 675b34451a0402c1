// The SVG file of a mark: shapes are kept, and nothing else of it can reach a page.
import { describe, expect, test } from 'vitest';
import { readDrawing } from '../../../src/read/mark/read-drawing.ts';

const drawing = (inside: string, attributes = 'viewBox="0 0 32 24"') =>
  readDrawing(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const markup = (inside: string) => {
  const read = drawing(inside);
  return 'flaw' in read ? read : read.markup;
};

test('shapes keep their geometry and their colours', () => {
  expect(drawing('<path d="M0 0 4 4" fill="#123"/><g opacity=".5"><circle r="3"/></g>')).toEqual({
    ...{ type: 'drawing', viewBox: '0 0 32 24', width: 32, height: 24 },
    markup: '<path d="M0 0 4 4" fill="#123"></path><g opacity=".5"><circle r="3"></circle></g>',
  });
});

test('what drawing programs write around shapes is left out', () => {
  expect(
    markup(
      '<title>Moi</title><metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata><sodipodi:namedview><inkscape:grid/></sodipodi:namedview>' +
        '<!-- un mot --><path d="M1" inkscape:label="Ana" onclick="alert(1)" class="x"/><rect style="display:none"/>',
    ),
  ).toBe('<path d="M1"></path>');
  const illustrator = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">';
  expect(readDrawing(`${illustrator}<svg width="20px" height="10px"><path d="M1"/></svg>`)).toMatchObject({
    viewBox: '0 0 20 10',
  });
});

test('classes and styles become attributes', () => {
  const sheet = '<style>.cls-1, .cls-2 { fill: #123 } .cls-2 { stroke: red !important } path { fill: blue }</style>';
  expect(
    markup(`<defs>${sheet}</defs><path class="cls-1" d="M1"/><path class="cls-1 cls-2" style="opacity:.5" d="M2"/>`),
  ).toBe('<defs></defs><path d="M1" fill="#123"></path><path d="M2" fill="#123" stroke="red" opacity=".5"></path>');
});

test('ids are its own, in all that names them', () => {
  expect(markup('<linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/><path d="M1" fill="url(#b)"/>')).toBe(
    '<linearGradient id="mark_a"></linearGradient><linearGradient href="#mark_a" id="mark_b"></linearGradient>' +
      '<path d="M1" fill="url(#mark_b)"></path>',
  );
});

describe('nothing runs, and nothing is asked for', () => {
  test.each(['script', 'image', 'foreignObject', 'use', 'text', 'animate', 'a', 'filter', 'iframe', 'svg'])(
    '<%s> is refused by its name',
    (name) => {
      expect(markup(`<path d="M1"/><${name}></${name}>`)).toEqual({ flaw: 'element', words: name });
    },
  );

  test.each([
    '<path d="M1" fill="url(https://ailleurs.exemple/a.svg#b)"/>',
    '<path d="M1" style="fill:url(data:image/svg+xml,x)"/>',
    '<path d="M1" fill="&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"/>',
    '<path d="M1" href="javascript:alert(1)" xlink:href="https://ailleurs.exemple"/>',
    '<path d="M1" onload="alert(1)" style="behavior:url(a);-moz-binding:url(b)"/>',
    '<path d="M1" fill="\\75 rl(x)"/>',
  ])('%s keeps its path alone', (shape) => expect(markup(shape)).toBe('<path d="M1"></path>'));

  test.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 9 9"><path d="M1"/></svg>',
    '<!DOCTYPE svg [<!ENTITY % x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 9 9"><path d="M1"/></svg>',
    '<html><svg viewBox="0 0 9 9"><path d="M1"/></svg></html>',
    '<svg viewBox="0 0 9 9"><path d="M1"></svg>',
    'GIF89a',
    '',
  ])('%s is not read', (source) => expect(readDrawing(source)).toEqual({ flaw: 'unreadable', words: '' }));

  test('a drawing of too many shapes, or too deep, is refused', () => {
    expect(markup('<path d="M1"/>'.repeat(2500))).toEqual({ flaw: 'heavy', words: '' });
    expect(markup(`${'<g>'.repeat(60)}<path d="M1"/>${'</g>'.repeat(60)}`)).toEqual({ flaw: 'heavy', words: '' });
  });
});

test.each([
  ['', 'size'],
  ['viewBox="0 0 0 9"', 'size'],
  ['viewBox="0 0 100 20"', 'size'],
  ['width="100%" height="100%"', undefined],
])('%j as a size: %s', (attributes, flaw) => {
  const read = drawing('<path d="M1"/>', attributes);
  expect('flaw' in read ? read.flaw : undefined).toBe(flaw);
});

test('a drawing without a shape is none', () => {
  expect(markup('<g><title>Vide</title></g>')).toEqual({ flaw: 'empty', words: '' });
});
