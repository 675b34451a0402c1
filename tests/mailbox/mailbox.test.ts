// What is handed over becomes one request to merge, whatever happens on the way, and nothing of it is where it may not be.
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { handed, type Opened, opened, proofFor, zipOf } from './opened.ts';
import { isWritten, ownDraft } from './own-draft.ts';

const closing: Opened[] = [];
const open = async (...given: Parameters<typeof opened>) => {
  const box = await opened(...given);
  closing.push(box);
  return box;
};
afterEach(() => {
  for (const { fake } of closing.splice(0)) fake.close();
});

describe('a text that is handed over', () => {
  test('is a request to merge: its files, its report, its label, and GitHub describes each call so', async () => {
    const { fake, again, notes } = await open();
    const { status, value } = await handed(again(), zipOf(ownDraft()));
    expect([status, value.state, value.receipt]).toEqual([201, 'received', 'e-4827-3916']);
    expect(value.address).toBe('https://github.example/florilege/site/pull/1');
    expect(fake.branches()).toEqual(['main', 'envois/e-4827-3916']);
    const files = [...fake.filesOf('envois/e-4827-3916').keys()].filter((path) => !path.includes('deja-la'));
    expect(files).toEqual(['content/stories/un-mot-de-la-mer/story.mdx', 'content/people/ines-roche.yaml']);
    const [pull] = fake.pulls;
    expect(pull?.title).toBe('Récit\u00a0: Un mot de la mer');
    expect(pull?.labels).toEqual(['envoi']);
    expect(pull?.body).toContain('### Ce que dit la vérification');
    expect(fake.faults).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test('holds the words that were written, as a draft that nobody has consented to', async () => {
    const { fake, again } = await open();
    await handed(again(), zipOf(ownDraft()));
    const story = Buffer.from(
      fake.filesOf('envois/e-4827-3916').get('content/stories/un-mot-de-la-mer/story.mdx') ?? '',
    ).toString();
    expect(story).toContain('status: draft');
    expect(isWritten(story)).toBe(true);
  });

  test('says to the editors alone who sent it, and how to answer', async () => {
    const { fake, again, notes } = await open();
    await handed(again(), zipOf(ownDraft()));
    expect(notes).toMatchObject([
      { receipt: 'e-4827-3916', sender: 'Inès Roche <ines@exemple.fr>', title: 'Un mot de la mer' },
    ]);
    const told = JSON.stringify([fake.calls, fake.pulls, fake.messageOf('envois/e-4827-3916')]);
    const files = [...fake.filesOf('envois/e-4827-3916').values()].map((bytes) => Buffer.from(bytes).toString());
    expect(`${told}${files.join('')}`).not.toContain('ines@exemple.fr');
  });

  test('takes an id that nothing has in the repository, public or not', async () => {
    const { fake, again } = await open();
    fake.filesOf('main').set('content/stories/un-mot-de-la-mer/story.mdx', Buffer.from('autre'));
    fake.filesOf('main').set('content/people/ines-roche.yaml', Buffer.from('autre'));
    await handed(again(), zipOf(ownDraft()));
    const made = [...fake.filesOf('envois/e-4827-3916')];
    expect(made.map(([path]) => path)).toContain('content/stories/un-mot-de-la-mer-2/story.mdx');
    expect(made.map(([path]) => path)).toContain('content/people/ines-roche-2.yaml');
    expect(made.filter(([, bytes]) => Buffer.from(bytes).toString() === 'autre')).toHaveLength(2);
  });
});

describe('a text that is sent again', () => {
  test.each(['one after the other', 'at once', 'another day'])('is one request: %s', async (when) => {
    const { fake, again } = await open();
    const box = again();
    const first = zipOf(ownDraft());
    const second = when === 'another day' ? zipOf(ownDraft(), 'e-4827-3916', '2026-07-09') : first;
    const answers =
      when === 'at once'
        ? await Promise.all([handed(box, first), handed(box, second)])
        : [await handed(box, first), await handed(again(), second)];
    expect(answers.map(({ value }) => value.address)).toEqual(
      Array(2).fill('https://github.example/florilege/site/pull/1'),
    );
    expect(fake.pulls).toHaveLength(1);
  });

  test('by two mailboxes at once is one request', async () => {
    const { fake, again } = await open();
    const answers = await Promise.all([handed(again(), zipOf(ownDraft())), handed(again(), zipOf(ownDraft()))]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(fake.pulls).toHaveLength(1);
  });

  test('changed, under the same number, is a request of its own that says so, and touches nothing of the first', async () => {
    const { fake, again } = await open();
    await handed(again(), zipOf(ownDraft()));
    const before = fake.messageOf('envois/e-4827-3916');
    await handed(again(), zipOf(ownDraft('Un autre mot.')));
    expect(fake.pulls).toHaveLength(2);
    expect(fake.messageOf('envois/e-4827-3916')).toBe(before);
    expect(fake.pulls[1]?.body).toContain('Un autre texte est déjà venu sous ce numéro');
  });

  test('once its branch is merged and deleted, makes nothing more', async () => {
    const { fake, again } = await open();
    await handed(again(), zipOf(ownDraft()));
    fake.forget('envois/e-4827-3916');
    for (const pull of fake.pulls) pull.state = 'closed';
    const { status } = await handed(again(), zipOf(ownDraft()));
    expect([status, fake.pulls.length]).toEqual([201, 1]);
  });
});

describe('a forge that does not do what it is asked', () => {
  const calls = Array.from({ length: 12 }, (_, index) => index);

  test.each(calls)('killed before call %i, then started again: exactly one request', async (index) => {
    const { fake, again, notes } = await open();
    fake.trouble = (call) => (call.index === index ? 'cut' : undefined);
    await handed(again(), zipOf(ownDraft()));
    fake.trouble = undefined;
    expect(await again().sendWaiting()).toBe(0);
    expect([fake.pulls.length, fake.pulls[0]?.labels, notes.length]).toEqual([1, ['envoi'], 1]);
  });

  test.each(calls)('whose answer to call %i is lost once it was done: exactly one request', async (index) => {
    const { fake, again } = await open();
    fake.after = (call) => (call.index === index ? 'cut' : undefined);
    await handed(again(), zipOf(ownDraft()));
    fake.after = undefined;
    expect(await again().sendWaiting()).toBe(0);
    expect([fake.pulls.length, fake.pulls[0]?.labels]).toEqual([1, ['envoi']]);
    expect(fake.branches()).toEqual(['main', 'envois/e-4827-3916']);
  });

  test.each([401, 403, 404, 409, 422, 429, 500, 502, 503])(
    'answers %i to all: the text is kept, and its sender told so',
    async (status) => {
      const { fake, again, setting, lines } = await open();
      fake.trouble = () => ({ status, value: { message: 'no' } });
      const { status: answered, value } = await handed(again(), zipOf(ownDraft()));
      expect([answered, value.state]).toEqual([202, 'kept']);
      expect(await setting.box.keys('waiting/')).toHaveLength(1);
      fake.trouble = undefined;
      expect(await again().sendWaiting()).toBe(0);
      expect(fake.pulls).toHaveLength(1);
      expect(lines.join('\n')).not.toMatch(/Inès|ines@|mer|192\.0/);
    },
  );

  test('asks for patience: nothing more is asked of it in that turn', async () => {
    const { fake, again } = await open();
    fake.trouble = () => ({ status: 429, headers: { 'Retry-After': '60' } });
    await handed(again(), zipOf(ownDraft()));
    await handed(again(), zipOf(ownDraft('Deux.'), 'e-1111-2222'));
    const before = fake.calls.length;
    expect(await again().sendWaiting()).toBe(2);
    expect(fake.calls.length).toBe(before + 1);
  });

  test('says nothing at all: whoever sends is answered within seconds', async () => {
    const { fake, again } = await open({ patience: 0.1 });
    fake.trouble = () => 'hang';
    const { status } = await handed(again(), zipOf(ownDraft()));
    expect(status).toBe(202);
  });
});

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
