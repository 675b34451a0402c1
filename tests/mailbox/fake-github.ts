// GitHub on loopback. https://docs.github.com/rest
import { apiOf } from './api-of.ts';
import { type Discussion, discussionRoutes } from './fake-discussion.ts';
import { answering, type FakeForge, isPublished, newForge, newPull, type Pull, partOf, TOKEN } from './fake-forge.ts';
import type { Answer, Route } from './fake-route.ts';
import { type Commit, memoryStore, type Store, type TreeEntry } from './store.ts';

export interface FakeGithub extends FakeForge, Discussion {
  issues: { title: string; body: string; labels: string[] }[];
}

const API = apiOf('github');

/** @param own files of the published branch */
export async function fakeGithub(
  own: Record<string, string> = {},
  store: Store = memoryStore(own),
): Promise<FakeGithub> {
  const fake: FakeGithub = Object.assign(newForge(store), { issues: [], comments: [], reviews: [] });
  const routes = [...discussionRoutes(fake), ...gitRoutes(fake, store), ...pullRoutes(fake, store)];
  await answering(fake, routes, {
    api: API,
    repositories: [/^\/repos\/florilege\/(?:site|lettres)\//],
    isAllowed: ({ authorization }) => authorization === `Bearer ${TOKEN}`,
    absent: { status: 404, value: { message: 'Not Found' } },
  });
  return fake;
}

function gitRoutes(fake: FakeForge, store: Store): Route[] {
  const commitValue = (id: string, { message, tree }: Commit) => ({ sha: id, message, tree: { sha: tree } });
  return [
    [
      /^GET .*\/git\/ref\/heads\/(?<branch>.+)$/,
      ({ branch = '' }) => {
        const sha = store.head(branch);
        return sha
          ? { status: 200, value: { ref: `refs/heads/${branch}`, object: { sha, type: 'commit' } } }
          : undefined;
      },
    ],
    [
      /^GET .*\/git\/commits\/(?<id>\w+)$/,
      ({ id = '' }) => {
        const commit = store.commit(id);
        return commit && { status: 200, value: commitValue(id, commit) };
      },
    ],
    [
      /^POST .*\/git\/blobs$/,
      (_, { content, encoding }: { content: string; encoding: BufferEncoding }) => {
        return { status: 201, value: { sha: store.addBlob(Buffer.from(content, encoding)) } };
      },
    ],
    [
      /^POST .*\/git\/trees$/,
      (_, { base_tree, tree }: { base_tree: string; tree: TreeEntry[] }) => {
        const id = store.addTree(base_tree, tree);
        return id === undefined ? invalid('tree.sha') : { status: 201, value: { sha: id } };
      },
    ],
    [
      /^POST .*\/git\/commits$/,
      (_, commit: Commit) => ({ status: 201, value: commitValue(store.addCommit(commit), commit) }),
    ],
    [
      /^POST .*\/git\/refs$/,
      (_, { ref, sha: id }: { ref: string; sha: string }) => {
        const branch = ref.replace('refs/heads/', '');
        if (!store.addBranch(branch, id)) return invalid('Reference already exists');
        return { status: 201, value: { ref, object: { sha: id } } };
      },
    ],
    [
      /^GET .*\/contents\/(?<path>.+)$/,
      ({ path = '' }) => (isPublished(fake, decodeURIComponent(path)) ? { status: 200, value: [] } : undefined),
    ],
  ];
}

function pullRoutes(fake: FakeGithub, store: Store): Route[] {
  return [
    [
      /^GET .*\/pulls$/,
      (_groups, _body, query) => {
        const [, branch] = (query.get('head') ?? '').split(/:(.*)/);
        const wanted = query.get('state') ?? 'open';
        const found = fake.pulls.filter(({ head, state }) => {
          return (!branch || head === branch) && (wanted === 'all' || state === wanted);
        });
        return { status: 200, value: partOf(found.toReversed(), query, 'per_page').map(pullValue) };
      },
    ],
    [
      /^POST .*\/pulls$/,
      (_, { title, head, body }: { title: string; head: string; body: string }) => {
        if (!store.head(head)) return invalid('head');
        const pull = newPull(fake, { head, title, body, labels: [] });
        if (!pull) return invalid(`A pull request already exists for florilege:${head}.`);
        return { status: 201, value: pullValue(pull) };
      },
    ],
    [
      /^POST .*\/issues\/(?<number>\d+)\/labels$/,
      ({ number }, { labels }: { labels: string[] }) => {
        const pull = fake.pulls.find((one) => one.number === Number(number));
        if (!pull) return undefined;
        pull.labels = [...new Set([...pull.labels, ...labels])];
        return { status: 200, value: pull.labels.map((name) => ({ name })) };
      },
    ],
    [/^GET .*\/issues$/, () => ({ status: 200, value: fake.issues })],
    [
      /^POST .*\/issues$/,
      (_, issue: FakeGithub['issues'][number]) => {
        fake.issues.push(issue);
        return { status: 201, value: { number: fake.issues.length } };
      },
    ],
  ];
}

function invalid(message: string): Answer {
  return { status: 422, value: { message: 'Validation Failed', errors: [{ message }] } };
}

function pullValue({ number, title, body, labels, head, state, sha = '', repository = 'florilege/site' }: Pull) {
  const html_url = `https://github.example/florilege/site/pull/${number}`;
  return {
    ...{ number, html_url, title, body, state },
    head: { ref: head, sha, repo: { full_name: repository } },
    labels: labels.map((name) => ({ name })),
  };
}
