// Stars inside words are emphasis to Markdown: « les étudiant*es et les auteur*rices » loses both, and leans in between.
import { isOfWords } from '../../read/stars-in-words.ts';
import type { Bilingual, Said } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { atSteps } from '../searches.ts';
import { shown } from '../shown.ts';
import { positionOf, spanOf } from '../tree.ts';

export const rule: Rule = {
  id: 'eaten-star',
  severity: 'error',
  fr: {
    title: 'Des étoiles disparaîtraient',
    what: 'Deux étoiles prises chacune dans un mot (« étudiant*e*s », « M*A*S*H », « les ami*es et les auteur*rices », « p*tain, quel c* ») ou dans un calcul (« 30*40*50 »), se lisent comme de l’italique ; de même celles d’une naissance (« (*1954) et (* 1956) »), et celles qu’une espace sépare des mots qu’elles devaient fermer (« **Un **, **deux** »).',
    why: 'Les étoiles ne seraient pas imprimées, et ce qui est entre elles serait penché. Une étoile qui s’imprime s’écrit \\*.',
  },
  en: {
    title: 'Stars would disappear',
    what: 'Two stars that stand each inside a word (“étudiant*e*s”, “M*A*S*H”, “sh*t, what a c*”), or in a sum (“30*40*50”), are read as italics; so are those of a birth (“(*1954) and (* 1956)”), and those that a space keeps from the words they were to close (“**One **, **two**”).',
    why: 'The stars would not be printed, and what is between them would be set in italics. A star that is printed is written \\*.',
  },
  example: {
    part: 'body',
    wrong: 'Les étudiant*es et les auteur*rices racontent.',
    right: 'Les étudiant\\*es et les auteur\\*rices racontent.',
  },
  find: atSteps(({ node }, { text: { file, source } }) => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return undefined;
    const { start, end } = spanOf(node);
    const said = misreadStars(source, start, end) ?? starsInWords(source, start, end);
    return said && { file, position: positionOf(node), words: shown(source.slice(start, end), 60), ...said };
  }),
};

function starsInWords(source: string, start: number, end: number): Said | undefined {
  const { stars, inner } = STARRED.exec(source.slice(start, end))?.groups ?? {};
  if (!stars || !inner) return undefined;
  const before = source.slice(Math.max(0, start - 5), start);
  const after = source.slice(end, end + 2);
  const isSure = isOfWords(before, inner, after);
  if (!isSure && !isAcrossWords(before, inner, after)) return undefined;
  const escaped = '\\*'.repeat(stars.length);
  const text = escaped + inner + escaped;
  return { ...wordingOf(shown(text, 60)), ...((isSure || isHidden(before, inner)) && { fix: { start, end, text } }) };
}

const STARRED = /^(?<stars>\*\*?)(?<inner>[^*]+)\k<stars>$/;

/** Stars that CommonMark reads the other way round from what was typed. Nobody's emphasis starts or ends so. */
function misreadStars(source: string, start: number, end: number): Said | undefined {
  const { stars, inner } = /^(?<stars>\*+)(?<inner>.+?)\k<stars>$/su.exec(source.slice(start, end))?.groups ?? {};
  if (!stars || !inner || inner.length < 2) return undefined;
  // « (*1954) … (* 1982) »: a star says a birth.
  if (/[([]$/.test(inner)) {
    const escaped = '\\*'.repeat(stars.length);
    return { ...ofBirth, fix: { start, end, text: escaped + inner + escaped } };
  }
  // « **Le Monde **, **L’Équipe ** »: what was to close opens.
  const isClosing = /^(?:[,;)»][\s\p{L}]|\.\s)/u.test(inner) && /\s/.test(source[start - 1] ?? '');
  return isClosing ? ofOthers : undefined;
}

const ofBirth: Bilingual = {
  fr: {
    message: 'Ces étoiles se lisent comme une mise en relief : elles ne seraient pas imprimées.',
    remedy: 'Mettez une barre oblique inverse devant chaque étoile qui s’imprime : (\\*1954).',
  },
  en: {
    message: 'These stars are read as emphasis: they would not be printed.',
    remedy: 'Put a backslash before each star that is printed: (\\*1954).',
  },
};

const ofOthers: Bilingual = {
  fr: {
    message:
      'Une espace précède ces étoiles, qui ouvrent ici une mise en relief au lieu d’en fermer une : elle tombe sur d’autres mots.',
    remedy: 'Collez les étoiles aux mots qu’elles entourent : **ces mots**, puis la suite.',
  },
  en: {
    message:
      'A space stands before these stars, which open here an emphasis instead of closing one: it falls on other words.',
    remedy: 'Put the stars against the words they surround: **these words**, then the rest.',
  },
};

/** Words that start or end inside of one: « p*tain, quel c* ». Chinese sets emphasis so: it has no spaces. */
function isAcrossWords(before: string, inner: string, after: string): boolean {
  return /\s/.test(inner) && (SPACED.test(before.slice(-1)) || SPACED.test(after.slice(0, 1)));
}

const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Letters that somebody hid: a few before each of the stars. */
function isHidden(before: string, inner: string): boolean {
  return /(?<!\p{L})\p{L}{1,2}$/u.test(before) && /(?<!\p{L})\p{L}{1,2}$/u.test(inner);
}

function wordingOf(right: string): Bilingual {
  return {
    fr: {
      message:
        'Ces étoiles, prises dans des mots, se lisent comme une mise en relief : elles ne seraient pas imprimées.',
      remedy: `Mettez une barre oblique inverse devant chacune : ${right}. De l’italique commence et finit avec un mot.`,
    },
    en: {
      message: 'These stars, inside words, are read as emphasis: they would not be printed.',
      remedy: `Put a backslash before each of them: ${right}. Italics start and end with a word.`,
    },
  };
}
