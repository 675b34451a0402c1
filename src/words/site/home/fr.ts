// What the home page says, and the page that draws a story.

const count = (n: number, one: string) => `${n.toLocaleString('fr-FR')}\u00a0${one}${n < 2 ? '' : 's'}`;

export const fr = {
  readOn: 'Lire la suite',
  /** Above the text at the head, where it is the last that appeared, and where it is not. */
  latest: 'Dernier paru',
  lead: 'À la une',
  alsoRead: 'À lire aussi',
  /** How the others were chosen. */
  chosen: 'Parmi les derniers parus, ceux qui se ressemblent le moins.',
  allStories: 'Tous les récits',
  random: 'Un récit au hasard',
  /** What a device remembers of its last visit is told by these. */
  news: 'Nouveau depuis votre dernière visite',
  moreNews: 'Et d’autres encore, dans la liste des récits',
  theBooks: 'Les livres',
  allVolumes: 'Tous les volumes',
  skyLead: (known: number, met: number) =>
    `${count(known, 'personne')}, ${count(met, 'rencontre')}. Un trait plein quand elles ont fini à la même table, un pointillé quand elles sont restées en ligne.`,
  enterSky: 'Parcourir le ciel',
  waysIn: 'Entrer par',
  /** Of an index, those that are not named. */
  others: (n: number) => `et ${n.toLocaleString('fr-FR')} autre${n > 1 ? 's' : ''}`,
  /** The page that draws one. */
  draw: {
    title: 'Au hasard',
    lead: 'Un récit tiré au sort parmi tous ceux qui ont paru ici.',
    /** Where no script runs, before those that the build drew. */
    noScript: (n: number) =>
      `Le tirage demande JavaScript. Sans lui, ${n < 2 ? 'voici un récit tiré' : `voici ${n} récits tirés`} au sort à la dernière mise à jour du site.`,
  },
};
