// A draft and what the check says of it → whether it may be sent, and what still stands in the way.
import type { Draft } from '../draft/draft.ts';
import type { Remark } from '../live/check-draft.ts';
import { leftToEditors, type Missing, missingOf } from './missing.ts';

export type Readiness =
  /** The check has not answered yet. */
  | { state: 'unchecked' }
  | { state: 'blocked'; missing: Missing[]; errors: Remark[] }
  /** A draft to complete where something is left to the editors. */
  | { state: 'ready'; left: Missing[] };

export function readinessOf(draft: Draft, remarks: readonly Remark[] | undefined): Readiness {
  const missing = missingOf(draft);
  const unsaid = new Set(missing.map(({ field }) => field));
  const errors = (remarks ?? []).filter(
    // What is not said at all is told once.
    ({ severity, field }) => severity === 'error' && (field === undefined || !unsaid.has(field)),
  );
  if (missing.length + errors.length > 0) return { state: 'blocked', missing, errors };
  return remarks ? { state: 'ready', left: leftToEditors(draft) } : { state: 'unchecked' };
}
