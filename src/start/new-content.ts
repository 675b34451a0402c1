// Answers → a whole content to begin with: the site's sheet, vocabularies, a first series, an empty volume, the editors' pages.
import type { BeginAnswers } from '../read/schema/answers.ts';
import { wantedId } from './free-id.ts';
import { seriesText } from './new-series.ts';
import { volumeText } from './new-volume.ts';
import { editorialPages } from './pages/editorial-pages.ts';
import { startingTerms, vocabularyText } from './vocabularies.ts';
import { type Facts, folded, pairs } from './yaml-words.ts';

/** Path from the content folder → text. @param today YYYY-MM-DD */
export function newContentFiles(answers: BeginAnswers, today: string): Map<string, string> {
  const { name, lang = 'fr-FR', licence, series, volume } = answers;
  const title = volume?.title ?? name;
  return new Map([
    ['site.yaml', siteText(answers)],
    ['vocabularies/networks.yaml', vocabularyText(startingTerms('networks', lang))],
    ['vocabularies/themes.yaml', vocabularyText(startingTerms('themes', lang))],
    ...(series ? [[`series/${wantedId(series.title, 'collection')}.yaml`, seriesText(strict(series))] as const] : []),
    [
      `volumes/${wantedId(title, 'volume')}.yaml`,
      volumeText({
        title,
        ...(volume?.subtitle && { subtitle: volume.subtitle }),
        ...{ date: today, lang, licence, stories: [], seriesTitles: new Map() },
      }),
    ],
    ...[...editorialPages(lang)].map(([id, text]) => [`pages/${id}.mdx`, text] as const),
  ]);
}

function strict({ accent, hashtag, questions, ...series }: NonNullable<BeginAnswers['series']>) {
  return { ...series, ...(accent && { accent }), ...(hashtag && { hashtag }), ...(questions && { questions }) };
}

/** Every fact that the pages, the cards and the books say of the site. */
function siteText(answers: BeginAnswers): string {
  const {
    name,
    tagline,
    description,
    url,
    lang = 'fr-FR',
    identity,
    publisher,
    legal,
    repository,
    contribute,
  } = answers;
  const lines = [
    ...pairs({ name, tagline }),
    'description: >-',
    ...folded(description),
    ...pairs({ url, lang }),
    ...group('identity', identity),
    ...group('publisher', publisher),
    'legal:',
    ...pairs({ director: legal.director, contact: legal.contact }, '  '),
    '  host:',
    ...pairs(legal.host, '    '),
    ...group('repository', repository),
    ...group('contribute', contribute),
    ...pairs({ licence: answers.licence }),
  ];
  return `${lines.join('\n')}\n`;
}

function group(key: string, facts: Facts | undefined): string[] {
  const lines = pairs(facts ?? {}, '  ');
  return lines.length > 0 ? [`${key}:`, ...lines] : [];
}
