// What a workflow may never gain: each rule takes one and says what is wrong with it, in words.
import { parse } from 'yaml';

export interface Flow {
  name: string;
  text: string;
  on: Record<string, unknown>;
  top: Record<string, unknown>;
  jobs: [id: string, job: Job][];
}

interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  steps?: Step[];
  [other: string]: unknown;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  shell?: string;
  'working-directory'?: string;
}

/** @param name of its file */
export function flowOf(name: string, text: string): Flow {
  const top = parse(text) as Record<string, unknown>;
  const { on, jobs } = top;
  const triggers =
    typeof on === 'string' ? { [on]: null } : Array.isArray(on) ? Object.fromEntries(on.map((one) => [one, null])) : on;
  return {
    name,
    text,
    top,
    on: (triggers ?? {}) as Flow['on'],
    jobs: Object.entries((jobs ?? {}) as Record<string, Job>),
  };
}

/** What starts each of them, and the rights of each of its jobs: anything more has to be written here first. */
const TABLE: Record<string, { on: string[]; rights: Record<string, Record<string, string>> }> = {
  'verifier.yml': { on: ['pull_request'], rights: { contenu: { contents: 'read' }, essais: { contents: 'read' } } },
  'commenter.yml': {
    on: ['workflow_run'],
    rights: { commenter: { actions: 'read', contents: 'read', 'pull-requests': 'write' } },
  },
  'publier.yml': {
    on: ['push', 'workflow_dispatch', 'workflow_call'],
    rights: {
      essayer: { contents: 'read' },
      construire: { contents: 'read' },
      deployer: { pages: 'write', 'id-token': 'write' },
      paraitre: { contents: 'write' },
    },
  },
  'planifier.yml': {
    on: ['schedule', 'workflow_dispatch'],
    rights: { regarder: { contents: 'read' }, publier: { contents: 'write', pages: 'write', 'id-token': 'write' } },
  },
  'formulaires.yml': { on: ['issues'], rights: { demander: { contents: 'write', 'pull-requests': 'write' } } },
  'flux.yml': { on: ['pull_request', 'push'], rights: { zizmor: { contents: 'read' } } },
};

export const KNOWN_FLOWS = Object.keys(TABLE);

const ACTIONS = [
  ...['checkout', 'setup-node', 'upload-artifact', 'download-artifact', 'upload-pages-artifact', 'deploy-pages'].map(
    (name) => `actions/${name}`,
  ),
  'zizmorcore/zizmor-action',
];

/** All that is put in place of an expression, outside of scripts, where there is none: nothing that a stranger words as they like. */
const EXPRESSIONS = new Set([
  'github.event.pull_request.number',
  'github.event.pull_request.base.sha',
  'github.event.pull_request.author_association',
  'github.event.workflow_run.head_sha',
  'github.event.workflow_run.id',
  'github.event.repository.default_branch',
  'github.event.issue.number',
  'github.event.before',
  'inputs.volumes',
  'github.ref',
  'github.token',
  'runner.temp',
  'steps.verifier.outputs.code',
  'steps.livres.outputs.parution',
  'steps.jour.outputs.change',
  'steps.jour.outputs.volumes',
  'needs.regarder.outputs.volumes',
  'steps.pages.outputs.page_url',
]);

const DEFAULT_BRANCH = '$' + '{{ github.event.repository.default_branch }}';
const BASE = '$' + '{{ github.event.pull_request.base.sha }}';

export const RULES: Record<string, (flow: Flow) => string[]> = {
  'only known triggers': ({ name, on }) =>
    Object.keys(on)
      .filter((one) => !TABLE[name]?.on.includes(one))
      .map((one) => `on: ${one}`),

  'no rights at the top': ({ top }) =>
    JSON.stringify(top.permissions) === '{}' ? [] : [`permissions: ${JSON.stringify(top.permissions)}`],

  'each job has the rights of the table': ({ name, jobs }) =>
    jobs.filter(([id, { permissions }]) => !isSame(permissions, TABLE[name]?.rights[id])).map(([id]) => id),

  'actions are known, and pinned by commit with their version': ({ text, jobs }) =>
    [...stepsOf(jobs).map(({ uses }) => uses), ...jobs.map(([, { uses }]) => uses)].flatMap((uses) =>
      uses === undefined || isPinned(uses, text) ? [] : [uses],
    ),

  'no expression in a script': ({ jobs }) => stepsOf(jobs).flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/g) ?? []),

  'no expression but those of the list': ({ jobs, top }) =>
    [...valuesIn([jobs.map(([, job]) => withoutConditions(job)), top.concurrency])].flatMap((value) =>
      [...value.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)]
        .map(([, asked = '']) => asked)
        .filter((asked) => !EXPRESSIONS.has(asked)),
    ),

  'a time limit': ({ jobs }) =>
    jobs.filter(([, job]) => !job.uses && !(Number(job['timeout-minutes']) <= 90)).map(([id]) => id),

  'one at a time': ({ top }) => ((top.concurrency as { group?: string })?.group ? [] : ['concurrency']),

  'a machine of the forge': ({ jobs }) =>
    jobs.filter(([, job]) => !job.uses && job['runs-on'] !== 'ubuntu-24.04').map(([id]) => id),

  'no credentials left behind by a checkout': ({ jobs }) =>
    checkouts(jobs)
      .filter(({ with: given }) => given?.['persist-credentials'] !== false)
      .map(() => 'persist-credentials'),

  'no secret': ({ text }) => text.match(/\bsecrets\b.*/g) ?? [],

  'nothing that changes the steps after it': ({ jobs }) =>
    stepsOf(jobs).flatMap(({ run = '', env = {}, shell }) => [
      ...(run.match(/GITHUB_(?:ENV|PATH)\b/g) ?? []),
      ...Object.keys(env).filter((name) => /^(?:NODE_OPTIONS|BASH_ENV|ENV|LD_|PATH$|npm_config)/i.test(name)),
      ...(shell ? [shell] : []),
    ]),

  'with rights, only the program of the published branch runs': ({ on, jobs }) =>
    jobs
      .filter(([, job]) => mayWrite(job))
      .flatMap(([id, job]) => [
        ...('pull_request' in on ? [`${id}: rights for a request`] : []),
        ...checkouts([[id, job]])
          .filter((step) => !isOurs(step, on))
          .map(() => `${id}: checkout`),
      ]),

  'what a stranger sends apart is read, never run': ({ jobs }) =>
    jobs
      .filter(([id, job]) => checkouts([[id, job]]).some(({ with: given }) => given?.path))
      .flatMap(([, job]) => apart(job)),
};

/** In a job that has somebody's files in a folder apart: the program is that of the base, and no script goes in there. */
function apart(job: Job): string[] {
  const [own, ...others] = checkouts([['', job]]);
  const folders = others.map(({ with: given }) => String(given?.path));
  const steps = stepsOf([['', job]]);
  return [
    ...(own?.with?.ref === BASE && !own.with.path ? [] : ['the program is not that of the base']),
    ...others.filter(({ with: given }) => given?.['sparse-checkout'] !== '/content/').map(() => 'more than content'),
    ...steps.filter((step) => step['working-directory']).map(() => 'working-directory'),
    ...steps
      .flatMap(({ run = '' }) => run.split('\n'))
      .filter((line) => folders.some((folder) => new RegExp(`\\b${folder}\\b`).test(line)) && !READS.test(line)),
  ];
}

/** A list of names, by a git that runs nothing of the folder. */
const READS = /^git -C envoi diff --raw -z --no-renames --no-ext-diff HEAD\^1 HEAD > changements$/;

function isOurs({ with: given = {} }: Step, on: Flow['on']): boolean {
  const isByStrangers = 'workflow_run' in on || 'issues' in on;
  return !given.repository && (given.ref === DEFAULT_BRANCH || (!isByStrangers && given.ref === undefined));
}

function mayWrite({ permissions }: Job): boolean {
  return Object.values(permissions ?? { all: 'write' }).includes('write');
}

function isPinned(uses: string, text: string): boolean {
  if (uses === './.github/workflows/publier.yml') return true;
  const [name = '', commit = ''] = uses.split('@');
  const isTold = new RegExp(`uses: ${uses.replaceAll('.', '\\.')} # v\\d+\\.\\d+\\.\\d+$`, 'm').test(text);
  return ACTIONS.includes(name) && /^[0-9a-f]{40}$/.test(commit) && isTold;
}

function isSame(one: unknown, other: unknown): boolean {
  const sorted = (value: unknown) => JSON.stringify(Object.entries(value ?? { none: true }).sort());
  return sorted(one) === sorted(other);
}

function stepsOf(jobs: Flow['jobs']): Step[] {
  return jobs.flatMap(([, { steps = [] }]) => steps);
}

function checkouts(jobs: Flow['jobs']): Step[] {
  return stepsOf(jobs).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
}

/** A condition is judged, not put in place. */
function withoutConditions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutConditions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).flatMap(([key, held]) => (key === 'if' ? [] : [withoutConditions(held)]));
}

function* valuesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const held of Object.values(value)) yield* valuesIn(held);
}
