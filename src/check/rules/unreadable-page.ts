// What keeps an editor's page from being read. Code is at home there: what is wrong is told, not that it is code.
import type { Content } from '../../read/content.ts';
import { offsetAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Flaw } from '../../read/position.ts';
import type { Bilingual, Edit, Finding } from '../problem.ts';
import { shown } from '../shown.ts';
import { isSizeFlaw } from './size.ts';

export function* pageFindings({ pages }: Content): Generator<Finding> {
  for (const { body } of pages) {
    if (body.notUtf8) continue;
    for (const flaw of body.flaws.filter((one) => !isSizeFlaw(one))) {
      const fix = mended(flaw, body);
      yield { file: body.file, ...placeOf(flaw, body), ...wordingOf(flaw, body), ...(fix && { fix }) };
    }
  }
}

/** A backslash before a `<` that opens no tag, an address out of its `<` `>`, a comment as MDX writes it. */
function mended(flaw: Flaw, { source }: Text): Edit | undefined {
  const start = offsetAt(source, flaw.position);
  const rest = source.slice(start, start + 20_000);
  const address = ADDRESS.exec(rest);
  if (address?.[1]) return { start, end: start + address[0].length, text: address[1].replace(/^mailto:/, '') };
  const comment = /^<!--([\s\S]*?)-->/.exec(rest);
  if (comment?.[1] !== undefined && !comment[1].includes('*/'))
    return { start, end: start + comment[0].length, text: `{/*${comment[1]}*/}` };
  return /^<(?![\p{L}$_/>!?])/u.test(rest.slice(0, 2)) ? { start, end: start, text: '\\' } : undefined;
}

/** Markdown's own way to write an address, which MDX reads as a tag. */
const ADDRESS = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@/]+@[^\s<>@]+\.[^\s<>@]+)>/;

/** The parser says where it stopped: at the end of an anchor, after a line that ends too early. */
function placeOf(flaw: Flaw, text: Text): Pick<Finding, 'position' | 'words'> {
  const { position, words } = flaw;
  const anchor = anchorOf(flaw, text);
  if (anchor) return { position: { ...position, column: anchor.index + 1 }, words: anchor[0] };
  return { position, words: words || shown(lineOf(flaw, text).trim(), 60) };
}

function anchorOf(flaw: Flaw, text: Text): RegExpExecArray | null {
  return /(?<=^#.*)\{#[\w-]+\}(?=\s*$)/.exec(lineOf(flaw, text));
}

function lineOf({ position }: Flaw, { source }: Text): string {
  return source.split(/\r\n|\n|\r/)[position.line - 1] ?? '';
}

function wordingOf(flaw: Flaw, text: Text): Bilingual {
  const { code, words } = flaw;
  const anchor = anchorOf(flaw, text);
  if (anchor) return headingAnchor(anchor[0]);
  const stray = /Unexpected closing tag `<\/([^>`]*)>`/.exec(code)?.[1];
  const open = /closing tag for `<([^>`]*)>` \((\d+)/.exec(code);
  if (open && EMPTY.has(open[1]?.toLowerCase() ?? '')) return emptyTag(open[1] ?? '');
  if (stray !== undefined) return open ? crossed(stray, open[1] ?? '', Number(open[2])) : closesNothing(stray);
  if (open) return notClosed(open[1] ?? '', /before the end of `paragraph`/.test(code));
  if (/^attribute:/.test(code)) return attribute;
  const twice = /Duplicated export '([^']+)'/.exec(code)?.[1];
  if (twice !== undefined) return declaredTwice(twice);
  if (/parse esm/.test(code)) return module;
  if (/closing brace/.test(code)) return openBrace;
  if (/parse expression/.test(code)) return expression;
  if (words.startsWith('<!')) return comment;
  if (ADDRESS.test(words)) return address;
  return /^<[\p{L}$_]/u.test(words) ? badTag : sign;
}

function notClosed(name: string, inParagraph: boolean): Bilingual {
  const tag = shown(name, 40);
  return {
    fr: {
      message: `La balise <${tag}> est ouverte et n’est pas refermée${inParagraph ? ' dans le même paragraphe' : ''}.`,
      remedy: inParagraph
        ? `Refermez-la par </${tag}> avant la fin du paragraphe ; autour de plusieurs paragraphes, écrivez <${tag}> et </${tag}> chacun sur sa ligne.`
        : `Écrivez </${tag}> après ce qu’elle contient${tag && `, ou <${tag} /> si elle ne contient rien`} ; pour écrire le signe lui-même : \\<.`,
    },
    en: {
      message: `The tag <${tag}> is opened and not closed${inParagraph ? ' in the same paragraph' : ''}.`,
      remedy: inParagraph
        ? `Close it with </${tag}> before the end of the paragraph; around several paragraphs, write <${tag}> and </${tag}> each on its line.`
        : `Write </${tag}> after what it holds${tag && `, or <${tag} /> where it holds nothing`}; to write the sign itself: \\<.`,
    },
  };
}

function emptyTag(name: string): Bilingual {
  return {
    fr: { message: `La balise <${name}> n’est pas fermée.`, remedy: `Écrivez <${name} />, avec une barre oblique.` },
    en: { message: `The tag <${name}> is not closed.`, remedy: `Write <${name} />, with a slash.` },
  };
}

/** HTML's elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const EMPTY = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track']);

function crossed(name: string, open: string, line: number): Bilingual {
  const [tag, other] = [shown(name, 40), shown(open, 40)];
  return {
    fr: {
      message: `La balise </${tag}> referme autre chose que <${other}>, ouverte à la ligne ${line}.`,
      remedy: `Refermez d’abord <${other}> par </${other}>, ou corrigez le nom de l’une des deux.`,
    },
    en: {
      message: `The tag </${tag}> closes something else than <${other}>, opened on line ${line}.`,
      remedy: `Close <${other}> with </${other}> first, or correct the name of one of them.`,
    },
  };
}

function closesNothing(name: string): Bilingual {
  const tag = shown(name, 40);
  return {
    fr: {
      message: `La balise </${tag}> ne referme rien.`,
      remedy: `Retirez-la, ou écrivez <${tag}> avant ce qu’elle contient.`,
    },
    en: {
      message: `The tag </${tag}> closes nothing.`,
      remedy: `Remove it, or write <${tag}> before what it holds.`,
    },
  };
}

function headingAnchor(anchor: string): Bilingual {
  const written = shown(anchor, 40);
  return {
    fr: {
      message: `Une ancre écrite à la main (${written}) ne peut pas être lue.`,
      remedy: 'Retirez-la : chaque intertitre a déjà la sienne, faite de ses mots.',
    },
    en: {
      message: `An anchor written by hand (${written}) cannot be read.`,
      remedy: 'Remove it: each heading has its own already, made of its words.',
    },
  };
}

/** Of two imports or declarations of one name. */
export function declaredTwice(name: string): Bilingual {
  const written = shown(name, 40);
  return {
    fr: {
      message: `Le nom « ${written} » est déclaré deux fois par le code de cette page.`,
      remedy: 'Donnez un autre nom à l’un des deux, ou retirez-le.',
    },
    en: {
      message: `The code of this page declares the name “${written}” twice.`,
      remedy: 'Give one of them another name, or remove it.',
    },
  };
}

const address: Bilingual = {
  fr: {
    message: 'Une adresse entre chevrons est lue comme une balise.',
    remedy: 'Écrivez-la sans chevrons, ou [quelques mots](https://…).',
  },
  en: {
    message: 'An address between angle brackets is read as a tag.',
    remedy: 'Write it without them, or [some words](https://…).',
  },
};

const attribute: Bilingual = {
  fr: {
    message: 'La valeur entre accolades d’un attribut de cette balise ne peut pas être lue.',
    remedy: 'Corrigez-la, ou écrivez des mots entre guillemets droits : class="encadre".',
  },
  en: {
    message: 'The value in braces of an attribute of this tag cannot be read.',
    remedy: 'Correct it, or write words in straight quotes: class="box".',
  },
};

const module: Bilingual = {
  fr: {
    message: 'Ce passage commence par « import » ou « export » : c’est du code, et il ne peut pas être lu.',
    remedy: 'Corrigez ce code ; si c’est une phrase, commencez-la par un autre mot.',
  },
  en: {
    message: 'This passage begins with “import” or “export”: it is code, and it cannot be read.',
    remedy: 'Correct this code; if it is a sentence, begin it with another word.',
  },
};

const openBrace: Bilingual = {
  fr: {
    message: 'Cette accolade ouvre du code et n’est pas refermée.',
    remedy:
      'Écrivez « } » à la fin du code ; pour écrire l’accolade elle-même, mettez une barre oblique inverse : \\{.',
  },
  en: {
    message: 'This brace opens code and is not closed.',
    remedy: 'Write “}” at the end of the code; to write the brace itself, put a backslash before it: \\{.',
  },
};

const expression: Bilingual = {
  fr: {
    message: 'Le code entre accolades ne peut pas être lu à partir d’ici.',
    remedy: 'Corrigez-le ; pour écrire une accolade dans un texte, mettez une barre oblique inverse devant : \\{.',
  },
  en: {
    message: 'The code in braces cannot be read from here.',
    remedy: 'Correct it; to write a brace in a text, put a backslash before it: \\{.',
  },
};

const comment: Bilingual = {
  fr: {
    message: 'Un commentaire ne s’écrit pas ainsi dans une page.',
    remedy: 'Écrivez {/* entre ces signes */} ce que personne ne doit lire.',
  },
  en: {
    message: 'A comment is not written so in a page.',
    remedy: 'Write {/* between these signs */} what nobody should read.',
  },
};

const badTag: Bilingual = {
  fr: {
    message: 'Cette balise ne peut pas être lue.',
    remedy: 'Mettez chaque valeur entre guillemets droits et fermez la balise : <a href="https://…">un lien</a>.',
  },
  en: {
    message: 'This tag cannot be read.',
    remedy: 'Put each value in straight quotes and close the tag: <a href="https://…">a link</a>.',
  },
};

const sign: Bilingual = {
  fr: {
    message: 'Le signe « < » ouvre ici une balise qui ne peut pas être lue.',
    remedy:
      'Pour écrire « < » dans un texte, mettez une barre oblique inverse devant : \\<. Une adresse s’écrit [texte](https://…).',
  },
  en: {
    message: 'The sign “<” opens a tag that cannot be read.',
    remedy: 'To write “<” in a text, put a backslash before it: \\<. Write an address as [text](https://…).',
  },
};
