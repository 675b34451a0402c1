// What is pasted → the document to set in the text, by the worker; what says something of the text goes to the answers, and is told.
import { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { Loss } from '../../import/arrival.ts';
import { schema } from '../document/schema.ts';
import type { DraftFacts } from '../draft/draft.ts';
import type { PastedJson } from '../engine/jobs.ts';
import type { App } from '../page/app.ts';
import { freePictureName, nameIn } from '../pictures/picture-names.ts';
import { readPicture } from '../pictures/read-picture.ts';
import { insertPasted } from './insert-pasted.ts';
import { readCopy, withNames } from './own-copy.ts';
import type { PasteNotice } from './paste-notice.ts';
import type { PasteReader } from './paste-plugin.ts';
import { readOwnCopy } from './read-own-copy.ts';

export function readPaste(
  app: App,
  notice: PasteNotice,
  pictures: (files: readonly File[]) => void,
  view: () => EditorView,
): PasteReader {
  const { paste } = app.words.text;
  return {
    pictures,
    began(arrival, hurry) {
      app.arrivals.add(arrival, hurry);
      notice.say(paste.reading);
    },
    async read({ html, text }) {
      const made = await app.engine.ask('paste', { text, ...(html !== undefined && { html }) });
      if (!made) return undefined;
      const losses: Loss[] = [...made.losses];
      const drawn = await drawnPictures(made, losses);
      let tell = () => {};
      return {
        bring() {
          const document = withPictures(app, made, drawn);
          const isFirst = view().state.doc.textContent.trim() === '';
          const { facts, also, head } = answersOf(app, made, isFirst);
          if ([...drawn.values()].some(({ isCut }) => isCut)) also.push(app.words.text.picture.cut);
          const before = Object.fromEntries(
            Object.keys(facts).map((key) => [key, app.draft.facts[key as keyof DraftFacts]]),
          );
          tell = () => {
            app.answer(facts);
            notice.pasted({ words: paste.done, losses, also, takeBack: () => app.answer(before) });
          };
          const whole = schema.node('doc', null, [...head, ...document]);
          return (state, range) => insertPasted(state, range, whole);
        },
        told: () => tell(),
      };
    },
    copied: (mark, slice) => readOwnCopy(app, notice, readCopy(mark), slice),
    ended(how) {
      if (how === 'dropped') notice.say(paste.dropped);
      else notice.pasted({ words: paste.plain, losses: [], also: [], takeBack() {} });
    },
  };
}

/** A title and a summary are taken where the text begins with them; in the midst of another, they are words of it. */
function answersOf(app: App, { title, summary, hashtags }: PastedJson, isFirst: boolean) {
  const { paste } = app.words.text;
  const { facts: now } = app.draft;
  const facts: DraftFacts = {};
  const also: string[] = [];
  const head: Node[] = [];
  if (title !== undefined && isFirst && now.title === undefined) {
    facts.title = title;
    also.push(paste.title(title));
  } else if (title !== undefined) head.push(schema.node('heading', { depth: 2 }, schema.text(title)));
  if (summary !== undefined && isFirst && now.summary === undefined) facts.summary = summary;
  else if (summary !== undefined) head.push(schema.node('paragraph', null, schema.text(summary)));
  const tags = hashtags.filter((tag) => !(now.hashtags ?? []).includes(tag));
  if (tags.length > 0) {
    facts.hashtags = [...(now.hashtags ?? []), ...tags];
    also.push(paste.hashtags(tags.join(' ')));
  }
  return { facts, also, head };
}

type Drawn = Exclude<Awaited<ReturnType<typeof readPicture>>, { refused: unknown }>;

/** Each is drawn anew. One that cannot be leaves its words. */
async function drawnPictures({ pictures }: PastedJson, losses: Loss[]): Promise<Map<string, Drawn>> {
  const drawn = new Map<string, Drawn>();
  for (const [name, { bytes, alt = '' }] of pictures) {
    const read = await readPicture(new Blob([bytes as BlobPart]));
    if ('refused' in read) losses.push({ kind: 'picture', words: alt });
    else drawn.set(nameIn(name), read);
  }
  return drawn;
}

/** Under names of the draft. */
function withPictures(app: App, made: PastedJson, drawn: ReadonlyMap<string, Drawn>): readonly Node[] {
  const names = new Map<string, string>();
  for (const [name, { picture, extension }] of drawn) {
    const own = freePictureName(app.draft.pictures, extension);
    app.addPicture(own, picture);
    names.set(name, own);
  }
  return Node.fromJSON(schema, made.document).children.flatMap((block) => withNames(block, names));
}
