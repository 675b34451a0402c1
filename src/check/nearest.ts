// The word that a writer most likely meant.
import leven from 'leven';

/** The nearest candidate within a third of the word's length, or undefined. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** The nearest ones, the nearest first, whatever their distance; those that hold the word come before. */
export function nearestOf(word: string, candidates: readonly string[], most: number): string[] {
  const plain = word.toLowerCase();
  const distance = (candidate: string) => (candidate.includes(plain) ? 0 : leven(plain, candidate.toLowerCase()));
  const weighed = candidates.map((candidate) => ({ candidate, far: distance(candidate) }));
  return weighed
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** « Vouliez-vous dire « themes » ? » or a list of what is possible. */
export function suggestion(word: string, candidates: readonly string[]): { fr: string; en: string } {
  const near = nearest(word, candidates);
  if (near) return { fr: `Vouliez-vous écrire « ${near} » ?`, en: `Did you mean “${near}”?` };
  if (candidates.length === 0) return { fr: 'Retirez ce mot.', en: 'Remove this word.' };
  const some = candidates.slice(0, 12).join(', ');
  const more = candidates.length > 12 ? '…' : '';
  return { fr: `Écrivez l’un de ces mots : ${some}${more}.`, en: `Write one of these: ${some}${more}.` };
}
