// Drafts as anybody may leave them: every answer said or not, in words that machines may take for orders.
import * as fc from 'fast-check';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import type { Draft, DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { LICENCES, OUTPUTS } from '../../../src/model/rights.ts';
import { DIRECTIONS, MEETING_CHANNELS, MEETING_FORMS, STORY_KINDS } from '../../../src/read/schema/story.ts';
import { png } from '../../hostile/pictures.ts';
import { readBack } from '../../import/read-back.ts';
import { dialectTree } from '../../import/trees.ts';

const NAMES = [
  'Zoé',
  'Анна Петрова',
  'J. “Jo” O’Neil: # 1',
  '  ',
  '!!!',
  'Ø',
  'no',
  'Al',
  'Marie-Hélène d’Été',
  '山田',
  'x'.repeat(200),
];
const KNOWN = [
  { name: 'Paul Le Goff', id: 'paul-le-goff' },
  { name: 'Nour', id: 'nour' },
];

const person = fc.oneof(
  fc.constantFrom(...KNOWN),
  fc.record(
    {
      name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 40 })),
      role: fc.constantFrom('menuisière', 'a: b', '', 'r'.repeat(300)),
      agreed: fc.constantFrom('yes', 'asked', 'no'),
    },
    { requiredKeys: ['name'] },
  ),
);

const TITLES = ['Le banc : « # » et fin', 'Un café', '- un\u00A0tiret', '“Oui”', 'C’est : {x} & <b>', '2026', 'null'];
const LONG =
  'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin de mars, la pluie a décidé pour nous.';

const facts = fc.record(
  {
    title: fc.constantFrom(...TITLES),
    summary: fc.constantFrom(LONG, `${LONG} « : # »`),
    kind: fc.constantFrom(...STORY_KINDS),
    author: person,
    people: fc.array(person, { maxLength: 3 }),
    themes: fc.subarray(['emploi', 'entraide']),
    places: fc.subarray(['Rennes', 'La Rochelle']),
    hashtags: fc.subarray(['#Rencontres', '#été']),
    meeting: fc.record(
      {
        with: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
        via: fc.constantFrom(...MEETING_CHANNELS),
        direction: fc.constantFrom(...DIRECTIONS),
        online: fc.constantFrom('2014', '2014-03'),
        irl: fc.record({ form: fc.constantFrom(...MEETING_FORMS) }),
        evidence: fc.constantFrom('Un banc.', 'La phrase : « oui ».'),
      },
      { requiredKeys: ['with'] },
    ),
    licence: fc.constantFrom(...LICENCES),
    outputs: fc.subarray([...OUTPUTS], { minLength: 1 }),
    contact: fc.oneof(fc.constantFrom('anna@exemple.fr', '06 12 34 56 78', ' ', 'c'.repeat(400)), fc.string()),
  },
  { requiredKeys: [] },
);

export const PICTURE = { bytes: new Uint8Array(png({ width: 1600, height: 1200 })), width: 1600, height: 1200 };

/** With the picture that its text shows, and one that it does not. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({ facts, tree: dialectTree }).map(({ facts: said, tree }) => {
  const figure = '<Figure src="./banc.png" alt="Un banc sous la pluie" />';
  const document = fromTree(readBack(`${writeDialect(tree)}\n\n${figure}\n`)).toJSON();
  return {
    ...{ key: 'k', changed: 0, document, facts: said as DraftFacts },
    pictures: { 'banc.png': PICTURE, 'retiree.png': PICTURE },
  };
});
