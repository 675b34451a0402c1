// What numbers each paragraph, counted as Word counts: levels, restarts, numbers that a style brings.

import { roman } from '../../words/book/roman.ts';
import type { Loss } from '../arrival.ts';
import { MARK_CLOSE, MARK_OPEN } from './text-of.ts';
import { all, child, childrenOf, value, within } from './xml.ts';

/** Writes each number into its paragraph: as words where it has some, « Article 1 – », else as what lists are built from. @param headings ids of styles */
export function writeNumbers(
  document: Document,
  numbering: Numbering,
  headings: ReadonlySet<string>,
  losses: Loss[],
): void {
  for (const paragraph of all(document, 'w:p')) {
    if (within(paragraph, 'mc:Choice')) continue;
    const number = numbering.next(paragraph);
    if (!number) continue;
    const { level, ordered, number: count, shown, label, isSaid } = number;
    const isHeading = headings.has(value(child(child(paragraph, 'w:pPr'), 'w:pStyle')));
    if (isSaid) write(paragraph, `${label} `);
    // The number of a heading is of a plan.
    else if (isHeading) {
      if (label) losses.push({ kind: 'look', words: label, place: 'liste' });
    } else
      write(
        paragraph,
        `${MARK_OPEN}${level} ${ordered ? 'o' : 'u'} ${count} ${ordered ? shown || '1.' : ''}${MARK_CLOSE}`,
      );
  }
}

function write(paragraph: Element, words: string): void {
  const { ownerDocument: document } = paragraph;
  const run = document.createElement('w:r');
  const text = document.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  const properties = child(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

interface Level {
  format: string;
  start: number;
  /** Its numbers as they are set: « Article %1 – ». */
  text: string;
  /** The style that brings it. */
  style: string;
}

interface Numbered {
  /** From 1. */
  level: number;
  ordered: boolean;
  number: number;
  /** As its reader saw it, where that is no figure. */
  shown: string;
  /** All that stands before the words of an item that is counted: « 1. », « Q1 : ». */
  label: string;
  /** It has words of its own. */
  isSaid: boolean;
}

export class Numbering {
  /** By the number of a list: its definition, and the numbers at which it starts again. */
  readonly #lists = new Map<string, { abstract: string; restarts: Map<number, number> }>();
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #styles = new Map<string, { list: string; level: string; above: string }>();
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #started = new Set<string>();

  constructor(numbering: Document | undefined, styles: Document | undefined) {
    for (const style of styles ? all(styles, 'w:style') : []) {
      const number = child(child(style, 'w:pPr'), 'w:numPr');
      this.#styles.set(value(style, 'w:styleId'), {
        list: value(child(number, 'w:numId')),
        level: value(child(number, 'w:ilvl')),
        above: value(child(style, 'w:basedOn')),
      });
    }
    for (const abstract of numbering ? all(numbering, 'w:abstractNum') : []) {
      const levels = childrenOf(abstract).filter(({ tagName }) => tagName === 'w:lvl');
      this.#levels.set(
        value(abstract, 'w:abstractNumId'),
        new Map(levels.map((level) => [Number(value(level, 'w:ilvl')), levelOf(level)])),
      );
    }
    for (const list of numbering ? all(numbering, 'w:num') : []) {
      const restarts = childrenOf(list).flatMap((one): [number, number][] => {
        const start = child(one, 'w:startOverride');
        return one.tagName === 'w:lvlOverride' && start ? [[Number(value(one, 'w:ilvl')), Number(value(start))]] : [];
      });
      this.#lists.set(value(list, 'w:numId'), {
        abstract: value(child(list, 'w:abstractNumId')),
        restarts: new Map(restarts),
      });
    }
  }

  /** The number of the next paragraph, in order; undefined where it has none. */
  next(paragraph: Element): Numbered | undefined {
    const { list: id, level: ilvl } = this.#placeOf(child(paragraph, 'w:pPr'));
    const list = this.#lists.get(id);
    const levels = list && this.#levels.get(list.abstract);
    const level = levels?.get(ilvl);
    const isSaid = level !== undefined && level.format !== 'bullet' && /\p{L}/u.test(level.text.replace(/%\d/g, ''));
    if (!list || !levels || !level || (level.format === 'none' && !isSaid)) return undefined;
    const counts = this.#counts.get(list.abstract) ?? new Map<number, number>();
    this.#counts.set(list.abstract, counts);
    const restart = list.restarts.get(ilvl);
    const key = `${id} ${ilvl}`;
    if (restart !== undefined && !this.#started.has(key)) counts.set(ilvl, restart - 1);
    this.#started.add(key);
    const number = (counts.get(ilvl) ?? level.start - 1) + 1;
    counts.set(ilvl, number);
    for (const deeper of counts.keys()) if (deeper > ilvl) counts.delete(deeper);
    const label = level.text.replace(/%(\d)/g, (_, deep: string) => {
      const at = Number(deep) - 1;
      return formatted(counts.get(at) ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? '');
    });
    const ordered = level.format !== 'bullet';
    return {
      level: ilvl + 1,
      ordered,
      number,
      shown: SHOWN.get(level.format) ?? '',
      label: ordered ? label : '',
      isSaid,
    };
  }

  #placeOf(properties: Element | undefined): { list: string; level: number } {
    const own = child(properties, 'w:numPr');
    const style = value(child(properties, 'w:pStyle'));
    const ownList = value(child(own, 'w:numId'));
    if (ownList !== '')
      return { list: ownList, level: Number(value(child(own, 'w:ilvl')) || this.#levelOfStyle(ownList, style)) };
    const seen = new Set<string>();
    for (let id = style; id !== '' && !seen.has(id); id = this.#styles.get(id)?.above ?? '') {
      seen.add(id);
      const of = this.#styles.get(id);
      if (of && of.list !== '')
        return {
          list: of.list,
          level: Number(value(child(own, 'w:ilvl')) || of.level || this.#levelOfStyle(of.list, id)),
        };
    }
    return { list: '', level: 0 };
  }

  #levelOfStyle(list: string, style: string): number {
    const levels = this.#levels.get(this.#lists.get(list)?.abstract ?? '');
    return [...(levels ?? [])].find(([, level]) => level.style !== '' && level.style === style)?.[0] ?? 0;
  }
}

/** What a letter or a Roman number starts with. */
const SHOWN = new Map(Object.entries({ lowerLetter: 'a.', upperLetter: 'A.', lowerRoman: 'i.', upperRoman: 'I.' }));

function formatted(number: number, format: string): string {
  if (/^(?:lower|upper)Letter$/.test(format)) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26));
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (/^(?:lower|upper)Roman$/.test(format) && number < 100) {
    return format.startsWith('upper') ? roman(number).toUpperCase() : roman(number).toLowerCase();
  }
  return String(number);
}

function levelOf(level: Element): Level {
  return {
    format: value(child(level, 'w:numFmt')) || 'decimal',
    start: Number(value(child(level, 'w:start')) || 1),
    text: value(child(level, 'w:lvlText')).trim(),
    style: value(child(level, 'w:pStyle')),
  };
}
