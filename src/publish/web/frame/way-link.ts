// A way to send a text → the link that a page shows, with what it says of it.
import type { Site } from '../../../model/library.ts';
import type { WayToSend } from '../../../model/ways-to-send.ts';
import { welcomeWords } from '../../../words/welcome/welcome-words.ts';
import { contactLink } from './contact.ts';

interface WayLink {
  title: string;
  hint: string;
  href: string;
  words: string;
}

/** @param written the message that a mail opens with, if it is another than the site's */
export function linkOf(
  way: WayToSend,
  { lang, name }: Pick<Site, 'lang' | 'name'>,
  written?: { subject: string; text: string },
): WayLink {
  const { ways: say, message } = welcomeWords(lang);
  if (way.kind === 'form') return { title: say.form, hint: say.formHint, ...contactLink(way.url) };
  if (way.kind === 'repository')
    return { title: say.repository, hint: say.repositoryHint, href: way.url, words: way.name };
  const { href, words } = contactLink(way.address);
  // RFC 6068, section 5: a line of a message ends with %0D%0A.
  const text = (written?.text ?? message.text(name)).replaceAll('\n', '\r\n');
  const query = `subject=${encodeURIComponent(written?.subject ?? message.subject(name))}&body=${encodeURIComponent(text)}`;
  return { title: say.email, hint: say.emailHint, href: `${href}?${query}`, words };
}
