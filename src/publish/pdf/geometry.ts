// The measures of a page: what changes from one edition of a book to another. All lengths are millimetres.

export interface Geometry {
  width: number;
  height: number;
  /** Margins of a spread: `inside` is the gutter, `outside` the fore-edge. */
  inside: number;
  outside: number;
  top: number;
  bottom: number;
  /** Lines of a full page: every vertical space of the book is a multiple of one line. */
  lines: number;
  /** Body size, in points. */
  bodySize: number;
  /** A cover opens the file. A printer asks for the cover as a sheet of its own. */
  cover: boolean;
}

/**
 * The margins of a page by the canon of Villard de Honnecourt and Van de Graaf: the text block has the proportions of
 * the page and stands on its diagonals; margins are 1/n of width and height at the spine and the head, 2/n outside
 * and at the foot. Van de Graaf divides by nine; ten gives a line of 62 characters on A5 instead of 59.
 */
export function canon(width: number, height: number, division: number) {
  return {
    width,
    height,
    inside: width / division,
    outside: (2 * width) / division,
    top: height / division,
    bottom: (2 * height) / division,
  };
}

/** The book read on a screen: A5, thirty lines of 4.9 mm. */
export const SCREEN: Geometry = { ...canon(148, 210, 10), lines: 30, bodySize: 10.2, cover: true };
