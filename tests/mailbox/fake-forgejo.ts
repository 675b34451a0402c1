// Forgejo on loopback. https://codeberg.org/api/swagger
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
import type { Route } from './fake-route.ts';
import { memoryStore, type Store } from './store.ts';

interface NewFiles {
  branch: string;
  new_branch: string;
  message: string;
  files: { path: string; content: string }[];
}

const API = apiOf('forgejo');

/** @param own files of the published branch */
export async function fakeForgejo(own: Record<string, string> = {}): Promise<FakeForge> {
  const store = memoryStore(own);
  const fake = newForge(store);
  await answering(fake, [...repositoryRoutes(fake, store), ...pullRoutes(fake, store), ...labelRoutes(fake)], {
    api: API,
    repositories: [/^\/repos\/florilege\/site\//],
    isAllowed: ({ authorization }) => authorization === `token ${TOKEN}`,
    absent: { status: 404, value: { message: "The target couldn't be found.", errors: [] } },
  });
  return fake;
}

function repositoryRoutes(fake: FakeForge, store: Store): Route[] {
  return [
    [
      /^GET .*\/contents\/(?<path>.+)$/,
      ({ path = '' }, _body, query) => {
        const isThere = store.head(query.get('ref') ?? '') && isPublished(fake, decodeURIComponent(path));
        return isThere ? { status: 200, value: [] } : undefined;
      },
    ],
    [
      /^POST .*\/contents$/,
      (_, { branch, new_branch, message, files }: NewFiles) => {
        const head = store.head(branch);
        if (!head) return undefined;
        if (store.head(new_branch)) return refused(`branch already exists [name: ${new_branch}]`);
        const before = files.find(({ path }) => isPublished(fake, path));
        if (before) return refused(`repository file already exists [path: ${before.path}]`);
        const held = files.map(({ path, content }) => [path, Buffer.from(content, 'base64')] as const);
        newBranch(store, new_branch, head, message, held);
        return { status: 201, value: { commit: { sha: store.head(new_branch) } } };
      },
    ],
    [
      /^GET .*\/branches\/(?<branch>.+)$/,
      ({ branch: name = '' }) => {
        if (!store.head(name)) return undefined;
        return { status: 200, value: { name, commit: { id: store.head(name), message: fake.messageOf(name) } } };
      },
    ],
  ];
}

function pullRoutes(fake: FakeForge, store: Store): Route[] {
  return [
    [
      /^GET .*\/pulls$/,
      (_groups, _body, query) => {
        const open = fake.pulls.filter(({ state }) => state === (query.get('state') ?? 'open'));
        return { status: 200, value: partOf(open, query, 'limit').map(pullValue) };
      },
    ],
    [
      /^GET .*\/pulls\/(?<base>[^/]+)\/(?<head>.+)$/,
      ({ base, head }) => {
        // Whatever became of it, and the first that is found where there are several.
        const pull = fake.pulls.find((one) => one.head === head);
        return pull && base === 'main' ? { status: 200, value: pullValue(pull) } : undefined;
      },
    ],
    [
      /^POST .*\/pulls$/,
      (_, { title, head, body }: { title: string; head: string; body: string }) => {
        if (!store.head(head)) return undefined;
        const pull = newPull(fake, { head, title, body, labels: [] });
        return pull
          ? { status: 201, value: pullValue(pull) }
          : { status: 409, value: { message: 'pull request already exists for these targets' } };
      },
    ],
  ];
}

function labelRoutes(fake: FakeForge): Route[] {
  const known: string[] = [];
  return [
    [
      /^POST .*\/issues\/(?<number>\d+)\/labels$/,
      ({ number }, { labels }: { labels: string[] }) => {
        const pull = fake.pulls.find((one) => one.number === Number(number));
        if (!pull) return undefined;
        // What the repository does not know is left out.
        pull.labels = [...new Set([...pull.labels, ...labels.filter((label) => known.includes(label))])];
        return { status: 200, value: pull.labels.map((name) => ({ name })) };
      },
    ],
    [/^POST .*\/labels$/, (_, { name }: { name: string }) => ({ status: 201, value: { id: known.push(name), name } })],
  ];
}

function refused(message: string) {
  return { status: 422, value: { message } };
}

function pullValue({ number, title, body, labels, head, state }: Pull) {
  const html_url = `https://forgejo.example/florilege/site/pulls/${number}`;
  return { number, html_url, title, body, state, head: { ref: head }, labels: labels.map((name) => ({ name })) };
}
