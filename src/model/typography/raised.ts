// A text → its words as they come, and those whose end is raised: 1er, XXIe, Mme. Page, EPUB and PDF mark them up alike.
import { findOrdinals } from './ordinals.ts';

interface RaisedWord {
  base: string;
  /** What stands above the line, as it was typed. */
  raised: string;
  /** The base is the roman numeral of a century. */
  smallCapitals: boolean;
}

/**
 * Splits a text; put together again, the parts are that text, letter for letter. A text in another language than French
 * is one part, and so is « n° », whose sign is raised already; of « n°s », only the s is.
 * @param lang BCP 47
 */
export function splitRaised(text: string, lang: string): (string | RaisedWord)[] {
  if (!lang.startsWith('fr') || !MAY_HOLD_SOME.test(text)) return [text];
  const parts: (string | RaisedWord)[] = [];
  let done = 0;
  for (const { start, end, raised, smallCapitals } of findOrdinals(text)) {
    const middle = raised.start + (/[°º]/.test(text[raised.start] as string) ? 1 : 0);
    if (middle === end) continue;
    if (start > done) parts.push(text.slice(done, start));
    const smallCapital = smallCapitals !== undefined;
    parts.push({ base: text.slice(start, middle), raised: text.slice(middle, end), smallCapitals: smallCapital });
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

// Most paragraphs have none, and looking for them well is slow.
const MAY_HOLD_SOME = /[\dIVX][denr]|M(?:me|lle|e|gr)|[DP]r|Vve|Cie|[nN](?:o\s\d|[°º]s)/;
