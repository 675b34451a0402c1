// What a browser posts → the archive and what stands beside it, within bounds of size and time.

interface Posted {
  parcel: Uint8Array;
  proof: string;
  /** Of the field that nobody sees. */
  trap: string;
}

type Refusal = 'heavy' | 'slow' | 'form';

/** Of an archive. */
export const MOST_MEGABYTES = 25;
/** What a form adds. */
const ROOM = 64 * 1024;
const MEGABYTE = 1024 * 1024;

/** @param seconds in which all of it has to have come */
export async function postedIn(request: Request, seconds: number): Promise<Posted | Refusal> {
  const most = MOST_MEGABYTES * MEGABYTE + ROOM;
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'heavy';
  const bytes = await bytesIn(request.body, most, seconds);
  if (typeof bytes === 'string') return bytes;
  const form = await formOf(bytes, request.headers.get('content-type') ?? '');
  const parcel = form?.get('parcel');
  if (!form || !parcel || typeof parcel === 'string') return 'form';
  if (parcel.size > MOST_MEGABYTES * MEGABYTE) return 'heavy';
  return {
    parcel: new Uint8Array(await parcel.arrayBuffer()),
    proof: wordsIn(form, 'proof'),
    trap: wordsIn(form, 'website'),
  };
}

function wordsIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, 1000) : '';
}

/** A piece at a time: a sender who says nothing of its size, or lies, is stopped where it shows. */
async function bytesIn(
  body: Request['body'],
  most: number,
  seconds: number,
): Promise<Uint8Array<ArrayBuffer> | Refusal> {
  if (!body) return 'form';
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
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
      length += next.value.length;
      if (length > most) return 'heavy';
      pieces.push(next.value);
    }
  } catch {
    return 'slow';
  } finally {
    clearTimeout(timer);
    await reader.cancel().catch(() => {});
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | undefined> {
  if (!/^multipart\/form-data/i.test(type)) return undefined;
  return new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => undefined);
}
