// The faces of the book in this page: the files of the site's fonts, under names of their own. Those of the site are left out
// where they come late (`font-display: optional`), and a book waits for its letters.
import sans from '@fonts/sans.woff2?url';
import serif from '@fonts/serif.woff2?url';
import serifItalic from '@fonts/serif-italic.woff2?url';
import serifSemiBold from '@fonts/serif-semibold.woff2?url';

const SERIF = 'Book Serif';
const SANS = 'Book Sans';

const FONTS: readonly [family: string, file: string, descriptors: FontFaceDescriptors][] = [
  [SERIF, serif, {}],
  [SERIF, serifItalic, { style: 'italic' }],
  [SERIF, serifSemiBold, { weight: '600' }],
  [SANS, sans, { weight: '400 600' }],
];

let loading: Promise<PromiseSettledResult<unknown>[]> | undefined;

/** Those that cannot be loaded are left to the device. */
export async function loadBookFonts(): Promise<void> {
  loading ??= Promise.allSettled(
    FONTS.map(async ([family, file, descriptors]) => {
      const font = new FontFace(family, `url("${file}")`, descriptors);
      document.fonts.add(font);
      await font.load().catch((error: unknown) => {
        document.fonts.delete(font);
        throw error;
      });
    }),
  );
  // Those that did not come are asked again with the next page.
  if ((await loading).some(({ status }) => status === 'rejected')) loading = undefined;
}

/** A style sheet of a book, which brings fonts of its own, as this page can follow it: the site's stand behind. */
export function withBookFonts(css: string): string {
  const own = css.replace(/@font-face \{[^}]*\}/g, '');
  return standingIn(standingIn(own, '--serif', SERIF), '--sans', SANS);
}

/** @param name the property by which the site's style sheets name the face */
function standingIn(css: string, name: string, family: string): string {
  const [known] = /"[^"]+"/.exec(getComputedStyle(document.documentElement).getPropertyValue(name)) ?? [];
  return known === undefined ? css : css.replaceAll(known, `"${family}", ${known}`);
}
