// A hand-over → exactly one request to merge, however often it is sent and wherever the sending was stopped.
import { inRepository } from '../model/in-repository.ts';
import type { Arrived, HandOver, Letter } from './arrived.ts';
import { type Forge, ForgeFailed, type MergeRequest } from './forges/forge.ts';

interface Made {
  handOver: HandOver;
  letter: Letter;
}

/**
 * Each step is found done or is done: a branch is made at once with all its files, and a forge has one request a branch.
 * @param make what is sent, asked for only where nothing was made yet; it is told whether another text has the number already
 * @throws ForgeFailed; whoever calls tries again later
 */
export async function send(
  arrived: Arrived,
  forge: Forge,
  make: (isSecond: boolean) => Promise<Made>,
): Promise<MergeRequest> {
  for (const [index, branch] of branchesOf(arrived).entries()) {
    const made = remembered(() => make(index > 0));
    const request = await forge.requestOf(branch);
    if (request?.body.includes(markOf(arrived))) return labelled(request, forge, LABELS);
    // A branch that was merged and deleted leaves its request: another text was sent under the number.
    if (request) continue;
    if (!(await isOurs(branch, arrived, forge, made))) continue;
    const { letter } = await made();
    const opened = (await forge.open({ branch, ...letter })) ?? (await forge.requestOf(branch));
    if (!opened) throw new ForgeFailed(409, 'ouvrir une demande');
    return labelled(opened, forge, letter.labels);
  }
  throw new ForgeFailed(409, 'trouver une branche libre');
}

/** What tells a text from another under the same number; it stands in the commit and in the request. */
export function markOf({ digest }: Pick<Arrived, 'digest'>): string {
  return `Empreinte : ${digest}`;
}

export const LABELS: readonly string[] = ['envoi'];

/** Where a text may go. The number is no secret: another text under it never touches the branch that has it. */
export function branchesOf({ receipt, digest }: Pick<Arrived, 'receipt' | 'digest'>): string[] {
  return [`envois/${receipt}`, `envois/${receipt}-${digest.slice(0, 8)}`, `envois/${receipt}-${digest.slice(0, 32)}`];
}

/** Whether the branch holds this very text; it is made where it does not exist. */
async function isOurs(branch: string, arrived: Arrived, forge: Forge, made: () => Promise<Made>): Promise<boolean> {
  const before = await forge.messageOf(branch);
  if (before !== undefined) return before.includes(markOf(arrived));
  const { handOver, letter } = await made();
  const files = new Map([...handOver.files].map(([path, held]) => [inRepository(path), held]));
  if (await forge.commit(branch, files, `${letter.message}\n\n${markOf(arrived)}\n`)) return true;
  // Somebody made it meanwhile: perhaps the same telephone, sending twice at once.
  const message = await forge.messageOf(branch);
  if (message === undefined) throw new ForgeFailed(422, 'créer une branche');
  return message.includes(markOf(arrived));
}

async function labelled(request: MergeRequest, forge: Forge, labels: readonly string[]): Promise<MergeRequest> {
  if (!request.isLabelled) await forge.label(request, labels);
  return request;
}

function remembered<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
