// « Corriger »: a fix is of the text that was checked, and one goes on writing until it is pressed, and while it is made.
import type { Edit } from '../../check/problem.ts';
import { type Draft, isSameText } from '../draft/draft.ts';
import type { Remark } from '../live/check-draft.ts';
import type { App } from './app.ts';

/** Whoever types faster than it is made presses again. */
const TRIES = 3;

/** Mends what a remark is about in the draft as it is; nothing where it is no longer there, or cannot be mended now. */
export async function mend(app: App, remark: Remark): Promise<void> {
  await app.arrivals.settled();
  for (let tries = 0; tries < TRIES; tries++) {
    const { draft } = app;
    const fix = await fixNow(app, remark, draft).catch(() => undefined);
    const made = fix && (await mendedBy(app, remark, draft, fix).catch(() => undefined));
    if (app.draft.key !== draft.key) return;
    if (!isSameText(app.draft, draft)) continue;
    made?.();
    return;
  }
}

/** The change of the text, or of an answer. */
async function mendedBy(app: App, { field }: Remark, draft: Draft, fix: Edit): Promise<(() => void) | undefined> {
  if (field !== undefined) {
    const answers = await app.engine.ask('mendAnswers', draft, fix);
    return answers && (() => app.answer(answers));
  }
  const document = await app.engine.ask('mend', draft, [fix]);
  return document ? () => app.replace(document) : undefined;
}

/** Of the remark that says the same of the same words, the nearest to where it was. */
async function fixNow(app: App, { rule, words, field, fix: old }: Remark, draft: Draft): Promise<Edit | undefined> {
  const distance = ({ fix }: Remark) => Math.abs((fix?.start ?? 0) - (old?.start ?? 0));
  const alike = (await remarksOn(app, draft)).filter(
    (one) => one.fix && one.rule === rule && one.words === words && one.field === field,
  );
  return alike.toSorted((a, b) => distance(a) - distance(b))[0]?.fix;
}

async function remarksOn(app: App, draft: Draft): Promise<readonly Remark[]> {
  if (app.remarks && app.checked && isSameText(app.checked, draft)) return app.remarks;
  const remarks = await app.engine.ask('check', draft);
  if (isSameText(app.draft, draft)) app.tell(remarks);
  return remarks;
}
