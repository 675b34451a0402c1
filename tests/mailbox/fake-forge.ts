// A forge on loopback: one repository, which answers as the real one does, fails when it is told to, and holds every request, and its own
// answers, to the forge's own description.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from './api-of.ts';
import type { Answer, Route } from './fake-route.ts';
import type { Store } from './store.ts';

export interface Pull {
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

export interface FakeForge {
  /** Of its interface. */
  root: string;
  /** What the forge's description says against the requests that were made. */
  faults: string[];
  calls: Call[];
  pulls: Pull[];
  branches(): string[];
  /** Of the commit at the head of a branch. */
  filesOf(branch: string): Map<string, Uint8Array>;
  messageOf(branch: string): string;
  /** As once it is merged. */
  forget(branch: string): void;
  /** Its files are on the published branch, its request is closed, and it is gone. */
  merge(branch: string): void;
  /** Called before a request is answered: another answer, `hang` for none, `cut` to break the connection. */
  trouble: ((call: Call) => Answer | 'hang' | 'cut' | undefined) | undefined;
  /** The same, once it has been done: as where an answer is lost on the way. */
  after: ((call: Call) => 'cut' | undefined) | undefined;
  close(): void;
}

interface Kind {
  api: Api;
  /** Addresses of the repositories that a token may see. */
  repositories: readonly RegExp[];
  isAllowed(headers: IncomingHttpHeaders): boolean;
  /** What is said of what is not there, or not to be seen. */
  absent: Answer;
}

export const TOKEN = 'jeton-de-test';

export function newForge(store: Store): FakeForge {
  const fake: FakeForge = {
    ...{ root: '', faults: [], calls: [], pulls: [], trouble: undefined, after: undefined },
    branches: () => store.branches(),
    filesOf: (branch) => store.filesOf(branch),
    messageOf: (branch) => store.commit(store.head(branch) ?? '')?.message ?? '',
    forget: (branch) => store.forget(branch),
    merge(branch) {
      for (const [path, bytes] of store.filesOf(branch)) store.filesOf('main').set(path, bytes);
      for (const pull of fake.pulls) if (pull.head === branch) pull.state = 'closed';
      store.forget(branch);
    },
    close: () => {},
  };
  return fake;
}

/** Opens it. The first route that fits answers. */
export async function answering(fake: FakeForge, routes: readonly Route[], kind: Kind): Promise<void> {
  function answerTo(method: string, path: string, body: unknown, headers: IncomingHttpHeaders): Answer {
    if (!kind.isAllowed(headers)) return { status: 401, value: { message: 'Bad credentials' } };
    fake.faults.push(...kind.api.faultsOf(method, path, body));
    const { pathname, searchParams } = new URL(path, 'http://fake');
    if (!kind.repositories.some((one) => one.test(pathname))) return kind.absent;
    for (const [pattern, answer] of routes) {
      const found = pattern.exec(`${method} ${pathname}`);
      if (found) return answer(found.groups ?? {}, body as never, searchParams) ?? kind.absent;
    }
    return kind.absent;
  }

  const server = createServer(async (asked, answered) => {
    const { method = 'GET', url = '/' } = asked;
    const body = await bodyOf(asked);
    const call = { method, path: url, index: fake.calls.length };
    fake.calls.push(call);
    const trouble = fake.trouble?.(call);
    if (trouble === 'hang') return;
    if (trouble === 'cut') return void asked.socket.destroy();
    const own = trouble ?? answerTo(method, url, body, asked.headers);
    // Of those that any address may give, no description tells.
    if (!trouble && ![401, 404].includes(own.status))
      fake.faults.push(...kind.api.faultsOfAnswer(method, url, own.status));
    if (fake.after?.(call) === 'cut') return void asked.socket.destroy();
    const type = { 'Content-Type': 'application/json' };
    answered.writeHead(own.status, { ...type, ...own.headers }).end(JSON.stringify(own.value ?? {}));
  }).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  fake.root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.close = () => {
    server.closeAllConnections();
    server.close();
  };
}

/** What a branch has that the published one has not, by its path. */
export function addedOn(fake: FakeForge, branch: string): Map<string, Uint8Array> {
  return new Map([...fake.filesOf(branch)].filter(([path]) => !fake.filesOf('main').has(path)));
}

/** A branch that begins at another, with files added in one commit. @param files by their paths */
export function newBranch(
  store: Store,
  branch: string,
  parent: string,
  message: string,
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
): void {
  const entries = files.map(([path, bytes]) => ({ path, sha: store.addBlob(bytes) }));
  const tree = store.addTree(store.commit(parent)?.tree ?? '', entries) ?? '';
  store.addBranch(branch, store.addCommit({ message, tree, parents: [parent] }));
}

/** Whether something stands at a path of the published branch: a file, or a folder. */
export function isPublished(fake: FakeForge, path: string): boolean {
  return [...fake.filesOf('main').keys()].some((file) => file === path || file.startsWith(`${path}/`));
}

/** A request, unless one is open for that branch. */
export function newPull(fake: FakeForge, pull: Pick<Pull, 'head' | 'title' | 'body' | 'labels'>): Pull | undefined {
  if (fake.pulls.some(({ head, state }) => head === pull.head && state === 'open')) return undefined;
  const made: Pull = { ...pull, number: fake.pulls.length + 1, state: 'open' };
  fake.pulls.push(made);
  return made;
}

/** A part of a list, as all three number them. */
export function partOf<Item>(list: readonly Item[], query: URLSearchParams, size: string): Item[] {
  const [page, most] = [Number(query.get('page') ?? 1), Number(query.get(size) ?? 30)];
  return list.slice((page - 1) * most, page * most);
}

async function bodyOf(asked: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  return text ? JSON.parse(text) : undefined;
}
