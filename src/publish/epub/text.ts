// A writer's words → words that any reading system can print.

/**
 * U+202F becomes U+00A0, which every reader's font has; characters that XML 1.0, section 2.2, or HTML forbids disappear.
 */
export function allowedText(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replace(UNPRINTABLE, '');
}

const UNPRINTABLE = /[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Makes unbreakable the ordinary spaces that French keeps whole (Lexique des règles typographiques en usage à l’Imprimerie
 * nationale): before ; : ! ? » % €, after «, after the dash of a dialogue, between thousands. Adds and removes none.
 * @param lang BCP 47; texts in another language than French, or in none, stay as they are
 */
export function spacedText(text: string, lang: string | undefined): string {
  if (!lang?.startsWith('fr')) return text;
  return text
    .replace(/ (?=[;!?»%€]|:(?![^\s]))/g, '\u00a0')
    .replace(/(?<=«|^[—–]) /g, '\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
}
