// What has no types of its own.

/** A browser script as text (publish/web/browser-scripts.ts). */
declare module '*?script' {
  const text: string;
  export default text;
}

/** A component, for who compiles it without being one (story-preview/page-entry.ts). */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
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

/** What the project uses of it. */
declare module 'saxen' {
  type Decode = (words: string) => string;
  interface Hooks {
    openTag: (name: string, attributes: () => Record<string, string>, decode: Decode) => void;
    closeTag: (name: string) => void;
    text: (words: string, decode: Decode) => void;
    cdata: (words: string) => void;
    attention: (words: string) => void;
    error: (error: Error) => void;
  }
  export class Parser {
    on<Name extends keyof Hooks>(name: Name, hook: Hooks[Name]): this;
    parse(xml: string): void;
  }
}
