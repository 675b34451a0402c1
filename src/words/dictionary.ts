// Which of the program's languages answers for a text.

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function dictionaryOf<Words>(lang: string, { fr, en }: { fr: Words; en: Words }): Words {
  return lang.startsWith('en') ? en : fr;
}

/** What a dictionary calls something whose key somebody chose freely: nothing for « constructor », which every object has. */
export function wordFor(words: Readonly<Partial<Record<string, string>>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
