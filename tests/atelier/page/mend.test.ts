// « Corriger », pressed on what an older text was told, or while one types: what it is about is mended, and no other word.
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { newDraft } from '../../../src/atelier/draft/new-draft.ts';
import type { JobName } from '../../../src/atelier/engine/messages.ts';
import type { OpenedApp } from '../../../src/atelier/page/app.ts';
import { mend } from '../../../src/atelier/page/mend.ts';
import { openedApp } from './opened-app.ts';

const p = (words: string) => schema.node('paragraph', null, schema.text(words));
const text = (...words: string[]) => schema.node('doc', null, words.map(p)).toJSON();
const shown = (app: OpenedApp) => schema.nodeFromJSON(app.draft.document).textContent.replace(/[\u00a0\u202f]/g, ' ');
const ODD = 'Il a dit : "bonjour" à tous.';
const MENDED = 'Il a dit : « bonjour » à tous.';

/** What the first text was told, a change, and a press. */
async function pressed(change: (app: OpenedApp) => void, during: (app: OpenedApp, job: JobName) => void = () => {}) {
  let isPressed = false;
  const app: OpenedApp = openedApp({ ...newDraft(1, { title: 'Un café' }), document: text(ODD) }, (job) => {
    if (isPressed) during(app, job);
  });
  app.tell(await app.engine.ask('check', app.draft));
  const [remark] = (app.remarks ?? []).filter(({ rule }) => rule === 'english-quotes');
  change(app);
  isPressed = true;
  await mend(app, remark!);
  return app;
}

test.each<[string, (app: OpenedApp) => void, string]>([
  ['nothing', () => {}, MENDED],
  ['a longer title', (app) => app.answer({ title: 'Un café à Rennes' }), MENDED],
  ['a number', (app) => app.mark({ receipt: 'e-1234-5678' }), MENDED],
  ['words before', (app) => app.write(text(`Hier soir. ${ODD}`)), `Hier soir. ${MENDED}`],
  ['a paragraph before', (app) => app.write(text('Un "autre" mot.', ODD)), `Un "autre" mot.${MENDED}`],
  ['its words put right by hand', (app) => app.write(text(MENDED)), MENDED],
  ['its words taken away', (app) => app.write(text('Rien.')), 'Rien.'],
  ['another draft', (app) => app.open({ ...newDraft(1), document: text('Un autre texte.') }), 'Un autre texte.'],
])('after %s', async (_, change, expected) => {
  expect(shown(await pressed(change))).toBe(expected);
});

test('an answer is mended where it was given, and the text stays', async () => {
  const app = openedApp({ ...newDraft(1, { title: 'Un "café"', places: ['Brest'] }), document: text(ODD) });
  app.tell(await app.engine.ask('check', app.draft));
  const [remark] = (app.remarks ?? []).filter(({ rule, field }) => rule === 'english-quotes' && field === 'title');
  await mend(app, remark!);
  expect(app.draft.facts.title).toMatch(/^Un «.café.»$/);
  expect([app.draft.facts.places, shown(app)]).toEqual([['Brest'], ODD]);
});

test('what is typed while it is made stays', async () => {
  let typed = 0;
  const app = await pressed(
    () => {},
    (now, job) => {
      if (job === 'mend' && typed++ === 0) now.write(text(ODD, 'Et puis ceci.'));
    },
  );
  expect(shown(app)).toBe(`${MENDED}Et puis ceci.`);
});

test('another draft that is opened while it is made is not touched', async () => {
  const other = { ...newDraft(1), document: text(`Un autre. ${ODD}`) };
  const app = await pressed(
    () => {},
    (now, job) => {
      if (job === 'mend') now.open(other);
    },
  );
  expect(app.draft).toBe(other);
});

test('what was said of a draft is not said of the next one', async () => {
  const app = openedApp({ ...newDraft(1), document: text(ODD) });
  const heard: unknown[] = [];
  app.tell(await app.engine.ask('check', app.draft));
  app.on('remarks', () => heard.push(app.remarks));
  app.open(newDraft(2));
  expect(heard).toEqual([undefined]);
});
