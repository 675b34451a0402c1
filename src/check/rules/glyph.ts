// Signs that no face of a card or of a book has. The site shows them with the reader's own faces.
import { identityOf } from '../../design/identity.ts';
import { type Drawing, drawingsOf, undrawnIn } from '../../model/glyphs/drawings.ts';
import { type TextFace, textFaceOf } from '../../model/glyphs/text-face.ts';
import { overlaps, type Span } from '../../model/letters/spans.ts';
import { enough } from '../enough.ts';
import { type Passage, placeOf } from '../passages.ts';
import { printedOf } from '../printed.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { falseLettersIn } from './fancy-letters.ts';

export const rule: Rule = {
  id: 'glyph',
  severity: 'advice',
  fr: {
    title: 'Un signe n’a pas de dessin dans les cartes et les livres',
    what: 'Les polices des cartes, de l’EPUB et du PDF dessinent les lettres latines, grecques et cyrilliques, les signes courants et tous les émojis. Ce qu’elles n’ont pas, comme l’arabe, l’hébreu ou le chinois, est signalé à sa place.',
    why: 'Le site montre ces signes avec les polices de l’appareil. La carte les laisse de côté, le PDF imprime une case ou un nom à leur place, et l’EPUB dépend de la liseuse.',
  },
  en: {
    title: 'A sign has no drawing in cards and books',
    what: 'The faces of cards, EPUB and PDF draw Latin, Greek and Cyrillic letters, the usual signs and every emoji. What they lack, such as Arabic, Hebrew or Chinese, is told with its place.',
    why: 'The site shows these signs with the faces of the reader’s device. The card leaves them out, the PDF prints a box or a name instead, and the EPUB depends on the e-reader.',
  },
  example: { part: 'frontMatter', wrong: 'places: [東京]', right: 'places: [Tokyo]' },
  *find(content) {
    yield* enough(findings(printedOf(content), textFaceOf(identityOf(content.site.value?.identity).faces.id)));
  },
};

function* findings(passages: Iterable<Passage>, text: TextFace): Generator<Finding> {
  for (const passage of passages) {
    const { file, words } = passage;
    const undrawn = undrawnIn(words, text).filter(({ written }) => !REFUSED.test(written));
    if (undrawn.length === 0) continue;
    const told = falseLettersIn(passage);
    const untold = undrawn.filter(({ start, written }) => !overlaps(told, start, start + written.length));
    for (const { start, end } of runsOf(untold, words)) {
      const found = words.slice(start, end);
      yield { file, position: placeOf(passage, start), words: short(found, 60), ...wordingOf(found, text) };
    }
  }
}

/** What the rules on characters refuse, and the place of what is no words. */
const REFUSED = /[\uFFFC\uFFFD\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;

/** Words are told by the phrase, other signs each by itself. */
function runsOf(signs: readonly Drawing[], words: string): Span[] {
  const runs: (Span & { sign: string })[] = [];
  for (const { start, written } of signs) {
    const last = runs.at(-1);
    const between = words.slice(last?.end, start);
    const goesOn = OF_WORDS.test(written) ? GAP.test(between) : between === '' && written === last?.sign;
    if (last && goesOn && OF_WORDS.test(written) === OF_WORDS.test(last.sign)) last.end = start + written.length;
    else runs.push({ start, end: start + written.length, sign: written });
  }
  return runs;
}

/** Letters, and the marks and stops of their alphabet. */
const OF_WORDS = /[\p{L}\p{M}\p{Nd}\p{P}]/u;
const GAP = /^[\s\p{P}\p{S}\p{N}]*$/u;

/** Signs that look alike, of which only the first has a drawing. */
const ALIKE = [
  ...['⭐★✪✭✮✯✰⭑', '❌✗✘✕☒', '☎✆☏✇', '❤♡❥', '✏✎✐', '👉☛☞', '👈☚☜', '✨✦✧', '✳✱✲', '♪♫♬'],
  ...['→➔➙➛➜➝➞➟➠➢➣➤➥➦➧➨➩➪➭➯➱➲➺➼➽⇒⇨⟶⟹►▸▹', '←⇐⇦⟵⟸◄◂◃', '↔⇔⟷⟺', '•●○‣⁃◦⦁⬤', '■▮❑', '«❝', '»❞'],
];

/** Lines under, over and through letters. */
const UNDRAWN_MARKS = /[\u0305\u0332-\u0338\u033F\u0347\u035E-\u0362]/g;

/** What could be written instead, where something could. */
function insteadOf(found: string, text: TextFace): string | undefined {
  const drawings = [...drawingsOf(found, text)];
  // « é̲ » keeps the accent that has a drawing.
  const plain = found.replaceAll(UNDRAWN_MARKS, '');
  if (plain !== found && undrawnIn(plain, text).length === 0) return plain.normalize('NFC');
  if (drawings.every(({ drawn }) => drawn !== '')) return drawings.map(({ drawn }) => drawn).join('');
  const sign = drawings[0]?.written ?? '';
  return [...(ALIKE.find((signs) => signs.includes(sign)) ?? '')][0];
}

function wordingOf(found: string, text: TextFace): Bilingual {
  const instead = insteadOf(found, text);
  const remedy = instead ? written(short(instead, 40)) : /\p{L}/u.test(found) ? inOurLetters : inWords;
  return {
    fr: { message: `Aucune police des cartes et des livres ne dessine « ${short(found, 40)} ».`, remedy: remedy.fr },
    en: { message: `No face of the cards and books draws “${short(found, 40)}”.`, remedy: remedy.en },
  };
}

const written = (instead: string) => ({
  fr: `Écrivez « ${instead} », qui a un dessin partout.`,
  en: `Write “${instead}”, which has a drawing everywhere.`,
});

const inOurLetters = {
  fr: 'La carte laisse ces lettres de côté, le PDF imprime des cases vides, l’EPUB dépend de la liseuse : écrivez aussi ces mots en lettres latines, ou donnez-en la traduction.',
  en: 'The card leaves these letters out, the PDF prints empty boxes, the EPUB depends on the e-reader: write these words in Latin letters too, or translate them.',
};

const inWords = {
  fr: 'La carte le laisse de côté, le PDF imprime une case ou un nom, l’EPUB dépend de la liseuse : écrivez un mot à la place, ou un émoji.',
  en: 'The card leaves it out, the PDF prints a box or a name, the EPUB depends on the e-reader: write a word instead, or an emoji.',
};

function short(words: string, limit: number): string {
  const letters = [...words];
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : words;
}
