// What `npm run invite` says.
import type { GuestProblem } from '../start/invitations/guests.ts';

export const USAGE = `npm run invite -- personnes.csv --series collection [options]

Écrit, pour chaque personne d’un tableau, l’adresse où répondre aux questions d’une collection, et le courriel à lui envoyer.
Le tableau (.csv) a une colonne « Nom », ou « Prénom » et « Nom », et si possible « Adresse électronique ».

  --series     la collection dont ce sont les questions ; inutile s’il n’y en a qu’une qui en pose
  --signature  qui signe les courriels ; sans elle, qui publie le site
  --help       cette aide

Deux fichiers sont écrits à côté du tableau : une page à lire, à imprimer et d’où envoyer les courriels (.html), et un tableau
pour un envoi groupé (.csv). Ils contiennent des données personnelles : gardez-les hors du dépôt. Rien n’est envoyé.
Rend 0 si tout est écrit, 1 si le tableau est à corriger ou si les fichiers existent déjà, 2 pour une commande mal écrite.`;

export const SAYS = {
  noFile: 'Quel tableau ? Donnez un fichier .csv.',
  manyFiles: 'Un seul tableau à la fois.',
  absent: (path: string) => `« ${path} » n’existe pas.`,
  noFolder: (path: string) => `« ${path} » est un dossier : donnez un fichier .csv.`,
  unknown: (value: string, known: readonly string[]) =>
    known.length > 0
      ? `« ${value} » n’est pas une collection qui pose des questions : ${known.join(', ')}.`
      : `« ${value} » n’est pas une collection qui pose des questions. Ajoutez « questions: » à sa fiche, dans content/series/.`,
  which: (known: readonly string[]) =>
    known.length > 0
      ? `Quelle collection ? --series ${known.join(', --series ')}.`
      : 'Aucune collection ne pose de questions. Ajoutez « questions: » à l’une d’elles, dans content/series/.',
  noSite: 'Le fichier site.yaml manque ou est à corriger : npm run check',
  wrong: (file: string, problems: readonly GuestProblem[]) =>
    `${file} est à corriger ; rien n’a été écrit.\n${problems.map((problem) => `  ligne ${problem.line} : ${told(problem)}`).join('\n')}`,
  written: (page: string, table: string, people: number) =>
    `${people === 1 ? '1 invitation' : `${people} invitations`} :\n  ${page}   à lire, à imprimer, et d’où envoyer les courriels\n  ${table}   pour un envoi groupé\nCes fichiers contiennent des données personnelles : gardez-les hors du dépôt. Rien n’a été envoyé.`,
  withoutEmail: (count: number) =>
    count === 1
      ? '1 personne n’a pas d’adresse électronique : son message est à copier.'
      : `${count} personnes n’ont pas d’adresse électronique : leur message est à copier.`,
} as const;

function told(problem: GuestProblem): string {
  const { words } = problem;
  switch (problem.kind) {
    case 'no-names':
      return `aucune colonne ne donne les noms ; celles-ci sont titrées « ${words} ». Titrez-en une « Nom », ou deux « Prénom » et « Nom ».`;
    case 'no-name':
      return `il n’y a pas de nom, mais « ${words} ». Écrivez-le, ou retirez la ligne.`;
    case 'not-a-name':
      return `« ${words} » n’est pas un nom.`;
    case 'twice':
      return `« ${words} » est déjà à la ligne ${problem.first}. Retirez l’une des deux ; si ce sont deux personnes, distinguez leurs noms.`;
    case 'not-an-address':
      return `« ${words} » n’est pas une adresse électronique. Écrivez-en une seule, comme marie@exemple.fr, ou laissez la case vide.`;
  }
}
