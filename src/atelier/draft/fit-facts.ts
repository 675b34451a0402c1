// The answers of a draft → those that the model takes: one that it would refuse is as one that was not given.
import type * as z from 'zod';
import { storySchema } from '../../read/schema/story.ts';
import type { DraftFacts, DraftMeeting } from './draft.ts';
import { meantFacts } from './meant-facts.ts';

const { shape } = storySchema;
const MEETING = shape.encounters.unwrap().element.shape;
const IRL = MEETING.irl.unwrap().shape;
const ORIGINAL = shape.original.unwrap().shape;
/** Answers that are one value of the front matter, under the same key. */
const ONE = ['title', 'summary', 'kind', 'lang', 'series', 'licence'] as const;
/** Those that are a list of it. */
const SOME = ['themes', 'networks', 'places', 'hashtags'] as const;

/** Of a list, as many as are taken together. */
export function fitFacts(facts: DraftFacts): DraftFacts {
  const { meeting, original, ...others } = meantFacts(facts);
  const lists = SOME.flatMap((key) => (facts[key] ? [[key, fitList(shape[key], facts[key])] as const] : []));
  return {
    ...without(others, unfit(facts, shape, ONE)),
    ...Object.fromEntries(lists),
    ...(original && { original: without(original, unfit(original, ORIGINAL, ['url', 'published'])) }),
    ...(meeting && { meeting: fitMeeting(meeting) }),
  };
}

function fitMeeting(meeting: DraftMeeting): DraftMeeting {
  const { irl, ...others } = without(meeting, unfit(meeting, MEETING, ['via', 'direction', 'online', 'evidence']));
  const isMet = irl && IRL.form.safeParse(irl.form).success;
  return { ...others, ...(isMet && { irl: without(irl, unfit(irl, IRL, ['date', 'place'])) }) };
}

function fitList<Value>(schema: z.ZodType, values: readonly Value[]): Value[] {
  const kept: Value[] = [];
  for (const value of values) if (schema.safeParse([...kept, value]).success) kept.push(value);
  return kept;
}

function unfit<Key extends string>(
  values: { [Name in NoInfer<Key>]?: unknown },
  schemas: Record<NoInfer<Key>, z.ZodType>,
  keys: readonly Key[],
): string[] {
  return keys.filter((key) => values[key] !== undefined && !schemas[key].safeParse(values[key]).success);
}

function without<Value extends object>(value: Value, keys: readonly string[]): Value {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as Value;
}
