// The words that a new anthology starts with; its editors add theirs: npm run new -- network, npm run new -- theme.
import type { TermSheet } from '../read/schema/vocabulary.ts';
import { dictionaryOf } from '../words/dictionary.ts';
import { listed, quoted } from './yaml-words.ts';

/** The words of a list in a language. @param lang BCP 47 */
export function startingTerms(list: 'networks' | 'themes', lang: string): TermSheet[] {
  const at = dictionaryOf(lang, { fr: 0, en: 1 });
  return LISTS[list].map(([id, labels, ...altLabels]) => ({ id, label: labels[at] ?? labels[0], altLabels }));
}

type Term = readonly [id: string, labels: readonly [fr: string, en?: string], ...altLabels: string[]];

const LISTS: Record<'networks' | 'themes', readonly Term[]> = {
  networks: [
    ['linkedin', ['LinkedIn']],
    ['facebook', ['Facebook']],
    ['twitter', ['Twitter / X'], 'Twitter', 'X'],
    ['instagram', ['Instagram']],
    ['viadeo', ['Viadeo']],
    ['copains-davant', ['Copains d’avant']],
    ['mastodon', ['Mastodon']],
    ['bluesky', ['Bluesky']],
    ['youtube', ['YouTube']],
    ['blog', ['Blog']],
    ['other', ['Autre réseau', 'Another network']],
  ],
  themes: [
    ['travail', ['Travail', 'Work']],
    ['rencontre', ['Rencontre', 'Meeting']],
    ['famille', ['Famille', 'Family']],
    ['entraide', ['Entraide', 'Mutual help']],
    ['engagement', ['Engagement', 'Commitment']],
    ['apprentissage', ['Apprentissage', 'Learning']],
    ['lieu', ['Lieu', 'Place']],
    ['memoire', ['Mémoire', 'Memory']],
  ],
};

export function vocabularyText(terms: readonly TermSheet[]): string {
  const lines = terms.map(
    ({ id, label, altLabels }) =>
      `- { id: ${quoted(id)}, label: ${quoted(label)}${altLabels.length > 0 ? `, altLabels: ${listed(altLabels)}` : ''} }`,
  );
  return `${lines.join('\n')}\n`;
}
