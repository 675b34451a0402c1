// A verification → the one comment of a request to merge, in French: verdict, findings, pictures, what happens next.
import type { Problem } from '../check/problem.ts';
import { toMarkdown } from '../check/report.ts';
import { CONTENT_ROOT } from '../model/in-repository.ts';
import type { Suggestion } from './suggestions.ts';
import { problemOf, type Verification } from './verification.ts';

/** What is known of the run itself, from the forge and from nobody else. */
interface Run {
  /** The page of the run, where its files are. */
  address: string;
  /** Where the rules' pages are. */
  pages: string;
  /** The commit that was checked. */
  commit: string;
}

/** Hidden in the comment, by which it is found again. */
export const MARK = '<!-- florilege:verification -->';

/** As much as a forge takes (65 536 signs), with a margin. */
const LONGEST = 60_000;

/** @param verification undefined where the run left none that can be read */
export function commentOf(verification: Verification | undefined, run: Run): string {
  const parts = verification ? toldParts(verification, run) : [WORDS.none, WORDS.noneNext(run.address)];
  const text = [MARK, ...parts, WORDS.state(run.commit)].join('\n\n');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function toldParts({ report, strays, stories, suggestions }: Verification, { address, pages }: Run): string[] {
  const problems = report.problems.map(problemOf).map(calmed);
  const isStopped = report.errors > 0 || strays.length > 0;
  return [
    `### ${verdictOf(report.errors, strays.length)}`,
    ...(problems.length > 0 ? [toMarkdown(problems, { root: CONTENT_ROOT, pages }).trimEnd()] : []),
    ...(report.problems.some(({ fixable }) => fixable) ? [WORDS.fixable] : []),
    ...(suggestions.length > 0 ? [WORDS.suggested] : []),
    ...(strays.length > 0 ? [[WORDS.strays, '', ...strays.map(strayLine)].join('\n')] : []),
    ...(stories.length > 0 ? [WORDS.faces(stories, address)] : []),
    `**Et maintenant ?** ${isStopped ? WORDS.toMend : WORDS.toRead}`,
  ];
}

function verdictOf(errors: number, strays: number): string {
  if (errors > 0)
    return `❌ ${errors > 1 ? `${errors} points restent` : 'Un point reste'} à corriger avant la publication.`;
  if (strays > 0) return '👀 Le texte est en ordre, mais la demande touche à autre chose qu’au contenu.';
  return '✅ Tout est en ordre : le texte peut être relu.';
}

function strayLine({ path, why }: Verification['strays'][number]): string {
  return `- ${inCode(path)} : ${WORDS.why[why]}`;
}

/** The body of a suggestion, as GitHub reads it: no line of it can close its fence. */
export function suggestionBody({ text }: Pick<Suggestion, 'text'>): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}\n${fence}`;
}

/** A sentence that a stranger may have written leads nowhere: no address of it becomes a link. */
function calmed(problem: Problem): Problem {
  return { ...problem, message: calm(problem.message), remedy: calm(problem.remedy) };
}

function calm(text: string): string {
  return text.replaceAll(/:(?=\/\/)|\bwww(?=\.)|\bmailto(?=:)/gi, (sign) => `${sign}\u200b`);
}

function inCode(text: string): string {
  return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '·')}\``;
}

const WORDS = {
  none: '### ⚠️ La vérification n’a pas pu aller à son terme.',
  noneNext: (address: string) =>
    `Elle n’a laissé aucun rapport qui se lise. Une éditrice ou un éditeur peut [regarder ce qui s’est passé](${address}) et la relancer.`,
  fixable: 'Une partie se corrige sans y penser : `npm run check -- --fix`.',
  suggested: 'Les corrections d’une ligne sont proposées dans « Files changed » : un clic les applique.',
  strays: '**Hors du contenu**, à regarder par une éditrice ou un éditeur :',
  why: {
    outside: 'n’est ni un récit, ni une fiche de personne, ni une réaction',
    special: 'n’est pas un fichier ordinaire',
  },
  faces: (stories: readonly string[], address: string) =>
    `🖼️ Les visages des récits touchés (${stories.map(inCode).join(', ')}) sont [avec cette vérification](${address}#artifacts) : fichier \`verification\`, dossier \`visages\`.`,
  toMend:
    'Corrigez les fichiers dans cette demande : la vérification recommence d’elle-même, et ce commentaire se met à jour.',
  toRead: 'Une éditrice ou un éditeur relit, puis fusionne. Rien n’est public avant.',
  state: (commit: string) => `<sub>Vérifié à l’état ${commit.slice(0, 7)}.</sub>`,
};
