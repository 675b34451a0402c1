// One question to a forge's interface, with its token, within a time; what is no success is a `ForgeFailed`.
import * as z from 'zod';
import { ForgeFailed } from './forge.ts';

interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** From the root of the interface, with its query. */
  path: string;
  body?: unknown;
  /** Statuses that are an answer, not a failure: 404 where something may be absent. */
  expected?: readonly number[];
}

interface Answer {
  status: number;
  /** What was answered as JSON. */
  value: unknown;
}

export type Ask = (question: Question) => Promise<Answer>;

/** @param root of the interface, without a slash at its end @param headers those of the forge, the token among them */
export function asking(root: string, headers: Readonly<Record<string, string>>, call: typeof fetch = fetch): Ask {
  return async ({ method = 'GET', path, body, expected = [] }) => {
    // What is said of a failure holds no value of the question.
    const asked = `${method} ${path.replace(/\?.*$/, '')}`;
    const init: RequestInit = { method, headers: { ...headers, 'User-Agent': 'florilege-mailbox' }, redirect: 'error' };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      init.headers = { ...init.headers, 'Content-Type': 'application/json' };
    }
    const response = await call(`${root}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
      throw new ForgeFailed(0, asked);
    });
    const { ok, status } = response;
    const value = await response.json().catch(() => undefined);
    if (ok || expected.includes(status)) return { status, value };
    throw new ForgeFailed(status, asked, waitOf(response.headers));
  };
}

const PATIENCE = 10_000;

/**
 * RFC 9110, 10.2.3; and the header by which GitHub says when an hour's allowance comes back.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitOf(headers: Headers): number {
  const after = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(after)) return Number(after);
  const date = Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, Math.ceil((date - Date.now()) / 1000));
  const reset = Number(headers.get('x-ratelimit-remaining') === '0' ? headers.get('x-ratelimit-reset') : 0);
  return reset ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : 0;
}

/** All of a list. @param page the address of a part of it, from 1 @param size of the parts, but the last; 1 where it is not known */
export async function everyPage<Entry>(
  ask: Ask,
  entry: z.ZodType<Entry>,
  page: (number: number) => string,
  size: number,
): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let number = 1; ; number++) {
    const part = z.array(entry).parse((await ask({ path: page(number) })).value);
    all.push(...part);
    if (part.length < size) return all;
  }
}

/** Path of a file in an address: each part by itself. */
export function writtenPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * What is at an address; undefined where there is nothing. A forge says 404 as well of a repository that it hides from this token, or
 * that is misnamed: nothing is believed absent unless the published branch can be seen. @param published its address
 */
export function finding(ask: Ask, published: string): (path: string) => Promise<{ value: unknown } | undefined> {
  return async (path) => {
    const { status, value } = await ask({ path, expected: [404] });
    if (status !== 404) return { value };
    await ask({ path: published });
    return undefined;
  };
}
