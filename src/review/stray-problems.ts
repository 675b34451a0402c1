// What a request changes outside of what strangers may → problems, as the check has them: an error for them, advice for editors.
import type { Problem } from '../check/problem.ts';
import { type Change, straysIn } from './changes.ts';

/** Who may change anything, as the forge says. https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const KNOWN = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Files are named from the repository's root. @param author what the forge says of whoever asks */
export function strayProblems(changes: readonly Change[], author: string): Problem[] {
  const isKnown = KNOWN.has(author);
  return straysIn(changes).map(({ path, why }) => ({
    rule: 'hors-du-contenu',
    severity: isKnown ? 'advice' : 'error',
    file: path,
    words: '',
    message: MESSAGES[why],
    remedy: isKnown ? 'Relisez-le comme un changement du programme.' : 'Seuls les éditeurs peuvent le changer.',
  }));
}

const MESSAGES = {
  outside: 'Ce fichier n’est ni un récit, ni une fiche de personne, ni une réaction.',
  special: 'Ce n’est pas un fichier ordinaire.',
};
