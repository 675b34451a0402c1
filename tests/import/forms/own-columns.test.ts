import { describe, expect, test } from 'vitest';
import { importForms } from '../../../src/import/forms/forms.ts';
import { ownColumns } from '../../../src/import/forms/own-columns.ts';
import { withoutStars } from '../../../src/import/forms/title.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';

async function read(table: string) {
  const { texts } = await importForms({ name: 'réponses.csv', bytes: new TextEncoder().encode(table) });
  return texts.map((text) => ({ ...text, said: writeDialect(text.body) }));
}
const SAID = '<Question>\n\nRacontez\n\n</Question>\n\nIl pleuvait.\n';

describe('what a form tool adds by itself is no question, and is told with its name', () => {
  test.each([
    ['LimeSurvey', 'id;submitdate;lastpage;startlanguage;seed;token;startdate;datestamp;ipaddr;refurl;interviewtime'],
    ['LimeSurvey', 'id. ID de la réponse;submitdate. Date de soumission;lastpage. Dernière page;seed. Tête de série'],
    ['LimeSurvey', 'ID de la réponse;Date de soumission;Dernière page;Langue de départ;Tête de série;Temps total'],
    ['LimeSurvey', 'Response ID;Date submitted;Last page;Start language;Seed;Access code;Date last action;Total time'],
    ['Framaforms', 'Numéro de série;SID;Heure de soumission;Terminé le;Modifié;Brouillon;Adresse IP;UID;Utilisateur'],
    ['Framaforms', 'Serial number;Submission ID;Submission URI;Created;Completed;Changed;Remote IP address;Is draft'],
    ['Google Forms', 'Horodateur;Score'],
    ['Microsoft Forms', 'ID;Heure de début;Heure de fin;Langue;Heure de la dernière modification'],
    ['Typeform', '#;Response Type;Start Date (UTC);Stage Date (UTC);Submit Date (UTC);Network ID;Tags;Ending'],
    ['Tally', 'Submission ID;Respondent ID;Submitted at'],
    ['Jotform', 'Submission Date;Submission IP;Submission ID;Last Update Date;Flow Status'],
    ['SurveyMonkey', 'Respondent ID;Collector ID;Start Date;End Date;IP Address;Custom Data 1'],
    ['SurveyMonkey', 'ID du répondant;ID du collecteur;Date de début;Date de fin;Adresse IP'],
    ['Airtable', 'Record ID;Created;Created By;Last Modified'],
    ['Démarches simplifiées', 'ID;FranceConnect ?;Archivé;État du dossier;Dernière mise à jour le;Déposé le;Traité le'],
    ['KoboToolbox', 'start;end;today;_id;_uuid;_submission_time;_validation_status;_notes;__version__;_tags;_index'],
  ])('%s: %s', async (tool, head) => {
    const columns = head.split(';');
    const [text] = await read(`${head};Racontez\n${columns.map(() => '2').join(';')};Il pleuvait.\n`);
    expect(text?.said).toBe(SAID);
    expect(text?.columns?.map(({ title, by }) => [title, by])).toEqual(columns.map((title) => [title, tool]));
    for (const title of columns.filter((_, index) => text?.columns?.[index]?.as === 'tool'))
      expect(text?.losses.map(({ words }) => words).join('\n')).toContain(`${title} : 2`);
  });

  test('the same words are asked where no tool is known', () => {
    const human = ['start', 'Notes', 'Terminé', 'Modifié', 'Créé le', 'Civilité', 'Groupe de parole : le vôtre'];
    expect(ownColumns(human, [])).toEqual(human.map(() => undefined));
    const asked = ownColumns(['lastpage', 'Temps de pose : le vôtre'], [['3', 'Une minute']]);
    expect(asked).toEqual([{ as: 'tool', tool: 'LimeSurvey' }, undefined]);
  });
});

test('a code is no part of its question, and one that stands alone is told', async () => {
  const [text] = await read('G01Q02. Racontez;G01Q03;Q4[SQ001]\nIl pleuvait.;Le vent.;Oui\n');
  expect(text?.said).toContain(SAID.trim());
  expect(text?.columns).toEqual([
    { title: 'G01Q02. Racontez', as: 'coded' },
    { title: 'G01Q03', as: 'code' },
    { title: 'Q4[SQ001]', as: 'code' },
  ]);
  expect(text?.cautions).toEqual(['codes']);
});

test('the second head of SurveyMonkey is of the first, and so are the three of Qualtrics', async () => {
  const monkey =
    'Respondent ID,Collector ID,Racontez,Qui ?,\n,,Open-Ended Response,Un voisin,Une sœur\n7,8,Il pleuvait.,,Une sœur\n';
  const [text, other] = await read(monkey);
  expect([text?.said, text?.provenance?.line, other]).toEqual([
    `${SAID}\n<Question>\n\nQui ? \\[Une sœur]\n\n</Question>\n\nUne sœur\n`,
    '3',
    undefined,
  ]);
  const qualtrics =
    'StartDate,RecordedDate,Q1\nStart Date,Recorded Date,Racontez\n"{""ImportId"":""startDate""}","{""ImportId"":""recordedDate""}","{""ImportId"":""QID1""}"\n1,2,Il pleuvait.\n';
  expect((await read(qualtrics))[0]?.said).toContain('Il pleuvait.');
});

test('the name of an account signs nothing where a name was asked for', async () => {
  const [text, other] = await read(
    'ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Votre nom;Racontez\n1;2;3;anonymous;MALO Anne;La Louve;Un.\n2;2;3;anonymous;ROZ Zoé;;Deux.\n',
  );
  expect([text?.authors, other?.authors]).toEqual([['La Louve'], []]);
});

test.each([
  ['*Et la mer ?*', 'Et la mer ?'],
  ['Et *la mer* ?', 'Et la mer ?'],
  ['_version_', '_version_'],
  ['2 * 3 * 4 ?', '2 * 3 * 4 ?'],
  ['Et la mer ? *', 'Et la mer ? *'],
])('bold letters of a title are its letters: « %s »', (title, words) => {
  expect(withoutStars(title)).toBe(words);
});
