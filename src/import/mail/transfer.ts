// What a part of a mail holds, out of the code in which it travelled (RFC 2045, 6).
import { bytesOfBase64 } from '../../model/letters/bytes-as-text.ts';

/** Undefined where it is no more what it says to be. @param transfer in small letters */
export function contentOf(body: Uint8Array, transfer: string): Uint8Array | undefined {
  if (/quoted-printable/.test(transfer)) return fromQuoted(body);
  return /base64/.test(transfer) ? fromBase64(body) : body;
}

function fromQuoted(body: Uint8Array): Uint8Array {
  const own = new Uint8Array(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] as number;
    const code = byte === EQUALS ? new TextDecoder().decode(body.subarray(at + 1, at + 3)) : '';
    if (/^[\dA-F]{2}$/i.test(code)) own[length++] = Number.parseInt(code, 16);
    else if (code === '\r\n' || /^\n/.test(code)) {
      at += code === '\r\n' ? 2 : 1;
      continue;
    } else {
      own[length++] = byte;
      continue;
    }
    at += 2;
  }
  return own.subarray(0, length);
}

const EQUALS = 0x3d;

function fromBase64(body: Uint8Array): Uint8Array | undefined {
  try {
    const coded = new TextDecoder('latin1').decode(body).replace(/[^A-Za-z0-9+/]/g, '');
    return bytesOfBase64(coded);
  } catch {
    return undefined;
  }
}
