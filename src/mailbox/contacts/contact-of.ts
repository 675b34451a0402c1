// The way to the editors that a mailbox is set for, where it is no folder.
import type { MailboxSettings } from '../mailbox-settings.ts';
import { byIssue } from './by-issue.ts';
import { byService } from './by-service.ts';
import type { Contact } from './contact.ts';

type Elsewhere = Exclude<MailboxSettings['contact'], { kind: 'folder' }>;

export function contactOf(contact: Elsewhere, call?: typeof fetch): Contact {
  return contact.kind === 'issues' ? byIssue(contact, call) : byService(contact, call);
}
