// What no page of the site does, nor any worker: call another server, hand it a form, be led elsewhere. CSP level 3: https://www.w3.org/TR/CSP3/

/**
 * In each page; and in the header of each file, where a host sends one, for a worker has the policy of its own file and no other.
 * @param to origins that may be called besides: that of the mailbox
 */
export function ownOrigin(to: readonly string[] = []): [name: string, ...sources: string[]][] {
  return [
    // The index of the search; and tools that judge a page read robots.txt through it.
    ['connect-src', "'self'", ...to],
    // The worker of offline reading, the one that checks what is written, and the one that finds what a mistyped word meant.
    ['worker-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
  ];
}

/** Where the mailbox takes what readers write under a story. @param mailbox its address */
export function reactionsDoor(mailbox: string): string {
  return `${mailbox.replace(/\/+$/, '')}/reactions`;
}

/** To which the writing page hands over: a header may not refuse what the page allows, for both have to. */
export function mailboxOrigins({ mailbox }: { mailbox?: string | undefined }): string[] {
  return mailbox === undefined ? [] : [new URL(mailbox).origin];
}
