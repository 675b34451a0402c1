// Texts that say the same under another head: one was sent as a document, and again in a mail.
import { plain } from '../import/forms/plain.ts';
import { PLACEHOLDERS } from '../model/placeholders.ts';
import { bodyStartOf } from '../read/front-matter.ts';

/** Of texts of the dialect, front matter included, by their paths. */
export class Likeness {
  readonly #paths = new Map<string, string[]>();

  constructor(stories: Iterable<{ file: string; source: string }> = []) {
    for (const { file, source } of stories) this.add(file, source);
  }

  add(path: string, source: string): void {
    for (const passage of passagesOf(source)) this.#paths.set(passage, [...(this.#paths.get(passage) ?? []), path]);
  }

  /** A text that was not written after all is like none. */
  forget(path: string): void {
    for (const [passage, paths] of this.#paths)
      this.#paths.set(
        passage,
        paths.filter((own) => own !== path),
      );
  }

  /** The path of the text that holds half of its passages, or more; a proverb that two texts quote is none. */
  of(source: string): string | undefined {
    const own = passagesOf(source);
    const counts = new Map<string, number>();
    for (const passage of own)
      for (const path of this.#paths.get(passage) ?? []) counts.set(path, (counts.get(path) ?? 0) + 1);
    const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
    return best && best[1] * 2 >= own.size ? best[0] : undefined;
  }
}

/** Sentences that are long enough to be of one text only, and are its author’s: many answer one question, and our model is everybody’s. */
function passagesOf(source: string): Set<string> {
  const body = source
    .slice(bodyStartOf(source))
    .replace(/<Question>[\s\S]*?<\/Question>/g, '\n\n')
    .replace(/!\[[^\]]*\]|(?<=\salt=)"[^"]*"/g, '\n\n');
  const said = OURS.reduce((words, own) => words.replaceAll(own, '\n\n'), body)
    .split(/\n{2,}|(?<=[.!?…])\s+/)
    .map(plain);
  return new Set(said.filter((words) => words.split(' ').length >= LEAST));
}

const OURS = Object.values(PLACEHOLDERS);

/** In words. */
const LEAST = 8;
