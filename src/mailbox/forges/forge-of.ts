// The forge that a mailbox is set for.
import type { ForgeKind } from '../mailbox-settings.ts';
import type { Forge } from './forge.ts';
import { forgejo } from './forgejo.ts';
import { github, type Repository } from './github.ts';
import { gitlab } from './gitlab.ts';

const FORGES = { github, gitlab, forgejo };

export function forgeOf({ kind, ...repository }: { kind: ForgeKind } & Repository, call?: typeof fetch): Forge {
  return FORGES[kind](repository, call);
}
