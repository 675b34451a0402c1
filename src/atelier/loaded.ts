// A part of the program that is loaded when it is needed. Where the network fails, browsers remember that it did, and never ask again in
// the same page or worker (https://github.com/whatwg/html/issues/6768): another one has to be opened.

export class NotLoaded extends Error {
  override name = 'NotLoaded';
}

/** @throws NotLoaded where it does not come */
export async function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new NotLoaded('A part of the program did not come.', { cause });
  }
}
