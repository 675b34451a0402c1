// Who may hand over what, how often, and what they are told.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { handed, opening, proofFor, zipOf } from './opened.ts';
import { ownDraft } from './own-draft.ts';

const open = opening();

describe('what nobody should send', () => {
  test.each([
    ['from another site', 403, { origin: 'https://autre.example' }],
    ['without the sum', 403, { proof: '' }],
    ['with a sum of another mailbox', 403, { proof: `9999999999.${'0'.repeat(32)}.${'0'.repeat(64)}.1` }],
    ['by a machine that fills every field', 400, { website: 'https://spam.example' }],
  ])('%s is refused', async (_, status, given) => {
    const { fake, again } = await open();
    expect((await handed(again(), zipOf(ownDraft()), given)).status).toBe(status);
    expect(fake.calls).toEqual([]);
  });

  test('under a sum that served for another text is refused', async () => {
    const { fake, again } = await open();
    const box = again();
    const proof = await proofFor(box);
    expect((await handed(box, zipOf(ownDraft()), { proof })).status).toBe(201);
    expect((await handed(box, zipOf(ownDraft('Deux.')), { proof })).status).toBe(403);
    expect((await handed(box, zipOf(ownDraft()), { proof })).status).toBe(201);
    expect(fake.pulls).toHaveLength(1);
  });

  test('too often from one place is told to wait, and others are not', async () => {
    const { again } = await open({ limits: { perHour: 2, perDay: 100 } });
    const box = again();
    const statuses = [];
    for (let turn = 0; turn < 4; turn++) statuses.push((await handed(box, zipOf(ownDraft(`Mot ${turn}.`)))).status);
    expect(statuses).toEqual([201, 201, 429, 429]);
    expect((await handed(box, zipOf(ownDraft('Ailleurs.'), 'e-5-5'), { from: '192.0.2.2' })).status).toBe(201);
  });

  test('too much in a day is told to wait, whoever sends', async () => {
    const { again } = await open({ limits: { perHour: 100, perDay: 1 } });
    const box = again();
    expect((await handed(box, zipOf(ownDraft()))).status).toBe(201);
    const { status, headers } = await handed(box, zipOf(ownDraft('Deux.')), { from: '192.0.2.9' });
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  test.each([
    ['no archive', strToU8('bonjour')],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['one that leaves its folder', zipSync({ '../a.txt': strToU8('a'), 'envoi.json': strToU8('{}') })],
    [
      'one that names a script',
      zipSync({ 'envoi.json': strToU8('{}'), '.github/workflows/x.yml': strToU8('on: push') }),
    ],
  ])('%s is refused in a sentence', async (_, bytes) => {
    const { fake, again, setting } = await open();
    const { status, value } = await handed(again(), bytes);
    expect([status, /[.!?]$/.test(value.message ?? '')]).toEqual([422, true]);
    expect(fake.calls).toEqual([]);
    expect(await setting.box.keys('waiting/')).toEqual([]);
  });

  test('a number that is somebody’s is given back to be taken out: a request is public at once', async () => {
    const { fake, again, setting } = await open();
    const { status, value } = await handed(again(), zipOf(ownDraft('Appelez-moi au 06 12 34 56 78 demain.')));
    expect([status, value.message?.includes('privé')]).toEqual([422, true]);
    expect(fake.pulls).toEqual([]);
    expect(await setting.box.keys('waiting/')).toEqual([]);
  });
});

test('fifty at once are fifty requests', async () => {
  const { fake, again } = await open();
  const box = again();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      handed(box, zipOf(ownDraft(`Mot numéro ${index}.`), `e-1000-${1000 + index}`)),
    ),
  );
  while ((await box.sendWaiting()) > 0);
  expect(new Set(answers.map(({ value }) => value.receipt)).size).toBe(50);
  expect(fake.pulls).toHaveLength(50);
  expect(fake.faults).toEqual([]);
});
