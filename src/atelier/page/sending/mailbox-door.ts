// The mailbox of a site, which will take the archive by itself: the place of its door, and nothing to see yet.
import type { Handing } from './handing.ts';

/** A POST of the archive to `contribute.mailbox` of site.yaml, once a mailbox answers there. */
export function mailboxDoor(_handing: Handing): HTMLElement | undefined {
  return undefined;
}
