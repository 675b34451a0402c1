// What a workflow of GitHub hands to a command: the event as a file, the address of the interface, a token.
import { readFileSync } from 'node:fs';
import { type Ask, asking } from '../mailbox/forges/ask.ts';
import { githubHeaders, type Repository } from '../mailbox/forges/github.ts';
import { environment } from '../settings.ts';
import { refuse } from './command.ts';

interface Workflow {
  /** As JSON was read. */
  event: unknown;
  /** The interface of the forge, and the workflow's token. */
  access: Pick<Repository, 'root' | 'token'>;
  ask: Ask;
}

/** Stops with 2 where the command runs nowhere near a workflow. @param usage what follows the sentence of a refusal */
export function readWorkflow(usage: string): Workflow {
  const {
    GITHUB_EVENT_PATH: path,
    GITHUB_TOKEN: token,
    GITHUB_API_URL: root = 'https://api.github.com',
  } = environment();
  if (!path || !token)
    return refuse('Il manque GITHUB_EVENT_PATH ou GITHUB_TOKEN : un flux de GitHub les donne.', usage);
  const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return { event, access: { root, token }, ask: asking(root, githubHeaders(token)) };
}
