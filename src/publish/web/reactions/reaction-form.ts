// In the browser: the form under a story, made when it is asked for, and what becomes of what is written in it.
import { h } from '../../../atelier/page/h.ts';
import { MOST_CHARACTERS, MOST_OF_NAME } from '../../../model/reaction.ts';
import { handToMailbox } from '../../../posting/hand-to-mailbox.ts';
import type { ReactionWords } from '../../../words/reactions/fr.ts';

interface FormSetting {
  /** The door of the mailbox. */
  door: string;
  /** Story id. */
  story: string;
  say: ReactionWords['form'];
  /** Finds the number that the mailbox asks. */
  prove: (challenge: string, bits: number) => Promise<string>;
}

export function reactionForm({ door, story, say, prove }: FormSetting): HTMLElement {
  const status = h('p', { class: 'soft', role: 'status' });
  const button = h('button', { type: 'submit' }, say.send);
  const form = h(
    'form',
    { class: 'reaction-form', onsubmit: (event) => void send(event) },
    labelled(say.name, h('input', { ...ASKED, name: 'name', maxlength: MOST_OF_NAME, autocomplete: 'name' })),
    textField(say),
    tick('consent', say.consent, true),
    tick('books', say.books, false),
    trap(say),
    h('p', {}, button),
    status,
  );

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(form)) as Record<string, string>;
    button.disabled = true;
    status.textContent = say.going;
    const answer = await handToMailbox(door, { ...typed, story }, prove);
    button.disabled = false;
    if (answer.state === 'received' || answer.state === 'kept') return thank(answer.message);
    status.textContent = answer.state === 'unreached' ? say.unreached : answer.message;
  }

  /** What was sent is not sent again by another touch. */
  function thank(message: string): void {
    status.textContent = message;
    status.tabIndex = -1;
    form.replaceWith(status);
    status.focus();
  }

  return form;
}

const ASKED = { type: 'text', required: true };

function labelled(label: string, control: HTMLElement, more?: HTMLElement): HTMLElement {
  control.id = `page_reaction_${control.getAttribute('name')}`;
  return h('p', { class: 'reaction-field' }, h('label', { for: control.id }, label), control, more);
}

/** With a count of what is typed, out of what may be. */
function textField(say: FormSetting['say']): HTMLElement {
  const count = h('span', { class: 'label', id: 'page_reaction_count' }, say.count(0, MOST_CHARACTERS));
  const props = { name: 'text', rows: 6, required: true, maxlength: MOST_CHARACTERS, 'aria-describedby': count.id };
  const area = h('textarea', {
    ...props,
    oninput: () => {
      count.textContent = say.count(area.value.length, MOST_CHARACTERS);
    },
  });
  return labelled(say.text, area, count);
}

function tick(name: string, label: string, required: boolean): HTMLElement {
  return h(
    'p',
    {},
    h('label', { class: 'reaction-tick' }, h('input', { type: 'checkbox', name, value: 'yes', required }), ` ${label}`),
  );
}

/** A field that nobody sees: machines fill every one. */
function trap(say: FormSetting['say']): HTMLElement {
  const hidden = { class: 'visually-hidden' };
  const input = h('input', { type: 'text', name: 'website', tabindex: -1, autocomplete: 'off', ...hidden });
  return h('label', { ...hidden, 'aria-hidden': 'true' }, say.trap, input);
}
