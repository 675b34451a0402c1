// The state of the writing page: one draft, what is said of it, and who listens. Each part of the page is given this, and nothing else.
import type { AtelierWords } from '../../words/atelier/atelier-words.ts';
import type { Draft, DraftFacts, DraftPicture } from '../draft/draft.ts';
import type { Engine } from '../engine/engine.ts';
import type { DocumentJson } from '../engine/jobs.ts';
import type { Saver, SaveState } from '../keep/saver.ts';
import type { Remark } from '../live/check-draft.ts';
import type { SendingSite } from '../sending/sending-site.ts';
import { type Arrivals, createArrivals } from './arrivals.ts';

export type StepId = 'text' | 'answers' | 'faces' | 'sending';

/** What changed: `draft` at each letter, `document` where another hand than the writer's changed the text, `around` what is offered. */
type Change = 'draft' | 'document' | 'around' | 'remarks' | 'saved' | 'step';

interface Place {
  /** BCP 47, of the interface and of the site. */
  lang: string;
  words: AtelierWords;
  engine: Engine;
  site: SendingSite;
  /** The site's own, from its root to the address to write. */
  href(path: `/${string}`): string;
  /** YYYY-MM-DD, at this moment. */
  today(): string;
  /** The page, anew, where it is: what a page could not load, it never asks for again. Nothing where that would lose a word, or the page. */
  reopen(): Promise<void>;
  /** Another draft of this device. */
  kept(key: string): Promise<Draft | undefined>;
}

export interface App extends Place {
  readonly arrivals: Arrivals;
  readonly draft: Draft;
  readonly remarks: readonly Remark[] | undefined;
  /** The draft of which they were said: their places and fixes are of its text alone. */
  readonly checked: Draft | undefined;
  readonly saved: SaveState | undefined;
  readonly step: StepId;
  /** Answers that are undefined are taken back. */
  answer(facts: { [Key in keyof DraftFacts]?: DraftFacts[Key] | undefined }): void;
  /** The writer wrote. */
  write(document: DocumentJson): void;
  /** The program wrote, asked to: the editor shows it, and can undo it. */
  replace(document: DocumentJson): void;
  addPicture(name: string, picture: DraftPicture): void;
  /** What is known of its handing over, or of its interview; the text is the same. */
  mark(handing: Pick<Draft, 'receipt' | 'handed' | 'interview'>): void;
  /** Of the draft as it is now. */
  tell(remarks: readonly Remark[]): void;
  /** What was said last, to parts of the page that are drawn anew. */
  tellAgain(): void;
  /** Asks the parts of the page to draw themselves again: what is around the draft has changed. */
  refresh(): void;
  show(step: StepId): void;
  on(change: Change, listener: () => void): void;
}

export interface OpenedApp extends App {
  /** Another draft instead of this one. */
  open(draft: Draft): void;
  /** The same, under another key. */
  rename(key: string): void;
  noteSave(state: SaveState): void;
}

export function createApp(place: Place, first: Draft, saver: () => Saver, now: () => number): OpenedApp {
  const listeners = new Map<Change, (() => void)[]>();
  let draft = first;
  let remarks: readonly Remark[] | undefined;
  let checked: Draft | undefined;
  let saved: SaveState | undefined;
  let step: StepId = 'text';
  const say = (change: Change) => {
    for (const listener of listeners.get(change) ?? []) listener();
  };
  const become = (next: Draft) => {
    draft = next;
    saver().changed(draft);
    say('draft');
  };
  const change = (next: Partial<Draft>) => {
    const at = now();
    become({ ...draft, ...next, changed: at, touched: at });
  };
  return {
    ...place,
    arrivals: createArrivals(),
    get draft() {
      return draft;
    },
    get remarks() {
      return remarks;
    },
    get checked() {
      return checked;
    },
    get saved() {
      return saved;
    },
    get step() {
      return step;
    },
    answer(facts) {
      const entries = Object.entries({ ...draft.facts, ...facts }).filter(([, value]) => value !== undefined);
      change({ facts: Object.fromEntries(entries) });
    },
    write: (document) => change({ document }),
    replace(document) {
      change({ document });
      say('document');
    },
    addPicture: (name, picture) => change({ pictures: { ...draft.pictures, [name]: picture } }),
    mark(handing) {
      become({ ...draft, ...handing, touched: now() });
      // Whoever hands over leaves this page for their mail.
      void saver().flush();
    },
    tell(told) {
      remarks = told;
      checked = draft;
      say('remarks');
    },
    tellAgain: () => say('remarks'),
    refresh: () => say('around'),
    show(next) {
      step = next;
      say('step');
    },
    on(change, listener) {
      listeners.set(change, [...(listeners.get(change) ?? []), listener]);
    },
    open(other) {
      draft = other;
      remarks = undefined;
      checked = undefined;
      say('document');
      say('remarks');
      say('draft');
    },
    rename(key) {
      draft = { ...draft, key };
    },
    noteSave(state) {
      saved = state;
      say('saved');
    },
  };
}
