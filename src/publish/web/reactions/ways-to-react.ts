// A story and its site → how readers react to it, where they may.
import { absolute, paths } from '../../../model/addresses.ts';
import type { Site } from '../../../model/library.ts';
import { reactionsDoor } from '../../../model/own-origin.ts';
import type { Story } from '../../../model/story.ts';
import { reactionWords } from '../../../words/reactions/reaction-words.ts';
import { linkOf } from '../frame/way-link.ts';

export interface WaysToReact {
  /** The address to which the form is sent. */
  door?: string;
  /** A mail that is begun. */
  mail?: string;
}

/** Undefined where nobody may, or nothing takes what they would write. */
export function waysToReact({ id, title, takesReactions }: Story, site: Site): WaysToReact | undefined {
  const { email, mailbox } = site.contribute;
  if (!takesReactions || (email ?? mailbox) === undefined) return undefined;
  const { mail } = reactionWords(site.lang);
  const written = { subject: mail.subject(title), text: mail.text(absolute(site, paths.story(id))) };
  return {
    ...(mailbox && { door: reactionsDoor(mailbox) }),
    ...(email && { mail: linkOf({ kind: 'email', address: email }, site, written).href }),
  };
}
