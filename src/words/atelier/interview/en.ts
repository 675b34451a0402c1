import type { InterviewWords } from './fr.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
const words = (count: number) => many(count, 'word', 'words');

export const en: InterviewWords = {
  loading: 'The questions are coming…',
  unknown: (series) =>
    series
      ? `This link names a series that this site does not have, or that asks no questions: “${series}”. Ask whoever sent it for another one; you can also write here freely.`
      : 'This link does not say which series it leads to. Ask whoever sent it for another one; you can also write here freely.',
  unreachable:
    'The questions could not be loaded: open the same link again once the network is back. You can already write here.',
  door: {
    open: 'Answer the questions of a series',
    resume: 'Go back to the questions, one by one',
    none: 'No series of this site asks questions.',
    count: (questions) => many(questions, 'question', 'questions'),
  },
  label: (series) => `Interview: ${series}`,
  progress: (at, total) => `Question ${at} of ${total}`,
  questions: 'The questions',
  question: (number, isAnswered) => `Question ${number}${isAnswered ? ', answered' : ''}`,
  placeholder: 'Your answer',
  hint: 'Write as you speak. A question says nothing to you? Skip it: only those that you answer will be published.',
  previous: 'Previous question',
  next: 'Next question',
  skip: 'Skip this question',
  finish: 'Finish',
  whole: 'See the whole text',
  end: {
    title: 'You have seen all the questions',
    told: (answered, total) =>
      answered === 0
        ? 'You have not answered any yet.'
        : answered === total
          ? 'You have answered all of them.'
          : `You have answered ${answered} of ${total}.`,
    skipped: 'Those that you skipped; you can come back to them.',
    read: 'Read the whole text',
  },
  drafts: {
    open: 'My texts',
    title: 'The texts on this device',
    promise: 'They are nowhere else: erasing the data of this site in the browser erases them too.',
    close: 'Close',
    none: 'No text is saved on this device yet.',
    untitled: 'Untitled',
    unreadable:
      'This version of the page cannot show this text. It is still on this device: download it, then reload the page.',
    here: 'open here',
    told: (day, hour, count, pictures) =>
      [`${day} at ${hour}`, words(count), pictures > 0 && many(pictures, 'picture', 'pictures')]
        .filter(Boolean)
        .join(' · '),
    take: (name) => `Open “${name}”`,
    takeShort: 'Open',
    save: (name) => `Download “${name}”`,
    saveShort: 'Download',
    erase: (name) => `Erase from this device: “${name}”`,
    eraseShort: 'Erase from this device',
    sure: (count, pictures) =>
      `${words(count)}${pictures > 0 ? ` and ${many(pictures, 'picture', 'pictures')}` : ''} will be gone for good. What you have already handed over does not change.`,
    eraseNow: 'Erase',
    keep: 'Keep',
    erased: 'Text erased from this device.',
    notErased: 'This browser could not erase it. Erase the data of this site in its settings.',
    begin: 'New text',
    bring: 'Open a downloaded text',
    bringHint: 'The “.brouillon.json” file that this page gave you, on this device or on another.',
    notOne:
      'This file is not a text downloaded from here: its name ends with “.brouillon.json”. For any other document, copy its text and paste it in the page.',
    notRead: 'This file could not be read. Try again once the network is back.',
    brought: 'Text opened: it is now on this device.',
    download: 'Download my text',
    downloaded: 'Text downloaded. “My texts”, then “Open a downloaded text”, opens it here again.',
  },
  tabs: {
    both: 'This text is open in two tabs. Write in one of them only.',
    changed: 'This text has changed in another tab: here it is as it is now.',
    aside:
      'This text changed in another tab while you were writing here. Nothing is lost: what you see is now a text of its own, and the other one is in “My texts”.',
    erased:
      'This text was erased from this device in another tab. It is in this one only: if you write in it, it will be saved again.',
  },
  offline: {
    now: 'Offline: you can go on writing.',
    ready: 'This page also opens without a network.',
  },
};
