// What is asked of GitHub about a request that was checked: which one it is, its one comment, its suggestions.
import * as z from 'zod';
import type { Ask } from '../mailbox/forges/ask.ts';
import { MARK, suggestionBody } from './comment.ts';
import type { CheckedRun } from './events.ts';
import type { Suggestion } from './suggestions.ts';

const pullShape = z.object({
  number: z.int(),
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
});
const saidShape = z.object({
  id: z.int(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});

/** Who writes with the rights of a workflow; a mark in anybody else's comment is theirs. */
const OURSELVES = 'github-actions[bot]';

/**
 * The open request whose head is the very commit that ran. A run of a fork names no request; what it leaves is never asked.
 * Undefined where it was closed, or has another commit by now.
 */
export async function pullOf(ask: Ask, { repository, head }: CheckedRun): Promise<number | undefined> {
  const [owner = ''] = head.repository.split('/');
  const query = `state=open&head=${encodeURIComponent(`${owner}:${head.branch}`)}&per_page=100`;
  const { value } = await ask({ path: `/repos/${repository}/pulls?${query}` });
  const found = z.array(pullShape).parse(value);
  return found.find((one) => one.head.sha === head.commit && one.head.repo?.full_name === head.repository)?.number;
}

/** Writes the comment, or writes it again where it is already. */
export async function writeComment(ask: Ask, repository: string, number: number, body: string): Promise<void> {
  const at = `/repos/${repository}/issues`;
  const own = await ownComment(ask, `${at}/${number}/comments`);
  if (own === undefined) await ask({ method: 'POST', path: `${at}/${number}/comments`, body: { body } });
  else await ask({ method: 'PATCH', path: `${at}/comments/${own}`, body: { body } });
}

async function ownComment(ask: Ask, path: string): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const said = z.array(saidShape).parse((await ask({ path: `${path}?per_page=100&page=${page}` })).value);
    const own = said.find(isOurs);
    if (own) return own.id;
    if (said.length < 100) return undefined;
  }
  return undefined;
}

const MOST_PAGES = 20;

/**
 * Offers the lines, once a commit. GitHub refuses a review whole where one of its lines is not in the difference (422): then
 * there is none, and the comment has said everything already.
 */
export async function offer(
  ask: Ask,
  { repository, head }: CheckedRun,
  number: number,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const path = `/repos/${repository}/pulls/${number}/reviews`;
  const before = z.array(reviewShape).parse((await ask({ path: `${path}?per_page=100` })).value);
  if (suggestions.length === 0 || before.some((one) => isOurs(one) && one.commit_id === head.commit)) return;
  const comments = suggestions.map(({ path, line, text }) => ({
    path,
    line,
    side: 'RIGHT',
    body: suggestionBody({ text }),
  }));
  const body = { commit_id: head.commit, event: 'COMMENT', body: `${MARK}\nCorrections d’une ligne.`, comments };
  await ask({ method: 'POST', path, body, expected: [422] });
}

const reviewShape = saidShape.omit({ id: true }).extend({ commit_id: z.string().nullish() });

function isOurs({ body, user }: Omit<z.output<typeof saidShape>, 'id'>): boolean {
  return user?.login === OURSELVES && (body ?? '').startsWith(MARK);
}
