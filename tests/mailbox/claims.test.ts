// Two texts that wait to be merged never have one new id, on any forge and in a dry folder, whatever stops one of them.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { dryForge } from '../../src/mailbox/forges/dry.ts';
import { addedOn } from './fake-forge.ts';
import { handed, KINDS, type Opened, opened, zipOf } from './opened.ts';
import { ownDraft } from './own-draft.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** All have the title and the signature of `ownDraft`. */
const [FIRST, SECOND, THIRD] = ['e-1', 'e-2', 'e-3'].map((receipt) =>
  zipOf(ownDraft(`Texte ${receipt}.`), receipt),
) as [Uint8Array, Uint8Array, Uint8Array];

describe.each(KINDS)('on %s', (kind) => {
  const open = async (more: Parameters<typeof opened>[0] = {}) => {
    const box = await opened(more, kind);
    closing.push(() => {
      box.fake.close();
      expect(box.fake.faults).toEqual([]);
    });
    return box;
  };
  const added = ({ fake }: Opened, receipt: string) => [...addedOn(fake, `envois/${receipt}`).keys()];
  const FILES = (mark: string) => [
    `content/stories/un-mot-de-la-mer${mark}/story.mdx`,
    `content/people/ines-roche${mark}.yaml`,
  ];

  test('an id is one that nothing has in the repository, public or not', async () => {
    const box = await open();
    for (const path of FILES('')) box.fake.filesOf('main').set(path, Buffer.from('autre'));
    await handed(box.again(), FIRST);
    expect(added(box, 'e-1')).toEqual(FILES('-2'));
  });

  test('what is free is asked of the forge once, however many turns the title takes', async () => {
    const box = await open();
    for (const mark of ['', '-2', '-3'])
      box.fake.filesOf('main').set(`content/stories/un-mot-de-la-mer${mark}/story.mdx`, Buffer.from('autre'));
    await handed(box.again(), FIRST);
    const asked = box.fake.calls.filter(({ path }) => path.includes('ines-roche')).map(({ path }) => path);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test('a second text of the same title, and a third, have ids of their own while the first waits', async () => {
    const box = await open();
    for (const zip of [FIRST, SECOND, THIRD]) await handed(box.again(), zip);
    expect(['e-1', 'e-2', 'e-3'].map((receipt) => added(box, receipt))).toEqual([FILES(''), FILES('-2'), FILES('-3')]);
  });

  test('so have two that come at once, each to a mailbox of its own', async () => {
    const box = await open();
    await Promise.all([handed(box.again(), FIRST), handed(box.again(), SECOND)]);
    expect([...added(box, 'e-1'), ...added(box, 'e-2')].toSorted()).toEqual([...FILES(''), ...FILES('-2')].toSorted());
  });

  test('a text that was stopped before its request was made keeps its ids until it is', async () => {
    const box = await open();
    box.fake.trouble = ({ method, path }) =>
      method === 'POST' && /\/(?:pulls|merge_requests)$/.test(path) ? { status: 502 } : undefined;
    expect((await handed(box.again(), FIRST)).status).toBe(202);
    box.fake.trouble = undefined;
    await handed(box.again(), SECOND);
    expect(await box.again().sendWaiting()).toBe(0);
    expect(box.fake.pulls.map(({ head }) => head)).toEqual(['envois/e-2', 'envois/e-1']);
    expect([added(box, 'e-1'), added(box, 'e-2')]).toEqual([FILES(''), FILES('-2')]);
  });

  test('ids are free again once a request is closed, and taken for good once it is merged', async () => {
    const box = await open();
    await handed(box.again(), FIRST);
    for (const pull of box.fake.pulls) pull.state = 'closed';
    await handed(box.again(), SECOND);
    expect(added(box, 'e-2')).toEqual(FILES(''));
    box.fake.merge('envois/e-2');
    await handed(box.again(), THIRD);
    expect(added(box, 'e-3')).toEqual(FILES('-2'));
  });

  test('a text that was given back takes none', async () => {
    const box = await open();
    const refused = zipOf(ownDraft('Appelez-moi au 06 12 34 56 78 demain.'), 'e-9');
    expect((await handed(box.again(), refused)).status).toBe(422);
    await handed(box.again(), FIRST);
    expect(added(box, 'e-1')).toEqual(FILES(''));
  });

  test('of many that are open, those on the last page of the forge’s list count', async () => {
    const box = await open();
    await handed(box.again(), FIRST);
    const [first] = box.fake.pulls.splice(0);
    for (let number = 0; number < 120; number++)
      box.fake.pulls.push({ number, head: `autre-${number}`, title: '', body: '', labels: [], state: 'open' });
    if (first) box.fake.pulls[kind === 'forgejo' ? 'push' : 'unshift']({ ...first, number: 1000 });
    await handed(box.again(), SECOND);
    expect(added(box, 'e-2')).toEqual(FILES('-2'));
  });

  test('where the repository is not to be seen, nothing is believed free', async () => {
    const box = await open();
    await handed(box.again(), FIRST);
    box.fake.trouble = ({ method }) => (method === 'GET' ? { status: 404 } : undefined);
    expect((await handed(box.again(), SECOND)).status).toBe(202);
    box.fake.trouble = undefined;
    expect(await box.again().sendWaiting()).toBe(0);
    expect(added(box, 'e-2')).toEqual(FILES('-2'));
  });
});

test('in a dry folder too, and free again once a request is taken away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-dry-'));
  const box = await opened({ forge: dryForge(folder) });
  closing.push(box.fake.close, () => rmSync(folder, { recursive: true }));
  const idsIn = (receipt: string) => readdirSync(join(folder, `envois_${receipt}`, 'content', 'stories'));
  await Promise.all([handed(box.again(), FIRST), handed(box.again(), SECOND)]);
  const [first, second] = [idsIn('e-1'), idsIn('e-2')];
  expect([...first, ...second].toSorted()).toEqual(['un-mot-de-la-mer', 'un-mot-de-la-mer-2']);
  rmSync(join(folder, 'envois_e-1'), { recursive: true });
  await handed(box.again(), THIRD);
  expect(idsIn('e-3')).toEqual(first);
});
