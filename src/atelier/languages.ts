// The languages that are offered, of a text or of words in it: those that are often met first, any other by its code.

/** Codes and names, in the language of the interface, but for its own. @param lang BCP 47 */
export function languagesIn(lang: string): { value: string; label: string }[] {
  return LANGUAGES.filter((code) => code !== lang.slice(0, 2)).map((code) => ({
    value: code,
    label: languageName(code, lang),
  }));
}

/** @param lang of the interface, in which it is named */
export function languageName(code: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
}

/** As BCP 47 writes it; undefined where it is no tag. */
export function tagOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.trim())[0];
  } catch {
    return undefined;
  }
}

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'ar', 'br', 'oc', 'la', 'nl', 'ru', 'uk', 'tr', 'zh', 'ja'];
