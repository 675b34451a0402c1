// To a service that writes mails, or to any address of the editors' own that takes JSON.
import { ForgeFailed } from '../forges/forge.ts';
import { type Contact, noteLines } from './contact.ts';

export interface Service {
  /** https://… */
  address: string;
  token?: string;
  from?: string;
  to?: string;
}

/**
 * A POST of `{ from, to, subject, text }`, as services of mail take it; `Idempotency-Key` has those that know it write once.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function byService({ address, token, from, to }: Service, call: typeof fetch = fetch): Contact {
  return async (note) => {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', 'Idempotency-Key': note.receipt };
    if (token) headers.Authorization = `Bearer ${token}`;
    const subject = `Récit reçu : ${note.receipt}`;
    const body = JSON.stringify({
      ...(from && { from }),
      ...(to && { to: [to] }),
      subject,
      text: noteLines(note).join('\n'),
    });
    const signal = AbortSignal.timeout(10_000);
    const { ok, status } = await call(address, { method: 'POST', headers, body, signal, redirect: 'error' });
    if (!ok) throw new ForgeFailed(status, 'POST du courrier');
  };
}
