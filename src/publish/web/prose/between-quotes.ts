// Some words → the same between the quotation marks of their language.
import { typesetText } from '../../../model/typography/typeset.ts';
import { siteWords } from '../../../words/site/site-words.ts';

/** Those that they hold take the inner marks. @param lang BCP 47 */
export function betweenQuotes(words: string, lang: string): string {
  return typesetText(siteWords(lang).quoted(words), lang);
}
