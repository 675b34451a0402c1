// GitLab on loopback. https://docs.gitlab.com/api/rest/
import { apiOf } from './api-of.ts';
import {
  answering,
  type FakeForge,
  isPublished,
  newBranch,
  newForge,
  newPull,
  type Pull,
  partOf,
  TOKEN,
} from './fake-forge.ts';
import type { Answer, Route } from './fake-route.ts';
import { memoryStore, type Store } from './store.ts';

interface Action {
  file_path: string;
  content: string;
  encoding?: BufferEncoding;
}

interface NewCommit {
  branch: string;
  start_branch: string;
  commit_message: string;
  actions: Action[];
}

interface NewMergeRequest {
  source_branch: string;
  title: string;
  description: string;
  labels: string[];
}

const API = apiOf('gitlab');

/** @param own files of the published branch */
export async function fakeGitlab(own: Record<string, string> = {}): Promise<FakeForge> {
  const store = memoryStore(own);
  const fake = newForge(store);
  await answering(fake, [...repositoryRoutes(fake, store), ...requestRoutes(fake, store)], {
    api: API,
    repositories: [/^\/projects\/florilege%2Fsite\//],
    isAllowed: (headers) => headers['private-token'] === TOKEN,
    absent: { status: 404, value: { message: '404 Not Found' } },
  });
  return fake;
}

function repositoryRoutes(fake: FakeForge, store: Store): Route[] {
  return [
    [
      /^GET .*\/repository\/tree$/,
      (_groups, _body, query) => {
        if (!store.head(query.get('ref') ?? '')) return undefined;
        const folder = `${query.get('path')}/`;
        const inside = [...fake.filesOf('main').keys()].filter((path) => path.startsWith(folder));
        // Of a folder that is not there, newer ones say 404, and older ones nothing.
        if (inside.length === 0) return undefined;
        return { status: 200, value: partOf(inside, query, 'per_page').map((path) => ({ path, type: 'blob' })) };
      },
    ],
    [
      /^GET .*\/repository\/files\/(?<path>[^/]+)$/,
      ({ path = '' }) => {
        const file_path = decodeURIComponent(path);
        return fake.filesOf('main').has(file_path) ? { status: 200, value: { file_path } } : undefined;
      },
    ],
    [
      /^GET .*\/repository\/branches\/(?<branch>[^/]+)$/,
      ({ branch = '' }) => {
        const name = decodeURIComponent(branch);
        if (!store.head(name)) return undefined;
        return { status: 200, value: { name, commit: { id: store.head(name), message: fake.messageOf(name) } } };
      },
    ],
    [
      /^POST .*\/repository\/commits$/,
      (_, { branch, start_branch, commit_message: message, actions }: NewCommit) => {
        const head = store.head(start_branch);
        if (!head) return refused('You can only create or edit files when you are on a branch');
        if (store.head(branch)) return refused(`A branch called '${branch}' already exists.`);
        if (actions.some(({ file_path }) => isPublished(fake, file_path)))
          return refused('A file with this name already exists');
        const held = actions.map(
          ({ file_path, content, encoding = 'utf8' }) => [file_path, Buffer.from(content, encoding)] as const,
        );
        newBranch(store, branch, head, message, held);
        return { status: 201, value: { id: store.head(branch), message } };
      },
    ],
  ];
}

function requestRoutes(fake: FakeForge, store: Store): Route[] {
  return [
    [
      /^GET .*\/merge_requests$/,
      (_groups, _body, query) => {
        const [branch, wanted] = [query.get('source_branch'), query.get('state') ?? 'all'];
        const found = fake.pulls.filter(({ head, state }) => {
          return (!branch || head === branch) && (wanted === 'all' || (wanted === 'opened') === (state === 'open'));
        });
        return { status: 200, value: partOf(found.toReversed(), query, 'per_page').map(requestValue) };
      },
    ],
    [
      /^POST .*\/merge_requests$/,
      (_, { source_branch: head, title, description: body, labels }: NewMergeRequest) => {
        if (!store.head(head)) return refused('Source branch does not exist');
        const pull = newPull(fake, { head, title, body, labels });
        if (pull) return { status: 201, value: requestValue(pull) };
        return {
          status: 409,
          value: { message: ['Another open merge request already exists for this source branch'] },
        };
      },
    ],
    [
      /^PUT .*\/merge_requests\/(?<number>\d+)$/,
      ({ number }, { add_labels }: { add_labels: string[] }) => {
        const pull = fake.pulls.find((one) => one.number === Number(number));
        if (!pull) return undefined;
        pull.labels = [...new Set([...pull.labels, ...add_labels])];
        return { status: 200, value: requestValue(pull) };
      },
    ],
  ];
}

function refused(message: string): Answer {
  return { status: 400, value: { message } };
}

function requestValue({ number: iid, title, body, labels, head, state }: Pull) {
  const web_url = `https://gitlab.example/florilege/site/-/merge_requests/${iid}`;
  const merged = { state: state === 'open' ? 'opened' : 'merged' };
  return { iid, web_url, title, description: body, source_branch: head, labels, ...merged };
}
