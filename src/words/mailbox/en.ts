// The English of the mailbox.
import type { MailboxWords } from './fr.ts';

/** At whichever door. */
const atEachDoor = {
  origin: 'This mailbox takes only what comes from its site.',
  slow: 'It was too slow, and nothing arrived. Try again on a better connection.',
  proof: 'This has waited too long. Try again: your device will do the sum once more.',
};

export const en: MailboxWords = {
  answers: {
    ...atEachDoor,
    received: (receipt) => `Your text has arrived. Its number: ${receipt}.`,
    kept: (receipt) =>
      `Your text is kept, under the number ${receipt}, and will be passed on as soon as possible. You have nothing else to do.`,
    method: 'This address is a mailbox: it is written to from the site’s writing page.',
    form: 'The archive of the text is missing. Start again from the writing page.',
    heavy: (megabytes) => `This is more than ${megabytes} MB. Take out a picture, or send the text by mail.`,
    trap: 'A field that must stay empty was filled. Empty it, or send the text by mail.',
    often: 'Too much has come from here within the hour. Your text is still on your device: try again later.',
    closed:
      'The mailbox does not answer just now. Your text is still on your device: try again later, or send it by mail.',
    private: (words) =>
      `This text holds something private (“${words}”), and what is handed over here is public at once. Take it out, then try again.`,
  },
  request: {
    title: (title) => `Story: ${title}`,
    message: (receipt) => `Story received by the mailbox (${receipt})`,
    intro: 'This story comes from the site’s writing page. Nobody has read it yet, and it is not published.',
    facts: {
      title: 'Title',
      names: 'People whom the text names',
      pictures: 'Pictures',
      receipt: 'Number given to the writer',
    },
    check: 'What the check says',
    todo: 'What is left to complete',
    losses: 'What was not kept',
    apart:
      'The writer’s address, and what they say of the others’ consent, are not here: the editors receive them apart.',
    next: 'To publish: complete the front matter, obtain the consent in writing, set `status` to `published`, then merge. To refuse: close the request, and answer the writer.',
    earlier:
      'Another text has come under this number already: a new version perhaps, or something that somebody else sent. Compare them before anything is published.',
  },
  reaction: {
    answers: {
      ...atEachDoor,
      received: (receipt) =>
        `Your reaction has arrived, thank you. It will appear once it is read. Its number: ${receipt}.`,
      kept: (receipt) =>
        `Your reaction is kept, under the number ${receipt}, and will be passed on as soon as possible. You have nothing else to do.`,
      method: 'This address is a mailbox: it is written to from the page of a story.',
      form: 'This reaction lacks a name, a text of at most 1,500 characters, or your agreement.',
      heavy: () => 'This reaction is too long: it has at most 1,500 characters.',
      trap: 'A field that must stay empty was filled. Empty it, or write by mail.',
      often: 'Too many reactions have come from here within the hour. Keep your text, and try again later.',
      closed: 'The mailbox does not answer just now. Keep your text, and try again later.',
      private: (words) =>
        `This reaction holds something private (“${words}”), and what is handed over here is public at once. Take it out, then try again.`,
    },
    closed: 'This story takes no reactions.',
    request: {
      title: (story) => `Reaction: ${story}`,
      message: (receipt) => `Reaction received by the mailbox (${receipt})`,
      intro: 'This reaction comes from the page of a story. Nobody has read it yet, and it is not published.',
      facts: {
        story: 'Story',
        signature: 'Signature',
        books: 'Agreement for books',
        yes: 'yes',
        no: 'no',
        receipt: 'Number given to the writer',
      },
      next: 'To publish: merge. To refuse: close the request. Nothing else is to be completed; correct only what keeps it from being read.',
    },
  },
};
