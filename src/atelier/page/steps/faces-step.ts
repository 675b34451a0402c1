// The third screen: the text as it will be read. What shows it is loaded when one first comes here.
import { loaded } from '../../loaded.ts';
import type { App } from '../app.ts';
import type { FacesDesk } from '../faces/faces-desk.ts';
import { h } from '../h.ts';
import type { Step } from './step.ts';

export function facesStep(app: App): Step {
  const element = h('div', { class: 'step-faces' });
  let desk: Promise<FacesDesk> | undefined;

  async function show(): Promise<void> {
    try {
      desk ??= loaded(() => import('../faces/faces-desk.ts')).then(({ facesDesk }) => facesDesk(app));
      const { element: faces, refresh } = await desk;
      if (faces.parentElement !== element) element.replaceChildren(faces);
      await refresh();
    } catch {
      desk = undefined;
      const { unreachable, again } = app.words.faces;
      const told = h('p', { role: 'status' }, unreachable);
      const retry = h('button', { type: 'button', class: 'plain-button', onclick: () => void app.reopen() }, again);
      element.replaceChildren(told, retry);
    }
  }

  // A mend that is asked for here is seen here.
  app.on('draft', () => {
    if (app.step === 'faces') void show();
  });
  return { id: 'faces', element, entered: () => void show() };
}
