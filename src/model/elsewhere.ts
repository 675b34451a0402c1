// A person → where else they are: their pages, and the names of their accounts.
import type { Person } from './library.ts';

/** A page, an account, or both where they are of one network. */
interface Elsewhere {
  /** `website`, `mastodon`: what its page or its network is called. */
  kind: string;
  url?: string;
  /** `@nom`, `@nom@serveur` */
  handle?: string;
}

/** Their pages as their sheet lists them, each with the account of its network, then the accounts that have no page. */
export function elsewhereOf({ links, handles }: Person): Elsewhere[] {
  const left = handles.map(({ network, handle }) => ({ kind: network, handle: `@${handle.replace(/^@/, '')}` }));
  const pages = links.map(({ kind, url }): Elsewhere => {
    const account = left.findIndex((one) => one.kind === kind);
    const [own] = account < 0 ? [] : left.splice(account, 1);
    return { kind, url, ...(own && { handle: own.handle }) };
  });
  return [...pages, ...left];
}
