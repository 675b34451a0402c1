// Forms as browsers post them, against the platform's own reader; and what is none.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { formOf } from '../../src/mailbox/multipart.ts';

async function posted(form: FormData): Promise<{ bytes: Uint8Array; type: string }> {
  const request = new Request('http://boite.example/', { method: 'POST', body: form });
  return { bytes: new Uint8Array(await request.arrayBuffer()), type: request.headers.get('content-type') ?? '' };
}

test.each([
  ['an archive', randomBytes(300_000)],
  ['nothing', new Uint8Array()],
  ['lines, blank ones and dashes', new TextEncoder().encode('\r\n\r\n--\r\n------\r\n--x\r\n\r\n')],
])('what a form holds is found where it stands: %s', async (_, held) => {
  const form = new FormData();
  form.set('proof', 'un.deux — « trois »');
  form.set('parcel', new File([new Uint8Array(held)], 'name="proof".zip'));
  form.append('website', '');
  form.append('proof', 'un autre');
  const { bytes, type } = await posted(form);
  const read = formOf(bytes, type);
  expect(['proof', 'website', 'absent', 'parcel'].map((name) => read?.words(name))).toEqual([
    ...['un.deux — « trois »', '', '', ''],
  ]);
  expect(Buffer.compare(read?.file('parcel') ?? Buffer.from('?'), held)).toBe(0);
  expect(read?.file('proof')).toBeUndefined();
  expect(read?.file('parcel')?.buffer).toBe(bytes.buffer);
});

const PART = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nun\r\n';

test.each([
  ['no form', 'text/plain', 'un'],
  ['no boundary', 'multipart/form-data', `${PART}--x--`],
  ['another boundary', 'multipart/form-data; boundary=y', `${PART}--x--`],
  ['cut before its end', 'multipart/form-data; boundary=x', PART],
  ['cut in its head', 'multipart/form-data; boundary=x', PART.slice(0, 30)],
  ['cut in a field', 'multipart/form-data; boundary=x', PART.slice(0, -3)],
  ['nothing', 'multipart/form-data; boundary=x', ''],
])('%s is no form', (_, type, body) => {
  expect(formOf(new TextEncoder().encode(body), type)).toBeUndefined();
});

test.each(['multipart/form-data; boundary=x', 'Multipart/Form-Data; charset=utf-8; boundary="x"'])('%s', (type) => {
  expect(formOf(new TextEncoder().encode(`${PART}--x--\r\n`), type)?.words('a')).toBe('un');
});
