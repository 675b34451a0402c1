// « %C3%A9t%C3%A9 » → « été ».

/** An address of the web as it is read; one that is no UTF-8 as it is written. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
