// Files are UTF-8, and hold only characters that are written: no control, no lost or half character.

import { positionAt } from '../../read/lines.ts';
import { type Decoded, decodedCharacters, type Finder } from '../decoded.ts';
import { enough } from '../enough.ts';
import { type SourceFile, sourceFiles, unusualFiles } from '../files.ts';
import { misreadIn } from '../misread-letters.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { codeOf, shown } from '../shown.ts';

export const rule: Rule = {
  id: 'encoding',
  severity: 'error',
  fr: {
    title: 'Un caractère est perdu ou ne peut pas être imprimé',
    what: 'Un fichier est enregistré en UTF-8. Il ne contient ni caractère de commande, ni caractère perdu (« \uFFFD »), ni signe qui n’existe que dans une police, ni lettre qu’un autre programme a mal lue (« Ã© », « =C3=A9 »).',
    why: 'Un texte enregistré autrement perd ses accents. Un caractère de commande rend illisible le livre entier, et un signe propre à une police devient un carré vide.',
  },
  en: {
    title: 'A character is lost or cannot be printed',
    what: 'A file is saved as UTF-8. It holds no control character, no lost character (“\uFFFD”), no sign that exists in one font only, no letter that another program misread (“Ã©”, “=C3=A9”).',
    why: 'A text saved otherwise loses its accents. A control character makes the whole book unreadable, and the sign of one font becomes an empty box.',
  },
  example: { part: 'body', wrong: 'Un caf\uFFFD à Nantes.', right: 'Un café à Nantes.' },
  *find(content) {
    yield* enough(sourceFindings(unusualFiles(content)));
    for (const decoded of decodedCharacters(content, unprintable)) yield decodedFinding(decoded);
    for (const file of sourceFiles(content)) yield* misreadFindings(file);
  },
};

function* sourceFindings(files: Iterable<SourceFile>): Generator<Finding> {
  for (const { file, source, notUtf8 } of files) {
    if (notUtf8) yield { file, position: notUtf8, words: '', ...wrongEncoding };
    else {
      for (const { index, characters } of unprintable(source)) {
        const isPoint = isBullet(source, index, characters);
        const mended = isPoint ? '•' : mendedOf(characters);
        const fix = mended === undefined ? {} : { fix: { start: index, end: index + characters.length, text: mended } };
        yield {
          file,
          position: positionAt(source, index),
          words: codeOf(characters),
          ...(isPoint ? bullet(codeOf(characters)) : wordingOf(characters)),
          ...fix,
        };
      }
    }
  }
}

function decodedFinding({ file, position, words, characters }: Decoded): Finding {
  return { file, position, words, ...wordingOf(characters) };
}

/** Once a file: what one program did wrong to a text it did to all of it. */
function* misreadFindings({ file, source, notUtf8 }: SourceFile): Generator<Finding> {
  const misread = notUtf8 ? undefined : misreadIn(source);
  if (!misread) return;
  const { start, end, first, text } = misread;
  yield {
    ...{ file, position: positionAt(source, start), words: shown(first.written, 60) },
    ...misreadLetters(shown(first.written, 20), first.meant),
    fix: { start, end, text },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused.
const SUSPECT = /\r(?!\n)|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\uFDD0-\uFDEF\uFFFC-\uFFFF]/;
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are refused.
  /(?:\r(?!\n)|[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|[\u2028\u2029]|[\uFFFC\uFFFD]|\p{Cs}|\p{Co}|\p{Noncharacter_Code_Point})+/gu;

const unprintable: Finder = (text) =>
  SUSPECT.test(text) ? [...text.matchAll(UNPRINTABLE)].map(({ 0: characters, index }) => ({ index, characters })) : [];

/** Windows-1252, whose signs some programs save as control characters. */
const WINDOWS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** What was meant, where that is certain. */
function mendedOf(characters: string): string | undefined {
  if (/^[\u2028\u2029]+$/.test(characters)) return ' ';
  if (/^\r+$/.test(characters)) return '\n'.repeat(characters.length);
  const mended = [...characters].map((character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? '\0').join('');
  return mended.includes('\0') ? undefined : mended;
}

/** Word draws the points of its lists with signs of Symbol and Wingdings. */
function isBullet(source: string, index: number, characters: string): boolean {
  return (
    /^[\uF020-\uF0FF]$/.test(characters) &&
    /(?:^|\n)[ \t>]{0,20}$/.test(source.slice(Math.max(0, index - 21), index)) &&
    /^[ \t\u00A0]+\S/.test(source.slice(index + 1, index + 20))
  );
}

function wordingOf(characters: string): Bilingual {
  const code = codeOf(characters);
  const mended = mendedOf(characters);
  if (/^[\u2028\u2029]/.test(characters)) return invisibleBreak(code);
  if (characters.startsWith('\r')) return oldBreak;
  if (mended !== undefined) return windows(code, mended);
  if (/^[\uFFFC\uFFFD]|^\p{Cs}/u.test(characters)) return lost;
  if (/^\p{Co}/u.test(characters)) return fontOnly(code);
  if (characters.startsWith('\v')) return wordBreak(code);
  return control(code);
}

const wrongEncoding: Bilingual = {
  fr: {
    message: 'Ce fichier n’est pas enregistré en UTF-8 : ses lettres accentuées ne peuvent pas être lues.',
    remedy:
      'Dans votre éditeur, enregistrez-le de nouveau en choisissant l’encodage « UTF-8 », puis relisez les accents.',
  },
  en: {
    message: 'This file is not saved as UTF-8: its accented letters cannot be read.',
    remedy: 'In your editor, save it again and choose the encoding “UTF-8”, then read the accents again.',
  },
};

const lost: Bilingual = {
  fr: { message: 'Un caractère a été perdu ici : il n’en reste que « \uFFFD ».', remedy: 'Retapez le mot.' },
  en: { message: 'A character was lost here: only “\uFFFD” is left of it.', remedy: 'Type the word again.' },
};

const invisibleBreak = (code: string): Bilingual => ({
  fr: {
    message: `Un saut de ligne invisible (${code}) se trouve ici.`,
    remedy: 'Effacez-le et tapez une espace, ou la touche Entrée deux fois pour un nouveau paragraphe.',
  },
  en: {
    message: `An invisible line break (${code}) stands here.`,
    remedy: 'Delete it and type a space, or the Enter key twice for a new paragraph.',
  },
});

const oldBreak: Bilingual = {
  fr: {
    message: 'Cette ligne finit comme sur d’anciens ordinateurs (U+000D seul).',
    remedy: 'Dans votre éditeur, choisissez les fins de ligne « LF » ou « CRLF » et enregistrez.',
  },
  en: {
    message: 'This line ends as on old computers (U+000D alone).',
    remedy: 'In your editor, choose the line ends “LF” or “CRLF” and save.',
  },
};

const windows = (code: string, mended: string): Bilingual => ({
  fr: {
    message: `Le signe « ${mended} » a été mal enregistré (${code}).`,
    remedy: `Effacez-le et retapez « ${mended} ».`,
  },
  en: { message: `The sign “${mended}” was saved wrongly (${code}).`, remedy: `Delete it and type “${mended}” again.` },
});

const fontOnly = (code: string): Bilingual => ({
  fr: {
    message: `Ce signe (${code}) n’existe que dans la police où il a été dessiné.`,
    remedy: 'Remplacez-le par un signe du clavier, par exemple « - » pour une puce.',
  },
  en: {
    message: `This sign (${code}) exists only in the font where it was drawn.`,
    remedy: 'Replace it by a sign of the keyboard, for example “-” for a bullet.',
  },
});

const bullet = (code: string): Bilingual => ({
  fr: {
    message: `Cette puce de Word (${code}) n’existe que dans la police où elle a été dessinée.`,
    remedy: 'Commencez chaque point de la liste par « - » et une espace, avec une ligne vide avant le premier.',
  },
  en: {
    message: `This bullet of Word (${code}) exists only in the font where it was drawn.`,
    remedy: 'Start each item of the list with “-” and a space, with an empty line before the first.',
  },
});

const wordBreak = (code: string): Bilingual => ({
  fr: {
    message: `Un saut de ligne de Word (Maj + Entrée, ${code}), qui ne se voit pas, se trouve ici.`,
    remedy:
      'Effacez-le, puis tapez Entrée deux fois pour un nouveau paragraphe ; pour garder une ligne à part, tapez une barre oblique inverse (\\) et Entrée.',
  },
  en: {
    message: `A line break of Word (Shift + Enter, ${code}), which cannot be seen, stands here.`,
    remedy:
      'Delete it, then type Enter twice for a new paragraph; to keep a line apart, type a backslash (\\) and Enter.',
  },
});

const control = (code: string): Bilingual => ({
  fr: {
    message: `Un caractère de commande (${code}), qui ne se voit pas, se trouve ici.`,
    remedy: 'Effacez ce passage et retapez-le.',
  },
  en: {
    message: `A control character (${code}), which cannot be seen, stands here.`,
    remedy: 'Delete this passage and type it again.',
  },
});

const misreadLetters = (written: string, meant: string): Bilingual => ({
  fr: {
    message: meant
      ? `Un programme a mal lu les lettres de ce fichier : « ${written} » était « ${meant} ».`
      : 'Un programme de courrier a coupé cette ligne et changé les lettres de ce fichier.',
    remedy: 'Recopiez le texte depuis l’original ; « npm run check -- --fix » rend les lettres de tout le fichier.',
  },
  en: {
    message: meant
      ? `A program misread the letters of this file: “${written}” was “${meant}”.`
      : 'A mail program cut this line and changed the letters of this file.',
    remedy: 'Copy the text again from the original; “npm run check -- --fix” gives the whole file its letters back.',
  },
});
