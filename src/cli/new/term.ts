// A word more in a vocabulary: a network, a theme. What stands in the list stays, comments too.
import { SHEETS } from '../../read/given-files.ts';
import { wantedId } from '../../start/free-id.ts';
import { withTerm } from '../../start/new-term.ts';
import { many, type NewKind, one, Refusal } from './kind.ts';
import { ID_QUESTION, wordsProblem } from './values.ts';

export const network = kindOf('networks', 'network', ['reseau', 'réseau'], 'un réseau');
export const theme = kindOf('themes', 'theme', ['thème'], 'un thème');

function kindOf(list: 'networks' | 'themes', word: string, aliases: readonly string[], label: string): NewKind {
  return {
    word,
    aliases,
    label,
    questions: [
      { flag: 'label', help: 'son nom', ask: 'Quel nom ?', isRequired: true, problem: wordsProblem('Un nom', 1, 80) },
      {
        flag: 'alt',
        help: 'un autre nom, pour la recherche ; peut se répéter',
        ask: 'Un autre nom, pour la recherche ? (rien pour finir)',
        isMany: true,
        problem: wordsProblem('Un nom', 1, 80),
      },
      ID_QUESTION,
    ],
    make(answers, { content }) {
      const name = one(answers, 'label') as string;
      const id = one(answers, 'id') ?? wantedId(name, word);
      const sheet = content[list];
      if (sheet.value === undefined && sheet.source.trim() !== '')
        throw new Refusal(`${SHEETS[list]} n’est pas lu : npm run check dit pourquoi. Rien n’a été ajouté.`);
      if (sheet.value?.some((term) => term.id === id)) throw new Refusal(`« ${id} » est déjà dans ${SHEETS[list]}.`);
      const text = withTerm(sheet.source, { id, label: name, altLabels: [...many(answers, 'alt')] });
      return {
        files: new Map(),
        changed: [{ file: SHEETS[list], was: sheet.source, text }],
        next: `Dans un récit : ${list}: [${id}]`,
      };
    },
  };
}
