// What a mailbox asks of a forge, whichever it is: a branch with one commit, and the request to merge it.

/** A pull request, which GitLab calls a merge request. */
export interface MergeRequest {
  /** The page where the editors read it. */
  address: string;
  body: string;
  isLabelled: boolean;
  /** As the forge numbers it. */
  number: number;
}

interface NewRequest {
  branch: string;
  title: string;
  /** Markdown. */
  body: string;
  labels: readonly string[];
}

/** Each asks one thing, and may be asked again after any failure. All throw `ForgeFailed`. */
export interface Forge {
  /** Whether a path of the repository exists on the branch that is published. */
  isTaken(path: string): Promise<boolean>;
  /** The message of the last commit of a branch; undefined where there is no such branch. */
  messageOf(branch: string): Promise<string | undefined>;
  /** Makes the branch, of one commit on top of what is published. False where it exists already. */
  commit(branch: string, files: ReadonlyMap<string, string | Uint8Array>, message: string): Promise<boolean>;
  /** The request of a branch, whatever became of it: the last one. */
  requestOf(branch: string): Promise<MergeRequest | undefined>;
  /** The branches whose requests wait to be merged. */
  openBranches(): Promise<ReadonlySet<string>>;
  /** Undefined where the forge says that there is one already. */
  open(request: NewRequest): Promise<MergeRequest | undefined>;
  label(request: MergeRequest, labels: readonly string[]): Promise<void>;
}

/** The forge did not do what was asked: it is down, it is busy, or it refuses the mailbox's rights. */
export class ForgeFailed extends Error {
  override name = 'ForgeFailed';
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Seconds to wait before anything is asked again. */
  readonly wait: number;

  constructor(status: number, asked: string, wait = 0) {
    super(`Il a été répondu ${status || 'par un silence'} à « ${asked} ».`);
    this.status = status;
    this.wait = wait;
  }
}
