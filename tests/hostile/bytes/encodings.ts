// Files that are not UTF-8, or not only.
import { storyText } from '../../content-folder.ts';
import { type Built, type Contents, files, STORY_FILE, story } from '../marks.ts';
import { bytesOf, joined } from '../pictures.ts';

/** `\xNN` in a text stands for one byte; all else is UTF-8. */
function raw(text: string): Uint8Array {
  return joined(
    text.split(/(\\x[0-9a-f]{2})/).map((part) => {
      const byte = /^\\x(..)$/.exec(part)?.[1];
      return byte === undefined ? bytesOf(part) : Uint8Array.of(Number.parseInt(byte, 16));
    }),
  );
}

/** A story whose body begins at line 13 and holds bytes that are not UTF-8 from the given column. */
function notUtf8(body: string, column: number, file: string = STORY_FILE): Built {
  const others: Record<string, Contents> = file === STORY_FILE ? {} : { [STORY_FILE]: storyText('Un texte.') };
  const line = file === STORY_FILE ? 13 : 1;
  const contents = file === STORY_FILE ? raw(storyText(body)) : raw(body);
  return { ...files({ ...others, [file]: contents }), expected: [{ rule: 'encoding', line, column, file }] };
}

const PERSON = 'people/paul-le-goff.yaml';
const CONSENT = 'consent: { ref: c-2026-002, date: 2026-01-10, outputs: [web, pdf, epub, print, social] }\n';

export const encodingCases: Record<string, () => Built> = {
  'encoding-latin-1': () => notUtf8('Un caf\\xe9 \\xe0 Rennes.', 7),
  'encoding-windows-1252': () => notUtf8('L\\x92\\xe9t\\xe9.', 2),
  'encoding-mac-roman': () => notUtf8('Un caf\\x8e.', 7),
  'encoding-lone-continuation': () => notUtf8('Un mot \\x80 seul.', 8),
  'encoding-truncated': () => notUtf8('Un caf\\xc3 ici.', 7),
  'encoding-overlong-slash': () => notUtf8('Un mot \\xc0\\xaf ici.', 8),
  'encoding-overlong-nul': () => notUtf8('Un mot\\xc0\\x80 ici.', 7),
  'encoding-surrogate': () => notUtf8('Un mot \\xed\\xa0\\x80 ici.', 8),
  'encoding-beyond-unicode': () => notUtf8('Un mot \\xf4\\x90\\x80\\x80 ici.', 8),
  'encoding-hidden-tag': () => notUtf8('Un mot \\xbcscript\\xbe ici.', 8),
  'encoding-utf-7-bytes': () => notUtf8('Un \\xfe\\xff mot.', 4),
  'encoding-in-front-matter': () => ({
    ...files({ [STORY_FILE]: raw(storyText('Un texte.', { title: 'Un caf\\xe9' })) }),
    expected: [{ rule: 'encoding', line: 2, column: 14, file: STORY_FILE }],
  }),
  'encoding-in-condensed': () => notUtf8('Un caf\\xe9.\n', 7, 'stories/essai/condensed.mdx'),
  'encoding-in-person': () => ({
    ...files({ [PERSON]: raw(`displayName: Ren\\xe9e\ngivenName: Paul\nidentifiability: full-name\n${CONSENT}`) }),
    expected: [{ rule: 'encoding', line: 1, column: 17, file: PERSON }],
  }),
  'encoding-utf-16-le': () => ({
    ...files({
      [STORY_FILE]: joined([Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from(storyText('Un mot.'), 'utf16le'))]),
    }),
    expected: [{ rule: 'encoding', line: 1, column: 1, file: STORY_FILE }],
  }),
  'encoding-utf-16-be': () => ({
    ...files({
      [STORY_FILE]: joined([
        Uint8Array.of(0xfe, 0xff),
        new Uint8Array(Buffer.from(storyText('Un mot.'), 'utf16le').swap16()),
      ]),
    }),
    expected: [{ rule: 'encoding', line: 1, column: 1, file: STORY_FILE }],
  }),
  // A byte-order mark and CRLF are accepted: what they surround is checked all the same.
  'code-after-byte-order-mark': () => files({ [STORY_FILE]: `\ufeff${storyText("⟦code⟧import a from 'b'")}` }),
  'code-with-crlf': () => files({ [STORY_FILE]: storyText('Un mot.\n\nUn ⟦code⟧{mot}.').replaceAll('\n', '\r\n') }),
  // A lone carriage return ends a line for the parser (CommonMark 0.31, section 2.1), and is a control for everyone.
  'code-with-carriage-returns': () => ({
    ...story("Un mot.\r\rimport a from 'b'\r\rUn texte."),
    expected: [
      { rule: 'encoding', line: 13, column: 8, file: STORY_FILE },
      { rule: 'code', line: 15, column: 1, file: STORY_FILE },
      { rule: 'encoding', line: 15, column: 18, file: STORY_FILE },
    ],
  }),
  'yaml-with-crlf': () =>
    files({ [STORY_FILE]: storyText('Un mot.', { '⟦schema⟧layout': 'x' }).replaceAll('\n', '\r\n') }),
};
