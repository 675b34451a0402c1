// Forgejo and Gitea, by their interface, version 1. https://codeberg.org/api/swagger
import * as z from 'zod';
import { base64Of } from '../../model/letters/bytes-as-text.ts';
import { type Ask, asking, writtenPath } from './ask.ts';
import type { Forge, MergeRequest } from './forge.ts';
import type { Repository } from './github.ts';

/** @param repository `root` is https://codeberg.org/api/v1; its token has the scopes `write:repository` and `write:issue` */
export function forgejo({ root, name, branch: main, token }: Repository, call?: typeof fetch): Forge {
  const ask = asking(root, { Authorization: `token ${token}` }, call);
  const at = (path: string) => `/repos/${name}${path}`;
  return {
    async isTaken(path) {
      const place = at(`/contents/${writtenPath(path)}?ref=${encodeURIComponent(main)}`);
      return (await ask({ path: place, expected: [404] })).status !== 404;
    },
    async messageOf(branch) {
      const { status, value } = await ask({ path: at(`/branches/${writtenPath(branch)}`), expected: [404] });
      return status === 404 ? undefined : branchShape.parse(value).commit.message;
    },
    async commit(branch, files, message) {
      if ((await this.messageOf(branch)) !== undefined) return false;
      const changes = [...files].map(([path, held]) => ({
        operation: 'create',
        path,
        content: base64Of(typeof held === 'string' ? new TextEncoder().encode(held) : held),
      }));
      const body = { branch: main, new_branch: branch, message, files: changes };
      // Two that make one branch at once: the second is told 409, or 422 by older ones.
      const { status } = await ask({ method: 'POST', path: at('/contents'), body, expected: [409, 422] });
      return status < 400;
    },
    async requestOf(branch) {
      const place = at(`/pulls/${writtenPath(main)}/${writtenPath(branch)}`);
      const { status, value } = await ask({ path: place, expected: [404] });
      return status === 404 ? undefined : requestIn(pullShape.parse(value));
    },
    async open({ branch, title, body }) {
      const asked = { title, head: branch, base: main, body };
      const { status, value } = await ask({ method: 'POST', path: at('/pulls'), body: asked, expected: [409] });
      return status === 409 ? undefined : requestIn(pullShape.parse(value));
    },
    async label({ number }, labels) {
      const ids = await idsOf(ask, at, labels);
      if (ids.length > 0) await ask({ method: 'POST', path: at(`/issues/${number}/labels`), body: { labels: ids } });
    },
  };
}

const branchShape = z.object({ commit: z.object({ message: z.string() }) });
const labelShape = z.object({ id: z.int(), name: z.string() });
const pullShape = z.object({
  number: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  labels: z.array(z.unknown()).nullish(),
});

function requestIn({ number, html_url, body, labels }: z.output<typeof pullShape>): MergeRequest {
  return { number, address: html_url, body: body ?? '', isLabelled: (labels ?? []).length > 0 };
}

/** Labels are numbers here; one that the repository lacks is made. */
async function idsOf(ask: Ask, at: (path: string) => string, labels: readonly string[]): Promise<number[]> {
  const known = z.array(labelShape).parse((await ask({ path: at('/labels?limit=50') })).value);
  const ids = [];
  for (const name of labels) {
    const own = known.find((label) => label.name === name);
    if (own) ids.push(own.id);
    else {
      const { value } = await ask({ method: 'POST', path: at('/labels'), body: { name, color: '#5b6cc4' } });
      ids.push(labelShape.parse(value).id);
    }
  }
  return ids;
}
