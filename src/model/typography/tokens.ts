// A text → the parts of it that are not language: addresses, code, names of networks, smileys.
import type { Span } from './run.ts';

/**
 * - `code`: an address, an e-mail, a file name, a call, a formula, an entity. Nothing is put beside it, for what follows
 *   it may belong to it.
 * - `tag`: a #hashtag or a @handle; it ends where its letters end.
 * - `sign`: a smiley, a `:shortcode:`, `::`.
 */
export type TokenKind = 'code' | 'tag' | 'sign';

export interface Token extends Span {
  kind: TokenKind;
}

/** Finds the tokens of a text, in order, without overlap. Linear in its length. */
export function findTokens(text: string): Token[] {
  if (!TRIGGER.test(text)) return [];
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { tag, sign, address } = match.groups as { tag?: string; sign?: string; address?: string };
    const found = address === undefined ? match[0] : withoutSentenceEnd(address);
    const start = match.index;
    tokens.push({ start, end: start + found.length, kind: tag ? 'tag' : sign ? 'sign' : 'code' });
  }
  return tokens;
}

/** What ends a sentence after an address is not of the address (GFM, « Extended autolink path validation »). */
function withoutSentenceEnd(address: string): string {
  let end = address.length;
  const opened = address.split('(').length - address.split(')').length;
  let closed = -opened;
  for (; end > 0; end--) {
    const last = address[end - 1] as string;
    if (last === ')' && closed > 0) closed--;
    else if (!".,;:!?…'’*_~]".includes(last)) break;
  }
  return address.slice(0, end);
}

/** What every token holds: most texts have none, and are not searched further. */
const TRIGGER = /[@#$&^_\\{<=]|\+\+|\w\(|[:;]\S|[xX]D|\w\.[a-z]/;

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const ADDRESS = String.raw`[^\s…<>"«»“”‹›\ufff9\ufffc]`;
const NAME = '[A-Za-z0-9-]{1,63}';

/** What starts as a word does: the signs that make it more than one are looked for first, and near. */
const WORDLIKE = String.raw`${BEFORE}(?=[\w$%+-]\S{0,64}?[:.@(=+])`;

/** Those of GitHub that do not start with a letter: « :30: » is none. */
const OTHER_SHORTCODES = '[+-]1|100|1234|8ball|(?:1st|2nd|3rd)_place_medal';

const PATTERNS = {
  address: [
    `${WORDLIKE}(?:${[
      String.raw`(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:mailto|tel|data):(?=\S)|www\.)${ADDRESS}+`,
      // An e-mail, then a bare domain or a file name.
      String.raw`(?<![._%+-])[A-Za-z0-9._%+-]{1,64}@(?:${NAME}\.)+[a-z]{2,24}${AFTER}`,
      String.raw`(?<![@._/-])(?:${NAME}\.)+[a-z]{2,24}(?![\p{L}\p{N}_(]|:\/\/)(?:(?::\d+)?[/?]${ADDRESS}*)?`,
    ].join('|')})`,
  ],
  code: [
    // A call that starts with a hash is Typst or a shell: up to its last parenthesis, or as far as it goes.
    String.raw`#[\p{L}_][\p{L}\p{N}_.-]*\([^()\n]{0,300}(?:\([^()\n]{0,300}\)[^()\n]{0,300}){0,8}\)`,
    String.raw`#[\p{L}_][\p{L}\p{N}_.-]*\(\S*`,
    // Any other call only when it holds a straight quote: « député(e) » is a word.
    `${WORDLIKE}(?:${[
      String.raw`[A-Za-z_$][A-Za-z0-9_$.]{0,60}\([^()"'\n]{0,300}["'][^()\n]{0,300}\)`,
      String.raw`[A-Za-z_][\w:-]{0,60}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')`,
      String.raw`[A-Za-z_]\w{0,60}(?:\+\+|\(\))[;:]?`,
      String.raw`[A-Za-z_][\w-]{0,60}[=:][\w#.%-]{1,60};`,
    ].join('|')})`,
    String.raw`\\[A-Za-z]+(?:\{[^{}\n]{0,300}\})*`,
    String.raw`\{[^{}\n]{0,300}\}`,
    String.raw`<\/?[A-Za-z][^<>\n]{0,300}>`,
    String.raw`&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});`,
    // A formula, as Pandoc tells it from prices: no space inside its dollars, no digit after.
    String.raw`(?<![\p{L}\p{N}$])\$(?![\s$])[^$\n]{0,80}?(?<!\s)\$(?![\p{N}$])`,
  ],
  tag: [
    String.raw`(?<![\p{L}\p{N}_&#])#[\p{L}\p{N}_]+`,
    String.raw`(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*(?:@(?:${NAME}\.)+[a-z]{2,24})?`,
  ],
  sign: [
    '::+',
    String.raw`(?<![\p{L}\p{N}:]):(?:[a-z][a-z0-9_+-]{1,40}|${OTHER_SHORTCODES}):(?![\p{L}\p{N}:/])`,
    // ;-) :( :'( =) and what lasts, as :))); a parenthesis that opens words is not a mouth.
    String.raw`(?<![:;=])[:;]['’]?[-o^]?['’]?[()]+(?![\p{L}\p{N}(«“])`,
    String.raw`(?<=^|[\s(])(?:[:;=][-o^]?[DPpOo|/\\*]|=[()]|[xX]D)(?=$|[\s.,;:!?…)»])`,
    String.raw`(?<![\p{L}\p{N}])<\/?3${AFTER}`,
    String.raw`\^\^|(?<=^|[\s(])(?:[\^TtoOuU<>-]_[\^TtoOuU<>-]|\\o\/|¯\\_\(ツ\)_\/¯)(?=$|[\s.,;:!?…)»])`,
  ],
};

const TOKEN = new RegExp(
  Object.entries(PATTERNS)
    .map(([name, patterns]) => `(?<${name}>${patterns.join('|')})`)
    .join('|'),
  'gu',
);
