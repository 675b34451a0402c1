// Checked reactions → those that may be read on a day, typeset in the language of their story.
import type { Root } from 'mdast';
import type { Checked, CheckedReaction } from '../../read/checked.ts';
import type { ReactionSheet } from '../../read/schema/reaction.ts';
import { reactionsOnTheDay, type Told } from '../lifecycle.ts';
import type { Reaction } from '../reaction.ts';
import type { Story } from '../story.ts';
import { typesetProse, typesetTyped } from '../typography/typeset.ts';
import type { LinkFinder } from './build-element.ts';
import { buildProse } from './build-prose.ts';

interface Around {
  siteLang: string;
  linkOf: LinkFinder;
  /** YYYY-MM-DD */
  today: string;
  /** Manuscripts of the day, and what they became. */
  shown: readonly Told[];
  stories: ReadonlyMap<string, Pick<Story, 'lang'>>;
}

/** The latest first; those of one day by their names, from the last. A signature leads to nobody, whoever bears the same. */
export function buildReactions(
  { reactions, site }: Pick<Checked, 'reactions' | 'site'>,
  { shown, today, ...around }: Around,
): Reaction[] {
  const keyOf = ({ date, story, id }: Reaction) => `${date} ${story} ${id}`;
  return reactionsOnTheDay(reactions, shown, site.value, today)
    .filter(({ text }) => text.tree)
    .map((reaction) => buildReaction(reaction, around))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
}

function buildReaction(
  { id, story, value, text }: CheckedReaction,
  { siteLang, linkOf, stories }: Pick<Around, 'siteLang' | 'linkOf' | 'stories'>,
): Reaction {
  const sheet = value as ReactionSheet;
  const lang = stories.get(story)?.lang ?? siteLang;
  return {
    ...{ id, story, lang },
    name: typesetTyped(sheet.signature, siteLang),
    date: sheet.date,
    text: typesetProse(
      buildProse(text.tree as Root, () => undefined, linkOf),
      lang,
    ),
    outputs: sheet.consent.outputs,
  };
}
