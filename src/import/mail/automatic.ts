// Mails that nobody wrote: who is away answers by a program, and a box that is full says so (RFC 3834, RFC 6522).
import type { Email } from 'postal-mime';

export function isAutomatic({ headers }: Pick<Email, 'headers'>, subject: string): boolean {
  return headers.some(({ key, value }) => REPLIED[key.toLowerCase()]?.test(value) === true) || ANNOUNCED.test(subject);
}

/** A site that sends what its form was given says « auto-generated »: a text may be in it. */
const REPLIED: Partial<Record<string, RegExp>> = {
  'auto-submitted': /^\s*auto-replied\b/i,
  'x-autoreply': /^(?!\s*no\b)/i,
  'x-autorespond': /./,
  'content-type': /^\s*multipart\/report\b/i,
};
const ANNOUNCED =
  /^(?:réponse automatique|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|absent(?:\(e\)|·e|e)? du bureau|absence du bureau|absent\(e\)|undeliver(?:ed|able)(?: mail(?: returned to sender)?)?|delivery (?:status notification|failure)|mail delivery (?:failed|subsystem)|échec de (?:la )?remise|non[- ]remis|avis de non[- ]remise|accusé de lecture|lu(?= ?:))(?:\s*[:(]|$)/i;
