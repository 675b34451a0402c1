// What stands before a question or an answer and is no word of it: « Q1 : », « 2) », « R : », « S.P. : ».

/** With the spaces after it; undefined where the line is nothing else, or has none. */
export function labelOf(line: string): string | undefined {
  const [label] = LABEL.exec(line) ?? [];
  return label !== undefined && /[\p{L}\p{N}]/u.test(line.slice(label.length)) ? label : undefined;
}

/** The same for « Q1 : » and « Q2 : »; empty for numbers. */
export function speakerIn(label: string): string {
  return label.replace(/[^\p{L}]+/gu, '').toUpperCase();
}

/** Whether it is that of answers. */
export function isOfAnswer(label: string): boolean {
  return /^R(?:[EÉ]P(?:ONSE)?)?$/u.test(speakerIn(label)) || INITIALS.test(label);
}

const INITIALS = /^\s*(?:\p{Lu}\.-?\s?){2,4}\s*[:–—-]|^\s*\p{Lu}{2,3}\s*:/u;
const LABEL =
  /^\s*(?:(?:[QqRr]|[Qq]uestion|[Rr](?:é|e)p(?:onse)?\.?)\s*(?:n°\s*)?\d{0,2}\s*[:.)–—-]+|\(?\d{1,2}\s*(?:°\s*\)?|[.)/:]+|[–—-](?=\s))[–—-]?|(?:\p{Lu}\.-?\s?){2,4}\s*[:–—-]+|\p{Lu}{2,3}\s*:)[\s]*/u;
