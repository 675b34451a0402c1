import type { PageWords } from './fr.ts';

export const en: PageWords = {
  title: 'Write your text',
  description:
    'Write or paste your text, see it as it will be published, then hand it over. Until then, all of it stays on your device.',
  noScript: 'This page needs JavaScript. You can also send your text by the ways of the “Contribute” page.',
  steps: 'Steps',
  step: { text: 'Text', answers: 'Details', faces: 'Previews', sending: 'Sending' },
  next: (step) => `Go on: ${step.toLowerCase()}`,
  back: (step) => `Back: ${step.toLowerCase()}`,
  saved: {
    waiting: 'Saving…',
    kept: 'Saved on this device',
    full: 'This device is full: your last words are not saved on it. Download your text before you close the page.',
    denied: 'This browser keeps nothing (a private window?). Download your text before you close the page.',
  },
  promise: 'Nothing leaves this page while you write: your text stays on this device until you hand it over yourself.',
  check: {
    title: 'To look at again',
    none: 'Nothing to correct.',
    errors: (count) =>
      count === 1 ? '1 thing to correct before sending' : `${count} things to correct before sending`,
    advice: (count) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    more: (count) => (count === 1 ? 'See the other one' : `See the ${count} others`),
    fix: 'Correct',
    element: (name) => `the element “${name}”`,
    example: (words) => `For example: ${words}.`,
    show: 'Show',
    loading: (kilobytes) => `The check is being loaded (${kilobytes} kB, once)…`,
    unreachable: 'The check could not be loaded: it will come back with the network. You can go on writing.',
  },
};
