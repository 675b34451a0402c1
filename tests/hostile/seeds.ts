// Right stories, from which mutations start: those of the small anthology and the tricky ones of the corpus.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMALL } from '../content-folder.ts';
import { folderCases } from './corpus.ts';
import { STORY_FILE } from './marks.ts';

export function seeds(): string[] {
  const small = ['un-cafe', 'signes', 'portrait-de-nour'].map((id) =>
    readFileSync(join(SMALL, 'stories', id, 'story.mdx'), 'utf8'),
  );
  const tricky = folderCases('accepted').flatMap(({ files }) => {
    const text = files.get(STORY_FILE);
    return text instanceof Uint8Array ? [new TextDecoder().decode(text)] : [];
  });
  return [...small, ...tricky.filter((text) => !text.includes('banc.png'))].map((text) =>
    text.replaceAll('./atelier.png', './comptoir.png'),
  );
}
