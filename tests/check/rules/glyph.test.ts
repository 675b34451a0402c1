// What no face of a card or of a book draws: told where it stands, once, and by one rule.
import { describe, expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { type Case, expectSaid, inShort, problemsIn } from './said.ts';

const consent = '{ ref: c-2026-100, date: 2026-01-10, outputs: [web, pdf, epub, print, social] }';
const inBooks = (story: Case): Case => ({ consent, ...(typeof story === 'string' ? { body: story } : story) });
const expectTold = (table: readonly (readonly [Case, readonly string[]])[]) =>
  expectSaid(table.map(([story, told]) => [inBooks(story), told]));

test('a sign without a drawing is told, where it stands', () =>
  expectTold([
    ['Un ★ puis un ➜ et ♯.', ['13:4 glyph ★', '13:14 glyph ➜', '13:19 glyph ♯']],
    ['★★★ et ★', ['13:1 glyph ★★★', '13:8 glyph ★']],
    ['Une note[^1].\n\n[^1]: 東京, « 京都 » 2.', ['15:7 glyph 東京, « 京都']],
    ['Il dit **مرحبا، كيف حالك؟** à Rennes.', ['13:10 glyph مرحبا، كيف حالك؟']],
    ['<Foreign lang="he">שלום</Foreign>', ['13:20 glyph שלום']],
    ['`東` et\n\n```\n京\n```', ['13:2 glyph 東', '16:1 glyph 京']],
    ['20 ㎞ et ①', ['13:4 glyph ㎞', '13:9 glyph ①']],
    ['Une &#9733; écrite autrement.', ['13:5 glyph ★']],
    ['<Aside title="東">\n\nUn.\n\n</Aside>', ['13:15 glyph 東']],
    [{ title: '"مرحبا et שלום à Rennes"', body: 'Un.' }, ['2:9 glyph مرحبا', '2:18 glyph שלום']],
    [{ places: '[Rennes, 東京]', body: 'Un.' }, ['11:18 glyph 東京']],
  ]));

test('what has a drawing, or is told by another rule, is not', () =>
  expectTold([
    ['Œuvre « à part » : été, Łódź, Αθήνα, Владивосток, Ngọc Lan Phạm, e\u0301 ; © → ✓ ½ €.', []],
    ['Bravo 🎉 ❤️ ☎ 👩🏽‍🚀 🇫🇷 1️⃣ 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿', []],
    ['Une 𝗿𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲.', ['13:5 fancy-letters 𝗿𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲']],
    ['Une #𝗥𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲.', ['13:6 glyph 𝗥𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲']],
    ['Un\uE000 deux.', ['13:3 encoding U+E000']],
    ['Un\u200B deux.', ['13:3 hidden-characters U+200B']],
    [{ title: '"東京 ★"', status: 'withdrawn', withdrawn: '{ date: 2026-04-01 }', body: '東' }, []],
    [{ title: '"Un 東京"', consent: '{ ref: c-2026-100, date: 2026-01-01, outputs: [web] }', body: '東' }, []],
    [
      { title: '"A 東京"', consent: '{ ref: c-2026-100, date: 2026-01-01, outputs: [web, social] }', body: '東' },
      ['2:11 glyph 東京'],
    ],
    [{ socialTitle: '"Un 東"', hashtags: '["#東京"]', body: 'Un.' }, []],
  ]));

describe('the names that stand on cards and in books', () => {
  const files = {
    'people/jeanne-martin.yaml':
      'displayName: 田中 Jeanne\ngivenName: Jeanne\nidentifiability: full-name\norganisation: "★ Étoile"\nbio: "Un 東."\n',
    'vocabularies/networks.yaml': '- { id: linkedin, label: "微博" }\n',
    'vocabularies/themes.yaml': '- { id: emploi, label: "العمل", altLabels: ["東"] }\n',
    'series/une-suite.yaml': `title: "Suite ★"\ndescription: "${'Une suite de récits. '.repeat(5)}"\naccent: "#8a2f2f"\n`,
  };

  test('are told too', async () => {
    const told = (await problemsIn(files)).filter(({ rule }) => rule === 'glyph');
    expect(told.map((problem) => `${problem.file} ${inShort(problem)}`).sort()).toEqual([
      'people/jeanne-martin.yaml 1:14 glyph 田中',
      'people/jeanne-martin.yaml 4:16 glyph ★',
      'people/jeanne-martin.yaml 5:10 glyph 東',
      'series/une-suite.yaml 1:15 glyph ★',
      'vocabularies/networks.yaml 1:27 glyph 微博',
      'vocabularies/themes.yaml 1:25 glyph العمل',
    ]);
  });

  test('are told by one rule where their letters are false', async () => {
    const name = 'displayName: 𝗝𝗲𝗮𝗻𝗻𝗲 Martin\ngivenName: Jeanne\nidentifiability: full-name\n';
    const told = await problemsIn({ 'people/jeanne-martin.yaml': name });
    expect(told.filter(({ file }) => file.startsWith('people/')).map(inShort)).toEqual(['1:14 fancy-letters 𝗝𝗲𝗮𝗻𝗻𝗲']);
  });
});

test('the remedy is what can be drawn, where something can', async () => {
  const body = 'Un ★, un ㎞, un x\u0330, un ➜, un ♯, un 東.';
  const told = await problemsIn({ 'stories/essai-001/story.mdx': storyText(body, { consent }) });
  const remedies = told.filter(({ rule }) => rule === 'glyph').map(({ remedy }) => remedy.split(/[:,]/)[0]);
  expect(remedies).toEqual([
    'Écrivez « ⭐ »',
    'Écrivez « km »',
    'Écrivez « x »',
    'Écrivez « → »',
    'La carte le laisse de côté',
    'La carte laisse ces lettres de côté',
  ]);
});

test('a text of another alphabet is told a hundred times at most', async () => {
  const body = Array.from({ length: 400 }, () => 'هذه قصة قصيرة كتبها صديق من الدار البيضاء عن لقاء جميل.').join(
    '\n\n',
  );
  const told = await problemsIn({ 'stories/essai-001/story.mdx': storyText(body, { consent }) });
  expect(told.filter(({ rule }) => rule === 'glyph')).toHaveLength(100);
});
