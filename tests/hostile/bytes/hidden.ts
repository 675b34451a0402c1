// Characters that no eye sees, or that turn what eyes see: each class once, then each place where one may hide.
import { type Built, files, story } from '../marks.ts';

/** What is no character of a text: controls, lost characters, signs of one font. */
const UNPRINTABLE: Record<string, number> = {
  nul: 0x0,
  bell: 0x7,
  backspace: 0x8,
  'vertical-tab': 0xb,
  'form-feed': 0xc,
  escape: 0x1b,
  delete: 0x7f,
  'next-line': 0x85,
  'control-sequence': 0x9b,
  'line-separator': 0x2028,
  'paragraph-separator': 0x2029,
  'private-use': 0xe000,
  'private-use-plane': 0xf0000,
  'object-replacement': 0xfffc,
  replacement: 0xfffd,
  'not-a-character': 0xfffe,
  'not-a-character-inside': 0xfdd0,
};

/** Trojan Source (CVE-2021-42574) and Unicode’s « Default_Ignorable_Code_Point ». */
const HIDDEN: Record<string, number> = {
  'soft-hyphen': 0xad,
  'arabic-letter-mark': 0x61c,
  'combining-grapheme-joiner': 0x34f,
  'hangul-filler': 0x3164,
  'mongolian-vowel-separator': 0x180e,
  'zero-width-space': 0x200b,
  'zero-width-non-joiner': 0x200c,
  'zero-width-joiner': 0x200d,
  'left-to-right-mark': 0x200e,
  'right-to-left-mark': 0x200f,
  'left-to-right-embedding': 0x202a,
  'right-to-left-embedding': 0x202b,
  'pop-directional': 0x202c,
  'left-to-right-override': 0x202d,
  'right-to-left-override': 0x202e,
  'word-joiner': 0x2060,
  'invisible-times': 0x2062,
  'left-to-right-isolate': 0x2066,
  'right-to-left-isolate': 0x2067,
  'first-strong-isolate': 0x2068,
  'pop-isolate': 0x2069,
  'nominal-digits': 0x206f,
  'byte-order-mark': 0xfeff,
  'interlinear-anchor': 0xfff9,
  'language-tag': 0xe0001,
  'tag-letter': 0xe0061,
  'variation-selector-supplement': 0xe0101,
};

const RLO = '\u202e';
const PERSON = 'people/paul-le-goff.yaml';
const person = (name: string) =>
  `displayName: ${name}\ngivenName: Paul\nfamilyName: Le Goff\nidentifiability: full-name\n` +
  'consent: { ref: c-2026-002, date: 2026-01-10, outputs: [web, pdf, epub, print, social] }\n';

function each(prefix: string, characters: Record<string, number>, rule: string): Record<string, () => Built> {
  return Object.fromEntries(
    Object.entries(characters).map(([name, code]) => [
      `${prefix}-${name}`,
      () => story(`Un texte.\n\nUn mot⟦${rule}⟧${String.fromCodePoint(code)}caché.`),
    ]),
  );
}

export const hiddenCases: Record<string, () => Built> = {
  ...each('unprintable', UNPRINTABLE, 'encoding'),
  ...each('hidden', HIDDEN, 'hidden-characters'),
  'hidden-message-in-tags': () =>
    story(
      `Un mot.⟦hidden-characters⟧${[...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
    ),
  'hidden-joiner-between-letters': () => story('Un mo⟦hidden-characters⟧\u200dt.'),
  'hidden-joiner-after-emoji': () => story('Une famille 👩⟦hidden-characters⟧\u200d ici.'),
  'hidden-in-title': () => story('Un texte.', { title: `Un ⟦hidden-characters⟧${RLO}récit` }),
  'hidden-in-title-escaped': () => story('Un texte.', { title: '⟦hidden-characters⟧"Un \\u202Erécit"' }),
  'hidden-in-summary': () =>
    story('Un texte.', {
      summary: `Un chapeau assez long pour passer la vérification du schéma, sans⟦hidden-characters⟧\u200b rien dire de plus que ce qu’il faut.`,
    }),
  'hidden-in-key': () => story('Un texte.', { '⟦schema⟧lang⟦hidden-characters⟧\u200b': 'fr-FR' }),
  'hidden-in-person': () => files({ [PERSON]: person(`Paul ⟦hidden-characters⟧${RLO}Le Goff`) }),
  'hidden-in-volume': () =>
    files({
      'volumes/tome-2.yaml': `title: Tome⟦hidden-characters⟧\u2066\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [un-cafe]\n`,
    }),
  'hidden-in-condensed': () =>
    story('Un texte.', {}, { 'stories/essai/condensed.mdx': `Un⟦hidden-characters⟧${RLO} mot.\n` }),
  'hidden-in-code': () => story(`Un \`mot⟦hidden-characters⟧${RLO}caché\`.`),
  'hidden-in-code-block': () => story(`\`\`\`\nun\nmot⟦hidden-characters⟧\u2067caché\n\`\`\``),
  'hidden-in-attribute': () => story(`<Aside title="Une⟦hidden-characters⟧${RLO} note">\n\nUn texte.\n\n</Aside>`),
  'hidden-in-note': () => story(`Un mot[^1].\n\n[^1]: Une⟦hidden-characters⟧\u200b note.`),
  'hidden-in-link': () => story(`Voir ⟦link⟧[le site](https://exemple.fr/⟦hidden-characters⟧\u200bpage).`),
  'hidden-in-heading': () => story(`## Un⟦hidden-characters⟧\u2068 titre\n\nUn texte.`),
  'hidden-in-table': () => story(`| Un | Deux⟦hidden-characters⟧\u200e |\n|----|------|\n| a | b |`),
  'hidden-entity': () => story('Un mot⟦hidden-characters⟧&#x202e;caché.'),
  'hidden-entity-decimal': () => story('Un mot⟦hidden-characters⟧&#8203;caché.'),
  'hidden-entity-named': () => story('Un mot⟦hidden-characters⟧&rlm;caché.'),
  'hidden-entity-joiner': () => story('Un mot⟦hidden-characters⟧&zwj;caché.'),
  'hidden-entity-in-attribute': () =>
    story('<Aside title="Une⟦hidden-characters⟧&#x202e; note">\n\nUn texte.\n\n</Aside>'),
  'hidden-twice': () => story(`⟦hidden-characters⟧${RLO}Un mot⟦hidden-characters⟧\u202c.`),
  'hidden-named-shy': () => story('Un mot⟦hidden-characters⟧&shy;coupé.'),
  'hidden-flag-that-is-none': () => story('Un drapeau 🏴⟦hidden-characters⟧\u{e0067}\u{e0062} ici.'),
  'hidden-marks-piled': () => story('Un mo\u0301\u0302\u0303\u0304⟦hidden-characters⟧\u0305\u0306\u0307t.'),
  'unprintable-terminal': () => story('Un mot ⟦encoding⟧\u001b[2J⟦encoding⟧\u001b]0;titre⟦encoding⟧\u0007 ici.'),
  'unprintable-entity': () => story('Un mot ⟦encoding⟧&#0;ici.'),
  'unprintable-entity-surrogate': () => story('Un mot ⟦encoding⟧&#xD83D;ici.'),
  'unprintable-in-title': () => story('Un texte.', { title: 'Un ⟦encoding⟧\u0085récit' }),
  'unprintable-in-title-escaped': () => story('Un texte.', { title: '⟦encoding⟧"Un \\u0007récit"' }),
  'look-alike-cyrillic': () => story('Il écrit à ⟦look-alike⟧P\u0430ul.'),
  'look-alike-greek': () => story('Il écrit à ⟦look-alike⟧\u0392ernard.'),
  'look-alike-entity': () => story('Il écrit à P⟦look-alike⟧&#x430;ul.'),
  'look-alike-in-person': () => files({ [PERSON]: person('⟦look-alike⟧P\u0430ul Le Goff') }),
};
