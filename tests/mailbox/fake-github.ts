// A GitHub on loopback: one repository, which answers as the real one does, fails when it is told to, and holds every request to
// GitHub's own description.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Discussion, discussionRoutes } from './fake-discussion.ts';
import type { Answer, Route } from './fake-route.ts';
import { faultsOf } from './github-api.ts';
import { type Commit, memoryStore, type Store, type TreeEntry } from './store.ts';

interface Pull {
  number: number;
  head: string;
  /** Of its head; a fork's has its own repository. */
  sha?: string;
  repository?: string;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
}

interface Call {
  method: string;
  path: string;
  /** As many as were made before it. */
  index: number;
}

export interface FakeGithub extends Discussion {
  root: string;
  /** What GitHub's description says against the requests that were made. */
  faults: string[];
  calls: Call[];
  pulls: Pull[];
  branches(): string[];
  /** Of the commit at the head of a branch. */
  filesOf(branch: string): Map<string, Uint8Array>;
  messageOf(branch: string): string;
  /** As once it is merged. */
  forget(branch: string): void;
  issues: { title: string; body: string; labels: string[] }[];
  /** Called before a request is answered: another answer, `hang` for none, `cut` to break the connection. */
  trouble: ((call: Call) => Answer | 'hang' | 'cut' | undefined) | undefined;
  /** The same, once it has been done: as where an answer is lost on the way. */
  after: ((call: Call) => 'cut' | undefined) | undefined;
  close(): void;
}

export const TOKEN = 'ghp_jeton-de-test';

/** @param own files of the published branch */
export async function fakeGithub(
  own: Record<string, string> = {},
  store: Store = memoryStore(own),
): Promise<FakeGithub> {
  const fake: FakeGithub = {
    ...{ root: '', faults: [], calls: [], pulls: [], issues: [], trouble: undefined, after: undefined },
    ...{ comments: [], reviews: [] },
    branches: () => store.branches(),
    filesOf: (branch) => store.filesOf(branch),
    messageOf: (branch) => store.commit(store.head(branch) ?? '')?.message ?? '',
    forget: (branch) => store.forget(branch),
    close: () => server.closeAllConnections(),
  };

  const routes: Route[] = [
    ...discussionRoutes(fake),
    [
      /^GET .*\/git\/ref\/heads\/(?<branch>.+)$/,
      ({ branch = '' }) => {
        const head = store.head(branch);
        return head
          ? { status: 200, value: { ref: `refs/heads/${branch}`, object: { sha: head, type: 'commit' } } }
          : notFound;
      },
    ],
    [
      /^GET .*\/git\/commits\/(?<id>\w+)$/,
      ({ id = '' }) => {
        const commit = store.commit(id);
        return commit
          ? { status: 200, value: { sha: id, message: commit.message, tree: { sha: commit.tree } } }
          : notFound;
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
      (_, commit: Commit) => {
        const id = store.addCommit(commit);
        return { status: 201, value: { sha: id, message: commit.message, tree: { sha: commit.tree } } };
      },
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
      ({ path = '' }) => {
        const wanted = decodeURIComponent(path);
        const isThere = [...fake.filesOf('main').keys()].some(
          (file) => file === wanted || file.startsWith(`${wanted}/`),
        );
        return isThere ? { status: 200, value: [] } : notFound;
      },
    ],
    [
      /^GET .*\/pulls$/,
      (_groups, _body, query) => {
        const [, branch] = (query.get('head') ?? '').split(/:(.*)/);
        const found = fake.pulls.filter(({ head }) => head === branch).toReversed();
        return { status: 200, value: found.map(pullValue) };
      },
    ],
    [
      /^POST .*\/pulls$/,
      (_, { title, head, body }: { title: string; head: string; body: string }) => {
        if (!store.head(head)) return invalid('head');
        if (fake.pulls.some((pull) => pull.head === head && pull.state === 'open'))
          return invalid(`A pull request already exists for florilege:${head}.`);
        const pull: Pull = { number: fake.pulls.length + 1, head, title, body, labels: [], state: 'open' };
        fake.pulls.push(pull);
        return { status: 201, value: pullValue(pull) };
      },
    ],
    [
      /^POST .*\/issues\/(?<number>\d+)\/labels$/,
      ({ number }, { labels }: { labels: string[] }) => {
        const pull = fake.pulls.find((one) => one.number === Number(number));
        if (!pull) return notFound;
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

  function answerTo(method: string, path: string, body: unknown, authorization: string | undefined): Answer {
    if (authorization !== `Bearer ${TOKEN}`) return { status: 401, value: { message: 'Bad credentials' } };
    fake.faults.push(...faultsOf(method, path, body));
    const { pathname, searchParams } = new URL(path, 'http://fake');
    for (const [pattern, answer] of routes) {
      const found = pattern.exec(`${method} ${pathname}`);
      if (found) return answer(found.groups ?? {}, body as never, searchParams);
    }
    return notFound;
  }

  const server = createServer(async (asked, answered) => {
    const { method = 'GET', url = '/' } = asked;
    const body = await bodyOf(asked);
    const call = { method, path: url, index: fake.calls.length };
    fake.calls.push(call);
    const trouble = fake.trouble?.(call);
    if (trouble === 'hang') return;
    if (trouble === 'cut') return void asked.socket.destroy();
    const { status, value, headers } = trouble ?? answerTo(method, url, body, asked.headers.authorization);
    if (fake.after?.(call) === 'cut') return void asked.socket.destroy();
    answered.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(value ?? {}));
  }).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  fake.root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { close } = fake;
  fake.close = () => {
    close();
    server.close();
  };
  return fake;
}

const notFound: Answer = { status: 404, value: { message: 'Not Found' } };

function invalid(message: string): Answer {
  return { status: 422, value: { message: 'Validation Failed', errors: [{ message }] } };
}

function pullValue({ number, title, body, labels, head, state, sha = '', repository = 'florilege/site' }: Pull) {
  const html_url = `https://github.example/florilege/site/pull/${number}`;
  return {
    number,
    html_url,
    title,
    body,
    state,
    head: { ref: head, sha, repo: { full_name: repository } },
    labels: labels.map((name) => ({ name })),
  };
}

async function bodyOf(asked: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  return text ? JSON.parse(text) : undefined;
}
