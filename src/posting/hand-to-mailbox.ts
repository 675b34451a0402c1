// What somebody hands over → the mailbox of the site, and what it answers.

type MailboxAnswer =
  | { state: 'received' | 'kept'; message: string }
  /** It says why, for whoever sends. */
  | { state: 'refused'; message: string }
  /** Nobody answered. */
  | { state: 'unreached' };

/**
 * @param address of the door of the mailbox
 * @param fields of the form that it takes
 * @param prove finds the number that it asks, away from the page
 */
export async function handToMailbox(
  address: string,
  fields: Readonly<Record<string, string | File>>,
  prove: (challenge: string, bits: number) => Promise<string>,
): Promise<MailboxAnswer> {
  try {
    const asked = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    const { challenge = '', bits = 0 } = (await asked.json()) as { challenge?: string; bits?: number };
    const form = new FormData();
    form.set('proof', await prove(challenge, bits));
    for (const [name, value] of Object.entries({ website: '', ...fields })) form.set(name, value);
    // As long as twenty-five megabytes take on a poor connection.
    const response = await fetch(address, { method: 'POST', body: form, signal: AbortSignal.timeout(300_000) });
    const { state, message = '' } = (await response.json()) as { state?: string; message?: string };
    if (response.ok && (state === 'received' || state === 'kept')) return { state, message };
    return message ? { state: 'refused', message } : { state: 'unreached' };
  } catch {
    return { state: 'unreached' };
  }
}
