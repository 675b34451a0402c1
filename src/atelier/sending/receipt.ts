// The number by which a writer and the editors speak of a text: made on the device, said on the telephone without spelling.

/** « e-4827-3916 »: digits alone, for letters are misheard. A hundred million of them: among a thousand texts, two are the same once in two hundred times. */
export function newReceipt(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const digits = String(number % 100_000_000).padStart(8, '0');
  return `e-${digits.slice(0, 4)}-${digits.slice(4)}`;
}
