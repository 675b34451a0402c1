// A group photo: faces are touched, and named from left to right. The names are the numbered list of the element; where the faces are
// is known while one names them, and is not kept.
import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { schema } from '../../document/schema.ts';
import { TEXT_PEOPLE } from '../../page/answers/offered-people.ts';
import { h } from '../../page/h.ts';
import { type Named, named, namesIn, orderOf, withNames } from './group-names.ts';
import type { ElementTools, PictureUrl, ViewPlace } from './view-place.ts';

const { nodes } = schema;

/** A picture becomes a group photo: its caption stays, after the names. */
export function toGroup({ view, getPos, node }: ViewPlace, words: TextWords): ElementTools {
  const onclick = () => {
    const position = getPos();
    if (position === undefined) return;
    const { attrs, content, nodeSize } = node();
    const group = nodes.GroupPhoto!.create(attrs, [withNames(undefined, []), ...content.content]);
    const tr = view.state.tr.replaceWith(position, position + nodeSize, group);
    view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(position + 1))));
  };
  return { parts: [h('button', { type: 'button', class: 'element-group', onclick }, words.picture.group)] };
}

export function naming(place: ViewPlace, words: TextWords, urlOf: PictureUrl): ElementTools {
  const { group } = words;
  let people = namesIn(listOf(place.node()));
  const url = urlOf(place.node().attrs.src);
  const photo = h('div', { class: 'naming-photo' });
  const list = h('ol', { class: 'naming-names' });
  const status = h('p', { class: 'label', role: 'status' });
  const add = (face?: { x: number; y: number }) => {
    const person: Named = { name: '', ...face };
    people = orderOf([...people, person]);
    write();
    draw();
    const at = people.indexOf(person);
    status.textContent = group.added(at + 1);
    list.querySelectorAll('input')[at]?.focus();
  };
  const draw = () => {
    photo.replaceChildren(...(url === undefined ? [] : [photoOf(url), ...people.flatMap(markerOf)]));
    list.replaceChildren(...people.map(rowOf));
  };
  const photoOf = (src: string) =>
    h('img', {
      ...{ src, alt: '', draggable: 'false', onclick: (event: Event) => add(faceAt(event as MouseEvent)) },
      // The page would move under the finger, to what loses the focus.
      onmousedown: (event: Event) => event.preventDefault(),
    });
  const rowOf = (person: Named, index: number) => {
    const label = group.person(index + 1);
    const input = h('input', {
      type: 'text',
      value: person.name,
      'aria-label': label,
      ...{ autocomplete: 'off', list: TEXT_PEOPLE },
    });
    input.addEventListener('input', () => {
      person.name = input.value;
      write();
    });
    const onclick = () => {
      people = people.filter((one) => one !== person);
      write();
      draw();
    };
    const away = h('button', { type: 'button', 'aria-label': group.remove(index + 1), onclick }, '×');
    return h('li', {}, h('span', { class: 'naming-number', 'aria-hidden': 'true' }, String(index + 1)), input, away);
  };
  const write = () => {
    const position = place.getPos();
    if (position === undefined) return;
    const { tr } = place.view.state;
    const held = listOf(place.node());
    const at = position + 1 + (held ? offsetOf(place.node(), held) : 0);
    place.view.dispatch(tr.replaceWith(at, at + (held?.nodeSize ?? 0), withNames(held, people)));
  };
  const panel = h(
    'div',
    { class: 'naming', role: 'group', 'aria-label': group.name },
    h('p', { class: 'soft' }, group.help),
    ...[photo, list, h('button', { type: 'button', onclick: () => add() }, group.add), status],
  );
  draw();
  return {
    parts: [panel],
    isOpen: people.every(({ name }) => name === ''),
    sync: () => {
      const now = namesIn(listOf(place.node()));
      if (named(now) === named(people)) return;
      people = now.map(({ name }, index) => ({ ...people[index], name }));
      draw();
    },
  };
}

/** Where a face was touched, as parts of the picture. */
function faceAt(event: MouseEvent): { x: number; y: number } {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
}

function markerOf({ x, y }: Named, index: number): HTMLElement[] {
  if (x === undefined || y === undefined) return [];
  const marker = h('span', { class: 'naming-marker', 'aria-hidden': 'true' }, String(index + 1));
  // By the object model: the page's policy refuses attributes of style.
  marker.style.insetInlineStart = `${x * 100}%`;
  marker.style.insetBlockStart = `${y * 100}%`;
  return [marker];
}

function listOf(photo: Node): Node | undefined {
  return photo.children.find(({ type, attrs }) => type === nodes.list && attrs.ordered);
}

function offsetOf(parent: Node, child: Node): number {
  let offset = 0;
  for (const one of parent.children) {
    if (one === child) return offset;
    offset += one.nodeSize;
  }
  return offset;
}
