// What has no types of its own.

/** A browser script as text (publish/web/browser-scripts.ts). */
declare module '*?script' {
  const text: string;
  export default text;
}

/** What the project uses of it: its published types do not name every option. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepFeatures?: string[];
    },
  ): Promise<Buffer>;
}
