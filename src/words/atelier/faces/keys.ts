// The faces of a story, before it is sent.
export type FaceId = 'page' | 'book' | 'share' | 'result';

export interface FacesWords {
  /** What stands where nothing has been said yet. */
  stopgaps: { title: string; summary: string; author: string };
  /** Of all of them. */
  label: string;
  intro: string;
  tab: Record<FaceId, string>;
  /** Under the tabs: what is seen there. */
  about: Record<FaceId, string>;
  waiting: string;
  /** The text has a fault by which nothing can be made of it. */
  unreadable: string;
  /** What draws it could not be loaded. */
  unreachable: string;
  again: string;
  /** Title, standfirst or name that stand for those that are not said. */
  examples: string;
  /** Of the page as a screen reader calls it, and of the book. */
  pageLabel: string;
  bookLabel: string;
  card: {
    title: string;
    /** @param kilobytes to be loaded first */
    load: (kilobytes: number) => string;
    /** Where all is there already. */
    show: string;
    drawing: string;
    feed: string;
  };
  /** @param query what is typed */
  asked: (query: string) => string;
  /** Where the writer agreed to no such use. */
  refused: { share: string; book: string };
}
