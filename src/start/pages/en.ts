// The pages of an anthology that begins, in English.
import type { EditorialPages } from './page-model.ts';

export const en: EditorialPages = {
  'a-propos': {
    title: 'About',
    description: 'What this anthology is, and who makes it.',
    body: `
<Site fact="description" />

<ToComplete>say in a few sentences where this anthology comes from, and whom it is for.</ToComplete>

## One text, several books

Each story is written once. It becomes a page of this site, a chapter of an e-book and some pages of a book to print. The books are on the [page of the books](/volumes/).

## Who does what

<Site fact="name" /> is published by <Site fact="publisher" />. <Site fact="director" /> answers for it.

<ToComplete>name the people who read, correct and compose, if they wish it.</ToComplete>

To propose a text, the [page about contributing](/contribuer/) tells everything.
`,
  },
  contribuer: {
    title: 'Contribute',
    description: 'What to write, whose consent is needed, how to send a text, and what happens next.',
    body: `
Do you have a story to tell? You need not have published before: we edit with you.

<ToComplete>say what you are looking for, of what length, and what you do not publish.</ToComplete>

## The consent of those you name

If your text is about somebody, let them read the passages where they appear **before** you send it. They may be named, keep only their given name, take a pseudonym, or refuse. A minor’s consent is needed, and their parents’.

Write neither an e-mail address nor a telephone number in your text.

<Contribute />

## Changing your mind

You may ask for the withdrawal of your text, as anybody it names may, without giving a reason. The [page about privacy](/confidentialite/) tells how.
`,
  },
  'mentions-legales': {
    title: 'Legal notice',
    description: 'Who publishes this site, who answers for it, who hosts it, and the rights to the texts.',
    body: `
## Publisher

<Site fact="publisher" />, <Site fact="publisher-address" />.

Publication director: <Site fact="director" />.

To write to us: <Site fact="contact" />.

<ToComplete>if the publisher is a company or an association, add its form and its registration number.</ToComplete>

## Hosting

<Site fact="host" />, <Site fact="host-address" />.

## Texts and pictures

Each story belongs to the person who wrote it. The licence under which it may be reused stands at the foot of its page; otherwise it is <Site fact="licence" />. A licence gives no right to the name or the image of the people named. The credit of a picture stands under it.

## Right of reply, reports, withdrawal

Anyone named or designated in a story may exercise their right of reply, ask for a correction or for the withdrawal of the passage about them. The request gives the address of the page and the words in question.
`,
  },
  confidentialite: {
    title: 'Privacy',
    description: 'What the site keeps of readers and of those it names, and how to take back a consent.',
    body: `
## You who read

This site sets **no cookie**, does not measure your visit, shows no advertising and loads nothing from another site. The search runs in your browser; the words you type do not leave it.

Your reading settings stay in your browser. If the site can be read offline, so do the pages you opened, and the home page notes there the day of your visit and the latest stories that it showed, to tell you at the next one what has appeared since. Nothing of it is sent. Erasing the site’s data erases them all.

Like any server, that of the host, <Site fact="host" />, may keep a technical log of connections for a while.

## You who write, you who are named

A story holds personal data: a name, a town, a date, sometimes a face. <Site fact="publisher" /> publishes them only with the consent of everyone who can be recognised, given for definite uses: the site, the e-book, the PDF, print, sharing.

Consents are kept outside the site and outside the repository of the texts, which holds only their reference and date.

<ToComplete>say where consents and received messages are kept, for how long, and who has access to them.</ToComplete>

## Taking back a consent

At any time you may ask to see, correct or withdraw what concerns you, without giving a reason. Write to us (<Site fact="contact" />) or to the publisher’s address (<Site fact="publisher-address" />), naming the page.

- The story leaves the site, the lists, the search and the feeds. Its address stays, on a page without title or name.
- It will be in no later edition.
- Copies already printed or downloaded cannot be called back.

If our answer does not satisfy you, you may complain to the data protection authority of your country.
`,
  },
  accessibilite: {
    title: 'Accessibility',
    description: 'What was done so that everybody can read, what is not right yet, and whom to tell of an obstacle.',
    body: `
## State

**This site has not been audited.** It is therefore declared neither compliant nor partially compliant with a standard.

<ToComplete>replace this paragraph with your statement, if an audit was made.</ToComplete>

## What was done

- Everything can be read and used with a keyboard; a link skips to the text.
- Pages have a title, a language and headings in order.
- Pictures have a written equivalent.
- The colours of the text are contrasted, on a light ground as on a dark one.
- The text can be enlarged without overflowing, and the site can be read without JavaScript, but for the search and the map of encounters.
- E-books hold a table of contents, a reading order and the same equivalents of pictures.

## Telling an obstacle

If a page resists you, tell us which one, what you wanted to do and the tool you use: <Site fact="contact" />, or by post to <Site fact="publisher" />, <Site fact="publisher-address" />.
`,
  },
};
