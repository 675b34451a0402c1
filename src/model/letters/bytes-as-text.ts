// Bytes → letters that a text may hold, and back: an address, a draft that is downloaded, a question to a forge.

/** RFC 4648, section 4. */
export function base64Of(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += PIECE) units += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(units);
}

/** A call takes only so many arguments. */
const PIECE = 0x8000;

/** RFC 4648, section 4. @throws DOMException where the letters are none of it */
export function bytesOfBase64(letters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(letters), (unit) => unit.charCodeAt(0));
}

/** Two digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
