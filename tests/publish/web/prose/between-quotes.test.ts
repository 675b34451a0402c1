import { expect, test } from 'vitest';
import { betweenQuotes } from '../../../../src/publish/web/prose/between-quotes.ts';

test('a quotation takes the inner marks within, and the spaces of its region', () => {
  expect(betweenQuotes('en dernier : « J’ai six cents kilos »', 'fr-FR')).toBe(
    '«\u202fen dernier\u00a0: “J’ai six cents kilos”\u202f»',
  );
  expect(betweenQuotes('Un café', 'fr-CA')).toBe('«\u00a0Un café\u00a0»');
  expect(betweenQuotes('A coffee', 'en-GB')).toMatch(/^[‘“]A coffee[’”]$/);
});
