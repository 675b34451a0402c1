// Several short answers in one line: places between commas, hashtags between spaces.

/** « Rennes, La Rochelle » → two places. */
export function placesIn(words: string): string[] | undefined {
  return some(words.split(/[,;\n]/));
}

/** « #Rencontre bretagne » → two hashtags, each with its sign. */
export function hashtagsIn(words: string): string[] | undefined {
  return some(words.split(/[\s,;]+/).map((word) => word.replace(/^[#＃]*/u, '')))?.map((word) => `#${word}`);
}

function some(words: readonly string[]): string[] | undefined {
  const values = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
  return values.length > 0 ? values : undefined;
}
