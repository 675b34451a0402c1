// A query, and the index → every document that answers, with what it is worth. Our own rules alone decide: nothing is read of a page that does not.
import { type AskedWord, nearness } from '../french/matches.ts';
import { askedWords, type Clause, type Query, queryOf } from '../french/query.ts';
import { firstLetters, type KnownShard, lettersOf, type SearchIndex } from './open-index.ts';
import { decoded, type Hits, mergePlaces, nearAt, type Places, phraseHits } from './places.ts';

export interface Hit {
  document: number;
  score: number;
  /** Whether each word asked is in its title. */
  isNamed: boolean;
}

export interface Answer {
  query: Query;
  hits: Hit[];
  /** Words asked that no document of the site holds, as they were typed. */
  unknown: string[];
}

/**
 * What is typed whole is looked for first; what begins with its last word, only where nothing holds the word itself.
 * @param typed what {@link queryOf} reads
 */
export async function find(typed: string, index: SearchIndex): Promise<Answer> {
  const query = await withForms(queryOf(typed, index.stem), index);
  const whole = await answerTo(withoutPrefix(query), index);
  return whole.hits.length > 0 ? whole : answerTo(query, index);
}

/** The query with the irregular forms of its words, for whoever knows that the page answers. */
export async function queryThatFinds(typed: string, index: SearchIndex): Promise<Query> {
  return (await find(typed, index)).query;
}

async function answerTo(query: Query, index: SearchIndex): Promise<Answer> {
  const { wanted, unwanted } = query;
  const [found, refused] = (await Promise.all(
    [wanted, unwanted].map((clauses) => Promise.all(clauses.map((clause) => clauseHits(clause, index)))),
  )) as [Hits[], Hits[]];
  const unknown = wanted.filter((_, rank) => found[rank]!.size === 0).map(typedWord);
  const [first, ...others] = [...found].sort((a, b) => a.size - b.size);
  const documents = [...(first?.keys() ?? [])].filter(
    (document) => others.every((hits) => hits.has(document)) && !refused.some((hits) => hits.has(document)),
  );
  return { query, unknown, hits: documents.map((document) => hitOf(document, found, index)) };
}

function withoutPrefix({ wanted, unwanted }: Query): Query {
  const strict = (word: AskedWord): AskedWord => ({ ...word, isPrefix: false });
  const clauses = wanted.map(({ words, whole }) => ({
    words: words.map(strict),
    ...(whole && { whole: strict(whole) }),
  }));
  return { wanted: clauses, unwanted };
}

function typedWord({ words, whole }: Clause): string {
  return whole?.text ?? words.map(({ text }) => text).join(' ');
}

/** The irregular forms of each word asked, which stand beside the words that begin as it does. */
async function withForms(query: Query, index: SearchIndex): Promise<Query> {
  for (const word of askedWords(query)) {
    const shards = await index.shards(firstLetters(word));
    word.forms = new Set(shards.flatMap(({ forms }) => (Object.hasOwn(forms, word.folded) ? forms[word.folded]! : [])));
  }
  return query;
}

async function clauseHits({ words, whole }: Clause, index: SearchIndex): Promise<Hits> {
  const hits = await Promise.all(words.map((word) => wordHits(word, index)));
  const together = hits.length === 1 ? hits[0]! : phraseHits(hits);
  if (whole) for (const [document, places] of await wordHits(whole, index)) mergePlaces(together, document, places);
  return together;
}

async function wordHits(asked: AskedWord, index: SearchIndex): Promise<Hits> {
  const letters = [firstLetters(asked), ...(asked.isQuoted ? [] : [...asked.forms].map(lettersOf))];
  const shards = new Set((await Promise.all(letters.map((one) => index.shards(one)))).flat());
  const hits: Hits = new Map();
  for (const shard of shards) addHits(asked, shard, hits);
  return hits;
}

function addHits(asked: AskedWord, { words, held }: KnownShard, hits: Hits): void {
  for (const [rank, word] of words.entries()) {
    const near = nearness(word, asked);
    if (near === 0) continue;
    for (const [document, at] of decoded(held[rank]!))
      mergePlaces(hits, document, { at, near: new Array<number>(at.length).fill(near) });
  }
}

function hitOf(document: number, found: readonly Hits[], { facts }: SearchIndex): Hit {
  const [titles, heads] = [facts.titles[document]!, facts.heads[document]!];
  const places = found.map((hits) => hits.get(document)!);
  const isNamed = places.every(({ at }) => at[0]! < titles);
  const score = places.reduce((sum, one, rank) => {
    const rarity = Math.log(1 + facts.kinds.length / found[rank]!.size);
    return sum + rarity * worth(one, titles, heads);
  }, 0);
  return {
    document,
    isNamed,
    score: score * (areNear(places) ? NEAR_BONUS : 1) * (isNamed ? namedBonus(places, titles) : 1),
  };
}

/** A title weighs more than labels, and they more than a text; ten times a word is hardly more than five. */
function worth({ at, near }: Places, titles: number, heads: number): number {
  let [sum, best] = [0, 0];
  for (const [rank, place] of at.entries()) {
    sum += near[rank]! * (place < titles ? 8 : place < heads ? 3 : 1);
    best = Math.max(best, near[rank]!);
  }
  return (best * best * sum) / (sum + 3);
}

/** The more of its title is asked, the more it is what is meant. */
function namedBonus(places: readonly Places[], titles: number): number {
  return 1 + (2 * places.length) / Math.max(1, titles - 1);
}

const NEAR_BONUS = 1.4;
const STEPS = [1, 2, 3, 4];

/** Whether the words stand in their order, close to each other, at some place. */
function areNear(places: readonly Places[]): boolean {
  const [first, ...rest] = places;
  if (!first || rest.length === 0) return false;
  return first.at.some((start) => {
    let place = start;
    return rest.every((one) => {
      const next = STEPS.find((step) => nearAt(one, place + step) > 0);
      place += next ?? 0;
      return next !== undefined;
    });
  });
}
