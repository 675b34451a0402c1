// Whether a line waits for an answer: a question, or « Racontez votre plus beau souvenir ».

export const ENDS_ASKING = /\?[\s»”"]*$/u;
/** « 3. Racontez votre plus beau souvenir. » */
const TOLD_TO =
  /^\(?(?:q(?:uestion)?\s?)?(?:\d{1,2}\s*[.):/–-]+\s*)?(?:(?:re)?contez|racontez|d[ée]crivez|parlez|dites|expliquez|pr[ée]sentez|citez|donnez|imaginez|[ée]voquez|tell|describe|explain|share|talk about)\b/iu;

/** Whether a line waits for an answer. */
export function asksAnswer(words: string): boolean {
  return ENDS_ASKING.test(words) || TOLD_TO.test(words.trim());
}
