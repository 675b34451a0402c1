import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import { toPlainText } from '../../../src/model/prose/plain-text.ts';
import type { Prose } from '../../../src/model/prose/prose.ts';
import { findTokens } from '../../../src/model/typography/tokens.ts';
import { typesetProse, typesetText } from '../../../src/model/typography/typeset.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL } from '../../content-folder.ts';
import { letters, visible } from './samples.ts';

interface Named<Value> {
  where: string;
  lang: string;
  value: Value;
}

const proses: Named<Prose>[] = [];
const texts: Named<string>[] = [];

beforeAll(async () => {
  // Whatever anthology stands in the project, and one that is always there.
  for (const folder of [join(import.meta.dirname, '../../../content'), SMALL]) await gather(folder);
});

async function gather(folder: string): Promise<void> {
  const library = buildLibrary(toChecked(await readContent(folder)), '9999-12-31');
  for (const { id, lang, body, condensed, title, summary, share } of library.stories.values()) {
    proses.push({ where: id, lang, value: body });
    if (condensed) proses.push({ where: `${id}, condensed`, lang, value: condensed });
    for (const value of [title, summary, share?.quote]) if (value) texts.push({ where: id, lang, value });
  }
  for (const map of [library.people, library.series, library.volumes, library.networks, library.themes]) {
    for (const [where, named] of map) {
      for (const value of Object.values(named)) {
        if (typeof value === 'string') texts.push({ where, lang: library.site.lang, value });
      }
    }
  }
}

describe('the content of the anthology', () => {
  test('is there to be set', () => {
    expect(proses.length).toBeGreaterThan(4);
    expect(texts.length).toBeGreaterThan(30);
  });

  test('is set once and for all', () => {
    for (const { where, lang, value } of proses) {
      const once = typesetProse(value, lang);
      expect(typesetProse(once, lang), where).toEqual(once);
    }
    for (const { where, lang, value } of texts) {
      const once = typesetText(value, lang);
      expect(visible(typesetText(once, lang)), where).toBe(visible(once));
    }
  });

  test('keeps its letters, its addresses and its code', () => {
    for (const { where, lang, value } of proses) {
      const [typed, set] = [toPlainText(value), toPlainText(typesetProse(value, lang))];
      expect(letters(set), where).toBe(letters(typed));
      for (const { start, end } of findTokens(typed)) expect(set, where).toContain(typed.slice(start, end));
    }
  });

  test('has the spaces of its country before ; : ! ? » and after «', () => {
    for (const { where, lang, value } of proses) {
      const set = toPlainText(typesetProse({ ...value, blocks: value.blocks.map(withoutForeign) }, lang));
      const tokens = findTokens(set);
      const faults = [...set.matchAll(FAULTS[lang] ?? (lang.startsWith('fr') ? FRANCE : FAULTS.en!))]
        .filter(({ index }) => !tokens.some(({ start, end }) => index >= start && index < end))
        .map(({ index }) => visible(set.slice(Math.max(0, index - 12), index + 12)));
      expect(faults, where).toEqual([]);
    }
  });

  test('comes out the same when its spaces were typed with no care', () => {
    for (const { where, lang, value } of proses) {
      const careless = JSON.parse(
        JSON.stringify(value).replace(/[\u0020\u00a0\u202f](?=[;:!?»])|(?<=«)[\u0020\u00a0\u202f]/g, '\u00a0\u00a0'),
      ) as Prose;
      expect(visible(toPlainText(typesetProse(careless, lang))), where).toBe(
        visible(toPlainText(typesetProse(value, lang))),
      );
    }
  });

  test('keeps the straight quotes of what looks like code', () => {
    const sets = proses.map(({ value, lang }) => toPlainText(typesetProse(value, lang)));
    const calls = sets.flatMap((set) => set.match(/#read\([^)]*\)/g) ?? []);
    expect(calls.length).toBeGreaterThan(0);
    expect(new Set(calls)).toEqual(new Set(['#read("/etc/hostname")']));
  });
});

const INSIDE = '(?<=«)[^\u00a0\u202f]|[^\u00a0\u202f](?=»)';
const FRANCE = new RegExp(`${INSIDE}| (?=[;:!?])|(?<=[\\p{L}»)])[;:!?](?=\\s|$)|(?<=\u00a0)[;!?]|(?<=\u202f):`, 'gu');
const FAULTS: Record<string, RegExp> = {
  'fr-CA': new RegExp(`${INSIDE}|\\s(?=[;!?])|(?<=[\\p{L}»)]):(?=\\s|$)|(?<=\u202f):| :`, 'gu'),
  'fr-CH': new RegExp(`${INSIDE}|[ \u00a0](?=[;:!?])|(?<=[\\p{L}»)])[;:!?](?=\\s|$)`, 'gu'),
  en: /\s(?=[;:!?])/g,
};

/** Foreign words have the spaces of their own country. */
function withoutForeign<Node>(node: Node): Node {
  return JSON.parse(JSON.stringify(node), (_, part: unknown) =>
    isForeign(part) ? { type: 'inlineCode', value: 'x' } : part,
  ) as Node;
}

function isForeign(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'type' in part && part.type === 'Foreign';
}
