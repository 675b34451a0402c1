// The questions as numbers in a row: which are answered, and a way to each of them.
import type { InterviewWords } from '../../../words/atelier/interview/fr.ts';
import { h } from '../h.ts';

interface QuestionList {
  element: HTMLElement;
  /** @param given for each question, whether it is answered */
  draw(given: readonly boolean[], at: number): void;
}

export function questionList(say: InterviewWords, go: (at: number) => void): QuestionList {
  const element = h('ol', { class: 'interview-questions', 'aria-label': say.questions });
  let buttons: HTMLButtonElement[] = [];
  return {
    element,
    draw(given, at) {
      if (buttons.length !== given.length) {
        buttons = given.map((_, index) => h('button', { type: 'button', onclick: () => go(index) }, String(index + 1)));
        element.replaceChildren(...buttons.map((button) => h('li', {}, button)));
      }
      for (const [index, button] of buttons.entries()) {
        button.setAttribute('aria-label', say.question(index + 1, given[index] === true));
        button.classList.toggle('is-answered', given[index] === true);
        if (index === at) button.setAttribute('aria-current', 'step');
        else button.removeAttribute('aria-current');
      }
    },
  };
}
