// Names of accounts that are nobody’s, as software gives them (« admin ») → no signature: a text is not signed by them.
import { isContact } from './forms/answers.ts';
import { plain } from './forms/plain.ts';

/** Whether a name that a site or a program wrote is none of a person: a login, an address, what a form writes for whoever gave none. */
export function isNobody(name: string): boolean {
  return isContact(name) || ACCOUNT.test(plain(name)) || isAnonymousAccount(name);
}

/** « anonymous », where a form keeps the address of who answers. */
export function isAnonymousAccount(name: string): boolean {
  return /^anonym(?:e|es|ous)?(?: (?:user|utilisateur|non verifiee?|not verified))?$/.test(plain(name));
}

const ACCOUNT =
  /^(?:(?:wp |site |super )?admin(?:istrat(?:eur|rice|or))?s?|root|webmaster|webmestre|wordpress|wp|user ?\d*|utilisat(?:eur|rice) ?\d*|editor|editeur|author|auteur|contributor|contributeur|(?:la |l )?(?:redaction|equipe)|contact|info|test|demo|guest|invitee?)$/;
