// The sheet of a story → what of it is public on a day, said to an editor who sees it whole.
import { dateInWords } from '../model/in-words.ts';
import { hasEnded, mayBeNamed, peopleNamedIn, stageOf } from '../model/lifecycle.ts';
import { OUTPUTS, type Output } from '../model/rights.ts';
import type { PersonFile } from '../read/content.ts';
import type { StoryFrontMatter } from '../read/schema/story.ts';

export interface Standing {
  /** A sentence in French. */
  words: string;
  /** Where its consent does not let it appear. */
  refused: readonly Output[];
}

/** @param today YYYY-MM-DD */
export function standingOf(sheet: StoryFrontMatter, people: readonly PersonFile[], today: string): Standing {
  const { outputs } = sheet.consent;
  return { words: stateIn(sheet, people, today), refused: OUTPUTS.filter((output) => !outputs.includes(output)) };
}

function stateIn(sheet: StoryFrontMatter, people: readonly PersonFile[], today: string): string {
  const stage = stageOf(sheet, today);
  const { status, embargo = '', consent, published } = sheet;
  if (stage === 'withdrawn') return 'Retiré : les lecteurs n’en voient rien.';
  if (stage === 'unpublished')
    return status === 'review'
      ? 'En relecture : les lecteurs n’en voient rien encore.'
      : 'Brouillon : les lecteurs n’en voient rien encore.';
  if (stage === 'embargoed') return `Sous embargo : les lecteurs n’en voient rien avant le ${day(embargo)}.`;
  if (hasEnded(consent, today))
    return `L’accord a pris fin le ${day(consent.until ?? '')} : les lecteurs n’en voient plus rien.`;
  const named = peopleNamedIn(sheet);
  if (people.some(({ id, value }) => named.has(id) && value && !mayBeNamed(value, today)))
    return 'L’accord d’une personne qu’il nomme a pris fin : les lecteurs n’en voient plus rien.';
  return `Publié le ${day(published)}.`;
}

function day(date: string): string {
  return dateInWords(date, 'fr-FR');
}
