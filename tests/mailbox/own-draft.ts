// A draft as somebody leaves it on their telephone, ready to be handed over.
import { fromTree } from '../../src/atelier/document/from-tree.ts';
import type { Draft } from '../../src/atelier/draft/draft.ts';
import { readBack } from '../import/read-back.ts';

const WORDS = 'La mer était plate, et Paul attendait sur le quai.';

export function ownDraft(words = WORDS): Draft {
  return {
    ...{ key: 'k', changed: 0 },
    document: fromTree(readBack(`${words}\n`)).toJSON(),
    pictures: {},
    facts: {
      title: 'Un mot de la mer',
      kind: 'encounter',
      author: { name: 'Inès Roche' },
      contact: 'ines@exemple.fr',
      summary: 'Un quai, deux personnes, et une phrase qui est restée.',
    },
  };
}

export function isWritten(story: string): boolean {
  return story.includes(WORDS);
}
