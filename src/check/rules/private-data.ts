// Nobody’s e-mail address, telephone, bank or social security number enters the anthology: a text is public, copied and kept for ever.
import type { Nodes } from 'mdast';
import {
  findPersonalData,
  isInAddress,
  mayHoldPersonalData,
  type PersonalDatum,
} from '../../model/letters/personal-data.ts';
import { overlaps, type Span } from '../../model/letters/spans.ts';
import type { Content } from '../../read/content.ts';
import { bodyStartOf } from '../../read/front-matter.ts';
import { attributeOf } from '../../read/jsx-element.ts';
import { positionAt } from '../../read/lines.ts';
import type { Sheet, Text } from '../../read/manuscript.ts';
import { enough } from '../enough.ts';
import { fieldPassage, stringsOf } from '../fields.ts';
import { passagesOf, placeOf } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isElement, positionOf, readable, spanOf, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'private-data',
  severity: 'error',
  fr: {
    title: 'Une adresse électronique ou un numéro privé se trouve dans un texte',
    what: 'Ni un récit, ni son en-tête, ni une fiche de personne, ni une réaction ne contiennent d’adresse électronique, de lien mailto:, de numéro de téléphone, d’IBAN, de numéro de carte bancaire ou de sécurité sociale.',
    why: 'Le texte est public : il est indexé, recopié dans des livres et gardé dans l’historique du projet, d’où rien ne s’efface. Une page de contact ou un compte public peuvent changer.',
  },
  en: {
    title: 'An e-mail address or a private number stands in a text',
    what: 'Neither a story, nor its front matter, nor a person’s sheet, nor a reaction holds an e-mail address, a mailto: link, a telephone number, an IBAN, the number of a bank card or of French social security.',
    why: 'The text is public: it is indexed, copied into books and kept in the history of the project, from which nothing is erased. A contact page or a public account can change.',
  },
  example: {
    part: 'body',
    wrong: 'Écrivez-moi à camille@exemple.fr.',
    right: 'Écrivez-moi par [mon site](https://camille.exemple.fr/contact).',
  },
  *find(content) {
    yield* enough(allFindings(content));
  },
};

function* allFindings(content: Content): Generator<Finding> {
  for (const { body, condensed, frontMatter } of content.stories) {
    for (const text of [body, condensed]) if (text) yield* textFindings(text);
    yield* sheetFindings(frontMatter, frontMatter.source.slice(0, bodyStartOf(frontMatter.source)));
  }
  for (const sheet of [...content.people, ...content.series, ...content.reactions])
    yield* sheetFindings(sheet, sheet.source);
}

function* textFindings(text: Text): Generator<Finding> {
  const tree = readable(text);
  if (!tree || !(mayHoldPersonalData(text.source) || /mailto:|&/i.test(text.source))) return;
  const mailLinks: Span[] = [];
  for (const { node } of walk(tree)) {
    if (!/^mailto:/i.test(urlOf(node))) continue;
    mailLinks.push(spanOf(node));
    if (isHandle(node, text)) continue;
    yield { file: text.file, position: positionOf(node), words: wordsOf(node, text), ...WORDINGS.email };
  }
  const isTold = (offset: number) => overlaps(mailLinks, offset, offset + 1);
  for (const passage of passagesOf(text)) {
    for (const { start, end, kind } of findPersonalData(passage.words)) {
      // The words of a mailto: link were told with it.
      if (isInAddress(passage.words, start) || isTold(passage.offsetOf(start))) continue;
      const words = passage.words.slice(start, end).slice(0, 60);
      yield { file: text.file, position: placeOf(passage, start), words, ...WORDINGS[kind] };
    }
  }
}

/** The parser takes the end of `@nom@serveur`, a Mastodon handle, for an e-mail address. */
function isHandle(node: Nodes, { source }: Text): boolean {
  const { start } = spanOf(node);
  return source[start - 1] === '@' && /[\p{L}\p{N}]/u.test(source[start] ?? '');
}

function urlOf(node: Nodes): string {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return isElement(node) ? (attributeOf(node, 'url') ?? '') : '';
}

/** Comments are public too: the lines are searched, then what they say where it was written with escapes. */
function* sheetFindings(sheet: Sheet<unknown>, lines: string): Generator<Finding> {
  const { file, source } = sheet;
  let count = 0;
  for (const { start, end, kind } of findPersonalData(lines)) {
    if (isInAddress(lines, start) || isKept(lines, start)) continue;
    count++;
    yield { file, position: positionAt(source, start), words: lines.slice(start, end).slice(0, 60), ...WORDINGS[kind] };
  }
  if (count > 0 || !/[\\>|]/.test(lines)) return;
  for (const { path, words } of stringsOf(sheet.yaml.value)) {
    if (KEPT.includes(String(path.at(-1)))) continue;
    const passage = fieldPassage(sheet, path, words);
    for (const { start, end, kind } of findPersonalData(words).filter((datum) => !isInAddress(words, datum.start))) {
      yield { file, position: placeOf(passage, start), words: words.slice(start, end).slice(0, 60), ...WORDINGS[kind] };
    }
  }
}

/** What these keys hold is public by nature. */
const KEPT = ['url', 'handle', 'isbn', 'src'];

function isKept(lines: string, start: number): boolean {
  const line = lines.slice(lines.lastIndexOf('\n', start - 1) + 1, start);
  return KEPT.includes(/([a-zA-Z]+):[ \t]*["']?@?[^,{}:]*$/.exec(line)?.[1] ?? '');
}

const wordingOf = (fr: string, en: string): Pick<Finding, 'fr' | 'en'> => ({
  fr: {
    message: `${fr} se trouve ici.`,
    remedy: 'Retirez-le : un texte publié est lu, copié et gardé par tout le monde.',
  },
  en: { message: `${en} stands here.`, remedy: 'Remove it: a published text is read, copied and kept by everyone.' },
});

const WORDINGS: Record<PersonalDatum['kind'], Pick<Finding, 'fr' | 'en'>> = {
  email: {
    fr: {
      message: 'Une adresse électronique se trouve ici.',
      remedy: 'Retirez-la, ou faites un lien vers une page de contact ou un compte public : [son site](https://…).',
    },
    en: {
      message: 'An e-mail address stands here.',
      remedy: 'Remove it, or link to a contact page or a public account: [their site](https://…).',
    },
  },
  phone: {
    fr: {
      message: 'Un numéro de téléphone se trouve ici.',
      remedy:
        'Retirez-le : un texte publié est lu, copié et gardé par tout le monde. Si ces nombres n’appellent personne, séparez-les par des virgules.',
    },
    en: {
      message: 'A telephone number stands here.',
      remedy:
        'Remove it: a published text is read, copied and kept by everyone. If these numbers call nobody, put commas between them.',
    },
  },
  iban: wordingOf('Un numéro de compte bancaire (IBAN)', 'The number of a bank account (IBAN)'),
  card: wordingOf('Un numéro de carte bancaire', 'The number of a bank card'),
  security: wordingOf('Un numéro de sécurité sociale', 'A French social security number'),
};
