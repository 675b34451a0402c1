// The names of the tags of HTML: what else stands between « < » and « > » are words.

/** Tells whether a name is a tag of HTML, which people write by habit: `br` is, `prénom` is not. */
export function isHtmlTag(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}

/** Without those that a story would rather put between signs as words: `data`, `output`, `slot`… */
const NAMES = new Set(
  [
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center',
    'cite code col colgroup dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame',
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark math menu meta',
    'nav noscript object ol option p param picture pre q rp rt ruby s samp script section select small source span strike',
    'strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video',
    'wbr',
  ].flatMap((line) => line.split(' ')),
);
