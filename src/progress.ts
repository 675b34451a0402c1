// What a build says while it works. Told over a named channel, since the pages run in a bundle of their own.
import { channel } from 'node:diagnostics_channel';
import { volumeFormats } from './model/book/volume-formats.ts';
import { fullTitle, type Library } from './model/library.ts';

export type Stage = 'content' | 'pages' | 'cards' | 'books' | 'index';

/** `content` and `index` are told once; the others once a file, with the time spent on it. */
export interface Progress {
  stage: Stage;
  count: number;
  milliseconds: number;
}

/** How much there is to make, told once. */
export interface Totals {
  stories: number;
  words: number;
  pages: number;
  cards: number;
  books: number;
  /** Who is to serve the site, as its legal mentions name them, and where. */
  host: { name: string; url: string };
}

const PROGRESS = channel('florilege:progress');
const TOTALS = channel('florilege:totals');
const REMARKS = channel('florilege:remarks');

export function announce(progress: Progress): void {
  PROGRESS.publish(progress);
}

/** Something that stops nothing, but that an editor should know: a sentence in French. */
export function remark(text: string): void {
  if (REMARKS.hasSubscribers) REMARKS.publish(text);
  else console.warn(text);
}

/** Tells how much a library will give. Pages are the addresses of the model; the editors' own pages come on top. */
export function announceTotals({ site, stories, people, networks, themes, places, series, volumes }: Library): void {
  const lists = [stories, people, networks, themes, places, series, volumes];
  const entries = lists.reduce((sum, list) => sum + list.size, 0);
  const unshared = [...stories.values()].filter(({ outputs }) => !outputs.includes('social')).length;
  const words = [...stories.values()].reduce((sum, story) => sum + story.words, 0);
  const totals: Totals = {
    stories: stories.size,
    words,
    pages: entries + lists.length,
    // And one for the site itself.
    cards: entries - unshared + 1,
    books: volumes.size * volumeFormats.length,
    host: { name: site.legal.host.name, url: site.url },
  };
  TOTALS.publish(totals);
}

/** Tells what a consent that has ended takes out of this build: nothing stops, and an editor should know. */
export function announceEnded({ ended, volumes }: Library): void {
  const texts = (count: number) => (count > 1 ? `${count} textes` : 'un texte');
  if (ended.stories.length > 0)
    remark(
      `${ended.stories.length > 1 ? 'L’accord de ces textes a pris fin, ils ne paraissent plus' : 'L’accord de ce texte a pris fin, il ne paraît plus'} : ${ended.stories.map((title) => `« ${title} »`).join(', ')}.`,
    );
  for (const volume of volumes.values())
    if (volume.ended > 0)
      remark(`« ${fullTitle(volume)} » paraît sans ${texts(volume.ended)}, dont l’accord a pris fin.`);
  for (const title of ended.volumes) remark(`« ${title} » ne paraît plus : l’accord de tous ses textes a pris fin.`);
}

/** Tells which pages of the editors wait for their words, in public. @param ids their addresses */
export function announceWaiting(ids: readonly string[]): void {
  if (ids.length > 0)
    remark(
      `« À compléter » se lit sur ${ids.length > 1 ? 'ces pages' : 'cette page'} : ${ids.map((id) => `/${id}/`).join(', ')}. Leurs lignes : npm run check`,
    );
}

/** Listens until the returned function is called. */
export function listen(
  onProgress: (progress: Progress) => void,
  onTotals: (totals: Totals) => void,
  onRemark: (text: string) => void,
): () => void {
  const heard = [
    [PROGRESS, (message: unknown) => onProgress(message as Progress)],
    [TOTALS, (message: unknown) => onTotals(message as Totals)],
    [REMARKS, (message: unknown) => onRemark(message as string)],
  ] as const;
  for (const [channel, listener] of heard) channel.subscribe(listener);
  return () => {
    for (const [channel, listener] of heard) channel.unsubscribe(listener);
  };
}
