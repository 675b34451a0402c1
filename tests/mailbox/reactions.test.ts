// What a reader writes under a story becomes one file in one request to merge; what nobody should send becomes nothing.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { buildProse } from '../../src/model/build/build-prose.ts';
import { toPlainText } from '../../src/model/prose/plain-text.ts';
import { contentOf } from '../../src/read/content.ts';
import { micromarkAlone } from '../../src/read/micromark.ts';
import { SMALL } from '../content-folder.ts';
import { givenFiles, withTexts } from '../given-files.ts';
import { addedOn } from './fake-forge.ts';
import { handed, NOW, type Opened, opening, proofFor, reacted, zipOf } from './opened.ts';
import { ownDraft } from './own-draft.ts';

const open = opening();

/** The one file of a request, with its path. */
function madeIn({ fake }: Opened, index = 0): [path: string, text: string] {
  const branch = fake.pulls[index]?.head ?? '';
  const made = [...addedOn(fake, branch)];
  expect(made).toHaveLength(1);
  const [[path, bytes] = ['', new Uint8Array()]] = made;
  return [path, Buffer.from(bytes).toString()];
}

describe('a reaction that is sent', () => {
  test('is one file in one request to merge, published once it is merged', async () => {
    const box = await open();
    const { status, value } = await reacted(box.again());
    expect([status, value.state, /^r-[0-9a-f]{12}$/.test(value.receipt ?? '')]).toEqual([201, 'received', true]);
    const [path, text] = madeIn(box);
    expect(path).toBe(`content/reactions/un-cafe/${value.receipt}.yaml`);
    expect(parse(text)).toEqual({
      signature: 'Jeanne L.',
      date: '2026-07-01',
      text: 'Merci pour ce café.',
      consent: { ref: value.receipt, date: '2026-07-01', outputs: ['web'] },
      status: 'published',
    });
    expect(box.fake.pulls[0]).toMatchObject({ title: 'Réaction\u00a0: un-cafe', labels: ['envoi'] });
    expect(box.fake.pulls[0]?.body).toContain('> Merci pour ce café.');
    expect(box.fake.faults).toEqual([]);
  });

  test('tells the editors nothing that the request does not, and the repository nothing of where it came from', async () => {
    const { fake, again, notes, lines } = await open();
    await reacted(again(), {}, { from: '192.0.2.77' });
    expect(notes).toEqual([]);
    expect(`${JSON.stringify(fake.calls)}${lines.join('')}`).not.toContain('192.0.2.77');
    expect(lines.join('')).not.toMatch(/Jeanne|café/);
  });

  test('may be in books where its writer says so', async () => {
    const box = await open();
    await reacted(box.again(), { books: 'yes' });
    expect(parse(madeIn(box)[1]).consent.outputs).toEqual(['web', 'pdf', 'epub', 'print']);
  });

  test('twice is one request; another is another', async () => {
    const { fake, again } = await open();
    const answers = [await reacted(again()), await reacted(again()), await reacted(again(), { text: 'Autre chose.' })];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(fake.pulls).toHaveLength(2);
  });

  test('is kept while the forge does not answer, and sent by itself', async () => {
    const { fake, again, setting } = await open();
    fake.trouble = () => ({ status: 503 });
    expect((await reacted(again())).value.state).toBe('kept');
    expect(await setting.box.keys('waiting/')).toHaveLength(1);
    fake.trouble = undefined;
    expect(await again().sendWaiting()).toBe(0);
    expect(fake.pulls).toHaveLength(1);
  });

  const NASTY = [
    'J’aime <3 ce récit & *tout* le reste : #1 {vraiment} `code` _ici_ ~~là~~',
    '# Pas un titre\n- pas une liste\n1. ni un rang\n> ni une citation',
    '---\ntitre: rien\n---',
    'Deux\nlignes.\n\n\nEt   un paragraphe.\n\n    Un retrait.',
    'import x from "y"\nexport default 1',
    '[^1] et [mot]: https://exemple.fr puis ![image](a.png)',
    '"Entre guillemets": \'et apostrophes\' | barre > chevron',
    'Voir https://exemple.fr/page_une(1)?a=b&c=d, puis www.exemple.fr.',
    '@tous, <script>alert(1)</script> {{7*7}} $x \\u0000 \\',
    'لقد أحببت 🌻👩‍🍳 — œuvre à 100 %',
    `${'mot '.repeat(374)}fin!`,
  ];

  test.each(NASTY)('is read as it was typed, whatever its signs: %j', async (typed) => {
    const box = await open();
    expect((await reacted(box.again(), { text: typed })).status).toBe(201);
    const [path, text] = madeIn(box);
    const files = withTexts(givenFiles(SMALL), { [path.replace('content/', '')]: text });
    const content = await contentOf(files, { parser: micromarkAlone, isThere: () => true });
    const own = content.reactions.find(({ file }) => path.endsWith(file));
    expect(checkContent(content, { today: '2026-07-01' }).filter(({ file }) => file === own?.file)).toEqual([]);
    const words = (said: string) => said.replace(/\s+/g, ' ').trim();
    expect(words(toPlainText(buildProse(own?.text?.tree as never, () => undefined)))).toBe(words(typed));
  });
});

describe('what nobody should send', () => {
  test.each([
    ['from another site', 403, {}, { origin: 'https://autre.example' }],
    ['without the sum', 403, {}, { proof: '' }],
    ['by a machine that fills every field', 400, { website: 'https://spam.example' }, {}],
    ['without a name', 400, { name: ' ' }, {}],
    ['without words', 400, { text: '\u200b \n' }, {}],
    ['without the agreement', 400, { consent: undefined }, {}],
    ['under a name that is a text', 400, { name: 'a'.repeat(81) }, {}],
    ['longer than is read', 400, { text: 'a'.repeat(1501) }, {}],
    ['heavier than a form', 413, { text: 'a'.repeat(70_000) }, {}],
    ['to no story', 400, { story: '../secret' }, {}],
    ['to a story that nobody reads', 422, { story: 'brouillon' }, {}],
    ['with three links', 422, { text: 'https://a.fr https://b.fr https://c.fr' }, {}],
    ['with a telephone', 422, { text: 'Appelez le 06 12 34 56 78.' }, {}],
    ['with a letter-box', 422, { text: 'Écrivez à jeanne@exemple.fr.' }, {}],
    ['with one in the name', 422, { name: 'jeanne@exemple.fr' }, {}],
  ])('%s is refused in a sentence, and asked of nobody', async (_, status, fields, given) => {
    const { fake, again, setting } = await open();
    const { status: answered, value } = await reacted(again(), fields, given);
    expect([answered, /[.!?]$/.test(value.message ?? '')]).toEqual([status, true]);
    expect(fake.pulls).toEqual([]);
    expect(await setting.box.keys('waiting/')).toEqual([]);
  });

  test('one that comes by the door of stories is none: nobody agreed there', async () => {
    const { fake, again } = await open();
    const reaction = JSON.stringify({ story: 'un-cafe', name: 'Jeanne', text: 'Merci.', books: true });
    expect((await handed(again(), new TextEncoder().encode(reaction))).status).toBe(400);
    expect(fake.calls).toEqual([]);
  });

  test('a sum serves for one', async () => {
    const { again } = await open();
    const box = again();
    const proof = await proofFor(box);
    expect((await reacted(box, {}, { proof })).status).toBe(201);
    expect((await reacted(box, { text: 'Encore.' }, { proof })).status).toBe(403);
  });

  test('whoever sends too many is told to wait, and keeps nobody from handing over a story', async () => {
    const { again } = await open({ limits: { perHour: 2, perDay: 100 } });
    const box = again();
    const statuses = [];
    for (let turn = 0; turn < 3; turn++) statuses.push((await reacted(box, { text: `Mot ${turn}.` })).status);
    expect(statuses).toEqual([201, 201, 429]);
    expect((await reacted(box, { text: 'Ailleurs.' }, { from: '192.0.2.2' })).status).toBe(201);
    expect((await handed(box, zipOf(ownDraft()))).status).toBe(201);
  });

  test('too many in a day are told to wait, whoever sends', async () => {
    const { again } = await open({ limits: { perHour: 100, perDay: 1 }, now: () => NOW });
    const box = again();
    expect((await reacted(box)).status).toBe(201);
    const { status, headers } = await reacted(box, { text: 'Deux.' }, { from: '192.0.2.9' });
    expect([status, Number(headers.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
