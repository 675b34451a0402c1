// Words as they are compared: whatever their apostrophes, quotes, dashes, spaces and ligatures.

/** One spelling for all that typography may change. Capitals stay. */
export function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFFFC\u00AD]/g, '')
    .replace(/[’ʼ‘‛´`′]/g, "'")
    .replace(/[«»“”„‟″‹›]/g, '"')
    .replace(/[‐‑‒–—―−]+|-{2,}/g, '-')
    .replace(/…/g, '...')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/(\d|[IVX])(?:i?[èe]me|ième)(s?)(?!\p{L})/gu, '$1e$2')
    .replace(/([1I])[èe]re(s?)(?!\p{L})/gu, '$1re$2')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/ ?" ?/g, '"')
    .replace(/ (?=[;:!?%,.)])/g, '')
    .trim();
}
