// Forgejo and Gitea, by their interface, version 1. https://codeberg.org/api/swagger
import * as z from 'zod';
import { base64Of } from '../../model/letters/bytes-as-text.ts';
import { asking, everyPage, finding, writtenPath } from './ask.ts';
import type { Forge, MergeRequest } from './forge.ts';
import type { Repository } from './github.ts';

/** @param repository `root` is https://codeberg.org/api/v1; its token has the scopes `write:repository` and `write:issue` */
export function forgejo({ root, name, branch: main, token }: Repository, call?: typeof fetch): Forge {
  const ask = asking(root, { Authorization: `token ${token}` }, call);
  const at = (path: string) => `/repos/${name}${path}`;
  const branchAt = (branch: string) => at(`/branches/${writtenPath(branch)}`);
  const find = finding(ask, branchAt(main));
  return {
    async isTaken(path) {
      return Boolean(await find(at(`/contents/${writtenPath(path)}?ref=${encodeURIComponent(main)}`)));
    },
    async messageOf(branch) {
      const found = await find(branchAt(branch));
      return found && branchShape.parse(found.value).commit.message;
    },
    async commit(branch, files, message) {
      const changes = [...files].map(([path, held]) => ({
        operation: 'create',
        path,
        content: base64Of(typeof held === 'string' ? new TextEncoder().encode(held) : held),
      }));
      const body = { branch: main, new_branch: branch, message, files: changes };
      // A branch that exists is told 422, as a file that exists is, or 409.
      const { status } = await ask({ method: 'POST', path: at('/contents'), body, expected: [409, 422] });
      return status < 400;
    },
    async requestOf(branch) {
      // In this address the published branch is one part, whatever its name; the other goes on to the end.
      const found = await find(at(`/pulls/${encodeURIComponent(main)}/${writtenPath(branch)}`));
      return found && requestIn(pullShape.parse(found.value));
    },
    async openBranches() {
      // A server may give fewer at once than it is asked for.
      const all = await everyPage(ask, headShape, (page) => at(`/pulls?state=open&limit=50&page=${page}`), 1);
      return new Set(all.map(({ head }) => head.ref));
    },
    async open({ branch, title, body }) {
      const asked = { title, head: branch, base: main, body };
      const { status, value } = await ask({ method: 'POST', path: at('/pulls'), body: asked, expected: [409] });
      return status === 409 ? undefined : requestIn(pullShape.parse(value));
    },
    async label({ number }, labels) {
      const add = async () => {
        const { value } = await ask({ method: 'POST', path: at(`/issues/${number}/labels`), body: { labels } });
        return namesShape.parse(value).map((label) => label.name);
      };
      // A name that the repository does not know is left out without a word.
      const known = await add();
      const unknown = labels.filter((label) => !known.includes(label));
      for (const label of unknown)
        await ask({ method: 'POST', path: at('/labels'), body: { name: label, color: COLOR } });
      if (unknown.length > 0) await add();
    },
  };
}

/** Of a label that the repository lacks. */
const COLOR = '#5b6cc4';

const branchShape = z.object({ commit: z.object({ message: z.string() }) });
const namesShape = z.array(z.object({ name: z.string() }));
const headShape = z.object({ head: z.object({ ref: z.string() }) });
const pullShape = z.object({
  number: z.int(),
  html_url: z.string(),
  body: z.string().nullish(),
  labels: z.array(z.unknown()).nullish(),
});

function requestIn({ number, html_url, body, labels }: z.output<typeof pullShape>): MergeRequest {
  return { number, address: html_url, body: body ?? '', isLabelled: (labels ?? []).length > 0 };
}
