// The English of the welcome.
import type { WelcomeWords } from './fr.ts';

export const en: WelcomeWords = {
  contribute: 'Contribute',
  description: (name) => `How to send a text to ${name}, and what happens next.`,
  call: {
    title: 'What about you?',
    text: 'If these pages remind you of a story, it may belong here. You need not have published before: we edit with you.',
    link: 'Send a text',
  },
  ways: {
    title: 'Send your text',
    none: 'No way to send a text is given here yet. There will be one soon.',
    atelier: 'Write it here',
    atelierHint:
      'A page where you write or paste your text, see it as it will be published, then hand it over. Until then, all of it stays on your device.',
    email: 'By e-mail',
    emailHint: 'The message opens with the questions to answer; attach the text, or paste it at the end.',
    form: 'With the form',
    formHint: 'One question after another, on a page of its own.',
    repository: 'In the repository',
    repositoryHint: 'For those who are used to it: the page opens on a model of a story, to complete and propose.',
  },
  message: {
    subject: (name) => `A text for ${name}`,
    text: (name) =>
      [
        `Hello,\n\nHere is a text for ${name}.`,
        'Title:',
        'Signature (the name or pseudonym to be printed):',
        'What it is about, in a sentence or two:',
        'The people who can be recognised in it, and whether they agree:',
        'Was it published elsewhere? Where?',
        'The text, below or attached:',
      ].join('\n\n'),
  },
  after: {
    title: 'What happens next',
    arrival: (publisher) => `Your text reaches ${publisher}, and is shown to nobody else.`,
    answer: (days) =>
      days === undefined
        ? 'You get an answer. No delay is promised: if a date matters to you, say so when you send the text.'
        : `You get an answer within ${days}\u00a0${days === 1 ? 'day' : 'days'}.`,
    steps: [
      'We propose corrections, if any are needed. Nothing is changed without you.',
      'Everyone who can be recognised is asked for consent, in writing and for definite uses.',
      'You see the page before anybody else, then you say yes: only then is the text published.',
      'You may ask for its withdrawal at any time, without giving a reason.',
    ],
  },
  toComplete: 'To be completed:',
  empty: {
    home: 'This anthology has just opened: its first pages are still to be written.',
    stories: 'No story has been published yet. The first one may be yours.',
    people: 'Nobody yet. Names will come with the first stories.',
    networks: 'No network is named in a story yet.',
    themes: 'No theme yet. The first stories will decide.',
    places: 'No place is on the map yet. The first stories will tell where they are written from.',
    series: 'No series has been opened yet.',
    oneSeries: 'This series awaits its first text.',
    volumes: 'No book has been published yet. Stories are read here until they are gathered.',
    encounters: 'The sky is still empty. Every story of an encounter will light its stars.',
    search: 'There is no story to find here yet.',
  },
};
