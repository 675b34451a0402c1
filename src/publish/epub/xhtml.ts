// Trees → the text of an XML file. Everything that the book prints goes through here, and words can only come out as words.
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { type Attributes, type Child, x } from 'xastscript';
import type { TextFace } from '../../model/glyphs/text-face.ts';
import { directionOf } from '../../model/letters/script.ts';
import { wordsWithEmoji } from './marked-emoji.ts';
import { raisedWords } from './raised.ts';
import { allowedText, spacedText } from './text.ts';

export type { Attributes };

/** An element of the book. Attributes always come second: without them xastscript would read a node as attributes. */
export function tag(name: string, attributes: Attributes, ...children: Child[]): Element {
  return x(name, attributes, ...children);
}

/**
 * `lang` and `xml:lang`, both asked by EPUB 3.3 readers, and `dir` where the words run otherwise than those around them (a
 * document runs from left to right); nothing where the text around is already in that language.
 */
export function language(lang: string, around?: string): Attributes {
  if (lang === around) return {};
  const dir = directionOf(lang);
  const outer = around === undefined ? 'ltr' : directionOf(around);
  return { lang, 'xml:lang': lang, ...(dir !== outer && { dir }) };
}

/** A content document: XHTML of EPUB 3.3, section 6.1. `attributes` are those of its body. */
export function xhtmlDocument(title: string, lang: string, attributes: Attributes, ...children: Child[]): Element {
  return tag(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...language(lang) },
    tag(
      'head',
      {},
      tag('meta', { charset: 'utf-8' }),
      tag('title', {}, title),
      tag('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    tag('body', attributes, ...children),
  );
}

/** The bytes of an XML file, UTF-8. @param face what draws its words, emoji apart */
export function toXmlFile(root: Element, face: TextFace): Uint8Array {
  const doctype = root.name === 'html' ? '<!DOCTYPE html>\n' : '';
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${toMarkup(root, face)}\n`);
}

/** An element as XML, one line for each block. */
export function toMarkup(root: Element, face: TextFace): string {
  // The serializer leaves « ]]> » as it is, which XML 1.0, section 2.4, forbids in text.
  return toXml(printable(root, { ...OUTSIDE, face }), { closeEmptyElements: true, tightClose: true }).replaceAll(
    ']]>',
    ']]&gt;',
  );
}

/** Between the children of these, white space is nothing: each child takes its line. */
const CONTAINERS = new Set(
  'html head body section header footer div nav ol ul dl table thead tbody tr figure blockquote aside svg g'.split(' '),
);

interface Around {
  /** The language of the text around; undefined where spaces are the writer's, as in code. */
  lang: string | undefined;
  /** Whether emoji may be marked up: in a page's body, not in its title. */
  body: boolean;
  /** Whether letters may be raised: neither in a table that reading systems read, nor where they are raised already. */
  raises: boolean;
  face: TextFace;
}

const OUTSIDE: Omit<Around, 'face'> = { lang: undefined, body: false, raises: false };

function printable(element: Element, around: Around): Element {
  const inside = within(element, around);
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [printable(child, inside)];
    return child.type === 'text' ? printableWords(child.value, inside) : [child];
  });
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, allowedText(value ?? '')]),
  );
  return { ...element, attributes, children: isContainer(element) ? onLines(children) : children };
}

function within({ name, attributes }: Element, around: Around): Around {
  const lang = CODE.has(name) ? undefined : (attributes['xml:lang'] ?? around.lang);
  const raises = name === 'body' || (around.raises && !PLAIN.has(name));
  return { ...around, lang, body: around.body || name === 'body', raises };
}

function printableWords(words: string, { lang, body, raises, face }: Around): ElementContent[] {
  const value = allowedText(spacedText(words, lang));
  const raised = raises && lang !== undefined ? raisedWords(value, lang) : [{ type: 'text' as const, value }];
  return body ? raised.flatMap((part) => (part.type === 'text' ? wordsWithEmoji(part.value, face) : [part])) : raised;
}

const CODE = new Set(['code', 'pre']);
const PLAIN = new Set(['nav', 'sup', 'svg']);

function isContainer({ name, children }: Element): boolean {
  const container = CONTAINERS.has(name) || PACKAGE_NAMES.test(name);
  return container && children.length > 0 && children.every((child) => child.type === 'element');
}

const PACKAGE_NAMES = /^(package|metadata|manifest|spine|container|rootfiles|display_options|platform)$/;

function onLines(children: ElementContent[]): ElementContent[] {
  const line: ElementContent = { type: 'text', value: '\n' };
  return [line, ...children.flatMap((child) => [child, line])];
}
