// What the search says, and what marks its words on a page that was found.
import type { FoundKind } from '../../../model/reading/found-kinds.ts';

export const fr = {
  label: 'Chercher dans l’anthologie',
  submit: 'Chercher',
  hint: 'Un nom, un lieu, un mot du texte. Entre guillemets, des mots qui se suivent\u202f; avec un tiret devant, un mot à exclure.',
  noScript:
    'La recherche a besoin de JavaScript. Sans lui, l’index des personnes, des réseaux, des thèmes et des lieux mène à tous les récits.',
  unreachable: 'La recherche ne répond pas. Vérifiez votre connexion, puis cherchez de nouveau.',
  searching: 'Recherche…',
  results: (n: number) => `${n.toLocaleString('fr-FR')}\u00a0${n < 2 ? 'résultat' : 'résultats'}`,
  none: (query: string) => `Rien pour «\u202f${query}\u202f».`,
  /** Each word is somewhere, all of them nowhere. */
  notTogether: (query: string) => `Aucune page ne réunit «\u202f${query}\u202f». Essayez avec un mot de moins.`,
  didYouMean: 'Vouliez-vous dire',
  waysIn: 'Les entrées par personnes, lieux, thèmes et réseaux sont plus bas.',
  /** People, places and books whose name is what was typed, above the texts. */
  named: 'À ce nom',
  found: 'Dans les textes',
  kinds: {
    story: 'Récits',
    person: 'Personnes',
    place: 'Lieux',
    network: 'Réseaux',
    theme: 'Thèmes',
    series: 'Collections',
    volume: 'Volumes',
    page: 'Pages',
  } satisfies Record<FoundKind, string>,
  /** The facets that the list of stories has not. */
  facets: {
    sorte: { label: 'Où', all: 'Partout' },
    volume: { label: 'Volume', all: 'Tous' },
  },
  narrow: 'Choisir parmi les résultats',
  sort: { label: 'Ordre', relevance: 'Le plus proche', date: 'Le plus récent', title: 'Par titre' },
  recent: 'Cherché sur cet appareil',
  forget: 'Oublier ces recherches',
  /** On a story that was opened from its results. */
  passage: {
    label: 'Mots cherchés',
    count: (at: number, total: number) => `${at}\u00a0sur\u00a0${total}`,
    previous: 'Passage précédent',
    next: 'Passage suivant',
    remove: 'Retirer les marques',
  },
  more: 'Voir plus de résultats',
};
