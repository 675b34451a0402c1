// A mailbox on a host without a disk: its table of keys for what waits, and pictures that are stripped but not decoded.
import { strippedPicture } from '../../pictures/stripped.ts';
import { type KeyValue, keyValueBox } from '../boxes/key-value-box.ts';
import { contactOf } from '../contacts/contact-of.ts';
import { forgeOf } from '../forges/forge-of.ts';
import { type Mailbox, mailbox } from '../mailbox.ts';
import { MailboxRefused, mailboxSettingsOf } from '../mailbox-settings.ts';
import { siteSheets } from '../site-sheets.ts';

/** @throws MailboxRefused where the environment is incomplete, or asks for folders */
export function mailboxWithoutDisk(environment: Readonly<Record<string, unknown>>, table: KeyValue): Mailbox {
  const words = Object.entries(environment).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const settings = mailboxSettingsOf(Object.fromEntries(words));
  const { site, forge, contact, secret } = settings;
  if (forge.kind === 'dry' || contact.kind === 'folder')
    throw new MailboxRefused(
      'Cet hébergeur n’a pas de disque : MAILBOX_DRY n’y sert pas, et MAILBOX_CONTACT vaut issues ou service.',
    );
  return mailbox({
    ...settings,
    ...{ site: siteSheets(site), forge: forgeOf(forge), contact: contactOf(contact), box: keyValueBox(table) },
    clean: async (bytes) => strippedPicture(bytes),
    secret: new TextEncoder().encode(secret),
    now: Date.now,
    log: console.log,
  });
}
