// What somebody is said to have agreed to can be taken back: it is then said nowhere, neither in the draft nor in what is sent.
import { expect, test } from 'vitest';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import { storyTextOf } from '../../../src/atelier/draft/story-text.ts';
import { withAgreement } from '../../../src/atelier/page/answers/people-field.ts';

const ANNE = { name: 'Anne Le Gall', id: 'anne-le-gall', role: 'libraire' };

test.each(['yes', 'asked', 'no'])('« %s » is said, then no longer', (agreed) => {
  const said = withAgreement(ANNE, agreed);
  expect(said).toEqual({ ...ANNE, agreed });
  expect(withAgreement(said, '')).toEqual(ANNE);
  const agreementsOf = (person: typeof said) =>
    storyTextOf(newDraft(0, { people: [person] }), '2026-07-01').agreements.size;
  expect([agreementsOf(said), agreementsOf(withAgreement(said, ''))]).toEqual([1, 0]);
});
