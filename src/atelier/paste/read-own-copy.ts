// What was copied in a text of this page → the change that sets it in another, with its notes and its pictures, or in the same.
import type { Slice } from 'prosemirror-model';
import type { Loss } from '../../import/arrival.ts';
import type { Draft, DraftPicture } from '../draft/draft.ts';
import type { App } from '../page/app.ts';
import { freePictureName, nameIn } from '../pictures/picture-names.ts';
import { insertCopy, type OwnCopy, sourcesIn } from './own-copy.ts';
import type { PasteNotice } from './paste-notice.ts';
import type { PasteRead } from './paste-plugin.ts';

/** Undefined where ProseMirror reads it as it wrote it: in the text where it was copied, and without a note. */
export function readOwnCopy(
  app: App,
  notice: PasteNotice,
  copy: OwnCopy,
  slice: Slice,
): (() => Promise<PasteRead>) | undefined {
  const isHome = () => copy.draft === app.draft.key;
  if (isHome() && copy.notes.length === 0) return undefined;
  return async () => {
    const from = isHome() ? undefined : await app.kept(copy.draft);
    const losses: Loss[] = [];
    return {
      bring() {
        const names = isHome() ? new Map<string, string>() : broughtPictures(app, copy, from, slice, losses);
        return (state, range) => insertCopy(state, range, { slice, notes: copy.notes, names, isHome: isHome() });
      },
      told: () => notice.pasted({ words: app.words.text.paste.done, losses, also: [], takeBack() {} }),
    };
  };
}

/** Those of the other draft, under names of this one; one that is not on this device is told. */
function broughtPictures(
  app: App,
  { pictures: sizes }: OwnCopy,
  from: Draft | undefined,
  { content }: Slice,
  losses: Loss[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { attrs } of sourcesIn(content)) {
    const name = nameIn(attrs.src);
    const picture = from?.pictures[name];
    if (picture && picture.bytes.length === sizes[name]) names.set(name, names.get(name) ?? broughtName(app, picture));
    else losses.push({ kind: 'picture', words: String(attrs.alt ?? '') });
  }
  return names;
}

/** Pasted twice, it is there once. */
function broughtName(app: App, picture: DraftPicture): string {
  const there = Object.entries(app.draft.pictures).find(([, own]) => isSame(own, picture));
  if (there) return there[0];
  const name = freePictureName(app.draft.pictures, picture.bytes[0] === 0x89 ? 'png' : 'jpg');
  app.addPicture(name, picture);
  return name;
}

function isSame({ bytes: a }: DraftPicture, { bytes: b }: DraftPicture): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
