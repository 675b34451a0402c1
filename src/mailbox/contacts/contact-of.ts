// The way to the editors that a mailbox is set for, where it is no folder.
import type { MailboxSettings } from '../mailbox-settings.ts';
import { byIssue } from './by-issue.ts';
import { byService } from './by-service.ts';
import type { Contact } from './contact.ts';

/** Undefined where it is a folder, which hosts without a disk do not have. */
export function contactOf(contact: MailboxSettings['contact'], call?: typeof fetch): Contact | undefined {
  if (contact.kind === 'issues') return byIssue(contact, call);
  return contact.kind === 'service' ? byService(contact, call) : undefined;
}
