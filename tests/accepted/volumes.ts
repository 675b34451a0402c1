// Books of the stories that a content holds.
import * as fc from 'fast-check';
import { sponsor } from './sheets.ts';
import type { DrawnStory } from './stories.ts';
import { colour, day, LICENCE, language, name, phrase, seldom } from './words.ts';
import type { Fields } from './yaml.ts';

/** @param stories by their id; at least one of them can be printed */
export function volume(stories: ReadonlyMap<string, DrawnStory>, people: readonly string[]): fc.Arbitrary<Fields> {
  const printable = [...stories].filter(([, { fields }]) => fields.status === 'published').map(([id]) => id);
  return fc.shuffledSubarray(printable, { minLength: 1 }).chain((chosen) => {
    const isForeword = (id: string) => stories.get(id)?.fields.kind === 'foreword';
    const front = chosen.slice(1).filter(isForeword);
    const rest = chosen.filter((id) => !front.includes(id));
    return fc.record({
      title: phrase(1, 120),
      subtitle: seldom(phrase(1, 160), 2),
      tome: seldom(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(Number.MAX_SAFE_INTEGER)), 2),
      editors: seldom(fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }), 2),
      edition: seldom(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(1e15)), 3),
      published: day,
      lang: seldom(language, 2),
      licence: LICENCE,
      isbn: seldom(fc.record({ epub: seldom(isbn, 2), pdf: seldom(isbn, 2), print: seldom(isbn, 3) }), 4),
      price: seldom(fc.constantFrom('free', 12.5, 0.001, 1e21, 5e-324), 3),
      legalDeposit: seldom(fc.constantFrom('2026-06', '0001-01', '9999-12'), 3),
      cover: seldom(fc.record({ accent: colour }), 3),
      front: fc.constant(front.length > 0 ? front : undefined),
      parts: parts(rest, stories),
      sponsor: seldom(sponsor, 6),
      errata: seldom(fc.array(erratum(chosen), { minLength: 1, maxLength: 2 }), 6),
    });
  });
}

function parts(ids: readonly string[], stories: ReadonlyMap<string, DrawnStory>): fc.Arbitrary<Fields[]> {
  const entry = (id: string): fc.Arbitrary<unknown> =>
    stories.get(id)?.condensed === undefined
      ? fc.constant(id)
      : fc.constantFrom<unknown>(id, { story: id, text: 'condensed' }, { story: id, text: 'full' });
  return fc.nat({ max: ids.length - 1 }).chain((cut) => {
    const groups = [ids.slice(0, cut), ids.slice(cut)].filter((group) => group.length > 0);
    return fc.tuple(
      ...groups.map((group) => fc.record({ title: name(1, 120), stories: fc.tuple(...group.map(entry)) })),
    );
  });
}

/** What it corrects is read nowhere; what it says is read in every text. */
const erratum = (ids: readonly string[]) =>
  fc.record({
    date: day,
    story: fc.constantFrom(...ids),
    was: name(1, 60).map((text) => `jadis ${text}`),
    now: fc.constant('lu depuis'),
  });

/** Each with its check digit (ISO 2108). */
const isbn = fc.integer({ min: 0, max: 999_999_999 }).map((number) => {
  const digits = `978${String(number).padStart(9, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
});
