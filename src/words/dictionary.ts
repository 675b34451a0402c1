// Which of the program's languages answers for a text.

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function dictionaryOf<Words>(lang: string, { fr, en }: { fr: Words; en: Words }): Words {
  return lang.startsWith('en') ? en : fr;
}
