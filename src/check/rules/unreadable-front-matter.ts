// What stands where a line « --- » of a front matter should be, or what is missing: told as it is.
import type { Slip } from '../../read/front-matter.ts';
import { lineEnding, offsetAt, positionAt } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { Finding, Said } from '../problem.ts';
import { codeOf, shown } from '../shown.ts';

export function slipFinding({ file, source }: Sheet<unknown>, slip: Slip): Finding {
  const words = /^[^\r\n]*/.exec(source.slice(slip.start, slip.start + 60))?.[0] ?? '';
  return {
    file,
    position: positionAt(source, slip.start),
    words: shown(words.trim(), 60),
    ...SAID[slip.kind](source, slip),
  };
}

const SAID: Record<Slip['kind'], (source: string, slip: Slip) => Said> = {
  'opened-otherwise': (source, slip) => fence(source, slip, { fr: 'ouvre', en: 'opens' }),
  'closed-otherwise': (source, slip) => fence(source, slip, { fr: 'ferme', en: 'closes' }),
  'not-opened': (source, { start }) => ({
    ...notOpened,
    fix: { start, end: start, text: `---${lineEnding(source)}` },
  }),
  'not-closed': notClosed,
  late,
  'after-words': () => afterWords,
  toml: () => toml,
  second: () => second,
};

function fence(source: string, { start, end }: Slip, does: { fr: string; en: string }): Said {
  const signs = shown(source.slice(start, end).trimEnd(), 20) + unseenAfter(source.slice(start, end));
  return {
    fr: {
      message: `« ${signs} » tient lieu de la ligne « --- » qui ${does.fr} l’en-tête, et ne se lit pas ainsi.`,
      remedy:
        'Écrivez trois tirets du clavier, ---, seuls sur cette ligne : un traitement de texte les remplace parfois.',
    },
    en: {
      message: `“${signs}” stands for the line “---” that ${does.en} the front matter, and is not read so.`,
      remedy: 'Write three hyphens, ---, alone on this line: word processors sometimes replace them.',
    },
    fix: { start, end, text: '---' },
  };
}

/** A space that no keyboard shows makes three hyphens something else. */
function unseenAfter(signs: string): string {
  const unseen = signs.match(/[^\S \t]/g) ?? [];
  return unseen.map((sign) => ` ${codeOf(sign)}`).join('');
}

const notOpened: Said = {
  fr: {
    message: 'La ligne « --- » qui ouvre l’en-tête manque.',
    remedy: 'Écrivez --- seul sur une ligne au-dessus de celle-ci, au tout début du fichier.',
  },
  en: {
    message: 'The line “---” that opens the front matter is missing.',
    remedy: 'Write --- alone on a line above this one, at the very start of the file.',
  },
};

function notClosed(source: string, { end }: Slip): Said {
  const before = source.slice(0, end).trimEnd();
  const { line } = positionAt(source, before.length);
  const words = shown(source.slice(offsetAt(source, { line, column: 1 }), before.length), 40);
  return {
    fr: {
      message: 'L’en-tête s’ouvre à cette ligne, et rien ne le ferme.',
      remedy: `Ajoutez une ligne --- sous la ligne ${line} (« ${words} »), avant le texte.`,
    },
    en: {
      message: 'The front matter opens on this line, and nothing closes it.',
      remedy: `Add a line --- below line ${line} (“${words}”), before the text.`,
    },
    fix: { start: before.length, end: before.length, text: `${lineEnding(source)}---` },
  };
}

function late(source: string, { start, end }: Slip): Said {
  const unseen = [...new Set(source.slice(start, end).match(/[^\r\n]/g))].map(codeOf).join(', ');
  const lines = source.slice(start, end).split('\n').length - 1;
  const fr = lines > 0 ? (lines === 1 ? 'une ligne vide' : `${lines} lignes vides`) : `un signe invisible (${unseen})`;
  const en =
    lines > 0 ? (lines === 1 ? 'an empty line' : `${lines} empty lines`) : `a sign that is not seen (${unseen})`;
  return {
    fr: {
      message: `L’en-tête ne commence pas au tout début du fichier : ${fr} le précède${lines > 1 ? 'nt' : ''}.`,
      remedy: 'Retirez tout ce qui est avant --- : le fichier commence par ces trois tirets.',
    },
    en: {
      message: `The front matter does not start at the very start of the file: ${en} come${lines > 1 ? '' : 's'} before it.`,
      remedy: 'Remove all that is before ---: the file starts with these three hyphens.',
    },
    fix: { start, end, text: '' },
  };
}

const afterWords: Said = {
  fr: {
    message: 'Du texte se trouve avant l’en-tête, qui n’est lu qu’au tout début du fichier.',
    remedy: 'Déplacez ce texte sous l’en-tête, ou retirez-le.',
  },
  en: {
    message: 'Words stand before the front matter, which is read only at the very start of the file.',
    remedy: 'Move these words below the front matter, or remove them.',
  },
};

const second: Said = {
  fr: {
    message: 'Un autre en-tête commence ici, au milieu du texte : ce fichier en a un déjà.',
    remedy:
      'Si deux récits sont dans ce fichier, donnez à celui-ci son propre dossier (stories/son-titre/story.mdx), dont le fichier commence par cet en-tête ; sinon, retirez ces lignes.',
  },
  en: {
    message: 'Another front matter starts here, inside the text: this file has one already.',
    remedy:
      'If two stories are in this file, give this one a folder of its own (stories/its-title/story.mdx), whose file starts with this front matter; if not, remove these lines.',
  },
};

const toml: Said = {
  fr: {
    message: 'Cet en-tête est écrit en TOML, entre deux lignes « +++ » : il n’est pas lu.',
    remedy: 'Écrivez une ligne ---, une information par ligne (title: Mon titre), puis une autre ligne ---.',
  },
  en: {
    message: 'This front matter is written in TOML, between two lines “+++”: it is not read.',
    remedy: 'Write a line ---, one fact a line (title: My title), then another line ---.',
  },
};
