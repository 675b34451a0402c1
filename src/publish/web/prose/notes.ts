// Notes stand after the text and are called from it; on a wide screen the style sheet takes them to the margin.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Note } from '../../../model/prose/prose.ts';
import type { ProseContext } from './context.ts';

// The underscore keeps these apart from the ids of headings, which hold letters, digits and hyphens.
const noteId = (number: number) => `note_${number}`;
const callId = (number: number) => `call_${number}`;

/** The number in the text. */
export function noteCall(number: number, first: boolean, { say, page }: ProseContext): ElementContent {
  const call = h(
    'a',
    { href: `${page}#${noteId(number)}`, role: 'doc-noteref', ariaLabel: say.prose.note(number) },
    String(number),
  );
  return h('sup', { className: 'note-call', id: first ? callId(number) : undefined }, call);
}

/** All the notes, each with its way back; nothing where there is none. */
export function notesSection(notes: readonly Note[], context: ProseContext): ElementContent[] {
  if (notes.length === 0) return [];
  const heading = h('h2', { id: 'notes_title', className: 'notes-title' }, context.labels.notes);
  const children = notes.map((note) => h('li', { id: noteId(note.number) }, noteBody(note, context)));
  return [
    h(
      'section',
      { className: 'notes', role: 'doc-endnotes', ariaLabelledBy: 'notes_title' },
      heading,
      h('ol', children),
    ),
  ];
}

/**
 * The rules that take notes to the margin, each beside its call and below the note before it, where the browser
 * can anchor boxes (CSS Anchor Positioning, level 1). Elsewhere the notes stay after the text.
 */
export function marginNotesCss(count: number): string {
  const rules = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const below = index === 0 ? '' : `, calc(anchor(--note-${index} bottom) + 1rem)`;
    return (
      `#${callId(number)}{anchor-name:--call-${number}}` +
      `#${noteId(number)}{anchor-name:--note-${number};top:max(anchor(--call-${number} top)${below})}`
    );
  });
  return `@media (min-width:75rem){@supports (anchor-name:--a){${rules.join('')}}}`;
}

/** The way back stands at the end of the last paragraph, as a printed note would end. */
function noteBody(note: Note, context: ProseContext): ElementContent[] {
  const ariaLabel = context.say.prose.backToCall(note.number);
  const back = h(
    'a',
    { href: `${context.page}#${callId(note.number)}`, role: 'doc-backlink', className: 'note-back', ariaLabel },
    '↩\ufe0e',
  );
  const last = note.blocks.at(-1);
  if (last?.type !== 'paragraph') return [...context.blocks(note.blocks), h('p', back)];
  const paragraph = h('p', [...context.inlines(last.children), { type: 'text', value: '\u00a0' }, back]);
  return [...context.blocks(note.blocks.slice(0, -1)), paragraph];
}
