// The sheet of a person.
import { idsNamed } from '../../check/known-names.ts';
import { present } from '../../model/build/present.ts';
import type { personSchema } from '../../read/schema/person.ts';
import { type PersonAnswers, personId, personText } from '../../start/new-person.ts';
import { type Known, type NewKind, one, Refusal } from './kind.ts';
import { idProblem, nameProblem, wordsProblem } from './values.ts';

const IDENTIFIABLE = {
  'full-name': 'par son nom complet',
  'given-name': 'par son prénom seul',
  pseudonym: 'par un pseudonyme',
} as const satisfies Record<(typeof personSchema.shape.identifiability.options)[number], string>;

export const person: NewKind = {
  word: 'person',
  aliases: ['personne'],
  label: 'une personne',
  questions: [
    {
      flag: 'name',
      help: 'son nom, tel qu’il sera imprimé',
      ask: 'Quel nom doit être imprimé ?',
      isRequired: true,
      problem: (name, known, answers) => nameProblem(name) ?? takenProblem(name, one(answers, 'id'), known),
    },
    { flag: 'given-name', help: 'son prénom', ask: 'Quel est son prénom ?', problem: nameProblem },
    { flag: 'family-name', help: 'son nom de famille', ask: 'Et son nom de famille ? (facultatif)' },
    { flag: 'particle', help: 'ce qui précède ce nom : de, d’, van…' },
    {
      flag: 'identifiability',
      help: Object.keys(IDENTIFIABLE).join(' | '),
      ask: 'Comment peut-on la reconnaître ?',
      without: 'd’après les noms qui précèdent',
      choices: () => Object.entries(IDENTIFIABLE).map(([value, label]) => ({ value, label })),
    },
    {
      flag: 'role',
      help: 'ce qu’elle fait, en quelques mots',
      ask: 'Que fait-elle ? (facultatif)',
      problem: wordsProblem('Cette ligne', 1, 120),
    },
    { flag: 'organisation', help: 'là où elle le fait', problem: wordsProblem('Cette ligne', 1, 120) },
    { flag: 'bio', help: 'quelques phrases, au plus 600 caractères', problem: wordsProblem('Ce texte', 1, 600) },
    { flag: 'id', help: 'l’identifiant de la fiche, pour quelqu’un qui porte le nom d’une autre', problem: idProblem },
  ],
  make(answers, known) {
    const name = one(answers, 'name') as string;
    const own = one(answers, 'id');
    const id = own ?? personId(name);
    const problem = takenProblem(name, own, known);
    if (problem) throw new Refusal(problem);
    const facts: PersonAnswers = {
      ...present({ givenName: one(answers, 'given-name'), familyName: one(answers, 'family-name') }),
      ...present({ particle: one(answers, 'particle'), role: one(answers, 'role') }),
      ...present({ organisation: one(answers, 'organisation'), bio: one(answers, 'bio') }),
      ...(present({ identifiability: one(answers, 'identifiability') }) as Pick<PersonAnswers, 'identifiability'>),
      name,
      date: known.today,
    };
    return {
      files: new Map([[`people/${id}.yaml`, personText(facts)]]),
      next: 'Demandez son accord, puis complétez « consent » : docs/guide/demander-l-accord.md',
    };
  },
};

/** What an id of one's own is for is somebody who bears the name of another. */
function takenProblem(name: string, own: string | undefined, { content }: Known): string | undefined {
  const id = own ?? personId(name);
  const isTaken = content.people.some((other) => other.id === id);
  const taken = isTaken ? id : own === undefined ? idsNamed(content, 'people', name)[0] : undefined;
  return (
    taken &&
    `La fiche people/${taken}.yaml existe déjà. Si c’est quelqu’un d’autre du même nom, donnez-lui un identifiant : --id ${id}-rennes`
  );
}
