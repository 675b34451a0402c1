import type { StepId } from '../app.ts';

/** One screen of the writing page. */
export interface Step {
  id: StepId;
  element: HTMLElement;
  /** Each time that it is shown. */
  entered?(): void;
}
