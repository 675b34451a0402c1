// The interview, one question a screen, and the drafts of the device.
export interface InterviewWords {
  /** While the questions of an invitation are fetched. */
  loading: string;
  /** What an invitation says is no series of the site, or says none; or the series asks nothing. */
  unknown: (series: string) => string;
  /** The questions could not be fetched. */
  unreachable: string;
  door: {
    /** Opens the list of the series that ask questions. */
    open: string;
    /** Goes back to the questions of this text. */
    resume: string;
    none: string;
    count: (questions: number) => string;
  };
  /** Of the whole, for a screen reader. */
  label: (series: string) => string;
  progress: (at: number, total: number) => string;
  /** Of the list of questions. */
  questions: string;
  /** One of them, by its number. */
  question: (number: number, isAnswered: boolean) => string;
  /** In the empty box of an answer. */
  placeholder: string;
  hint: string;
  previous: string;
  next: string;
  skip: string;
  /** After the last question. */
  finish: string;
  whole: string;
  end: {
    title: string;
    told: (answered: number, total: number) => string;
    skipped: string;
    read: string;
  };
  drafts: {
    /** Opens the list. */
    open: string;
    title: string;
    promise: string;
    close: string;
    none: string;
    untitled: string;
    /** The one that is being written. */
    here: string;
    told: (day: string, hour: string, words: number, pictures: number) => string;
    /** On one of them, by its name. */
    take: (name: string) => string;
    takeShort: string;
    save: (name: string) => string;
    saveShort: string;
    erase: (name: string) => string;
    eraseShort: string;
    /** What goes with it. */
    sure: (words: number, pictures: number) => string;
    eraseNow: string;
    keep: string;
    erased: string;
    notErased: string;
    begin: string;
    bring: string;
    bringHint: string;
    notOne: string;
    notRead: string;
    brought: string;
    /** Where the device keeps nothing. */
    download: string;
    downloaded: string;
  };
  tabs: {
    both: string;
    changed: string;
    aside: string;
    erased: string;
  };
  offline: {
    /** The network went away while the page is open. */
    now: string;
    /** The page itself is kept on the device. */
    ready: string;
  };
}
