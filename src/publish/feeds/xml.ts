// A tree → an XML file: https://www.w3.org/TR/xml/
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';

/**
 * The file, without what XML may not hold and the serializer lets through: control characters (section 2.2), and « ]]> »
 * in text (section 2.4).
 */
export function xmlFile(root: Element): string {
  const xml = toWideSpaces(toXml(root)).replaceAll(']]>', ']]&gt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')}\n`;
}
