// The English of reactions.
import type { ReactionWords } from './fr.ts';

export const en: ReactionWords = {
  title: 'Reactions',
  titleOf: (title) => `Reactions to “${title}”`,
  from: (name, title) => `${name}, about “${title}”`,
  permalink: (name) => `link to the reaction of ${name}`,
  follow: 'Follow these reactions',
  react: 'React to this story',
  next: (publisher) =>
    `A reaction appears below the story once ${publisher} has read it, and may not be kept. Nothing but the name signed and the text is published.`,
  mail: {
    link: 'Write by mail',
    subject: (title) => `Reaction to “${title}”`,
    text: (address) =>
      `My reaction (at most 1,500 characters):\n\n\nSignature to publish:\n\nI agree that this reaction and my signature be published below the story: yes\nAnd, if it becomes a book, in that book: yes / no\n\n${address}\n`,
  },
  form: {
    name: 'Your name, as it will be published',
    text: 'Your reaction',
    count: (length, most) => `${length} / ${most}`,
    consent: 'I agree that my reaction and my name be published below this story.',
    books: 'I also agree to the books in which it appears (optional).',
    trap: 'Leave this field empty',
    send: 'Send my reaction',
    going: 'Sending… Keep this page open.',
    unreached: 'The site’s mailbox does not answer. Keep your text, and try again later.',
  },
};
