// What the writing page knows of its site: its looks, who may be named, and the words of its lists. All of it is on the site's
// pages already.

import { markAddress } from '../design/mark.ts';
import { absolute } from '../model/addresses.ts';
import { bytesOfBase64 } from '../model/letters/bytes-as-text.ts';
import type { Library } from '../model/library.ts';
import { type PictureFacts, pictureFacts } from '../pictures/facts.ts';
import type { Checked } from '../read/checked.ts';
import { GIVEN_FOLDER, type GivenFile, type GivenFiles, SHEETS } from '../read/given-files.ts';
import { asGiven } from '../read/mark/read-drawing.ts';
import { yamlOf } from '../receive/yaml-of.ts';

export interface Knowledge {
  /** Path from the content folder → text as `contentOf` reads it, or the `data:` address of the mark. */
  files: Record<string, string>;
  /** Path from the content folder → what is known of a portrait before it is loaded. */
  portraits: Record<string, PictureFacts>;
  /** Ids of the stories that readers see: no other one takes them. */
  stories: string[];
  /** Of these, those under which nobody reacts. */
  closed: string[];
}

type Sheets = Pick<Checked, 'site' | 'mark' | 'networks' | 'themes'>;

/** @param library of the web: nobody else may be named to a stranger */
export function knowledgeOf({ site, mark, networks, themes }: Sheets, library: Library): Knowledge {
  const { name, tagline, description, lang, publisher, legal, licence } = library.site;
  const url = absolute(library.site, '/');
  const identity = site.value?.identity;
  const given = mark?.type === 'drawing' ? asGiven(mark) : mark;
  const known = {
    ...{ name, ...(tagline && { tagline }), description, url, lang, licence, publisher },
    ...{ ...(identity && { identity }), legal: { director: legal.director, host: legal.host } },
  };
  const people = [...library.people.values()];
  const files = {
    [SHEETS.site]: yamlOf(known),
    ...(given && identity?.mark && { [identity.mark]: markAddress(given, library.site.identity.palette.ink) }),
    [SHEETS.networks]: yamlOf(networks.value ?? []),
    [SHEETS.themes]: yamlOf(themes.value ?? []),
    ...Object.fromEntries(
      [...library.series.values()].map(({ id, title, description: about, accent, questions }) => [
        `series/${id}.yaml`,
        yamlOf({ title, description: about, accent, ...(questions.length > 0 && { questions }) }),
      ]),
    ),
    ...Object.fromEntries(
      people.map(({ id, displayName, givenName, familyName, particle, portrait }) => [
        `people/${id}.yaml`,
        yamlOf({
          displayName,
          givenName,
          ...(familyName && { familyName }),
          ...(particle && { particle }),
          ...(portrait && { portrait: { alt: portrait.alt, ...(portrait.credit && { credit: portrait.credit }) } }),
          identifiability: familyName ? 'full-name' : 'given-name',
        }),
      ]),
    ),
  };
  const portraits = people.flatMap(({ portrait }): [string, PictureFacts][] => {
    if (!portrait) return [];
    const { path, type, width, height } = portrait;
    return [[path, { type, width, height }]];
  });
  const closed = [...library.stories.values()].filter((one) => !one.takesReactions).map(({ id }) => id);
  return { files, portraits: Object.fromEntries(portraits), stories: [...library.stories.keys()], closed };
}

/** The stories that readers may react to. */
export function openStories({ stories, closed }: Pick<Knowledge, 'stories' | 'closed'>): Set<string> {
  return new Set(stories.filter((id) => !closed.includes(id)));
}

/** The same as files of a content. */
export function siteFiles({ files, portraits }: Pick<Knowledge, 'files' | 'portraits'>): GivenFiles {
  const written = Object.entries(files).map(([path, text]): [string, GivenFile] => {
    const bytes = bytesOf(text);
    const picture = path.endsWith('.png') ? pictureFacts(bytes) : undefined;
    return [path, { kind: 'file', size: bytes.length, bytes, ...(picture && { picture }) }];
  });
  const folders = [...new Set(written.map(([path]) => path.split('/')[0] as string))]
    .filter((folder) => !folder.includes('.'))
    .map((folder): [string, GivenFile] => [folder, GIVEN_FOLDER]);
  const shown = Object.entries(portraits).map(([path, picture]): [string, GivenFile] => [
    path,
    { kind: 'file', size: 1, picture, decodes: true },
  ]);
  return new Map([...folders, ...written, ...shown]);
}

function bytesOf(text: string): Uint8Array {
  const [, base64] = /^data:image\/[\w+]+;base64,(.*)$/.exec(text) ?? [];
  if (base64 === undefined) return new TextEncoder().encode(text);
  return bytesOfBase64(base64);
}
