// What is done for the writing page away from it: checking, receiving what is pasted, showing the faces. Each job takes and gives
// plain data, for it runs in a worker.
import { Node } from 'prosemirror-model';
import type { Edit, Language } from '../../check/problem.ts';
import type { BookFace } from '../../faces/book-face.ts';
import type { PageFace } from '../../faces/page-face.ts';
import type { ResultFace } from '../../faces/result-face.ts';
import type { ShareFace } from '../../faces/share-face.ts';
import { proofOf } from '../../posting/proof.ts';
import { contentOf } from '../../read/content.ts';
import { TOOLS_ALONE } from '../../read/micromark.ts';
import { type Choices, choicesOf } from '../choices-of.ts';
import { schema } from '../document/schema.ts';
import type { Draft, DraftFacts } from '../draft/draft.ts';
import type { Sending } from '../draft/parcel.ts';
import { storyTextOf } from '../draft/story-text.ts';
import type { CardFace } from '../faces/card-face.ts';
import type { Faces } from '../faces/faces.ts';
import type { Stopgaps } from '../faces/preview.ts';
import { type Guesses, guessesOf } from '../guess.ts';
import { type Interview, interviewsOf } from '../interview/interviews-of.ts';
import { readDraftFile } from '../keep/read-draft-file.ts';
import { answersMended, checkDraft, mended, type Remark } from '../live/check-draft.ts';
import type { Situation } from '../live/draft-content.ts';
import { loaded } from '../loaded.ts';
import type { Flavours, Pasted } from '../paste/pasted.ts';
import { type Prepared, preparedOf } from '../sending/prepared.ts';
import type { SendingSite } from '../sending/sending-site.ts';
import type { Setting } from './setting.ts';

/** A document here is what `toJSON` of ProseMirror gives. */
export type DocumentJson = unknown;

export type PastedJson = Omit<Pasted, 'document'> & { document: DocumentJson };

export function jobsFor({ site, stories, today, lang, base, stopgaps }: Setting & { stopgaps: Stopgaps }) {
  const situation: Situation = {
    ...{ site, stories },
    get today() {
      return today();
    },
  };
  const siteContent = () => contentOf(site, TOOLS_ALONE);
  const language: Language = lang.startsWith('en') ? 'en' : 'fr';
  let opened: Faces | undefined;
  // What makes the faces is loaded with the first of them.
  const faces = async () =>
    (opened ??= (await loaded(() => import('../faces/faces.ts'))).facesFor(situation, base, stopgaps));
  return {
    check: (draft: Draft): Promise<Remark[]> => checkDraft(draft, situation, language),

    /** Undefined where the fix is not in the text, or leaves what cannot be read. */
    mend: (draft: Draft, fixes: readonly Edit[]): DocumentJson | undefined => mended(draft, fixes, today())?.toJSON(),

    /** The answers that change; undefined where the fix is not in them. */
    mendAnswers: (draft: Draft, fix: Edit): DraftFacts | undefined => answersMended(draft, fix, today()),

    paste: async (flavours: Flavours): Promise<PastedJson | undefined> => {
      const { pasted } = await loaded(() => import('../paste/pasted.ts'));
      const arrived = await pasted(flavours);
      return arrived && { ...arrived, document: arrived.document.toJSON() };
    },

    /** @param own the language of the text, BCP 47 */
    guess: async (document: DocumentJson, own: string): Promise<Guesses> =>
      guessesOf(Node.fromJSON(schema, document), await siteContent(), own),

    /** What the site has to choose from, in its order. */
    choices: async (): Promise<Choices> => choicesOf(await siteContent()),

    /** The series whose questions may be answered. */
    interviews: async (): Promise<Interview[]> => interviewsOf(await siteContent()),

    /** Undefined where the text of a file is no draft. */
    readDraft: (text: string): Draft | undefined => readDraftFile(text),

    // Each face is undefined where the text cannot be read: the check says why.
    page: async (draft: Draft): Promise<PageFace | undefined> => (await faces()).page(draft),
    book: async (draft: Draft): Promise<BookFace | undefined> => (await faces()).book(draft),
    card: async (draft: Draft): Promise<CardFace[] | undefined> => (await faces()).card(draft),
    /** Kilobytes to load before its card is drawn. */
    cardWeight: async (draft: Draft): Promise<number | undefined> => (await faces()).cardWeight(draft),
    result: async (draft: Draft): Promise<ResultFace | undefined> => (await faces()).result(draft),
    share: async (draft: Draft): Promise<ShareFace | undefined> => (await faces()).share(draft),

    /** The whole `story.mdx`. */
    text: (draft: Draft): string => storyTextOf(draft, today()).text,

    /** What a mailbox asks before it opens. */
    prove: (challenge: string, bits: number): Promise<string> => proofOf(challenge, bits),

    /** All that may be handed over. */
    sending: async (draft: Draft, sending: Sending, own: SendingSite): Promise<Prepared> =>
      preparedOf(draft, sending, { ...own, stories }, await (await faces()).preview(draft)),
  };
}

export type Jobs = ReturnType<typeof jobsFor>;
