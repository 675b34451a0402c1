// A page and the files that came with it → one file: its pictures within, as mails and archives keep them apart.
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { base64Of } from '../model/letters/bytes-as-text.ts';
import type { SentFile } from './arrival.ts';
import { decodeText } from './decode-text.ts';
import { refusalOf } from './html/parse-html.ts';
import { sortOf } from './recognise.ts';

/** What stands at an address, as the page writes it: `images/image1.png`, `cid:photo`. */
type Beside = (address: string) => Uint8Array | undefined;

/** @returns the page itself where it shows nothing that came with it, or must not be parsed */
export function withPictures(page: SentFile, beside: Beside): SentFile {
  try {
    return embedded(page, beside);
  } catch (error) {
    // Deeper than what was told without a parser: what reads the page says so.
    if (error instanceof RangeError) return page;
    throw error;
  }
}

function embedded(page: SentFile, beside: Beside): SentFile {
  const html = decodeText(page);
  // What reads the page refuses it, with its sentence.
  if (refusalOf(html)) return page;
  const tree = fromHtml(html);
  let isChanged = false;
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'img') isChanged = embed(node, beside) || isChanged;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return isChanged
    ? { name: page.name, bytes: new TextEncoder().encode(`<meta charset="utf-8">${toHtml(tree)}`) }
    : page;
}

function embed(image: Element, beside: Beside): boolean {
  const { src } = image.properties;
  const bytes = typeof src === 'string' ? beside(src) : undefined;
  if (!bytes || sortOf({ name: '', bytes }) !== 'picture') return false;
  // The bytes say what the picture is; what it is called here is asked by nobody.
  image.properties.src = `data:image/${bytes[0] === 0x89 ? 'png' : 'jpeg'};base64,${base64Of(bytes)}`;
  return true;
}
