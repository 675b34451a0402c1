// The events that GitHub hands to a workflow, as files: what is used of them, and nothing else.
// https://docs.github.com/webhooks/webhook-events-and-payloads
import * as z from 'zod';

/** A verification that has ended. */
export interface CheckedRun {
  /** `owner/name`, where it ran. */
  repository: string;
  /** The page of the repository; that of the run. */
  home: string;
  address: string;
  defaultBranch: string;
  /** What was checked, whose repository may be a fork. */
  head: { repository: string; branch: string; commit: string };
}

const NAME = /^[\w.-]+\/[\w.-]+$/;
const repositoryShape = z.object({
  full_name: z.string().regex(NAME),
  html_url: z.url({ protocol: /^https?$/ }),
  default_branch: z.string(),
});

const runShape = z.object({
  repository: repositoryShape,
  workflow_run: z.object({
    id: z.int(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ full_name: z.string().regex(NAME) }).nullable(),
  }),
});

/** Undefined where the fork is gone. @param event as JSON was read @throws where it is no event of a run */
export function checkedRunIn(event: unknown): CheckedRun | undefined {
  const { repository, workflow_run: run } = runShape.parse(event);
  if (!run.head_repository) return undefined;
  return {
    repository: repository.full_name,
    home: repository.html_url,
    address: `${repository.html_url}/actions/runs/${run.id}`,
    defaultBranch: repository.default_branch,
    head: { repository: run.head_repository.full_name, branch: run.head_branch, commit: run.head_sha },
  };
}

/** A form that an editor has kept. */
interface KeptIssue {
  repository: string;
  defaultBranch: string;
  number: number;
  address: string;
  body: string;
  labels: string[];
}

const issueShape = z.object({
  repository: repositoryShape,
  issue: z.object({
    number: z.int(),
    html_url: z.string(),
    body: z.string().max(200_000).nullable(),
    labels: z.array(z.object({ name: z.string() })),
  }),
});

/** @param event as JSON was read @throws where it is no event of an issue */
export function keptIssueIn(event: unknown): KeptIssue {
  const { repository, issue } = issueShape.parse(event);
  return {
    repository: repository.full_name,
    defaultBranch: repository.default_branch,
    number: issue.number,
    address: issue.html_url,
    body: issue.body ?? '',
    labels: issue.labels.map(({ name }) => name),
  };
}
