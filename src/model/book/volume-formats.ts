// The files in which a volume is published: what each is called, and how machines know it. Addresses, pages, feeds, linked
// data and catalogues read this table alone.

/** What a book is made for; each has its own ISBN. */
export const BOOK_OUTPUTS = ['epub', 'pdf', 'print'] as const;
export type BookOutput = (typeof BOOK_OUTPUTS)[number];

/** After the id of the volume, in the name of its file; the media type as IANA registers it. */
export const VOLUME_FORMATS = {
  epub: { ending: '.epub', type: 'application/epub+zip' },
  pdf: { ending: '.pdf', type: 'application/pdf' },
} as const satisfies Partial<Record<BookOutput, { ending: string; type: string }>>;

export type VolumeFormat = keyof typeof VOLUME_FORMATS;

/** In the order in which readers are offered them. */
export const volumeFormats = Object.keys(VOLUME_FORMATS) as VolumeFormat[];
