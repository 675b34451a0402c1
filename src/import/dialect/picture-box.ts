// The pictures of a text: each once, under a name that a story's folder may hold; those that are elsewhere are told.
import type { Loss, SentPicture } from '../arrival.ts';
import { ownAlt } from './own-alt.ts';

export class PictureBox {
  readonly taken = new Map<string, SentPicture>();
  readonly #sent: ReadonlyMap<string, SentPicture>;
  readonly #names = new Map<string, string>();
  readonly #losses: Loss[];

  constructor(sent: ReadonlyMap<string, SentPicture>, losses: Loss[]) {
    this.#sent = sent;
    this.#losses = losses;
  }

  /** The address of a picture in the story, or nothing where it was not sent. */
  take(url: string, alt?: string, caption?: string): string | undefined {
    const known = this.#names.get(url);
    if (known) return `./${known}`;
    const picture = this.#sent.get(url) ?? this.#sent.get(plainName(url));
    if (!picture) {
      if (url !== '' || alt?.trim())
        this.#losses.push({ kind: 'picture', words: [alt?.trim(), url].filter(Boolean).join(' ') });
      return undefined;
    }
    const name = this.#freeName(url, picture.bytes);
    this.#names.set(url, name);
    const own = ownAlt(alt);
    if (alt?.trim() && own === '')
      this.#losses.push({ kind: 'surroundings', words: alt.trim(), place: 'description automatique d’une image' });
    const said = { ...(own && { alt: own }), ...(caption && { caption }) };
    this.taken.set(name, { ...picture, ...said });
    return `./${name}`;
  }

  #freeName(url: string, bytes: Uint8Array): string {
    const extension =
      bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : bytes[0] === 0x89 ? 'png' : bytes[0] === 0x47 ? 'gif' : 'webp';
    const own = url.startsWith('inside:')
      ? ''
      : plainName(url)
          .replace(/\.\w+$/, '')
          .toLowerCase()
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replace(/[^a-z\d]+/g, '-')
          .replace(/^-|-$/g, '')
          .slice(0, 60);
    const stem = own || `image-${this.taken.size + 1}`;
    for (let number = 1; ; number++) {
      const name = `${stem}${number > 1 ? `-${number}` : ''}.${extension}`;
      if (!this.taken.has(name)) return name;
    }
  }
}

/** The last part of an address: « page_fichiers/image001.png » was sent as image001.png. */
function plainName(url: string): string {
  try {
    return (
      decodeURIComponent(url.replace(/[?#].*$/, ''))
        .split(/[\\/]/)
        .at(-1) ?? url
    );
  } catch {
    return url.split(/[\\/]/).at(-1) ?? url;
  }
}
