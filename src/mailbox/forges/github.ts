// GitHub, by its REST interface. https://docs.github.com/rest
import * as z from 'zod';
import { base64Of } from '../../model/letters/bytes-as-text.ts';
import { type Ask, asking, everyPage, finding, writtenPath } from './ask.ts';
import type { Forge, MergeRequest } from './forge.ts';

export interface Repository {
  /** https://api.github.com, or that of a server of one's own: https://git.exemple.fr/api/v3 */
  root: string;
  /** `owner/name`. */
  name: string;
  /** That is published. */
  branch: string;
  token: string;
}

/** Rights asked of the token: contents and pull requests of this one repository, in writing. */
export function github({ root, name, branch: main, token }: Repository, call?: typeof fetch): Forge {
  const ask = asking(root, githubHeaders(token), call);
  const at = (path: string) => `/repos/${name}${path}`;
  const headAt = (branch: string) => at(`/git/ref/heads/${writtenPath(branch)}`);
  const commitIn = async (ref: unknown) => {
    const { sha } = refShape.parse(ref).object;
    return { sha, ...commitShape.parse((await ask({ path: at(`/git/commits/${sha}`) })).value) };
  };
  const find = finding(ask, headAt(main));
  const [owner = ''] = name.split('/');
  return {
    async isTaken(path) {
      return Boolean(await find(at(`/contents/${writtenPath(path)}?ref=${encodeURIComponent(main)}`)));
    },
    async messageOf(branch) {
      const found = await find(headAt(branch));
      return found && (await commitIn(found.value)).message;
    },
    async commit(branch, files, message) {
      const head = await commitIn((await ask({ path: headAt(main) })).value);
      const tree = await treeOf(ask, at, head.tree.sha, files);
      const body = { message, tree, parents: [head.sha] };
      const made = await ask({ method: 'POST', path: at('/git/commits'), body });
      const { sha } = shaShape.parse(made.value);
      const ref = { ref: `refs/heads/${branch}`, sha };
      return (await ask({ method: 'POST', path: at('/git/refs'), body: ref, expected: [422] })).status !== 422;
    },
    async requestOf(branch) {
      const query = `head=${encodeURIComponent(`${owner}:${branch}`)}&state=all&per_page=1`;
      const { value } = await ask({ path: at(`/pulls?${query}`) });
      const [last] = z.array(pullShape).parse(value);
      return last && requestIn(last);
    },
    async openBranches() {
      const all = await everyPage(ask, headShape, (page) => at(`/pulls?state=open&per_page=100&page=${page}`), 100);
      return new Set(all.map(({ head }) => head.ref));
    },
    async open({ branch, title, body }) {
      const asked = { title, head: branch, base: main, body };
      const { status, value } = await ask({ method: 'POST', path: at('/pulls'), body: asked, expected: [422] });
      return status === 422 ? undefined : requestIn(pullShape.parse(value));
    },
    async label({ number }, labels) {
      await ask({ method: 'POST', path: at(`/issues/${number}/labels`), body: { labels } });
    },
  };
}

/** What every question to GitHub carries. */
export function githubHeaders(token: string): Record<string, string> {
  return {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'X-GitHub-Api-Version': '2022-11-28',
  };
}

const shaShape = z.object({ sha: z.string() });
const refShape = z.object({ object: shaShape });
const commitShape = z.object({ message: z.string(), tree: shaShape });
const headShape = z.object({ head: z.object({ ref: z.string() }) });
const pullShape = z.object({
  number: z.int(),
  html_url: z.string(),
  body: z.string().nullable(),
  labels: z.array(z.unknown()),
});

function requestIn({ number, html_url, body, labels }: z.output<typeof pullShape>): MergeRequest {
  return { number, address: html_url, body: body ?? '', isLabelled: labels.length > 0 };
}

/** Texts stand in the tree itself, pictures in a blob of their own. */
async function treeOf(
  ask: Ask,
  at: (path: string) => string,
  base: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<string> {
  const tree = [];
  for (const [path, held] of files) {
    const file = { path, mode: '100644', type: 'blob' } as const;
    if (typeof held === 'string') tree.push({ ...file, content: held });
    else {
      const body = { content: base64Of(held), encoding: 'base64' };
      const { value } = await ask({ method: 'POST', path: at('/git/blobs'), body });
      tree.push({ ...file, sha: shaShape.parse(value).sha });
    }
  }
  const { value } = await ask({ method: 'POST', path: at('/git/trees'), body: { base_tree: base, tree } });
  return shaShape.parse(value).sha;
}
