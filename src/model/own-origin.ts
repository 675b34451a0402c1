// What no page of the site does, nor any worker: call another server, hand it a form, be led elsewhere. CSP level 3: https://www.w3.org/TR/CSP3/

/** In each page; and in the header of each file, where a host sends one, for a worker has the policy of its own file and no other. */
export const OWN_ORIGIN = [
  // The index of the search; and tools that judge a page read robots.txt through it.
  ['connect-src', "'self'"],
  // The worker of offline reading, the one that checks what is written, and Pagefind's.
  ['worker-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
] as const;
