// A link inside the anthology leads to something that is there: a heading of the text, a published story, a sheet.
import type { Root } from 'mdast';
import { newHeadingIds } from '../../model/heading-ids.ts';
import { isReleased } from '../../model/lifecycle.ts';
import type { Content } from '../../read/content.ts';
import type { Text } from '../../read/manuscript.ts';
import { isAllowedUrl } from '../../read/url.ts';
import { enough } from '../enough.ts';
import { nearest } from '../nearest.ts';
import { OBJECT, passagesOf } from '../passages.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { positionOf, readableTexts, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'dead-link',
  severity: 'error',
  fr: {
    title: 'Un lien ne mène nulle part',
    what: 'Un lien vers une ancre (#…) mène à un intertitre du même texte. Un lien vers une page de ce site (/recits/…, /personnes/…) mène à un récit publié ou à une fiche qui existe.',
    why: 'Un lien mort fait douter du reste, et un livre électronique qui en contient un est refusé par les librairies.',
  },
  en: {
    title: 'A link leads nowhere',
    what: 'A link to an anchor (#…) leads to a heading of the same text. A link to a page of this site (/recits/…, /personnes/…) leads to a published story or to a sheet that exists.',
    why: 'A dead link casts doubt on the rest, and bookshops refuse an electronic book that holds one.',
  },
  example: {
    part: 'body',
    wrong: 'Voir [la suite](#la-suite).\n\n## Le retour\n\nUn texte.',
    right: 'Voir [la suite](#le-retour).\n\n## Le retour\n\nUn texte.',
  },
  *find(content, today) {
    yield* enough(textFindings(content, today));
  },
};

function* textFindings(content: Content, today: string): Generator<Finding> {
  let places: Map<string, Set<string>> | undefined;
  for (const { text, tree } of readableTexts(content)) {
    let anchors: Set<string> | undefined;
    for (const { node } of walk(tree)) {
      if ((node.type !== 'link' && node.type !== 'definition') || !/^[#/]/.test(node.url) || !isAllowedUrl(node.url))
        continue;
      const at = { file: text.file, position: positionOf(node), words: wordsOf(node, text) };
      if (node.url.startsWith('#')) {
        anchors ??= anchorsOf(text, tree);
        if (!anchors.has(node.url.slice(1))) yield { ...at, ...noHeading(node.url, anchors) };
      } else {
        places ??= placesOf(content, today);
        const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/?#]+)/.exec(node.url) ?? [];
        const known = places.get(folder);
        if (known && !known.has(id) && !known.has(id.replace(/\.[a-z]+$/, '')))
          yield { ...at, ...noPage(node.url, folder, id, known) };
      }
    }
  }
}

/** The ids that the model gives to headings: the second « Après » is apres-2. */
function anchorsOf(text: Text, tree: Root): Set<string> {
  const anchors = new Set<string>();
  const headingId = newHeadingIds();
  for (const { role, words } of passagesOf({ ...text, tree })) {
    if (role === 'heading') anchors.add(headingId(words.replaceAll(OBJECT, '')));
  }
  return anchors;
}

/** The first part of an address → the ids that may follow it. */
function placesOf(content: Content, today: string): Map<string, Set<string>> {
  const ids = (sheets: readonly { id: string }[]) => new Set(sheets.map(({ id }) => id));
  return new Map([
    ['recits', ids(content.stories.filter((story) => isReleased(story, today)))],
    ['personnes', ids(content.people)],
    ['collections', ids(content.series)],
    ['volumes', ids(content.volumes)],
    ['themes', ids(content.themes.value ?? [])],
    ['reseaux', ids(content.networks.value ?? [])],
  ]);
}

type Bilingual = Pick<Finding, 'fr' | 'en'>;

function noHeading(url: string, anchors: ReadonlySet<string>): Bilingual {
  const near = nearest(url.slice(1), anchors);
  return {
    fr: {
      message: `Aucun intertitre de ce texte ne répond à « ${shown(url)} ».`,
      remedy: near
        ? `Vouliez-vous écrire « #${near} » ?`
        : 'Écrivez # et les mots de l’intertitre, en minuscules, sans accent et séparés par des tirets.',
    },
    en: {
      message: `No heading of this text answers “${shown(url)}”.`,
      remedy: near
        ? `Did you mean “#${near}”?`
        : 'Write # and the words of the heading, in lowercase, without accents and joined by hyphens.',
    },
  };
}

function noPage(url: string, folder: string, id: string, known: ReadonlySet<string>): Bilingual {
  const near = nearest(id, known);
  return {
    fr: {
      message: `La page « ${shown(url)} » n’existe pas, ou n’est pas encore publiée.`,
      remedy: near ? `Vouliez-vous écrire « /${folder}/${near}/ » ?` : 'Corrigez l’adresse, ou retirez le lien.',
    },
    en: {
      message: `The page “${shown(url)}” does not exist, or is not published yet.`,
      remedy: near ? `Did you mean “/${folder}/${near}/”?` : 'Correct the address, or remove the link.',
    },
  };
}
