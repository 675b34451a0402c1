// Signs of a name or of a path that Markdown takes for its own: `__init__.py` is bold, `\\server\share` loses a backslash.
import type { Nodes } from 'mdast';
import { positionAt } from '../../read/lines.ts';
import { isFaceAt, mouthsIn } from '../faces.ts';
import { eatenInPaths } from '../machine-paths.ts';
import type { Bilingual, Edit } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { inTexts } from '../searches.ts';
import { shown } from '../shown.ts';
import { spanOf, walk } from '../tree.ts';
import { isUnderlinedName } from '../underlined-names.ts';

export const rule: Rule = {
  id: 'eaten-sign',
  severity: 'error',
  fr: {
    title: 'Les signes d’un nom, d’un chemin ou d’un smiley disparaîtraient',
    what: 'Les soulignés autour d’un nom (« __init__.py », « @_camille_ ») et ceux des smileys (« -_- et ^_^ ») se lisent comme du gras ou de l’italique ; dans le chemin d’un fichier (« \\\\serveur\\partage », « C:\\* »), une barre oblique inverse disparaît devant une autre ou devant un signe.',
    why: 'On lirait autre chose que ce que vous avez écrit. Un souligné qui s’imprime s’écrit \\_, une barre oblique inverse \\\\ ; un nom de fichier se met aussi entre accents graves : `__init__.py`.',
  },
  en: {
    title: 'The signs of a name, of a path or of a face would disappear',
    what: 'Underscores around a name (“__init__.py”, “@_camille_”) and those of faces (“-_- and ^_^”) are read as bold or italics; in the path of a file (“\\\\server\\share”, “C:\\*”), a backslash disappears before another one or before a sign.',
    why: 'Something else than what you wrote would be read. An underscore that is printed is written \\_, a backslash \\\\; a file’s name may also stand between backquotes: `__init__.py`.',
  },
  example: {
    part: 'body',
    wrong: 'Le fichier __init__.py est sur \\\\serveur\\partage.',
    right: 'Le fichier \\_\\_init\\_\\_.py est sur \\\\\\\\serveur\\partage.',
  },
  find: inTexts(function* ({ text: { file, source }, tree }) {
    for (const { node } of walk(tree)) {
      for (const { wording, isUnsure, ...fix } of eatenIn(node, source)) {
        const at = {
          file,
          position: positionAt(source, fix.start),
          words: shown(source.slice(fix.start, fix.end), 60),
        };
        yield { ...at, ...wording, ...(!isUnsure && { fix }) };
      }
    }
  }),
};

type Eaten = Edit & { wording: Bilingual; isUnsure?: boolean };

function eatenIn(node: Nodes, source: string): Eaten[] {
  const { start, end } = spanOf(node);
  if (node.type === 'text')
    return eatenInPaths(source, start, end).map((edit) => ({ ...edit, wording: backslashes(edit.text) }));
  if (node.type === 'blockquote' && isFaceAt(source, start))
    return [{ start, end: start + 1, text: '\\>', wording: quoted }];
  if (node.type === 'delete') return tildesIn(source, start, end);
  if (node.type === 'inlineCode') return apostrophesIn(source, start, end);
  if (node.type !== 'emphasis' && node.type !== 'strong') return [];
  if (!isUnderlinedName(source, start, end)) return facesIn(source, start, end);
  const text = source.slice(start, end).replaceAll(/^_+|_+$/g, (signs) => '\\_'.repeat(signs.length));
  return [{ start, end, text, wording: underscores(text) }];
}

/** Each sign is escaped by itself: what stands between two faces may hold emphasis of its own. */
function facesIn(source: string, start: number, end: number): Eaten[] {
  return mouthsIn(source, start, end).map((mouth) => {
    const text = source.slice(mouth.start, mouth.end).replaceAll(/[*_~^]/g, '\\$&');
    return { ...mouth, text, wording: face(text.slice(0, 2)) };
  });
}

function face(right: string): Bilingual {
  return {
    fr: {
      message:
        'Ce signe d’un smiley se lit comme une mise en relief : il ne serait pas imprimé, et la suite serait penchée.',
      remedy: `Mettez une barre oblique inverse devant lui : ${right}.`,
    },
    en: {
      message:
        'This sign of a face is read as emphasis: it would not be printed, and what follows would be set in italics.',
      remedy: `Put a backslash before it: ${right}.`,
    },
  };
}

const quoted: Bilingual = {
  fr: {
    message: 'Au début d’une ligne, le premier signe de ce smiley en ferait une citation, et ne serait pas imprimé.',
    remedy: 'Mettez une barre oblique inverse devant lui : \\>.',
  },
  en: {
    message: 'At the start of a line, the first sign of this face would make a quotation of it, and not be printed.',
    remedy: 'Put a backslash before it: \\>.',
  },
};

/** On a page, lone tildes strike words through: « de 20~30 à 40~50 ». Stories read them as they are. */
function tildesIn(source: string, start: number, end: number): Eaten[] {
  const inner = /^~([^~]+)~$/.exec(source.slice(start, end))?.[1];
  return inner === undefined ? [] : [{ start, end, text: `\\~${inner}\\~`, wording: tildes }];
}

const tildes: Bilingual = {
  fr: {
    message: 'Ces tildes barreraient les mots qu’ils entourent, et ne seraient pas imprimés.',
    remedy: 'Mettez une barre oblique inverse devant chacun : \\~ ; pour barrer des mots, écrivez ~~ces mots~~.',
  },
  en: {
    message: 'These tildes would strike through the words between them, and would not be printed.',
    remedy: 'Put a backslash before each of them: \\~; to strike words through, write ~~these words~~.',
  },
};

/** « J`ai dit `oui. », « L`été, c`est »: after a letter, a backtick is an apostrophe, and makes a pair with the next one. */
function apostrophesIn(source: string, start: number, end: number): Eaten[] {
  if (!/\p{L}/u.test(source[start - 1] ?? '') || !/^`\p{L}[^`]*`$/u.test(source.slice(start, end))) return [];
  const isBoth = /[\p{L}]`$/u.test(source.slice(start, end)) && /\p{L}/u.test(source[end] ?? '');
  const text = isBoth ? `’${source.slice(start + 1, end - 1)}’` : `’${source.slice(start + 1, end)}`;
  return [{ start, end, text, wording: backticks, isUnsure: !isBoth }];
}

const backticks: Bilingual = {
  fr: {
    message: 'Ces accents graves, mis pour des apostrophes, feraient du code des mots qu’ils entourent.',
    remedy: 'Écrivez des apostrophes : l’été ; un mot cité va entre guillemets.',
  },
  en: {
    message: 'These backquotes, typed for apostrophes, would make code of the words between them.',
    remedy: 'Write apostrophes: l’été; quoted words go between quotation marks.',
  },
};

function underscores(right: string): Bilingual {
  const written = shown(right, 60);
  return {
    fr: {
      message: 'Les soulignés de ce nom se lisent comme une mise en relief : ils ne seraient pas imprimés.',
      remedy: `Mettez une barre oblique inverse devant chacun : ${written} ; pour du gras, écrivez **le mot**, pour de l’italique *le mot*.`,
    },
    en: {
      message: 'The underscores of this name are read as emphasis: they would not be printed.',
      remedy: `Put a backslash before each of them: ${written}; for bold, write **the word**, for italics *the word*.`,
    },
  };
}

function backslashes(right: string): Bilingual {
  const written = shown(right, 60);
  return {
    fr: {
      message: 'Ici, une barre oblique inverse ne serait pas imprimée.',
      remedy: `Écrivez ${written}, où chaque signe perdu a sa barre oblique inverse.`,
    },
    en: {
      message: 'Here a backslash would not be printed.',
      remedy: `Write ${written}, where each lost sign has its backslash.`,
    },
  };
}
