// An invitation opens its own draft, the first time and every time; nothing that is wrong in it keeps anybody from writing.
import { expect, test } from 'vitest';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import { firstDraft } from '../../../src/atelier/page/drafts/first-draft.ts';
import { invitationIn, paths } from '../../../src/model/addresses.ts';

const NIGHTS = { series: 'nuits', title: 'Nuits', questions: ['À quelle heure ?'] };
const interviews = async () => [NIGHTS];
const invitation = { series: 'nuits', name: 'Zoé Martin' };
const arrival = { drafts: [], invitation, interviews, now: 7 };

test('it begins with the name and the questions of the series, and is found again by the same link', async () => {
  const { draft, told } = await firstDraft(arrival);
  expect(told).toBeUndefined();
  expect(draft.facts).toEqual({ author: { name: 'Zoé Martin' }, series: 'nuits', kind: 'portrait' });
  expect(draft.interview).toEqual({ ...NIGHTS, at: 0, isOpen: true, invited: 'Zoé Martin' });
  const others = [newDraft(9), { ...draft, interview: { ...draft.interview!, invited: 'Paul' } }];
  expect((await firstDraft({ ...arrival, drafts: [...others, draft] })).draft).toBe(draft);
  expect((await firstDraft({ ...arrival, drafts: others })).draft.key).not.toBe(draft.key);
});

test('an unknown series is told, and its draft is found again too; a network that is away is told, and tried again', async () => {
  const unknown = await firstDraft({ ...arrival, invitation: { series: 'jours', name: 'Zoé' } });
  expect([unknown.told, unknown.draft.facts]).toEqual(['unknown', { author: { name: 'Zoé' } }]);
  const away = await firstDraft({ ...arrival, interviews: () => Promise.reject(new Error('offline')) });
  expect([away.told, away.draft.interview?.isOpen]).toEqual(['unreachable', false]);
  const back = await firstDraft({ ...arrival, drafts: [unknown.draft, away.draft] });
  expect([back.told, back.draft.key, back.draft.interview?.questions]).toEqual([
    undefined,
    away.draft.key,
    NIGHTS.questions,
  ]);
});

test('without an invitation, the draft that was open last is, or else the latest, or a new one', async () => {
  const [a, b] = [newDraft(2), newDraft(1)];
  const { invitation: _, ...plain } = arrival;
  expect((await firstDraft({ ...plain, drafts: [a, b], last: b.key })).draft).toBe(b);
  expect((await firstDraft({ ...plain, drafts: [a, b], last: 'gone' })).draft).toBe(a);
  expect((await firstDraft(plain)).draft.changed).toBe(7);
});

test('an address says who is invited to what, whatever the signs of a name', () => {
  const address = paths.atelier.invitation('nuits', 'Anne-Zoé d’Ys & « Cie » (été)');
  expect(address).toMatch(/^\/contribuer\/atelier\/\?serie=nuits&de=[\w.*+%-]+$/);
  expect(invitationIn(address.slice(address.indexOf('?')))).toEqual({
    series: 'nuits',
    name: 'Anne-Zoé d’Ys & « Cie » (été)',
  });
  expect(invitationIn('?de=%20Zo%C3%A9%0A%20')).toEqual({ series: '', name: 'Zoé' });
  expect(invitationIn('?x=1')).toBeUndefined();
});
