// « Précédent », which a hand on a phone does without a thought, comes back to the screen before, and not out of the page.
import type { OpenedApp, StepId } from './app.ts';

/** What one sees: a step, and in that of the text, where an interview is open, its question (from 0, as `DraftInterview.at`). */
export interface Screen {
  step: StepId;
  question?: number | undefined;
}

/** @param show asked by the browser's history */
export function followHistory(
  app: Pick<OpenedApp, 'on'>,
  { here, show }: { here(): Screen; show(screen: Screen): void },
): void {
  const isHere = (screen: Screen | undefined) => isSame(screen, here());
  const remember = (how: 'pushState' | 'replaceState') => {
    if (!isHere(screenIn(history.state))) history[how]({ ...history.state, atelier: here() }, '');
  };
  remember('replaceState');
  app.on('step', () => remember('pushState'));
  // Another hand than the writer's led there.
  app.on('document', () => remember('replaceState'));
  // What leads to a place of the page has no screen.
  window.addEventListener('popstate', ({ state }) => {
    const screen = screenIn(state);
    if (screen && !isHere(screen)) show(screen);
  });
}

function screenIn(state: { atelier?: Screen } | null): Screen | undefined {
  return state?.atelier;
}

function isSame(one: Screen | undefined, other: Screen): boolean {
  return one?.step === other.step && one.question === other.question;
}
