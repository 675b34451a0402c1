// A new story, and the sheet of its author where there is none.
import { present } from '../../model/build/present.ts';
import { STORY_KINDS } from '../../read/schema/story.ts';
import { personId } from '../../start/new-person.ts';
import { newStoryFiles, type StoryAnswers, storyId } from '../../start/new-story.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import { type Answers, type Choice, type Known, type NewKind, one } from './kind.ts';
import { demandId, idOfName, offeredOf } from './known-names.ts';
import { dateProblem, nameProblem, storyTitleProblem } from './values.ts';

export const story: NewKind = {
  word: 'story',
  aliases: ['recit', 'récit'],
  label: 'un récit',
  questions: [
    {
      flag: 'kind',
      help: STORY_KINDS.join(' | '),
      ask: 'Quelle forme ?',
      isRequired: true,
      choices: () => STORY_KINDS.map((value) => ({ value, label: labelWords('fr').kinds[value] })),
    },
    {
      flag: 'title',
      help: 'le titre, de 3 à 120 caractères',
      ask: 'Quel titre ?',
      isRequired: true,
      problem: storyTitleProblem,
    },
    {
      flag: 'author',
      help: 'le nom de l’auteur, tel qu’il sera imprimé, ou l’identifiant de sa fiche',
      ask: 'Qui signe ?',
      isRequired: true,
      offered: offeredOf('people'),
      problem: nameProblem,
    },
    {
      flag: 'given-name',
      help: 'son prénom, si c’est son premier texte ici',
      ask: 'Quel est son prénom ?',
      isAsked: isNew,
      problem: nameProblem,
    },
    {
      flag: 'family-name',
      help: 'son nom de famille, de même',
      ask: 'Et son nom de famille ? (facultatif)',
      isAsked: isNew,
    },
    {
      flag: 'subject',
      help: 'pour un portrait, de qui : une fiche qui existe (l’auteur par défaut)',
      ask: 'De qui est-ce le portrait ?',
      isAsked: ({ kind }, { content }) => kind === 'portrait' && content.people.length > 0,
      offered: offeredOf('people'),
    },
    {
      flag: 'series',
      help: 'une collection, par son titre ou son identifiant (facultatif)',
      ask: 'Dans quelle collection ?',
      without: 'aucune',
      choices: seriesChoices,
    },
    {
      flag: 'theme',
      help: 'un thème de content/vocabularies/themes.yaml',
      ask: 'Quel thème ?',
      isRequired: true,
      choices: ({ content }) => (content.themes.value ?? []).map(({ id, label }) => ({ value: id, label })),
    },
    {
      flag: 'network',
      help: 'un réseau de content/vocabularies/networks.yaml (facultatif)',
      ask: 'Par quel réseau ?',
      choices: ({ content }) => (content.networks.value ?? []).map(({ id, label }) => ({ value: id, label })),
    },
    {
      flag: 'date',
      help: 'AAAA-MM-JJ (aujourd’hui par défaut)',
      ask: 'Quelle date de parution ?',
      initial: ({ today }) => today,
      problem: dateProblem,
    },
  ],
  make(answers, known) {
    const { content, lang, today } = known;
    const title = one(answers, 'title') as string;
    const author = one(answers, 'author') as string;
    const person = idOfName(author, 'people', known);
    const series = one(answers, 'series');
    const subject = one(answers, 'subject');
    const facts = {
      ...present({ givenName: one(answers, 'given-name'), familyName: one(answers, 'family-name') }),
      ...present({ person, series, network: one(answers, 'network'), licence: content.site.value?.licence }),
      ...(subject && { subject: demandId(subject, 'people', known) }),
    };
    const files = newStoryFiles(
      {
        ...facts,
        kind: one(answers, 'kind') as StoryAnswers['kind'],
        title,
        author,
        theme: one(answers, 'theme') as string,
        questions: content.series.find(({ id }) => id === series)?.value?.questions ?? [],
        date: one(answers, 'date') ?? today,
        lang,
      },
      {
        stories: new Set(content.stories.map(({ id }) => id)),
        people: new Set(content.people.map(({ id }) => id)),
      },
    );
    const wanted = storyId(title);
    const isTaken = !files.has(`stories/${wanted}/story.mdx`);
    return {
      files,
      notes: isTaken ? [`Le dossier « ${wanted} » existe déjà : celui-ci porte un numéro.`] : [],
      next: 'Écrivez votre texte, puis vérifiez-le : npm run check',
    };
  },
};

function isNew(answers: Answers, known: Known): boolean {
  const author = one(answers, 'author') ?? '';
  return (
    idOfName(author, 'people', known) === undefined && !known.content.people.some(({ id }) => id === personId(author))
  );
}

function seriesChoices({ content }: Known): readonly Choice[] {
  return content.series.map(({ id, value }) => ({ value: id, label: value?.title ?? id }));
}
