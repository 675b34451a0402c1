import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/model/prose/plain-text.ts';
import type { Inline, Prose } from '../../../src/model/prose/prose.ts';
import { findTokens } from '../../../src/model/typography/tokens.ts';
import { typesetProse, typesetText } from '../../../src/model/typography/typeset.ts';
import { anyInlines, anyText, letters, visible } from './samples.ts';

/** The same texts each time; FC_SEED and FC_RUNS look further. */
const SEARCH = { seed: Number(process.env.FC_SEED ?? 612), numRuns: Number(process.env.FC_RUNS ?? 1500) };
/** Paragraphs are drawn and set ten times slower than texts: fewer serve as much. */
const PARAGRAPHS = { ...SEARCH, numRuns: Number(process.env.FC_RUNS ?? 400) };
const LANGUAGES = ['fr-FR', 'fr-CA', 'fr-CH', 'en'];

describe.each(LANGUAGES)('any text in %s', (lang) => {
  test('is set once and for all: setting it again changes nothing', () => {
    holds((text) => {
      const once = typesetText(text, lang);
      expect(visible(typesetText(once, lang))).toBe(visible(once));
    });
  });

  test('keeps its letters, figures and symbols', () => {
    holds((text) => {
      expect(letters(typesetText(text, lang))).toBe(letters(text));
    });
  });

  test('keeps its addresses, code, hashtags and smileys', () => {
    holds((text) => {
      const set = typesetText(text, lang);
      for (const { start, end } of findTokens(text)) expect(set).toContain(text.slice(start, end));
    });
  });
});

/** English keeps the unbreakable spaces of its writer. */
describe.each(['fr-FR', 'fr-CA', 'fr-CH'])('any French text (%s)', (lang) => {
  test('is the same whatever space was typed', () => {
    holds((text) => {
      const [plain, unbroken] = [' ', '\u00a0'].map((space) => text.replace(/[ \u00a0\u202f\u2009]/g, space));
      // A space inside a token is the writer's.
      if (findTokens(text).some(({ start, end }) => /\s/.test(text.slice(start, end)))) return;
      expect(visible(typesetText(unbroken as string, lang))).toBe(visible(typesetText(plain as string, lang)));
    });
  });
});

describe('any text in fr-FR', () => {
  test('has no breaking space before ; : ! ? » nor after «, tokens apart', () => {
    holds((text) => {
      const set = typesetText(text, 'fr-FR');
      expect(breakable(set)).toEqual([]);
    });
  });
});

describe.each(['fr-FR', 'fr-CA', 'en', 'de'])('any paragraph in %s', (lang) => {
  const setInlines = (nodes: Inline[]) => inlinesOf(typesetProse(proseOf(nodes), lang));

  test('is set once and for all', () => {
    fc.assert(
      fc.property(anyInlines, (nodes) => {
        const once = setInlines(nodes);
        expect(setInlines(once)).toEqual(once);
      }),
      PARAGRAPHS,
    );
  });

  test('keeps its letters and its code, and is not changed in place', () => {
    fc.assert(
      fc.property(anyInlines, (nodes) => {
        const before = JSON.stringify(nodes);
        const set = setInlines(nodes);
        expect(JSON.stringify(nodes)).toBe(before);
        expect(letters(inlineText(set))).toBe(letters(inlineText(nodes)));
        expect(codeIn(set)).toEqual(codeIn(nodes));
      }),
      PARAGRAPHS,
    );
  });

  test('reads as the same text without its markup', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const nodes: Inline[] = [
          { type: 'text', value: text.slice(0, from) },
          { type: 'strong', children: [{ type: 'text', value: text.slice(from, to) }] },
          { type: 'text', value: text.slice(to) },
        ];
        expect(visible(inlineText(setInlines(nodes)))).toBe(visible(typesetText(text, lang)));
      }),
      SEARCH,
    );
  });
});

function holds(check: (text: string) => void): void {
  fc.assert(fc.property(anyText, check), SEARCH);
}

/** The places where a line could break against the rule. */
function breakable(text: string): string[] {
  const tokens = findTokens(text);
  return [...text.matchAll(/ (?=[;:!?»])|(?<=«) /g)]
    .filter(({ index }) => !tokens.some(({ start, end }) => index + 1 >= start && index <= end))
    .map(({ index }) => visible(text.slice(Math.max(0, index - 8), index + 8)));
}

function proseOf(children: Inline[]): Prose {
  return { blocks: [{ type: 'paragraph', children }], notes: [] };
}

function inlinesOf({ blocks: [block] }: Prose): Inline[] {
  return block?.type === 'paragraph' ? block.children : [];
}

function codeIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'inlineCode' ? [node.value] : 'children' in node ? codeIn(node.children) : [],
  );
}
