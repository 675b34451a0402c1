// A link inside the anthology leads to something that is there: a heading of the text, a published story, a sheet.
import type { Root } from 'mdast';
import { pageNamedBy } from '../../model/addresses.ts';
import { type Day, releasedOn } from '../../model/lifecycle.ts';
import { newHeadingIds } from '../../model/prose/heading-ids.ts';
import { leadsToPage, type StandingPages, standingPages } from '../../model/standing-pages.ts';
import { OBJECT } from '../../model/typography/characters.ts';
import type { Content } from '../../read/content.ts';
import type { Text } from '../../read/manuscript.ts';
import { enough } from '../enough.ts';
import { innerLinks, pageLinks } from '../inner-links.ts';
import { nearest } from '../nearest.ts';
import { passagesOf } from '../passages.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { readableTexts } from '../tree.ts';

export const rule: Rule = {
  id: 'dead-link',
  severity: 'error',
  fr: {
    title: 'Un lien ne mène nulle part',
    what: 'Un lien vers une ancre (#…) mène à un intertitre du même texte. Un lien vers une page de ce site (/recits/…, /personnes/…, /lieux/…) mène à un récit publié, ou à une personne, un lieu, un thème… qu’un récit publié nomme.',
    why: 'Un lien mort fait douter du reste, et un livre électronique qui en contient un est refusé par les librairies.',
  },
  en: {
    title: 'A link leads nowhere',
    what: 'A link to an anchor (#…) leads to a heading of the same text. A link to a page of this site (/recits/…, /personnes/…, /lieux/…) leads to a published story, or to a person, place, theme… that a published story names.',
    why: 'A dead link casts doubt on the rest, and bookshops refuse an electronic book that holds one.',
  },
  example: {
    part: 'body',
    wrong: 'Voir [la suite](#la-suite).\n\n## Le retour\n\nUn texte.',
    right: 'Voir [la suite](#le-retour).\n\n## Le retour\n\nUn texte.',
  },
  *find(content, today) {
    yield* enough(findings(content, today));
  },
};

function* findings(content: Content, today: string): Generator<Finding> {
  yield* anchorFindings(content);
  yield* pageFindings(content, today);
}

/** Of stories: an editors' page has ids of its own, and Astro's for its headings. */
function* anchorFindings(content: Content): Generator<Finding> {
  for (const { manuscript, text, tree } of readableTexts(content)) {
    if (!manuscript) continue;
    let anchors: Set<string> | undefined;
    for (const { url, ...at } of innerLinks(text, tree)) {
      if (!url.startsWith('#')) continue;
      anchors ??= anchorsOf(text, tree);
      if (!anchors.has(url.slice(1))) yield { ...at, ...noHeading(url, anchors) };
    }
  }
}

/** A page that consents took away is not missing: `consent-ending` tells of it, and nothing stops as days pass. */
function* pageFindings(content: Content, today: string): Generator<Finding> {
  let pages: StandingPages | undefined;
  for (const { url, manuscript, ...at } of pageLinks(content)) {
    pages ??= standingPages(content, releasedOn(content, today));
    if (leadsToPage(url, pages)) continue;
    // Whom a draft names has a page once it is published.
    const isOwn =
      manuscript &&
      leadsToPage(url, standingPages(content, { ...NOTHING, stories: { shown: [manuscript], ended: [] } }));
    if (!isOwn) yield { ...at, ...noPage(url, pages) };
  }
}

const NOTHING: Day = { stories: { shown: [], ended: [] }, volumes: { shown: [], ended: [] }, silent: new Set() };

/** The ids that the model gives to headings: the second « Après » is apres-2. */
function anchorsOf(text: Text, tree: Root): Set<string> {
  const anchors = new Set<string>();
  const headingId = newHeadingIds();
  for (const { role, words } of passagesOf({ ...text, tree })) {
    if (role === 'heading') anchors.add(headingId(words.replaceAll(OBJECT, '')));
  }
  return anchors;
}

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

function noPage(url: string, pages: StandingPages): Bilingual {
  const { folder, id } = pageNamedBy(url);
  const near = nearest(id, pages.get(folder) ?? []);
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
