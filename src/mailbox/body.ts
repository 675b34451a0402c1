// What a browser posts → its form, and what stands in every one, within bounds of size and time.
import { type Form, formOf } from './multipart.ts';

interface Posted {
  form: Form;
  proof: string;
  /** Of the field that nobody sees. */
  trap: string;
}

export type Refusal = 'heavy' | 'slow' | 'form';

/** @param most in bytes @param seconds in which all of it has to have come */
export async function postedIn(request: Request, most: number, seconds: number): Promise<Posted | Refusal> {
  const said = Number(request.headers.get('content-length') ?? 0);
  if (said > most) return 'heavy';
  const bytes = await bytesIn(request.body, said > 0 ? said : FIRST_ROOM, most, seconds);
  if (typeof bytes === 'string') return bytes;
  const form = formOf(bytes, request.headers.get('content-type') ?? '');
  if (!form) return 'form';
  return { form, proof: form.words('proof').slice(0, 1000), trap: form.words('website').slice(0, 1000) };
}

/** Bytes, for who says nothing of their number. */
const FIRST_ROOM = 64 * 1024;

/** A piece at a time: a sender who says nothing of its size, or lies, is stopped where it shows. @param expected bytes, to begin with */
async function bytesIn(
  body: Request['body'],
  expected: number,
  most: number,
  seconds: number,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  if (!body) return 'form';
  const reader = body.getReader();
  let whole = new Uint8Array(expected);
  let length = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, 'late');
  });
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late]);
      if (next === 'late') return 'slow';
      if (next.done) break;
      if (length + next.value.length > most) return 'heavy';
      whole = roomFor(whole, length, length + next.value.length, most);
      whole.set(next.value, length);
      length += next.value.length;
    }
  } catch {
    return 'slow';
  } finally {
    clearTimeout(timer);
    await reader.cancel().catch(() => {});
  }
  return whole.subarray(0, length);
}

/** Twice as large whenever it is full. */
function roomFor(held: Uint8Array<ArrayBuffer>, length: number, wanted: number, most: number): Uint8Array<ArrayBuffer> {
  if (wanted <= held.length) return held;
  const larger = new Uint8Array(Math.min(most, Math.max(wanted, 2 * held.length)));
  larger.set(held.subarray(0, length));
  return larger;
}
