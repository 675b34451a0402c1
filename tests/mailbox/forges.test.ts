// What is handed over becomes one request to merge, on each forge, whatever happens on the way; nothing of it is where it may not be.
import { afterEach, describe, expect, test } from 'vitest';
import { addedOn } from './fake-forge.ts';
import { handed, KINDS, type Opened, opened, zipOf } from './opened.ts';
import { isWritten, ownDraft } from './own-draft.ts';

const closing: Opened[] = [];
afterEach(() => {
  for (const { fake } of closing.splice(0)) {
    fake.close();
    // Whatever is asked of a forge is as it describes.
    expect(fake.faults).toEqual([]);
  }
});

const ADDRESSES = {
  github: 'https://github.example/florilege/site/pull/1',
  gitlab: 'https://gitlab.example/florilege/site/-/merge_requests/1',
  forgejo: 'https://forgejo.example/florilege/site/pulls/1',
};

describe.each(KINDS)('on %s', (kind) => {
  const open = async (more: Parameters<typeof opened>[0] = {}) => {
    const box = await opened(more, kind);
    closing.push(box);
    return box;
  };

  describe('a text that is handed over', () => {
    test('is a request to merge: its files, its report, its label', async () => {
      const box = await open();
      const { status, value } = await handed(box.again(), zipOf(ownDraft()));
      expect([status, value.state, value.receipt]).toEqual([201, 'received', 'e-4827-3916']);
      expect(value.address).toBe(ADDRESSES[kind]);
      expect(box.fake.branches()).toEqual(['main', 'envois/e-4827-3916']);
      const files = ['content/stories/un-mot-de-la-mer/story.mdx', 'content/people/ines-roche.yaml'];
      expect([...addedOn(box.fake, 'envois/e-4827-3916').keys()]).toEqual(files);
      const [pull] = box.fake.pulls;
      expect(pull?.title).toBe('Récit\u00a0: Un mot de la mer');
      expect(pull?.labels).toEqual(['envoi']);
      expect(pull?.body).toContain('### Ce que dit la vérification');
      expect(box.notes).toHaveLength(1);
    });

    test('holds the words that were written, as a draft that nobody has consented to', async () => {
      const { fake, again } = await open();
      await handed(again(), zipOf(ownDraft()));
      const bytes = fake.filesOf('envois/e-4827-3916').get('content/stories/un-mot-de-la-mer/story.mdx');
      const story = Buffer.from(bytes ?? '').toString();
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
      expect(answers.map(({ value }) => value.address)).toEqual([ADDRESSES[kind], ADDRESSES[kind]]);
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
      fake.merge('envois/e-4827-3916');
      const { status } = await handed(again(), zipOf(ownDraft()));
      expect([status, fake.pulls.length]).toEqual([201, 1]);
    });
  });

  describe('a forge that does not do what it is asked', () => {
    /** How many calls a text takes. */
    async function callsOf(): Promise<number> {
      const { fake, again } = await open();
      await handed(again(), zipOf(ownDraft()));
      return fake.calls.length;
    }

    test('killed before any of its calls, then started again: exactly one request', async () => {
      for (let index = await callsOf(); index-- > 0; ) {
        const { fake, again, notes } = await open();
        fake.trouble = (call) => (call.index === index ? 'cut' : undefined);
        await handed(again(), zipOf(ownDraft()));
        fake.trouble = undefined;
        expect([index, await again().sendWaiting()]).toEqual([index, 0]);
        expect([index, fake.pulls.length, fake.pulls[0]?.labels, notes.length]).toEqual([index, 1, ['envoi'], 1]);
      }
    });

    test('whose answer to any of its calls is lost once it was done: exactly one request', async () => {
      for (let index = await callsOf(); index-- > 0; ) {
        const { fake, again } = await open();
        fake.after = (call) => (call.index === index ? 'cut' : undefined);
        await handed(again(), zipOf(ownDraft()));
        fake.after = undefined;
        expect([index, await again().sendWaiting()]).toEqual([index, 0]);
        expect([index, fake.pulls.length, fake.pulls[0]?.labels]).toEqual([index, 1, ['envoi']]);
        expect(fake.branches()).toEqual(['main', 'envois/e-4827-3916']);
      }
    });

    test.each([400, 401, 403, 404, 409, 422, 423, 429, 500, 502, 503])(
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
        expect(lines.join('\n')).not.toMatch(/Inès|ines|Un mot|un-mot|192\.0/);
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
});
