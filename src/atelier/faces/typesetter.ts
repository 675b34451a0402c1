// What sets the words of a card, loaded when the first card is asked for.

import layout from 'satori/layout.wasm?url';
import set, { init } from 'satori/standalone';
import type { Typesetter } from '../../publish/card/to-svg.ts';

/** Whole before it is compiled: not every host says what a `.wasm` file is. */
export async function loadTypesetter(): Promise<Typesetter> {
  const answer = await fetch(layout);
  if (!answer.ok) throw new Error(`${layout}: ${answer.status}`);
  await init(await answer.arrayBuffer());
  return set;
}
