// What somebody says by handing a text over, on one screen, in the words of a letter.
import { licenceOf } from '../../../model/licences.ts';
import { lowered, placesOf } from '../../sending/sending-words.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import type { Part, ShowPlace } from './part.ts';

export function statement(app: App, show: ShowPlace): Part {
  const { sending: words } = app.words;
  const { statement: say } = words;
  const list = h('ul', { class: 'statement-said' });
  const element = h(
    'section',
    { class: 'statement', 'aria-labelledby': 'atelier_statement' },
    h('h2', { id: 'atelier_statement' }, say.title),
    h('p', {}, say.intro),
    list,
    h('p', { class: 'soft' }, say.register),
  );
  const change = h(
    'button',
    { type: 'button', class: 'plain-button', onclick: () => show({ field: 'authors' }) },
    say.change,
  );
  const lines = () => {
    const { author, people = [], licence, ...facts } = app.draft.facts;
    const { name, url } = licence ? licenceOf(licence, app.lang) : { name: '' };
    const deed = url && h('a', { href: url, target: '_blank', rel: 'noopener' }, words.licence.deed(name));
    const terms = licence && lowered(words.licence.choices[licence].label);
    return [
      h(
        'li',
        {},
        h('p', {}, say.author(author?.name || `… ${say.unsaid}`)),
        h('p', { class: 'soft' }, say.pseudonym),
        change,
      ),
      h('li', {}, say.outputs(placesOf(facts, words, app.lang) || `… ${say.unsaid}`)),
      h(
        'li',
        {},
        h('p', {}, terms ? say.licence(terms, name) : say.licence(`… ${say.unsaid}`, '')),
        deed && h('p', { class: 'soft' }, deed),
      ),
      people.length > 0 && h('li', {}, say.people),
      h('li', {}, h('p', {}, say.withdrawal), url && h('p', { class: 'soft' }, say.copies)),
    ];
  };
  let drawn: unknown;
  return {
    element,
    draw() {
      if (app.draft.facts === drawn) return;
      drawn = app.draft.facts;
      list.replaceChildren(...lines().filter((line) => line !== false));
    },
  };
}
