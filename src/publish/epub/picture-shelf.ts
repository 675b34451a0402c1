// The pictures that a book's chapters ask for → files of the book, each once.
import { blaming, ofStory } from '../../model/fault.ts';
import type { Picture } from '../../model/prose/prose.ts';
import type { Story } from '../../model/story.ts';
import type { Grounds } from '../../pictures/encode.ts';
import type { Pictures } from '../../pictures/pictures.ts';

/** Enough for a page of a tablet held upright; a larger picture is reduced. */
const WIDTH = 1600;

/** Decoded pictures are large: few are open together. */
const AT_ONCE = 4;

/** Addresses never come from the writer's file names, which may hold what a container refuses (OCF 3.3, section 4.2.3). */
export class PictureShelf {
  readonly #places = new Map<string, { picture: Picture; story: Story; src: string }>();
  readonly #counts = new Map<string, number>();

  /** Gives a picture its address in the book, and the size in pixels that it has there. */
  put(picture: Picture, story: Story): { src: string; width: number; height: number } {
    const known = this.#places.get(picture.path);
    const src = known?.src ?? this.#newAddress(picture, story);
    if (!known) this.#places.set(picture.path, { picture, story, src });
    const scale = Math.min(1, WIDTH / picture.width);
    return { src, width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  }

  /** The bytes of every picture by its address. Fails with the title of the story whose picture cannot be read. */
  async read(pictures: Pick<Pictures, 'read'>, grounds: Grounds): Promise<Map<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>();
    const places = [...this.#places.values()];
    for (let start = 0; start < places.length; start += AT_ONCE) {
      const some = places.slice(start, start + AT_ONCE);
      const read = await Promise.all(
        some.map(async ({ picture, story, src }) => ({ src, bytes: await bytesOf(picture, story, pictures, grounds) })),
      );
      for (const { src, bytes } of read) files.set(src, bytes);
    }
    return files;
  }

  #newAddress(picture: Picture, story: Story): string {
    const count = (this.#counts.get(story.id) ?? 0) + 1;
    this.#counts.set(story.id, count);
    return `pictures/${story.id}-${count}.${picture.type === 'image/png' ? 'png' : 'jpg'}`;
  }
}

function bytesOf(
  picture: Picture,
  story: Story,
  pictures: Pick<Pictures, 'read'>,
  grounds: Grounds,
): Promise<Uint8Array> {
  return blaming(ofStory(story), async () => (await pictures.read(picture, grounds, WIDTH)).bytes);
}
