// A page of the editors.
import { isTakenAddress } from '../../check/rules/identifier.ts';
import { wantedId } from '../../start/free-id.ts';
import { pageText } from '../../start/new-page.ts';
import { type NewKind, one, Refusal } from './kind.ts';
import { alreadyThere, ID_QUESTION, wordsProblem } from './values.ts';

export const page: NewKind = {
  word: 'page',
  aliases: [],
  label: 'une page',
  questions: [
    {
      flag: 'title',
      help: 'son titre',
      ask: 'Quel titre ?',
      isRequired: true,
      problem: wordsProblem('Un titre', 1, 120),
    },
    {
      flag: 'description',
      help: 'ce qu’elle dit, en une phrase',
      ask: 'Que dit-elle, en une phrase ?',
      isRequired: true,
      problem: wordsProblem('Une description', 1, 300),
    },
    ID_QUESTION,
  ],
  make(answers, { content }) {
    const title = one(answers, 'title') as string;
    const id = one(answers, 'id') ?? wantedId(title, 'page');
    if (isTakenAddress(id))
      throw new Refusal(`« /${id}/ » est déjà l’adresse d’une partie du site. Pour une autre : --id a-propos-${id}`);
    if (content.pages.some((other) => other.id === id)) throw alreadyThere(`La page pages/${id}.mdx`, id);
    const text = pageText({ title, description: one(answers, 'description') as string });
    return { files: new Map([[`pages/${id}.mdx`, text]]), next: 'Écrivez-la, puis regardez-la : npm run dev' };
  },
};
