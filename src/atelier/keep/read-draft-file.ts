// A file that somebody opens → the draft that it holds. Whatever else it is, it is refused, never half opened.

import { Node } from 'prosemirror-model';
import * as z from 'zod';
import { bytesOfBase64 } from '../../model/letters/bytes-as-text.ts';
import { pictureFacts } from '../../pictures/facts.ts';
import { storySchema } from '../../read/schema/story.ts';
import { schema } from '../document/schema.ts';
import type {
  Draft,
  DraftFacts,
  DraftInterview,
  DraftMeeting,
  DraftPerson,
  DraftPicture,
  Handed,
} from '../draft/draft.ts';
import { DRAFT_FORMAT } from './draft-file.ts';

/** Undefined where it is no draft of this page. */
export function readDraftFile(text: string): Draft | undefined {
  try {
    const { success, data } = FILE.safeParse(JSON.parse(text));
    if (!success) return undefined;
    const { pictures, ...rest } = data.draft;
    // What is absent stays absent.
    return { ...(JSON.parse(JSON.stringify(rest)) as Omit<Draft, 'pictures'>), pictures };
  } catch {
    return undefined;
  }
}

/** Every key of a type, or the compiler says which is missing. */
type Fields<Type> = { [Key in keyof Required<Type>]: z.ZodType };

/** However long: what this page writes in a file it reads again, fit for the model or not. */
const words = z.string();
const list = z.array(words);
/** An answer that cannot be kept is asked again: the text is not refused for it. */
const lenient = (type: z.ZodType) => type.optional().catch(undefined);
const { kind, licence, consent, encounters } = storySchema.shape;
const meeting = encounters.unwrap().element.shape;

const PERSON: Fields<DraftPerson> = {
  name: words,
  id: lenient(words),
  role: lenient(words),
  agreed: lenient(z.enum(['yes', 'asked', 'no'])),
};
const IRL: Fields<NonNullable<DraftMeeting['irl']>> = {
  form: meeting.irl.unwrap().shape.form.catch('other'),
  date: lenient(words),
  place: lenient(words),
};
const MEETING: Fields<DraftMeeting> = {
  with: z.array(z.int().min(0)),
  via: lenient(words),
  direction: lenient(meeting.direction),
  online: lenient(words),
  irl: lenient(z.object(IRL)),
  evidence: lenient(words),
};
const FACTS: Fields<DraftFacts> = {
  title: lenient(words),
  summary: lenient(words),
  kind: lenient(kind),
  lang: lenient(words),
  series: lenient(words),
  author: lenient(z.object(PERSON)),
  // The meeting names them by their place: one that cannot be read keeps it, without a name.
  people: lenient(z.array(z.union([z.object(PERSON), z.unknown().transform(() => ({ name: '' }))]))),
  themes: lenient(list),
  networks: lenient(list),
  places: lenient(list),
  hashtags: lenient(list),
  meeting: lenient(z.object(MEETING)),
  licence: lenient(licence),
  outputs: lenient(consent.shape.outputs),
  original: lenient(z.object({ url: lenient(words), published: lenient(words) })),
  contact: lenient(words),
};
const HANDED: Fields<Handed> = { day: words, version: z.number() };
const INTERVIEW: Fields<DraftInterview> = {
  series: words,
  title: words,
  questions: list,
  at: z.int().min(0),
  isOpen: z.boolean(),
  invited: lenient(words),
};

const picture = z.object({ bytes: z.string() }).transform(({ bytes }, context): DraftPicture => {
  const read = bytesOfBase64(bytes);
  const facts = pictureFacts(read);
  if (facts) return { bytes: read, width: facts.width, height: facts.height };
  context.addIssue({ code: 'custom', message: 'no picture' });
  return z.NEVER;
});

const DRAFT: Fields<Draft> = {
  key: z.string().regex(/^[a-z0-9]{1,64}$/),
  changed: z.int().min(0),
  touched: lenient(z.int().min(0)),
  facts: z.object(FACTS),
  document: z.unknown().refine(isDocument),
  pictures: z.record(z.string().regex(/^[^/\\\p{Cc}]{1,200}$/u), picture),
  receipt: lenient(words),
  handed: lenient(z.object(HANDED)),
  interview: lenient(z.object(INTERVIEW)),
};

const FILE = z.object({
  format: z.literal(DRAFT_FORMAT.format),
  version: z.literal(DRAFT_FORMAT.version),
  draft: z.object(DRAFT),
}) as unknown as z.ZodType<{ draft: Draft }>;

function isDocument(json: unknown): boolean {
  try {
    const document = Node.fromJSON(schema, json);
    document.check();
    return document.type === schema.topNodeType;
  } catch {
    return false;
  }
}
