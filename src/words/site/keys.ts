// What the pages of the site say, key for key in each language. Components read from here and hold no word of their own.

import type { FacetName } from '../../model/reading/facets.ts';

/** What the sky answers in the browser: sentences with places for {one}, {other}, {via}, {story} and {count}. */
export interface SkyWords {
  /** Before a list of meetings. */
  hasMet: string;
  /** One meeting of that list, in person or only online. */
  met: string;
  spoke: string;
  /** Before a path of one meeting, and of several. */
  direct: string;
  between: string;
  /** One step of a path, in person or only online. */
  stepMet: string;
  stepSpoke: string;
  noPath: string;
  samePerson: string;
}

/** How two people came nearer: by what or by whom, on paper, on a screen, at the same table. */
export type StepKind = 'through' | 'writing' | 'online' | 'in-person';

/** A count in words: « 1 récit », « 12 récits ». */
type Count = (count: number) => string;

/** The pages that list. */
type Index = 'stories' | 'people' | 'networks' | 'themes' | 'places' | 'series' | 'volumes' | 'encounters';

export interface SiteWords {
  skip: string;
  menu: string;
  mainNavigation: string;
  legalNavigation: string;
  theme: string;
  demonstration: string;
  feed: string;
  repository: string;
  textsUnder: string;
  /** What stands between a page's title and the site's name in a window's title. */
  titleSeparator: string;
  sections: Record<'home' | 'search' | Index, string>;
  /** What each index says under its title. */
  leads: Record<Index, string>;
  /** Words as a quotation. */
  quoted: (words: string) => string;
  counts: { stories: Count; people: Count; encounters: Count; minutes: Count };
  home: {
    readOn: string;
    alsoRead: string;
    allStories: string;
    theBooks: string;
    skyLead: (people: number, encounters: number) => string;
    enterSky: string;
    waysIn: string;
  };
  story: {
    updated: string;
    interviewed: string;
    landmarks: string;
    facts: Count;
    /** The steps of a meeting. */
    steps: Record<StepKind, string>;
    outcome: string;
    organisation: string;
    founded: (year: string) => string;
    places: string;
    themes: string;
    peopleHere: string;
    aboutAuthors: string;
    inTheBooks: string;
    previous: string;
    next: string;
    related: string;
    /** What a related story has in common with this one. */
    shared: (facts: string) => string;
    /** The orders in which the story is read. */
    courses: string;
    share: string;
    shareBy: Record<'mail', string>;
    copy: string;
    copied: string;
    copyFailed: string;
    /** Opens the system's own sharing. */
    shareSheet: string;
    /** Before the sentence by which the story is cited. */
    reference: string;
    licence: string;
    cite: string;
    original: (lang?: string) => string;
    originalBy: string;
    translationOf: string;
    translations: string;
    adaptations: string;
    sponsored: string;
    sponsoredBy: (name: string) => string;
    withdrawnTitle: string;
    withdrawn: string;
  };
  reading: { label: string; textSize: string; smaller: string; larger: string; paragraphLinks: string };
  filters: {
    /** What the form is for. */
    label: string;
    facets: Record<FacetName, { label: string; all: string }>;
    reset: string;
    /** What follows the count of the stories that are shown: « récits sur 38 ». */
    shown: (count: number, total: number) => string;
    nothing: string;
  };
  person: {
    wrote: string;
    portrayed: string;
    cited: string;
    edited: string;
    met: string;
    /** Between what came first in a meeting and what followed. */
    andThen: string;
    toldIn: string;
    elsewhere: string;
    linkKinds: Record<string, string>;
  };
  series: { questions: string; editedBy: string; inOrder: string };
  volume: {
    tome: (tome: number, of?: number) => string;
    editedBy: string;
    edition: (edition: number) => string;
    published: string;
    price: string;
    free: string;
    legalDeposit: string;
    isbn: Record<'epub' | 'pdf' | 'print', string>;
    download: string;
    downloadAs: (title: string, format: string) => string;
    epub: string;
    epubWhat: string;
    /** How the file can be read otherwise than by looking at it. */
    epubAccess: string;
    pdf: string;
    pdfWhat: string;
    pdfAccess: string;
    pages: Count;
    contents: string;
    front: string;
    back: string;
    condensed: string;
    errata: string;
    was: string;
    now: string;
  };
  encounters: {
    byPerson: string;
    legendSolid: string;
    legendDashed: string;
    legendPoint: string;
    /** The drawing, as a place of the page. */
    sky: string;
    /** The stars, as a list to choose from. */
    stars: string;
    star: (name: string, met: number) => string;
    /** Above the two fields. */
    find: string;
    from: string;
    to: string;
    /** Where nobody is chosen yet. */
    nobody: string;
    submit: string;
    clear: string;
    hint: string;
    keys: string;
    noScript: string;
    answers: SkyWords;
  };
  search: {
    label: string;
    submit: string;
    hint: string;
    noScript: string;
    unreachable: string;
    searching: string;
    results: Count;
    /** Before all of them are read. */
    atLeast: (count: number) => string;
    none: (query: string) => string;
    more: string;
  };
  notFound: { title: string; text: string; back: string };
  offline: { title: string; text: string; kept: string; nothing: string; noScript: string };
  prose: {
    table: string;
    note: (number: number) => string;
    /** `{reference}` stands for the number where Markdown writes it. */
    backToCall: (number: number | '{reference}') => string;
    done: string;
    toDo: string;
    sourceLead: string;
    /** The link that leads to its own paragraph. */
    toParagraph: string;
  };
}
