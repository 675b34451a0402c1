// A person → where else they are: their pages, and the names of their accounts.
import { type Library, networkName, type Person } from '../../../model/library.ts';
import { stringsFor } from '../strings.ts';

/** A page, an account, or both where they are of one network. */
export interface Elsewhere {
  /** « Site », « Mastodon » */
  label: string;
  url?: string;
  /** `@nom`, `@nom@serveur` */
  handle?: string;
}

/** Their pages as their sheet lists them, each with the account of its network, then the accounts that have no page. */
export function elsewhereOf({ links, handles }: Person, library: Library): Elsewhere[] {
  const { linkKinds } = stringsFor(library.site.lang).person;
  const left = handles.map(({ network, handle }) => ({ network, handle: `@${handle.replace(/^@/, '')}` }));
  const pages = links.map(({ kind, url }): Elsewhere => {
    const account = left.findIndex(({ network }) => network === kind);
    const [own] = account < 0 ? [] : left.splice(account, 1);
    return { label: linkKinds[kind] ?? networkName(kind, library), url, ...(own && { handle: own.handle }) };
  });
  return [...pages, ...left.map(({ network, handle }) => ({ label: networkName(network, library), handle }))];
}
