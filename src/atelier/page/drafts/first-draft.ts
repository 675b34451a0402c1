// What the page opens on: the draft of the invitation that led here, or the one that was open last, or a new one.
import type { Draft } from '../../draft/draft.ts';
import { newDraft } from '../../draft/new-draft.ts';
import type { Interview } from '../../interview/interviews-of.ts';

interface Arrival {
  /** Of the device, the latest first. */
  drafts: readonly Draft[];
  /** The key of the one that was open last. */
  last?: string | undefined;
  invitation?: { series: string; name: string } | undefined;
  /** The series that ask questions. @throws where they cannot be fetched */
  interviews(): Promise<readonly Interview[]>;
  now: number;
}

interface FirstDraft {
  draft: Draft;
  /** What is said of an invitation that could not be followed. */
  told?: 'unknown' | 'unreachable';
}

export async function firstDraft({ drafts, last, invitation, interviews, now }: Arrival): Promise<FirstDraft> {
  if (!invitation) return { draft: drafts.find(({ key }) => key === last) ?? drafts[0] ?? newDraft(now) };
  const { series, name } = invitation;
  const own = drafts.find(({ interview }) => interview?.series === series && interview.invited === name);
  if (own?.interview && own.interview.questions.length > 0) return { draft: own };
  const asked = await interviews().then(
    (all) => all.find((one) => one.series === series) ?? ('unknown' as const),
    () => 'unreachable' as const,
  );
  const draft = own ?? newDraft(now, name ? { author: { name } } : {});
  if (typeof asked === 'string')
    return { draft: { ...draft, interview: { ...begun(series, name), isOpen: false } }, told: asked };
  return {
    draft: {
      ...draft,
      facts: { ...draft.facts, series, kind: draft.facts.kind ?? 'portrait' },
      interview: { ...begun(series, name), ...asked },
    },
  };
}

function begun(series: string, invited: string) {
  return { series, title: '', questions: [], at: 0, isOpen: true, invited };
}
