import type { FacesWords } from './fr.ts';

export const en: FacesWords = {
  stopgaps: {
    title: 'The title of your text',
    summary:
      'Here the standfirst of your text will be read: two or three sentences that say what it is about and make one want to read it.',
    author: 'Your name',
  },
  label: 'Previews of your text',
  intro: 'Here is your text as it will be published. Nothing has been sent yet.',
  tab: { page: 'Page', book: 'Book', share: 'Sharing', result: 'Search' },
  about: {
    page: 'Its page on the site. Links are shown there, and do not open.',
    book: 'Its chapter in an e-book, read on a phone. Readers choose the size of letters and the paper there.',
    share: 'What networks and messengers show when the address of the page is pasted there.',
    result: 'The page as the search of the site finds it.',
  },
  waiting: 'Laying it out…',
  unreadable:
    'One point of the text keeps it from being laid out. “To look at again” says which, and how to correct it.',
  unreachable: 'The preview could not be loaded: it will come back with the network. Your text is still there.',
  again: 'Try again',
  examples: 'Where the title, the standfirst or the name is missing, an example stands here.',
  pageLabel: 'Preview of the page',
  bookLabel: 'Preview of the chapter: scroll',
  card: {
    title: 'The picture',
    load: (kilobytes) => `Draw the picture (about ${(kilobytes / 1000).toFixed(1)} MB to load)`,
    show: 'Draw the picture',
    drawing: 'The picture is being drawn…',
    feed: 'In a news feed',
  },
  asked: (query) => `To somebody who looks for “${query}”:`,
  refused: {
    share: 'You did not agree to a share picture of your own: networks will show that of the site instead of this one.',
    book: 'You did not agree to books: your text will not be there. This only shows what it would look like.',
  },
};
