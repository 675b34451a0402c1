// A consent that ends takes the text away by itself, on its day: the editors are told before, and once it has happened.
import { daysBetween } from '../../model/days.ts';
import { hasEnded, mayBeNamed, mayBeShown, onTheDay, peopleNamedIn, releasedOn } from '../../model/lifecycle.ts';
import { leadsToPage, standingPages } from '../../model/standing-pages.ts';
import type { Content } from '../../read/content.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { enough } from '../enough.ts';
import { atKey } from '../fields.ts';
import { pageLinks } from '../inner-links.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown as quoted } from '../shown.ts';

export const rule: Rule = {
  id: 'consent-ending',
  severity: 'advice',
  fr: {
    title: 'Un accord prend fin',
    what: 'L’accord d’un récit publié ou d’une personne qui y est nommée porte une date de fin (until) passée, ou à moins de 90 jours ; ou un lien mène à une page disparue avec un accord ; ou un accord est daté d’un jour à venir.',
    why: 'Le lendemain de ce jour, le récit quitte de lui-même le site, les flux, les cartes et les livres ; rien d’autre ne s’arrête. Un accord se redemande avant.',
  },
  en: {
    title: 'A consent is ending',
    what: 'The consent for a published story, or of a person named in it, has an end (until) that is past, or less than 90 days away; or a link leads to a page that is gone with a consent; or a consent is dated of a day to come.',
    why: 'The day after, the story leaves the site, the feeds, the cards and the books by itself; nothing else stops. A consent is asked for again before that.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'consent: { ref: c-2026-100, date: 2020-01-10, outputs: [web, pdf, epub], until: 2021-01-10 }',
    right: 'consent: { ref: c-2026-100, date: 2020-01-10, outputs: [web, pdf, epub] }',
  },
  *find(content, today) {
    const published = content.stories.filter(({ frontMatter }) => frontMatter.value?.status === 'published');
    for (const { frontMatter } of published) {
      const { until, date } = frontMatter.value?.consent ?? {};
      yield* comingFindings(frontMatter, date, today, ofStory);
      if (until !== undefined) yield* findingsOf(frontMatter, until, today, ofStory);
    }
    for (const sheet of content.reactions.filter(({ value }) => value?.status === 'published')) {
      const { until, date } = sheet.value?.consent ?? {};
      yield* comingFindings(sheet, date, today, ofReaction);
      if (until !== undefined) yield* findingsOf(sheet, until, today, ofReaction);
    }
    const named = namedPeople(content, published);
    for (const sheet of content.people) {
      const { value } = sheet;
      if (!value?.consent || !named.has(sheet.id)) continue;
      const { until, date } = value.consent;
      yield* comingFindings(sheet, date, today, ofPerson);
      if (until === undefined) continue;
      // What would be lost once it has ended: the texts, or the portrait alone, or nothing.
      const after = '9999-12-31';
      if (!mayBeNamed(value, after)) yield* findingsOf(sheet, until, today, ofPerson);
      else if (value.portrait && !mayBeShown(value, after)) yield* findingsOf(sheet, until, today, ofPortrait);
      else if (value.identifiability !== 'full-name') yield* findingsOf(sheet, until, today, ofFirstName);
    }
    yield* enough(lostLinks(content, today));
  },
};

/** Links whose page consents have taken away: the site and the books print their words alone. */
function* lostLinks(content: Content, today: string): Generator<Finding> {
  const day = onTheDay(content, today);
  if (day.stories.ended.length === 0) return;
  const now = standingPages(content, day);
  const before = standingPages(content, releasedOn(content, today));
  for (const { url, manuscript: _, ...at } of pageLinks(content))
    if (!leadsToPage(url, now) && leadsToPage(url, before)) yield { ...at, ...lostLink(url) };
}

function namedPeople(content: Content, published: Content['stories']): Set<string> {
  const editors = [...content.volumes, ...content.series].flatMap(({ value }) => value?.editors ?? []);
  return new Set([
    ...editors,
    ...published.flatMap(({ frontMatter: { value } }) => (value ? [...peopleNamedIn(value)] : [])),
  ]);
}

/** What leaves with a consent. */
interface Leaving {
  fr: { whose: string; left: string; leaves: string };
  en: { whose: string; left: string; leaves: string };
  /** Whether nothing leaves by itself. */
  stays?: true;
}

const ofStory: Leaving = {
  fr: { whose: 'donné pour ce récit', left: 'il ne paraît plus', leaves: 'il cessera de paraître' },
  en: { whose: 'given for this story', left: 'it is no longer published', leaves: 'it will no longer be published' },
};
const ofReaction: Leaving = {
  fr: { whose: 'donné pour cette réaction', left: 'elle ne paraît plus', leaves: 'elle cessera de paraître' },
  en: { whose: 'given for this reaction', left: 'it is no longer published', leaves: 'it will no longer be published' },
};
const ofPerson: Leaving = {
  fr: {
    whose: 'de cette personne',
    left: 'les récits qui la nomment ne paraissent plus',
    leaves: 'les récits qui la nomment cesseront de paraître',
  },
  en: {
    whose: 'of this person',
    left: 'the stories that name them are no longer published',
    leaves: 'the stories that name them will no longer be published',
  },
};
const ofPortrait: Leaving = {
  fr: {
    whose: 'de cette personne',
    left: 'son portrait n’est plus montré',
    leaves: 'son portrait ne sera plus montré',
  },
  en: {
    whose: 'of this person',
    left: 'their portrait is no longer shown',
    leaves: 'their portrait will not be shown',
  },
};
/** A first name and a pseudonym need no consent, and stay when it ends; but somebody wanted this end. */
const ofFirstName: Leaving = {
  fr: {
    whose: 'de cette personne',
    left: 'elle n’est pas citée sous son nom complet, et ce qui parle d’elle paraît encore',
    leaves: 'comme elle n’est pas citée sous son nom complet, ce qui parle d’elle continuera de paraître',
  },
  en: {
    whose: 'of this person',
    left: 'they are not named in full, and what speaks of them is still published',
    leaves: 'since they are not named in full, what speaks of them will go on being published',
  },
  stays: true,
};

/** A consent that is dated after today was not given yet. */
function* comingFindings(
  sheet: Sheet<unknown>,
  date: string | undefined,
  today: string,
  { fr, en }: Leaving,
): Generator<Finding> {
  if (date === undefined || date <= today) return;
  yield {
    ...atKey(sheet, ['consent', 'date'], date),
    fr: {
      message: `L’accord ${fr.whose} est daté du ${date}, qui n’est pas encore venu.`,
      remedy: 'Corrigez l’année, le mois ou le jour, ou attendez cet accord pour publier.',
    },
    en: {
      message: `The consent ${en.whose} is dated ${date}, which has not come yet.`,
      remedy: 'Correct the year, the month or the day, or wait for this consent before you publish.',
    },
  };
}

function* findingsOf(sheet: Sheet<unknown>, until: string, today: string, leaving: Leaving): Generator<Finding> {
  const days = daysBetween(today, until);
  if (days > FIRST_WARNING) return;
  const at = atKey(sheet, ['consent', 'until'], until);
  yield { ...at, ...(hasEnded({ until }, today) ? ended(until, leaving) : ending(until, days, leaving)) };
}

/** In days. The message changes at 30 and at 7. */
const FIRST_WARNING = 90;

function lostLink(url: string): Bilingual {
  return {
    fr: {
      message: `La page « ${quoted(url)} » n’existe plus : un accord a pris fin. Ce lien ne mène plus nulle part.`,
      remedy: 'Retirez-le et gardez ses mots ; dans un récit, ils paraissent déjà seuls.',
    },
    en: {
      message: `The page “${quoted(url)}” is no more: a consent has ended. This link leads nowhere any more.`,
      remedy: 'Remove it and keep its words; in a story, they already appear alone.',
    },
  };
}

function ended(until: string, { fr, en, stays }: Leaving): Bilingual {
  return {
    fr: {
      message: `L’accord ${fr.whose} a pris fin le ${until} : ${fr.left}.`,
      remedy: `Demandez-en un nouveau et changez « until » ; sinon, ${stays ? 'retirez vous-même ce qui parle d’elle' : 'il n’y a rien à faire'}.`,
    },
    en: {
      message: `The consent ${en.whose} ended on ${until}: ${en.left}.`,
      remedy: `Ask for a new one and change “until”; if not, ${stays ? 'remove what speaks of them yourself' : 'there is nothing to do'}.`,
    },
  };
}

function ending(until: string, days: number, { fr, en }: Leaving): Bilingual {
  const [dansFr, inEn] =
    days === 0
      ? ['ce soir', 'tonight']
      : [`dans ${days} jour${days > 1 ? 's' : ''}`, `in ${days} day${days > 1 ? 's' : ''}`];
  const [quandFr, whenEn] =
    days <= 7
      ? ['Demandez-en un nouveau aujourd’hui', 'Ask for a new one today']
      : days <= 30
        ? ['Demandez-en un nouveau cette semaine', 'Ask for a new one this week']
        : ['Pensez à en demander un nouveau', 'Remember to ask for a new one'];
  return {
    fr: {
      message: `L’accord ${fr.whose} prend fin ${dansFr} (${until}) : ensuite, ${fr.leaves}.`,
      remedy: `${quandFr}, et changez « until ».`,
    },
    en: {
      message: `The consent ${en.whose} ends ${inEn} (${until}): then ${en.leaves}.`,
      remedy: `${whenEn}, and change “until”.`,
    },
  };
}
