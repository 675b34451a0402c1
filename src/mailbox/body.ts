// What a browser posts → its form, and what stands in every one, within bounds of size and time.

interface Posted {
  form: FormData;
  proof: string;
  /** Of the field that nobody sees. */
  trap: string;
}

export type Refusal = 'heavy' | 'slow' | 'form';

/** @param most in bytes @param seconds in which all of it has to have come */
export async function postedIn(request: Request, most: number, seconds: number): Promise<Posted | Refusal> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 'heavy';
  const bytes = await bytesIn(request.body, most, seconds);
  if (typeof bytes === 'string') return bytes;
  const form = await formOf(bytes, request.headers.get('content-type') ?? '');
  return form ? { form, proof: wordsIn(form, 'proof'), trap: wordsIn(form, 'website') } : 'form';
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
