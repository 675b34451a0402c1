// Plain text as it was typed, or pasted from a network → a text of the dialect.
import type { Root } from 'mdast';
import type { Loss } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { toDialect } from '../dialect/to-dialect.ts';
import { ImportRefused, refusing } from '../import-refused.ts';
import { nothingKnown } from '../nothing-known.ts';
import { withoutChat } from './chat.ts';
import { readLines, tellIndents } from './lines.ts';
import { withoutButtons } from './network/buttons.ts';
import { withoutSpacers } from './network/spacers.ts';
import { withoutSigns, withRules } from './rules.ts';
import { hashtagsIn, namesIn, takeLastHashtags } from './tags.ts';
import { takeFacts } from './taken-facts.ts';
import { listsOf } from './text-lists.ts';
import { markTypedQuestions } from './typed-questions.ts';

/** `.txt`, and posts and articles pasted as text. */
export const importText = refusing(async (file) => {
  const typed = decodeText(file)
    .replace(/(?<![\p{L}\p{N}])hashtag(?=#[\p{L}\p{N}])/gu, '')
    // « hashtag », read aloud by LinkedIn, on the line above each.
    .replace(/^[ \t]*(#[\p{L}\p{N}_]+[ \t]+)?hashtag[ \t]*\n(?=[ \t]*#[\p{L}\p{N}])/gmu, '$1');
  if (!/\S/.test(typed)) throw new ImportRefused('empty', file.name);
  if (typed.length > MAX_LENGTH) throw new ImportRefused('heavy', file.name);
  const losses: Loss[] = [];
  const source = withoutChat(typed, losses);
  const { text: own, facts, words, tellUnsigned } = takeFacts(source, losses);
  const { text, hashtags: last } = takeLastHashtags(withoutSpacers(withoutButtons(own, losses), losses));
  const groups = readLines(text);
  tellIndents(groups, losses);
  const blocks = listsOf(groups, losses);
  const tree: Root = { type: 'root', children: blocks.nodes as Root['children'] };
  const { body: read, losses: more } = toDialect(tree, { pictures: new Map() });
  const rules = new Map<string, string>();
  const body: Root = { ...read, children: markTypedQuestions(withRules(read.children, rules)) };
  const surrounding = losses.flatMap((loss) => (loss.kind === 'surroundings' ? [loss.words] : []));
  return [
    {
      ...{ ...nothingKnown(), ...facts, body, losses: [...losses, ...more, ...tellUnsigned(facts.authors ?? [])] },
      ...{ hashtags: [...new Set([...hashtagsIn(text), ...last])], people: namesIn(text) },
      words: [words, ...surrounding, withoutSigns(blocks.words, rules), ...last].filter(Boolean).join('\n'),
    },
  ];
});

/** A book of a thousand pages. */
const MAX_LENGTH = 3_000_000;
