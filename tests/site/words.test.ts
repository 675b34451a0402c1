// The words of built pages: French spaces around French signs, one interface language a site.
import { beforeAll, describe, expect, test } from 'vitest';
import { labelWords } from '../../src/words/labels/label-words.ts';
import { siteWords } from '../../src/words/site/site-words.ts';
import { type PageElement, pagesOf } from './page.ts';
import { type SharedSite, sharedSite } from './shared.ts';

/** Attributes that are read out or shown. */
const SHOWN_ATTRIBUTES = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
  'label',
];
const SHOWN_METADATA =
  /^(description|og:title|og:description|og:image:alt|twitter:title|twitter:description|twitter:image:alt)$/;

beforeAll(async () => {
  for (const name of ['content', 'small', 'every-kind', 'english'] as const) await sharedSite(name);
});

describe('French spaces', () => {
  test.each<SharedSite>(['content', 'small', 'every-kind'])(
    'no plain space stands before ; : ! ? » nor after « in the %s site',
    async (name) => {
      const wrong = pagesOf(await sharedSite(name)).flatMap(({ file, texts, elements }) => {
        const sentences = [
          ...texts
            .filter(
              ({ inside, lang }) =>
                lang.startsWith('fr') && !inside.some((name) => ['code', 'pre', 'kbd', 'samp'].includes(name)),
            )
            .map(({ text }) => text),
          ...elements.filter(({ lang }) => lang.startsWith('fr')).flatMap(shownIn),
        ];
        return sentences.flatMap((text) => misplacedSpaces(text).map((excerpt) => `${file}: ${excerpt}`));
      });
      expect(wrong).toEqual([]);
    },
  );

  test('a plain space is seen, wherever it stands', () => {
    expect(misplacedSpaces('Vraiment ? « Oui » : non ; si !')).toHaveLength(6);
    expect(
      misplacedSpaces('Vraiment\u202f? «\u202fOui\u202f»\u00a0: non\u202f; si\u202f! à 10:30, :-) ou https://a.fr/?b'),
    ).toEqual([]);
  });
});

describe('one interface language', () => {
  const cases: [SharedSite, string, string][] = [
    ['every-kind', 'fr-FR', 'en'],
    ['small', 'fr-FR', 'en'],
    ['english', 'en', 'fr-FR'],
  ];

  test.each(cases)('the %s site speaks %s, and never %s', async (name, own, other) => {
    const foreign = wordsOfInterface(other).filter((word) => !wordsOfInterface(own).includes(word));
    expect(foreign.length).toBeGreaterThan(100);
    const pages = pagesOf(await sharedSite(name));
    const wrong = pages.flatMap(({ file, texts, elements }) => {
      // What is in another language says so, and its notes and anchors are named in that language.
      const inOwn = ({ lang }: { lang: string }) => lang === own;
      const shown = [...texts.filter(inOwn).map(({ text }) => text), ...elements.filter(inOwn).flatMap(shownIn)].map(
        (text) => text.trim(),
      );
      return foreign.filter((word) => shown.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(wrong).toEqual([]);
    const missing = ['skip', 'menu', 'theme', 'mainNavigation'] as const;
    for (const { file, elements } of pages) {
      expect(elements.find(({ name }) => name === 'html')?.attributes.get('lang'), file).toBe(own);
      const said = elements.flatMap((element) => [...shownIn(element), element.text]);
      expect(
        missing.filter((key) => !said.includes(siteWords(own)[key])),
        file,
      ).toEqual([]);
    }
  });
});

/** Each sign with a plain space on its inner side, with the words around it. */
function misplacedSpaces(text: string): string[] {
  const withoutAddresses = text.replace(/https?:\/\/\S+/g, '');
  return [...withoutAddresses.matchAll(/[ \t\n](?:[;!?»]|:(?![-)(DP]))|«[ \t\n]/gu)].map(({ index }) =>
    withoutAddresses.slice(Math.max(0, index - 20), index + 20),
  );
}

function shownIn({ name, attributes }: PageElement): string[] {
  const shown = SHOWN_ATTRIBUTES.flatMap((attribute) => attributes.get(attribute) ?? []);
  const isMetadata = name === 'meta' && SHOWN_METADATA.test(attributes.get('name') ?? attributes.get('property') ?? '');
  return isMetadata ? [...shown, attributes.get('content') ?? ''] : shown;
}

/** Every word or sentence of both dictionaries: a count is asked for one and for several. */
function wordsOfInterface(lang: string): string[] {
  return [...stringsIn(siteWords(lang)), ...stringsIn(labelWords(lang))];
}

type Say = (count: number, more: number | string) => unknown;

/** A sentence asks for counts, or for a count and a name. */
function asked(say: Say, count: number): unknown {
  try {
    return say(count, count);
  } catch {
    return say(count, 'Ana');
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value.trim()] : [];
  if (typeof value === 'function') return [1, 2, 3, 12].flatMap((count) => stringsIn(asked(value as Say, count)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
