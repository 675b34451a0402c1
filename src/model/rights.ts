// What somebody who wrote a text may allow: the licences under which it may stand, and where it may appear.

/** SPDX licence ids, or `all-rights-reserved`. */
export const LICENCES = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'CC0-1.0',
  'all-rights-reserved',
] as const;
export type LicenceId = (typeof LICENCES)[number];

export const OUTPUTS = ['web', 'pdf', 'epub', 'print', 'social'] as const;
export type Output = (typeof OUTPUTS)[number];
