// What the form of a reaction runs: files of their own, so that a page that nobody reacts to asks for none of them.
import { join } from 'node:path';
import { bundleScript } from '../browser-scripts.ts';

const SOURCES = {
  reagir: 'src/publish/web/reactions/reacting.ts',
  'reagir-calcul': 'src/posting/prove-worker.ts',
} as const;

export type ReactionScript = keyof typeof SOURCES;

export const REACTION_SCRIPTS = Object.keys(SOURCES) as ReactionScript[];

/** @param root the project's folder */
export function reactionScript(name: ReactionScript, root: string): Promise<string> {
  return bundleScript(join(root, SOURCES[name]));
}
