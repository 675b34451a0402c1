import type { InvitationWords } from './fr.ts';

export const en: InvitationWords = {
  mail: {
    subject: (series) => `${series}: some questions for you`,
    body: ({ name, series, description, questions, site, address, signature }) =>
      `Hello ${name},

“${site}” would like to read your answers in “${series}”. ${description}

${questions === 1 ? 'The question awaits you' : `The ${questions} questions await you`} here, under your name:

${address}

They come one at a time: skip those that say nothing to you, stop whenever you like, and come back by the same link on the same device. What you write stays there until you hand it over yourself, and nothing will be published without your consent.

A question, or another way to answer? Just write back to us.

Thank you,
${signature}
`,
  },
  columns: { name: 'Name', email: 'E-mail', address: 'Link', subject: 'Subject', body: 'Message' },
  page: {
    title: (series) => `${series}: invitations`,
    told: (people) =>
      `${people === 1 ? 'One person' : `${people} people`}, each with a link and the mail to send. This page holds personal data: do not publish it.`,
    write: 'Open this mail',
    noEmail: 'No e-mail address: copy the message.',
  },
};
