import type { SendingWords } from './fr.ts';

export const en: SendingWords = {
  intro:
    'Your text is written; what is left is to say what you allow to be done with it, then to hand it over. Nothing is ticked beforehand.',
  contact: {
    label: 'How to answer you',
    hint: 'An e-mail address, or a number. Only the editors see it: it is neither in the text nor on the site.',
  },
  outputs: {
    label: 'Where your text may appear',
    hint: 'Tick what you allow, and nothing else. You may change your mind.',
    choices: {
      web: { label: 'On the site', hint: 'A page that everybody may read, and that search engines find.' },
      pdf: { label: 'In a PDF book', hint: 'A volume of chosen texts, to read on a screen.' },
      epub: { label: 'In an e-book', hint: 'The same volume, for e-readers and phones.' },
      print: {
        label: 'In a printed book',
        hint: 'The same volume, on paper; a book that is sold cannot be called back.',
      },
      social: {
        label: 'On social networks',
        hint: 'The title, a picture and a sentence of the text, with a link to the page.',
      },
    },
  },
  licence: {
    label: 'What readers may do with it',
    hint: 'You remain its author in every case. If in doubt, keep all your rights: you can always give more of them later.',
    choices: {
      'all-rights-reserved': {
        label: 'Read it, and that is all',
        hint: 'To use it elsewhere, they have to ask you.',
      },
      'CC-BY-NC-ND-4.0': {
        label: 'Share it as it is, without making money from it',
        hint: 'Naming you; without translating or shortening it.',
      },
      'CC-BY-ND-4.0': {
        label: 'Share it as it is',
        hint: 'Naming you, even in what is sold; without translating or shortening it.',
      },
      'CC-BY-NC-SA-4.0': {
        label: 'Share and adapt it, without making money from it, on the same terms',
        hint: 'Naming you; a translation, for instance, must be allowed to all in the same way.',
      },
      'CC-BY-NC-4.0': {
        label: 'Share and adapt it, without making money from it',
        hint: 'Naming you, and saying what was changed.',
      },
      'CC-BY-SA-4.0': {
        label: 'Share and adapt it, on the same terms',
        hint: 'Naming you, even in what is sold; what is made of it must be allowed to all in the same way.',
      },
      'CC-BY-4.0': {
        label: 'Share and adapt it freely',
        hint: 'Naming you, and saying what was changed; even in what is sold.',
      },
      'CC0-1.0': {
        label: 'Do with it as they please',
        hint: 'Even without naming you: you give up your rights as far as the law allows, and for ever.',
      },
    },
    usual: (name) => `The site itself stands under: ${name}. You need not do the same.`,
    deed: (name) => `Read what ${name} says`,
  },
  statement: {
    title: 'What you say by handing it over',
    intro: 'To hand your text over is to say this:',
    author: (name) => `This text is mine, or I have the right to give it. It will be signed “${name}”.`,
    pseudonym:
      'A pseudonym will do: it is the only name that will appear. Your real name, if you tell it to the editors, stays between you.',
    change: 'Change this name',
    outputs: (places) => `It may appear: ${places}. Nowhere else.`,
    licence: (label, name) => `Readers may: ${label}${name && ` (${name})`}.`,
    people:
      'Of the people who can be recognised in it, I have said what I know of their consent; the editors will wait for that of each of them.',
    withdrawal: 'I may ask for its withdrawal at any time, without giving a reason.',
    copies: 'A licence that is given is not taken back: after a withdrawal, those who already use the text may go on.',
    register:
      'The editors will ask you to confirm it in writing before they publish, and will note it in their register: nothing appears before that.',
    unsaid: 'to be said above',
  },
  state: {
    title: 'Before sending',
    checking: 'A last check…',
    unchecked:
      'The check could not be made: it needs the network, once. Your text is on this device, and you can already copy it.',
    again: 'Try again',
    blocked: (count) =>
      count === 1
        ? 'One thing is left to settle before sending.'
        : `${count} things are left to settle before sending.`,
    ready: 'All that depends on you is there. Your text may go.',
    draft: (answers) =>
      `Your text may go, as a draft to complete. The editors will see with you: ${answers}. You may also say it now.`,
    goTo: 'Go there',
    complete: 'Say it now',
    answers: {
      text: 'The text is empty.',
      title: 'The title is not said.',
      author: 'The name that signs is not said.',
      contact: 'A way to answer you is missing.',
      outputs: 'You have not said where the text may appear.',
      licence: 'You have not said what readers may do with it.',
      summary: 'the standfirst',
      themes: 'the theme',
      encounters: 'who met whom, and how',
      people: 'the name of somebody, to be changed in the text since they do not want to be named',
    },
  },
  handOver: {
    title: 'Hand your text over',
    waiting: 'The ways to send it will be here as soon as the things above are settled.',
    preparing: 'Preparing the file…',
    failed: 'The file could not be prepared.',
    receipt: 'Your number:',
    receiptHint: 'It is in the file and in the message. Give it to speak of this text again.',
    share: 'Send the file…',
    shareHint: (address) =>
      address
        ? `Your device asks you with what: choose your mail, and write to ${address}.`
        : 'Your device asks you with what: choose how to give it to the editors.',
    notShared:
      'Your device would not share this file: it has downloaded it. Attach it to the message, with the next button.',
    download: 'Download the file',
    downloadAgain: 'Download the file again',
    downloaded: (file) => `“${file}” is in your downloads.`,
    mail: 'Write the message',
    mailHint: (address) =>
      `The message to ${address} is ready. Attach the file, which is in your downloads, then send it.`,
    form: 'Open the form',
    noWay: 'This site gives no address yet: keep the file, and give it to whoever invited you to write.',
    sent: 'It is sent',
    sentHint: 'Touch this once the message has gone: this page cannot see it.',
  },
  mailbox: {
    give: 'Hand the text to the editors',
    hint: 'It leaves from here, without a mail program. The editors read it before anything is published.',
    going: 'On its way… Keep this page open.',
    again: 'Try again',
    unreached:
      'The mailbox of the site does not answer. Your text is still on this device: try again later, or send it by one of the ways below.',
  },
  copy: {
    title: 'Without an attachment: copy the text',
    intro: 'Copy, paste into your message, send. Pictures do not follow.',
    text: 'Copy the text',
    story: 'Copy story.mdx',
    storyHint:
      '“story.mdx” is the same text with its headings, its notes and your answers, for those who prepare the page.',
    copied: 'It is copied: paste it into your message.',
    byHand: 'Your browser does not copy by itself: the text is selected below, copy it.',
    box: 'The text to copy',
    share: 'Send this text by another application…',
    mail: 'Write the message to paste into',
    fact: (name, value) => `${name}: ${value}`,
    facts: {
      author: 'Signature',
      contact: 'To answer me',
      outputs: 'May appear',
      licence: 'Licence',
      receipt: 'Number',
    },
  },
  mail: {
    subject: (subject, receipt) => `${subject} (${receipt})`,
    text: ({ name, title, receipt, file, author }) =>
      `Hello,\n\nHere is a text for ${name}: “${title}”.\nNumber: ${receipt}\n\nThe file “${file}” is to be attached to this message before it is sent.\n\n${author}`,
    pasted: ({ name, title, receipt, author }) =>
      `Hello,\n\nHere is a text for ${name}: “${title}”.\nNumber: ${receipt}\n\n${author}\n\n[Paste here the text that you have copied]\n`,
  },
  repository: {
    title: 'With a GitHub account',
    public:
      'This repository can be read from everywhere: your text, your name and those of the people in it will be visible there at once. Your address does not go there.',
    refused: (names) =>
      `This way of sending waits: you said that these people do not want to be named, and everybody would read their names (${names}). Change them in the text, then in the list of people; or go through the editors.`,
    awaited: (names) =>
      `You have not said that these people agree: ${names}. Wait for their answer before you propose here a text that names them, or go through the editors.`,
    signIn: 'First sign in to that repository, in this browser.',
    open: 'Open the page of the new file',
    filled: 'The text is there already. Do not change the name of the file.',
    paste: 'Copy story.mdx, and paste it into the large box of that page.',
    propose: 'Press “Commit changes…”, then “Propose changes”, then “Create pull request”.',
    people: 'The same for the sheet of each person who has none yet:',
    personPage: (name) => `Sheet of ${name}`,
    pictures: (count) => (count === 1 ? 'Add the picture.' : `Add the ${count} pictures.`),
    picturesSave: 'Download the pictures',
    upload: 'Open the page to add files',
    uploadHint: 'Drop the pictures there, then “Propose changes”.',
    uploadElsewhere:
      'If GitHub answers that uploads are disabled, go to your copy of the repository, on the branch that it made, open the folder of the text, then “Add file” and “Upload files”.',
    request: (receipt) => `In the pull request, write your number: ${receipt}.`,
  },
  after: {
    title: 'Your text is handed over',
    lead: (day) => `You sent it on ${day}.`,
    changed: (day) =>
      `You have changed it since it was sent on ${day}: that version has not gone. Hand it over below, under the same number.`,
    correct:
      'To correct it: take it up here, then hand it over again. It keeps its number, and the editors see that it is the same.',
    withdraw: 'To withdraw it, at any time and without a reason: write to the editors, with your number.',
    withdrawMail: (address) => `Write to ${address}`,
    withdrawSubject: (receipt) => `Withdrawal of the text ${receipt}`,
    kept: 'Your draft stays on this device, marked as handed over.',
  },
};
