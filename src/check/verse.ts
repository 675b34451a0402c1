// Short lines that all begin with a capital: verse, or one sentence that is wrapped before names.
import { isWrapped } from '../model/letters/filled-lines.ts';
import type { Line } from './paragraph-lines.ts';

/** At least three lines, of which several end where no sentence does. */
export function isVerse(lines: readonly Line[]): boolean {
  if (lines.length < 3 || !lines.every(({ words }) => words.length <= 60 && CAPITAL.test(words))) return false;
  const open = lines.slice(0, -1).filter(isOpen);
  return open.length >= 2 && open.length * 2 >= lines.length - 1 && !isWrapped(lines);
}

const CAPITAL = /^[«“"’'([*_—–-]*\s?\p{Lu}/u;

function isOpen({ words }: Line): boolean {
  return !/[.!?…:][»”")*_\s]*$/u.test(words);
}

/**
 * « Il y avait Paul,⏎Nour et Camille, » may go on from line to line: after a comma, or a word that waits for another, each
 * line begins as a name does. « Je », « Le » or « Et » has no capital inside of a sentence: such lines are verse.
 */
export function isPerhapsSentence(lines: readonly Line[]): boolean {
  const ends = lines.slice(0, -1).filter(isOpen);
  if (!ends.some(({ words }) => words.length > SHORT || GOES_ON.test(words))) return false;
  return lines.every(({ words }, index) => {
    const above = lines[index - 1];
    return !above || !isOpen(above) || !NO_NAME.test(words);
  });
}

/**
 * « Je t’aime encore,⏎Comme au premier jour. »: verse that has its commas. Inside of a sentence, « Comme » has no capital.
 * Wrapped lines may begin with capitals too, but hardly three of them.
 */
export function isPunctuated(lines: readonly Line[]): boolean {
  if (lines.length < 2 || !lines.every(({ words }) => words.length <= 80 && CAPITAL.test(words))) return false;
  if (lines.length < 3 && lines.some(({ words }) => words.length > 60)) return false;
  return lines.some(({ words, isJoined }, index) => {
    const above = lines[index - 1];
    if (!above || !isJoined || !/[,;]$/.test(above.words) || !NO_NAME.test(words)) return false;
    return !/^(?:Les?|La|L[’']|The)(?!\p{L})/u.test(words) || (lines.length > 2 && !isWrapped(lines));
  });
}

/**
 * The lines above which a writer who breaks the others broke none: « Un\⏎deux\⏎trois⏎quatre ». One that begins as none of
 * those after a break goes on with a long line, and so does a small letter that leads to the full stop.
 */
export function forgottenIn(lines: readonly Line[]): readonly Line[] {
  const forgotten = lines.filter(({ isJoined }) => isJoined);
  const apart = lines.filter(({ isJoined }, index) => index > 0 && !isJoined);
  if (apart.length < 2 || forgotten.length * 2 > apart.length || forgotten.length === 0) return [];
  const width = Math.max(...lines.map(({ words }) => words.length));
  const isSmall = ({ words }: Line) => /^[^\p{L}\p{N}]*\p{Ll}/u.test(words);
  return forgotten.filter((line) => {
    const above = lines[lines.indexOf(line) - 1] as Line;
    const space = line.words.search(/\s/);
    const hasRoom = above.words.length + 1 + (space < 0 ? line.words.length : space) <= width;
    return (
      (hasRoom || above.words.length < SHORT) && (!isSmall(line) || (apart.some(isSmall) && !/\.$/.test(line.words)))
    );
  });
}

/** Below, a line is one by itself, where nothing at its end goes on. */
const SHORT = 30;

export const GOES_ON =
  /(?:,|(?<!\p{L})(?:et|ou|ni|mais|puis|à|au|aux|de|du|des|d’|en|dans|chez|avec|sans|pour|par|sur|sous|vers|entre|le|la|les|un|une|que|qui|and|or|but|then|at|of|in|on|to|from|with|for|by|the|a|an))$/iu;

/** What begins a line of verse, and no name. English « I » has its capital everywhere. */
export const NO_NAME = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu)[’']|(?:${[
    'Le|La|Les|Un|Une|Des|Du|De|Au|Aux|Ce|Cet|Cette|Ces|Mon|Ma|Mes|Ton|Ta|Tes|Son|Sa|Ses|Notre|Nos|Votre|Vos|Leur|Leurs',
    'Je|Tu|Il|Elle|On|Nous|Vous|Ils|Elles|Me|Te|Se|Et|Ou|Ni|Mais|Car|Donc|Or|Puis|Que|Qui|Quoi|Dont|Où|Quand|Comme|Si|Ne',
    'À|Dans|Sur|Sous|Par|Pour|Avec|Sans|Vers|Chez|Entre|En|Y|Tout|Toute|Tous|Rien|Plus|Pas|Point|Ô|Oh|Ah',
    'The|A|An|And|But|Or|Nor|So|Yet|In|On|At|Of|To|From|With|By|As|If|When|Where|Who|Which|That|This|These|Those',
    'My|Your|His|Her|Its|Our|Their|He|She|It|We|You|They|No|Not|All|What|How|Then|There',
  ].join('|')})(?![\p{L}’']))`,
  'u',
);
