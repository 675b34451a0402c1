// The sheet of a series, with the questions of its interviews.
import { present } from '../../model/build/present.ts';
import { wantedId } from '../../start/free-id.ts';
import { freeAccent, seriesText } from '../../start/new-series.ts';
import { many, type NewKind, one } from './kind.ts';
import { demandId, offeredOf } from './known-names.ts';
import { alreadyThere, colourProblem, ID_QUESTION, wordsProblem } from './values.ts';

export const series: NewKind = {
  word: 'series',
  aliases: ['collection', 'serie', 'série'],
  label: 'une collection',
  questions: [
    {
      flag: 'title',
      help: 'son nom',
      ask: 'Comment s’appelle-t-elle ?',
      isRequired: true,
      problem: wordsProblem('Un nom', 1, 120),
    },
    {
      flag: 'description',
      help: 'ce qu’elle réunit, de 80 à 300 caractères',
      ask: 'Que réunit-elle ? (de 80 à 300 caractères)',
      isRequired: true,
      problem: wordsProblem('Une description', 80, 300),
    },
    {
      flag: 'question',
      help: 'une question de ses entretiens ; à répéter pour chacune, dans l’ordre',
      ask: 'Une question posée dans chaque entretien ? (rien pour finir)',
      isMany: true,
      problem: wordsProblem('Une question', 3, 200),
    },
    {
      flag: 'accent',
      help: 'sa couleur, #8a2f2f',
      initial: ({ content }) => freeAccent(content.series.flatMap(({ value }) => value?.accent ?? [])),
      problem: colourProblem,
    },
    { flag: 'hashtag', help: 'son mot-dièse', problem: wordsProblem('Un mot-dièse', 2, 80) },
    {
      flag: 'editor',
      help: 'qui la dirige, par le nom de sa fiche ; peut se répéter',
      ask: 'Qui la dirige ?',
      isMany: true,
      isAsked: (_, { content }) => content.people.length > 0,
      offered: offeredOf('people'),
    },
    ID_QUESTION,
  ],
  make(answers, known) {
    const title = one(answers, 'title') as string;
    const id = one(answers, 'id') ?? wantedId(title, 'collection');
    if (known.content.series.some((other) => other.id === id))
      throw alreadyThere(`La collection series/${id}.yaml`, id);
    const text = seriesText({
      ...present({ hashtag: one(answers, 'hashtag') }),
      title,
      description: one(answers, 'description') as string,
      accent: one(answers, 'accent') as string,
      questions: many(answers, 'question'),
      editors: many(answers, 'editor').map((name) => demandId(name, 'people', known)),
    });
    return {
      files: new Map([[`series/${id}.yaml`, text]]),
      next: `Un premier texte : npm run new -- story --series ${id}`,
    };
  },
};
