// What an editor reads first of a text, with what its content adds to it: the draft that says the same, the sheet of who perhaps signs.
import type { AnswerToRead, Arrival } from '../../import/arrival.ts';
import { namesSaid } from '../../import/byline.ts';
import { addressOf, isWithdrawal, matterOfSubject } from '../../import/withdrawals.ts';
import type { Content } from '../../read/content.ts';
import type { Draft } from '../../receive/draft.ts';
import type { Likeness } from '../../receive/likeness.ts';
import { personNamed } from '../../receive/people.ts';
import type { Register } from './register.ts';

interface Known {
  content: Content;
  likeness: Likeness;
  register: Pick<Register, 'sentFrom'>;
}

/** The same words under another head are told: an editor keeps one of the two. The draft is known from now on. */
export function toReadOf(
  { id, files }: Pick<Draft, 'id' | 'files'>,
  arrival: Arrival,
  { content, likeness, register }: Known,
): Pick<Arrival, 'toRead'> {
  const path = `stories/${id}/story.mdx`;
  const source = String(files.get(path) ?? '');
  const like = likeness.of(source);
  likeness.add(path, source);
  const alike: AnswerToRead[] = like === undefined ? [] : [{ about: 'alike', words: like, isAnswered: true }];
  const own = [...takenBackBy(arrival, register), ...(arrival.toRead ?? []), ...knownIn(arrival, content)];
  const all = [...own.map((one) => withSheet(one, content)), ...alike];
  return all.length > 0 ? { toRead: all } : {};
}

/** What a mail perhaps takes back, of what its sender had sent: the text of that subject, or any. */
function takenBackBy(arrival: Arrival, register: Known['register']): AnswerToRead[] {
  const address = isWithdrawal(arrival) ? addressOf(arrival) : undefined;
  const sent = address === undefined ? [] : register.sentFrom(address);
  const matter = matterOfSubject(arrival.provenance?.subject);
  const same = sent.filter(({ subject }) => matter !== '' && matterOfSubject(subject) === matter);
  const drafts = new Set((same.length > 0 ? same : sent).map(({ draft }) => draft));
  return [...drafts].map((words) => ({ about: 'taken-back', words, isAnswered: true }));
}

/** « par paul le goff », where he has a sheet. */
function knownIn(arrival: Arrival, content: Content): AnswerToRead[] {
  const known = namesSaid(arrival).find(({ name }) => personNamed(content, name).kind === 'known');
  return known ? [{ about: 'byline', ...known, isAnswered: true }] : [];
}

function withSheet(one: AnswerToRead, content: Content): AnswerToRead {
  const match = one.name === undefined ? undefined : personNamed(content, one.name);
  return match?.kind === 'known' ? { ...one, sheet: match.id } : one;
}
