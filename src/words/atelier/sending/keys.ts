// Consent, and handing over.
import type { LicenceId, Output } from '../../../model/rights.ts';

/** What only the writer can say before the text may go, or what the editors may complete. */
export type Answer =
  | 'text'
  | 'title'
  | 'author'
  | 'contact'
  | 'outputs'
  | 'licence'
  | 'summary'
  | 'themes'
  | 'encounters'
  | 'people';

interface Choice {
  label: string;
  hint: string;
}

export interface SendingWords {
  intro: string;
  contact: Choice;
  outputs: Choice & { choices: Record<Output, Choice> };
  licence: Choice & {
    choices: Record<LicenceId, Choice>;
    /** Under which the site itself stands. */
    usual: (name: string) => string;
    deed: (name: string) => string;
  };
  statement: {
    title: string;
    intro: string;
    author: (name: string) => string;
    pseudonym: string;
    change: string;
    outputs: (places: string) => string;
    licence: (label: string, name: string) => string;
    people: string;
    withdrawal: string;
    /** What stays after a withdrawal, under an open licence. */
    copies: string;
    register: string;
    /** Where something of it has not been said yet. */
    unsaid: string;
  };
  state: {
    title: string;
    checking: string;
    unchecked: string;
    again: string;
    blocked: (count: number) => string;
    ready: string;
    draft: (answers: string) => string;
    goTo: string;
    complete: string;
    answers: Record<Answer, string>;
  };
  handOver: {
    title: string;
    waiting: string;
    preparing: string;
    failed: string;
    /** Before it. */
    receipt: string;
    receiptHint: string;
    share: string;
    shareHint: (address: string | undefined) => string;
    notShared: string;
    download: string;
    downloadAgain: string;
    downloaded: (file: string) => string;
    mail: string;
    mailHint: (address: string) => string;
    form: string;
    noWay: string;
    sent: string;
    sentHint: string;
  };
  copy: {
    title: string;
    intro: string;
    text: string;
    story: string;
    storyHint: string;
    copied: string;
    /** The words are selected in a box instead. */
    byHand: string;
    box: string;
    /** By the share sheet. */
    share: string;
    mail: string;
    /** At the end of the text that is copied. */
    fact: (name: string, value: string) => string;
    facts: { author: string; contact: string; outputs: string; licence: string; receipt: string };
  };
  mail: {
    subject: (subject: string, receipt: string) => string;
    text: (facts: { name: string; title: string; receipt: string; file: string; author: string }) => string;
    pasted: (facts: { name: string; title: string; receipt: string; author: string }) => string;
  };
  repository: {
    title: string;
    public: string;
    signIn: string;
    open: string;
    filled: string;
    paste: string;
    propose: string;
    people: string;
    personPage: (name: string) => string;
    pictures: (count: number) => string;
    picturesSave: string;
    upload: string;
    uploadHint: string;
    uploadElsewhere: string;
    request: (receipt: string) => string;
  };
  after: {
    title: string;
    lead: (day: string) => string;
    changed: (day: string) => string;
    correct: string;
    withdraw: string;
    withdrawMail: (address: string) => string;
    withdrawSubject: (receipt: string) => string;
    kept: string;
  };
}
