// The folder of the index → what a search asks of it: each file is read once, when it is first asked for.
import { folded } from '../french/letters.ts';
import { type KnownWord, knownWord, masculine } from '../french/matches.ts';
import { type Stem, stemOf } from '../french/stem.ts';
import { type Facts, indexFiles, type Shard, type ShownText, shardsFor, type Texts } from '../index/format.ts';

/** Reads a file of the index, and its JSON. @throws where there is no network */
export type ReadFile = (path: string, version?: string) => Promise<unknown>;

export interface SearchIndex {
  facts: Facts;
  stem: Stem;
  /** The words that may begin with some letters, folded, and the irregular forms of what may be asked. */
  shards(letters: string): Promise<KnownShard[]>;
  /** What a result shows of a document. */
  text(document: number): Promise<ShownText>;
  /** Every word of the site, as {@link indexFiles.vocabulary} holds them. */
  vocabulary(): Promise<string[]>;
}

export interface KnownShard {
  words: KnownWord[];
  held: number[][];
  forms: Shard['forms'];
}

/** @param lang BCP 47, of the site */
export async function openIndex(read: ReadFile, lang: string): Promise<SearchIndex> {
  const [facts, stem] = await Promise.all([read(indexFiles.facts) as Promise<Facts>, stemOf(lang)]);
  const once = remembering((path) => read(path, facts.version));
  const shard = remembering(async (path) => knownShard((await once(path)) as Shard, stem));
  return {
    facts,
    stem,
    shards: (letters) => Promise.all(shardsFor(letters, facts.shards).map((rank) => shard(indexFiles.shard(rank)))),
    text: async (document) => {
      const file = facts.texts.findLastIndex((first) => first <= document);
      const texts = (await once(indexFiles.texts(file))) as Texts;
      return texts[document - facts.texts[file]!]!;
    },
    vocabulary: async () => (await once(indexFiles.vocabulary)) as string[],
  };
}

function knownShard({ words, held, forms }: Shard, stem: Stem): KnownShard {
  return { words: words.map((word) => knownWord(word, stem)), held, forms };
}

/** What failed is tried again when it is asked for again. */
function remembering<Made>(make: (path: string) => Promise<Made>): (path: string) => Promise<Made> {
  const known = new Map<string, Promise<Made>>();
  return (path) => {
    const made = known.get(path) ?? make(path);
    known.set(path, made);
    made.catch(() => known.delete(path));
    return made;
  };
}

/** The letters with which all that may answer a word begins, so that few files are read. */
export function firstLetters({ folded: word, stem }: KnownWord): string {
  let shared = 0;
  while (shared < Math.min(word.length, stem.length, MOST) && word[shared] === stem[shared]) shared++;
  return word.slice(0, Math.max(1, Math.min(masculine(word).length, shared)));
}

const MOST = 4;

/** Those of a word that is known as it stands. */
export function lettersOf(word: string): string {
  return folded(word).slice(0, MOST);
}
