// What any file that people send becomes: texts in the dialect, and what of them could not be kept.
import type { Root } from 'mdast';
import type { STORY_KINDS } from '../read/schema/story.ts';

/** One file as it was sent: a name without folders, and bytes. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** Each format is one function of this shape. @throws ImportRefused, and nothing else that a file can cause */
export type Importer = (file: SentFile) => Promise<Arrival[]>;

/** One text found in what was sent. What the source does not say is absent: nothing is invented. */
export interface Arrival {
  title?: string;
  summary?: string;
  /** BCP 47. */
  lang?: string;
  kind?: (typeof STORY_KINDS)[number];
  /** Names as written, never ids; so are all that follow. */
  authors: string[];
  people: string[];
  /** Of the first author, where the source tells the parts of the name apart. */
  nameParts?: { given: string; family: string };
  /** YYYY-MM-DD, where the source was published; its address. */
  published?: string;
  url?: string;
  hashtags: string[];
  themes: string[];
  networks: string[];
  places: string[];
  /** Only nodes of the dialect. Pictures are `./name` of `pictures`. */
  body: Root;
  pictures: ReadonlyMap<string, SentPicture>;
  losses: Loss[];
  /** Every word of the source as its reader saw it, in order: what the draft is compared with. */
  words: string;
  /** Who sent it and when: kept in the report only, never in content/. */
  provenance?: Provenance;
  /** What an editor has to know before anything else. */
  cautions?: Caution[];
  /** Answers that only a person can judge. */
  toRead?: AnswerToRead[];
  /** Columns of its table that are no question, and what each was read as. */
  columns?: readonly ReadColumn[];
  /** Who answered, as they said: two who give the same answer are two. */
  respondent?: string;
}

export interface Provenance {
  sender?: string;
  date?: string;
  subject?: string;
  /** Of a table. */
  line?: string;
  /** The answer by which it is signed, where it is none of a column of names. */
  signature?: string;
}

/** An answer about being published, or about a name, that is neither a plain yes nor a plain no; words that perhaps say a home, a day of birth, an author under age, several texts, a mail that takes it back, a draft that it takes back, letters that were lost on the way, questions of a series that it does not ask or answer, or that are answered within the message it cites, a text that was received already, or a line that perhaps says who signs. */
export interface AnswerToRead {
  about:
    | 'consent'
    | 'signature'
    | 'wish'
    | 'answer'
    | 'home'
    | 'age'
    | 'birth'
    | 'withdrawal'
    | 'taken-back'
    | 'several'
    | 'alike'
    | 'byline'
    | 'letters'
    | 'questions'
    | 'reply';
  words: string;
  /** A box that was not ticked is told too. */
  isAnswered: boolean;
  /** Who perhaps signs, as written; their sheet, where they have one. */
  name?: string;
  sheet?: string;
  /** How many questions of its series were found, of how many. */
  count?: { found: number; all: number };
}

export interface ReadColumn {
  title: string;
  /** The form tool that put it there. */
  by?: string;
  as:
    | (
        | 'signature'
        | 'name'
        | 'givenName'
        | 'familyName'
        | 'title'
        | 'summary'
        | 'sender'
        | 'date'
        | 'consent'
        | 'naming'
      )
    /** A question that is only a code, and one that a code precedes. */
    | ('code' | 'coded' | 'tool' | 'wish')
    | ('anonymity' | 'perhaps-private' | 'home' | 'kept-aside' | 'doubtful' | 'doubtful-name' | 'doubtful-consent');
}

export type Caution =
  /** Its author said no to being published, or to one of the things that were asked. */
  | 'refusal'
  /** Its author asked not to be named. */
  | 'anonymity'
  /** Nobody but its author could read it where it stood. */
  | 'private'
  /** It was read with a password. */
  | 'locked'
  /** It stands where its sender greets, and nothing came where the text is asked. */
  | 'perhaps-letter'
  /** Its questions are the codes of a form tool. */
  | 'codes'
  /** Somebody's number or address was taken out of it. */
  | 'private-data';

export interface SentPicture {
  bytes: Uint8Array;
  alt?: string;
  caption?: string;
}

export interface Loss {
  kind: LossKind;
  /** The words concerned, as they stood; an address where there is no word. */
  words: string;
  /** « paragraphe 3 », « tableau 1 »… */
  place?: string;
}

/** The place of what others say of a text. */
export const OTHERS = 'commentaires';

/** The place of what says, around a text, who signs it. */
export const SIGNING = 'signature';

/** What can be lost; `importWords` says each in a reader's language. */
export type LossKind =
  /** Colours, sizes, underlining: words are kept, their look is not. */
  | 'look'
  /** Letters borrowed from mathematics, circled or struck: « 𝗴𝗿𝗮𝘀 ». The words are kept, in ordinary letters. */
  | 'letters'
  /** A bullet that was a drawing: « ✅ ». */
  | 'bullet'
  /** A picture that is elsewhere, unreadable, or of a kind that no browser shows. */
  | 'picture'
  /** A film, a sound, a map, a page within the page. */
  | 'embed'
  /** A form, a button, a menu. */
  | 'control'
  /** A script, a style, a macro. */
  | 'code'
  | 'comment'
  /** Words that a revision had taken out. */
  | 'deleted'
  /** A link whose address is refused. */
  | 'link'
  /** A table inside a cell, cells that span others, blocks in a cell. */
  | 'table'
  /** Columns, frames and text boxes, set in line. */
  | 'layout'
  | 'formula'
  /** Head and foot of the page, numbers of pages, tables of contents. */
  | 'page'
  /** Words that the source hid from its reader. */
  | 'hidden'
  /** Characters that no eye sees. */
  | 'character'
  /** What a program put there and nobody wrote: `[gallery ids=…]`. */
  | 'shortcode'
  /** What surrounds a text in a saved page: menus, counts of « J’aime ». */
  | 'surroundings'
  /** What stands deeper than a text may. */
  | 'depth'
  /** The message that a mail answers, and how it was announced. */
  | 'reply'
  /** Of that message, and kept: each is answered below it. */
  | 'question'
  /** What a mail program puts under each message. */
  | 'signature'
  /** An answer to a form that is no part of the text: a consent, a telephone number. */
  | 'form'
  /** A title, a summary or a category that the model does not take as it is. */
  | 'field'
  /** A number or an address of somebody: it is taken out of the text. */
  | 'private'
  /** What came with a text: « Bonjour, voici mon récit. » */
  | 'letter';

/** Whether the words of a loss are in the draft all the same: only what is gone excuses that a word is missing. */
export const LOST_WORDS: Record<LossKind, 'kept' | 'gone'> = {
  ...{
    look: 'kept',
    letters: 'kept',
    link: 'kept',
    table: 'kept',
    layout: 'kept',
    depth: 'kept',
    picture: 'kept',
    question: 'kept',
  },
  ...{ bullet: 'gone', embed: 'gone', control: 'gone', code: 'gone', comment: 'gone', deleted: 'gone' },
  ...{ formula: 'gone', page: 'gone', hidden: 'gone', character: 'gone', shortcode: 'gone', surroundings: 'gone' },
  ...{ reply: 'gone', signature: 'gone', form: 'gone', field: 'gone', letter: 'gone', private: 'gone' },
};
