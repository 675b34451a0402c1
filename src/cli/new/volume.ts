// The sheet of a volume in preparation: chosen stories, or those that answer to a query.
import { present } from '../../model/build/present.ts';
import { STORY_KINDS } from '../../read/schema/story.ts';
import { wantedId } from '../../start/free-id.ts';
import { type Candidate, type Query, queried, volumeText } from '../../start/new-volume.ts';
import { type Answers, type Known, many, type NewKind, one, Refusal } from './kind.ts';
import { demandId, offeredOf } from './known-names.ts';
import { alreadyThere, colourProblem, dateProblem, ID_QUESTION, wordsProblem } from './values.ts';

export const volume: NewKind = {
  word: 'volume',
  aliases: ['livre', 'tome'],
  label: 'un volume',
  questions: [
    {
      flag: 'title',
      help: 'son titre',
      ask: 'Quel titre ?',
      isRequired: true,
      problem: wordsProblem('Un titre', 1, 120),
    },
    {
      flag: 'subtitle',
      help: 'son sous-titre',
      ask: 'Quel sous-titre ? (facultatif)',
      problem: wordsProblem('Un sous-titre', 1, 160),
    },
    {
      flag: 'tome',
      help: 'son numéro, s’il en a un',
      problem: (words) => (/^[1-9]\d*$/.test(words) ? undefined : 'Un tome porte un nombre : 1, 2…'),
    },
    {
      flag: 'series',
      help: 'prend les récits d’une collection ; peut se répéter',
      isMany: true,
      choices: ({ content }) => content.series.map(({ id, value }) => ({ value: id, label: value?.title ?? id })),
    },
    {
      flag: 'kind',
      help: `prend les récits d’une forme : ${STORY_KINDS.join(' | ')} ; peut se répéter`,
      isMany: true,
      choices: () => STORY_KINDS.map((value) => ({ value, label: value })),
    },
    { flag: 'from', help: 'prend les récits parus depuis ce jour, AAAA-MM-JJ', problem: dateProblem },
    { flag: 'to', help: 'prend les récits parus jusqu’à ce jour', problem: dateProblem },
    {
      flag: 'story',
      help: 'prend un récit, par son titre ou son identifiant ; peut se répéter, dans l’ordre du livre',
      ask: 'Quels récits ? (aucun pour un volume encore vide)',
      isMany: true,
      isAsked: (answers, { content }) => !isQuery(queryOf(answers)) && content.stories.length > 0,
      offered: offeredOf('stories'),
    },
    {
      flag: 'editor',
      help: 'qui le dirige, par le nom de sa fiche ; peut se répéter',
      isMany: true,
      offered: offeredOf('people'),
    },
    { flag: 'accent', help: 'la couleur de sa couverture, #8a2f2f', problem: colourProblem },
    { flag: 'date', help: 'le jour de parution (aujourd’hui par défaut, à fixer ensuite)', problem: dateProblem },
    ID_QUESTION,
  ],
  make(answers, known) {
    const { content, lang, today } = known;
    const title = one(answers, 'title') as string;
    const tome = one(answers, 'tome');
    const id = one(answers, 'id') ?? wantedId(tome ? `${title} ${tome}` : title, 'volume');
    if (content.volumes.some((other) => other.id === id)) throw alreadyThere(`Le volume volumes/${id}.yaml`, id);
    const stories = chosen(answers, known);
    const text = volumeText({
      ...present({ subtitle: one(answers, 'subtitle'), accent: one(answers, 'accent') }),
      ...(tome && { tome: Number(tome) }),
      title,
      date: one(answers, 'date') ?? today,
      lang,
      licence: content.site.value?.licence ?? 'CC-BY-4.0',
      editors: many(answers, 'editor').map((name) => demandId(name, 'people', known)),
      stories,
      seriesTitles: new Map(content.series.map((one) => [one.id, one.value?.title ?? one.id])),
    });
    return {
      files: new Map([[`volumes/${id}.yaml`, text]]),
      notes: [stories.length < 2 ? `${stories.length} récit pris.` : `${stories.length} récits pris.`],
      next: `Mettez les lignes dans l’ordre du livre, puis retirez « status: draft » : volumes/${id}.yaml`,
    };
  },
};

/** Those that are named come in the order in which they are, then those that answer to the query. */
function chosen(answers: Answers, known: Known): Candidate[] {
  const candidates = known.content.stories.flatMap(({ id, frontMatter: { value } }) =>
    value ? [{ id, facts: value }] : [],
  );
  const query = queryOf(answers);
  const found = isQuery(query) ? queried(candidates, query, known.lang) : [];
  if (isQuery(query) && found.length === 0)
    throw new Refusal('Aucun récit ne répond à cette demande : rien n’a été créé.');
  const named = many(answers, 'story').map((name) => demandId(name, 'stories', known));
  const first = [...new Set(named)].flatMap((id) => candidates.find((one) => one.id === id) ?? []);
  return [...first, ...found.filter(({ id }) => !named.includes(id))];
}

function queryOf(answers: Answers): Query {
  const [series, kinds] = [many(answers, 'series'), many(answers, 'kind')];
  return {
    ...(series.length > 0 && { series }),
    ...(kinds.length > 0 && { kinds }),
    ...present({ from: one(answers, 'from'), to: one(answers, 'to') }),
  };
}

function isQuery(query: Query): boolean {
  return Object.keys(query).length > 0;
}
