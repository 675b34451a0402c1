// Bytes of the device → addresses at which the page shows them, as long as they are shown.

interface BlobAddresses {
  /** Those of before go away: each face shows one state of the draft. */
  begin(): void;
  of(bytes: Uint8Array, type: string): string;
}

export function blobAddresses(): BlobAddresses {
  let held: string[] = [];
  return {
    begin() {
      for (const address of held) URL.revokeObjectURL(address);
      held = [];
    },
    of(bytes, type) {
      const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
      held.push(address);
      return address;
    },
  };
}

/** By the name of a picture, of the two kinds that a story shows. */
export function pictureType(name: string): string {
  return name.endsWith('.png') ? 'image/png' : 'image/jpeg';
}
