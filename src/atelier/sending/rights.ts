// The licences in the order in which they are offered: from the one that gives nothing away to the one that gives all.
import { LICENCES, type LicenceId } from '../../model/rights.ts';

export function offeredLicences(): LicenceId[] {
  return LICENCES.toSorted((one, other) => given(one) - given(other));
}

/** How much is given, by what the name of the licence reserves. */
function given(id: LicenceId): number {
  if (id === 'all-rights-reserved') return 0;
  if (id === 'CC0-1.0') return Number.POSITIVE_INFINITY;
  const keeps = (term: string) => id.includes(`-${term}-`);
  return 10 - (keeps('ND') ? 6 : 0) - (keeps('NC') ? 3 : 0) - (keeps('SA') ? 1 : 0);
}
