// What a file becomes, told as a test asks for it: the text of the draft, its losses, and what the check says.
import type { Arrival, Importer } from '../../src/import/arrival.ts';
import { compareWords } from '../../src/import/compare-words.ts';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { errorsIn, readBack } from './read-back.ts';

interface Received {
  arrival: Arrival;
  /** The body of the draft. */
  text: string;
  losses: string[];
}

/** @throws where a word is lost or added, or where the check refuses what was written */
export async function received(
  importer: Importer,
  name: string,
  content: string | Uint8Array,
  accepted: readonly RegExp[] = [],
): Promise<Received> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const [arrival] = await importer({ name, bytes });
  if (!arrival) throw new Error('nothing arrived');
  const text = writeDialect(arrival.body);
  const { title, hashtags } = arrival;
  const difference = compareWords(arrival, {
    body: readBack(`---\n---\n\n${text}`),
    ...(title !== undefined && { title }),
    hashtags,
  });
  if (difference.missing.length + difference.added.length > 0)
    throw new Error(`${JSON.stringify(difference)}\n${JSON.stringify(arrival.words)}\n${text}`);
  const errors = (await errorsIn(`Un mot, lu depuis.\n\n${text}`, [...arrival.pictures.keys()])).filter(
    (error) => !accepted.some((pattern) => pattern.test(error)),
  );
  if (errors.length > 0) throw new Error(`${errors.join('\n')}\n${text}`);
  return { arrival, text, losses: arrival.losses.map(({ kind, words }) => `${kind}: ${words}`) };
}
