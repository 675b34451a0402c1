// A hashtag or a handle in a title: it has its own line.
import type * as z from 'zod';
import type { Bilingual } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shownValue } from '../shown.ts';

/** What to write where a title holds what a network reads. */
export function tagInTitle({ code, path, input }: z.core.$ZodIssue): Bilingual | undefined {
  if (code !== 'custom' || path.length !== 1 || path[0] !== 'title' || typeof input !== 'string') return undefined;
  const line = shownValue(`socialTitle: ${quoted(input)}`, 220);
  return {
    fr: {
      message: 'Un titre ne contient ni mot-dièse ni nom de compte.',
      remedy: `Gardez dans « title » les mots du titre seuls, et ajoutez pour le partage la ligne ${line}`,
    },
    en: {
      message: 'A title holds no hashtag and no handle.',
      remedy: `Keep only the words of the title in “title”, and add this line for sharing: ${line}`,
    },
  };
}
