// GitLab, by its REST interface, version 4. https://docs.gitlab.com/api/rest/
import * as z from 'zod';
import { base64Of } from '../../model/letters/bytes-as-text.ts';
import { asking, everyPage, finding } from './ask.ts';
import type { Forge, MergeRequest } from './forge.ts';
import type { Repository } from './github.ts';

/** @param repository `root` is https://gitlab.com/api/v4, `name` may have groups in groups; its token has the scope `api` and the role Developer */
export function gitlab({ root, name, branch: main, token }: Repository, call?: typeof fetch): Forge {
  const ask = asking(root, { 'PRIVATE-TOKEN': token }, call);
  const at = (path: string) => `/projects/${encodeURIComponent(name)}${path}`;
  const branchAt = (branch: string) => at(`/repository/branches/${encodeURIComponent(branch)}`);
  const find = finding(ask, branchAt(main));
  return {
    async isTaken(path) {
      const query = `path=${encodeURIComponent(path)}&ref=${encodeURIComponent(main)}&per_page=1`;
      const folder = await find(at(`/repository/tree?${query}`));
      // An empty list, or 404: there is no such folder.
      if (folder && z.array(z.unknown()).parse(folder.value).length > 0) return true;
      const file = `/repository/files/${encodeURIComponent(path)}?ref=${encodeURIComponent(main)}`;
      return Boolean(await find(at(file)));
    },
    async messageOf(branch) {
      const found = await find(branchAt(branch));
      return found && branchShape.parse(found.value).commit.message;
    },
    async commit(branch, files, message) {
      const actions = [...files].map(([file_path, held]) => ({
        action: 'create',
        file_path,
        ...(typeof held === 'string' ? { content: held } : { content: base64Of(held), encoding: 'base64' }),
      }));
      const body = { branch, start_branch: main, commit_message: message, actions };
      // A branch that exists is told 400, as any other fault is.
      const { status } = await ask({ method: 'POST', path: at('/repository/commits'), body, expected: [400] });
      return status !== 400;
    },
    async requestOf(branch) {
      const query = `source_branch=${encodeURIComponent(branch)}&state=all&order_by=created_at&sort=desc&per_page=1`;
      const { value } = await ask({ path: at(`/merge_requests?${query}`) });
      const [last] = z.array(requestShape).parse(value);
      return last && requestIn(last);
    },
    async openBranches() {
      const all = await everyPage(
        ask,
        sourceShape,
        (page) => at(`/merge_requests?state=opened&per_page=100&page=${page}`),
        100,
      );
      return new Set(all.map(({ source_branch }) => source_branch));
    },
    async open({ branch, title, body, labels }) {
      const asked = {
        ...{ source_branch: branch, target_branch: main, title, description: body },
        ...{ labels, remove_source_branch: true },
      };
      const { status, value } = await ask({
        method: 'POST',
        path: at('/merge_requests'),
        body: asked,
        expected: [409],
      });
      return status === 409 ? undefined : requestIn(requestShape.parse(value));
    },
    async label({ number }, labels) {
      await ask({ method: 'PUT', path: at(`/merge_requests/${number}`), body: { add_labels: labels } });
    },
  };
}

const branchShape = z.object({ commit: z.object({ message: z.string() }) });
const sourceShape = z.object({ source_branch: z.string() });
const requestShape = z.object({
  iid: z.int(),
  web_url: z.string(),
  description: z.string().nullable(),
  labels: z.array(z.unknown()),
});

function requestIn({ iid, web_url, description, labels }: z.output<typeof requestShape>): MergeRequest {
  return { number: iid, address: web_url, body: description ?? '', isLabelled: labels.length > 0 };
}
