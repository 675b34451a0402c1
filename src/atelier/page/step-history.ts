// « Précédent », which a hand on a phone does without a thought, comes back to the step before, and not out of the page.
import type { OpenedApp, StepId } from './app.ts';

/** @param shown after a step that the browser's history asked for */
export function followHistory(app: OpenedApp, shown: () => void): void {
  const remember = (how: 'pushState' | 'replaceState') => history[how]({ ...history.state, atelierStep: app.step }, '');
  remember('replaceState');
  app.on('step', () => {
    if (stepIn(history.state) !== app.step) remember('pushState');
  });
  // What leads to a place of the page has no step.
  window.addEventListener('popstate', ({ state }) => {
    const step = stepIn(state);
    if (step === undefined || step === app.step) return;
    app.show(step);
    shown();
  });
}

function stepIn(state: { atelierStep?: StepId } | null): StepId | undefined {
  return state?.atelierStep;
}
