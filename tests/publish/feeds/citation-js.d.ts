// Citation.js has no types of its own; this is what the tests use of it.
declare module '@citation-js/core' {
  interface CslName {
    family?: string;
    given?: string;
    literal?: string;
    'dropping-particle'?: string;
    'non-dropping-particle'?: string;
  }
  interface CslItem {
    type: string;
    title: string;
    URL: string;
    language: string;
    publisher: string;
    issued: { 'date-parts': number[][] };
    author?: CslName[];
    editor?: CslName[];
  }
  /** Reads a citation in a format that a plugin knows. @throws where it is in none */
  export class Cite {
    constructor(text: string);
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
