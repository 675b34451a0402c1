import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function said(files: Record<string, string | Uint8Array>): Promise<string[]> {
  return (await problemsIn(files)).map((problem) => `${problem.file} ${inShort(problem)}`);
}

test('a file that is not UTF-8 is told where its first wrong letter stands', async () => {
  const problems = await said({ [FILE]: latin1(storyText('Un café.').replaceAll('’', "'")) });
  expect(problems).toEqual([`${FILE} 2:12 encoding`]);
  expect(await said({ 'people/nour.yaml': latin1('displayName: Noé\n') })).toContain('people/nour.yaml 1:16 encoding');
});

test('a byte-order mark and the line ends of Windows are accepted', async () => {
  expect(await said({ [FILE]: `\uFEFF${storyText('Un café.\n\nUn thé.')}`.replaceAll('\n', '\r\n') })).toEqual([]);
});

test('lost, half, control and private characters are refused, once a run', () =>
  expectSaid([
    ['Un caf\uFFFD noir.', ['13:7 encoding U+FFFD']],
    ['Un\0\0\0 mot.', ['13:3 encoding U+0000']],
    ['Un mot\u0007 et\u001B[31m.', ['13:7 encoding U+0007', '13:11 encoding U+001B']],
    ['C\u0092est l\u0092été.', ['13:2 encoding U+0092', '13:8 encoding U+0092']],
    ['Un\u2028deux\u2029trois.', ['13:3 encoding U+2028', '13:8 encoding U+2029']],
    ['\uF0B7 une puce', ['13:1 encoding U+F0B7']],
    ['Une image \uFFFC ici.', ['13:11 encoding U+FFFC']],
    ['Un \uFFFF.', ['13:4 encoding U+FFFF']],
    ['Un &#0; et &#xD800;.', ['13:4 encoding &#0;']],
    ['Un &#1; mot.', ['13:4 encoding &#1;']],
    ['Du `&#0;` en code.', []],
    [{ title: '"Un \\u0007 titre"' }, ['2:8 encoding "Un \\u0007 titre"']],
    [{ title: '"Un \\uD800 titre"' }, ['2:8 encoding "Un \\uD800 titre"']],
    ['Une ligne\rdeux.', ['13:10 encoding U+000D']],
    ['Une tabulation\tet une ligne\r\nde plus.', []],
  ]));

test('what cannot be seen is refused, with its code', () =>
  expectSaid([
    ['Un mot\u200B coupé.', ['13:7 hidden-characters U+200B']],
    ['Un\u200C\u200D mot.', ['13:3 hidden-characters U+200C U+200D']],
    ['Un mo\u00ADt.', ['13:6 hidden-characters U+00AD']],
    ['Un \uFEFFmot\u2060.', ['13:4 hidden-characters U+FEFF', '13:8 hidden-characters U+2060']],
    ['Un \u202Eecrof\u202C mot.', ['13:4 hidden-characters U+202E', '13:10 hidden-characters U+202C']],
    ['Un \u2066mot\u2069.', ['13:4 hidden-characters U+2066', '13:8 hidden-characters U+2069']],
    ['Un \u200Emot\u200F\u061C.', ['13:4 hidden-characters U+200E', '13:8 hidden-characters U+200F U+061C']],
    ['Un\u{E0041}\u{E0042}\u{E0043}\u{E0044} mot.', ['13:3 hidden-characters U+E0041 U+E0042 U+E0043']],
    ['Un mot\uFE0F.', ['13:7 hidden-characters U+FE0F']],
    ['Un 2\uFE0F.', ['13:5 hidden-characters U+FE0F']],
    ['😀\uFE0F\uFE01\uFE02', ['13:3 hidden-characters U+FE0F U+FE01 U+FE02']],
    ['Un\u3164mot.', ['13:3 hidden-characters U+3164']],
    ['Un a\u0301\u0302\u0303\u0304\u0305\u0306 mot.', ['13:9 hidden-characters U+0305 U+0306']],
    ['Un mot&ZeroWidthSpace; et&#x202e; et &shy;.', ['13:7 hidden-characters &ZeroWidthSpace;']],
    [
      '[un](https://exemple.fr/&#8203;)',
      ['13:25 hidden-characters &#8203;', '13:1 link [un](https://exemple.fr/&#8203;)'].toSorted(),
    ],
    ['<Aside title="Un&#8203; mot">\n\nTexte.\n\n</Aside>', ['13:17 hidden-characters &#8203;']],
    [{ title: 'Un mot\u200B coupé' }, ['2:14 hidden-characters U+200B']],
    [{ title: '"Un mot\\u200B coupé"' }, ['2:8 hidden-characters "Un mot\\u200B coupé"']],
    ['Du code `a\u200Bb`.', ['13:11 hidden-characters U+200B']],
  ]));

test('French spaces, emoji and joined scripts are what they are', () =>
  expectSaid([
    ['Ah\u202F! Oui\u00A0: 12\u202F000\u00A0€.', []],
    ['👨‍👩‍👧‍👦 👩🏽‍🚀 🏳️‍🌈 🏴‍☠️ ❤️ ☺︎ 1️⃣ #️⃣ 🇫🇷 ™️ ⚕️ 🧑‍⚕️ 👁️‍🗨️', []],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿 et 🏴󠁧󠁢󠁥󠁮󠁧󠁿', []],
    ['<Foreign lang="fa">نمی‌خواهم</Foreign>, dit-il.', []],
    ['<Foreign lang="hi">क्‍ष</Foreign>, dit-il.', []],
    ['葛󠄀 et ≩︀', []],
    ['Ngọc, Phạm, déjà, œuvre, ŷ, x̄.', []],
    ['Cafe\u0301 en deux signes.', []],
    ['&nbsp;: &amp; &eacute; &rarr;&#8239;!', []],
  ]));

test('a word of two alphabets is refused; two words are not', () =>
  expectSaid([
    ['Un mot de P\u0430ul.', ['13:11 look-alike P\u0430ul']],
    ['Un mot de Rennе\u0441.', ['13:11 look-alike Rennе\u0441']],
    ['Un \u039Fmega.', ['13:4 look-alike \u039Fmega']],
    ['Un P&#1072;ul.', ['13:5 look-alike &#1072;']],
    ['Москва, Αθήνα, 10 µm, β-carotène, Δt, 5 kΩ.', []],
  ]));

test('false bold is advised against, and mended', async () => {
  await expectSaid([
    ['Une 𝗿𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲 𝘃𝗿𝗮𝗶𝗲.', ['13:5 fancy-letters 𝗿𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲 𝘃𝗿𝗮𝗶𝗲']],
    ['Ｂｏｎｊｏｕｒ ⓐ.', ['13:1 fancy-letters Ｂｏｎｊｏｕｒ ⓐ']],
    ['Un № 5, ½ et x².', []],
  ]);
  expect(await mended('Une 𝗿𝗲𝗻𝗰𝗼𝗻𝘁𝗿𝗲.')).toBe('Une rencontre.');
});

test('what has no meaning is removed without asking; what hides is not', async () => {
  expect(await mended('Un mo\u00ADt\u200B et\u200E un\uFEFF.')).toBe('Un mot et un.');
  expect(await mended('\uF0B7 un\n\uF0A7\tdeux')).toBe('• un\n•\tdeux');
  expect(await mended('Un \uF0B7 seul')).toBe('Un \uF0B7 seul');
  expect(await mended('L\u0092été\u0085 Un\u2028deux.')).toBe('L’été… Un deux.');
  expect(await mended('Un \u202Emot\u202C.')).toBe('Un \u202Emot\u202C.');
});

test('a file of nothing but mistakes is told a hundred times', async () => {
  const problems = await problemsIn({ [FILE]: storyText('a\u200B'.repeat(20_000)) });
  expect(problems.filter(({ rule }) => rule === 'hidden-characters')).toHaveLength(100);
});
