// The bytes of a mail → the same, its heads and texts in UTF-8: programs name no letters, or others than those they write (RFC 2045, RFC 6532).
import { joinedBytes } from '../../model/letters/joined-bytes.ts';
import { decoded, encodingNamed, strictUtf8 } from '../decode-text.ts';
import { type Part, partsIn } from './parts.ts';
import { contentOf } from './transfer.ts';

/** Each part is read by its own letters afterwards, whatever its head said of them. */
export function inUtf8(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const part of partsIn(bytes)) {
    const [head, end] = [bytes.subarray(part.head, part.body), part.end];
    const own = textOf(bytes, part);
    if (own === undefined && strictUtf8(head) !== undefined) continue;
    const said = decoded(head);
    pieces.push(bytes.subarray(from, part.head), UTF8.encode(own === undefined ? said : announced(said)));
    if (own !== undefined) pieces.push(UTF8.encode(own));
    from = own === undefined ? part.body : end;
  }
  if (pieces.length === 0) return bytes;
  return joinedBytes([...pieces, bytes.subarray(from)]);
}

const UTF8 = new TextEncoder();

/** What a part says, where its head does not say how; undefined where it does, or says nothing but plain ASCII. */
function textOf(bytes: Uint8Array, { type, charset, transfer, body, end }: Part): string | undefined {
  if (!/^text\/(?:plain|html)$/.test(type) || !isLatin(charset)) return undefined;
  const content = contentOf(bytes.subarray(body, end), transfer);
  if (content === undefined || content.every((byte) => byte < 0x80)) return undefined;
  const own = decoded(content, charset);
  return own === readAs(content, charset) ? undefined : own;
}

/** Letters of one byte, UTF-8, or a name that says nothing: those of Asia are never taken for others. */
function isLatin(charset: string | undefined): boolean {
  const name = encodingNamed(charset);
  return name === undefined || /^(?:utf-8|iso-8859-\d+|windows-125\d|macintosh)$/.test(name);
}

function readAs(content: Uint8Array, charset: string | undefined): string {
  // The library takes a name that it does not know for Windows’ letters.
  return new TextDecoder(charset === undefined ? 'utf-8' : (encodingNamed(charset) ?? 'windows-1252')).decode(content);
}

/** The head of a part whose text is in UTF-8 from now on, and is not coded any more. */
function announced(head: string): string {
  const kept = head.replace(/^content-transfer-encoding[ \t]*:.*(?:\r?\n[ \t].*)*\r?\n/gim, '');
  const type = /^content-type[ \t]*:.*(?:\r?\n[ \t].*)*/im.exec(kept)?.[0];
  if (type === undefined) return `Content-Type: text/plain; charset=utf-8\r\n${ENCODED}${kept}`;
  const named = type
    .replace(/;\s*charset\*?\s*=\s*(?:"[^"]*"|[^;\s]*)/gi, '')
    .replace(/^(content-type[ \t]*:\s*[^;\s]*)/i, '$1; charset=utf-8');
  return ENCODED + kept.replace(type, () => named);
}

const ENCODED = 'Content-Transfer-Encoding: 8bit\r\n';
