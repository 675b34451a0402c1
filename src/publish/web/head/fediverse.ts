// A person's accounts → the address that a share on the fediverse credits.
// https://docs.joinmastodon.org/user/profile/#author-attribution

/** An account as a sheet gives it. */
interface Account {
  network: string;
  handle?: string;
  /** The profile's page, where it is known. */
  url?: string;
}

/** `@name@server`, or undefined where no account names its server. */
export function fediverseCreator(accounts: readonly Account[]): string | undefined {
  const found = accounts.filter(({ network }) => network === 'mastodon').map(addressOf);
  return found.find((address) => address !== undefined);
}

function addressOf({ handle, url }: Account): string | undefined {
  const [name, server = url && new URL(url).host] = handle?.replace(/^@/, '').split('@') ?? [];
  return name && server ? `@${name}@${server}` : undefined;
}
