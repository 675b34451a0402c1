// The answers of a draft, as they were typed → as the model writes them, where they are right but for their writing.
import type * as z from 'zod';
import { writtenFor } from '../../check/rules/schema-meant.ts';
import { edtf, webAddress } from '../../read/schema/common.ts';
import type { DraftFacts, DraftMeeting } from './draft.ts';

/** « mars 2019 » is 2019-03, « exemple.fr » is https://exemple.fr; what cannot be read stays as it was typed. */
export function meantFacts(facts: DraftFacts): DraftFacts {
  const { meeting, original } = facts;
  return {
    ...facts,
    ...(original && { original: meant(original, 'url', webAddress) }),
    ...(meeting && { meeting: meantMeeting(meeting) }),
  };
}

function meantMeeting(meeting: DraftMeeting): DraftMeeting {
  const { irl } = meeting;
  return { ...meant(meeting, 'online', edtf), ...(irl && { irl: meant(irl, 'date', edtf) }) };
}

function meant<Key extends string, Answer extends { [Name in Key]?: string }>(
  answer: Answer,
  key: Key,
  schema: z.ZodType,
): Answer {
  const typed = answer[key];
  return typed?.trim() ? { ...answer, [key]: writtenFor(schema, typed) } : answer;
}
