// What numbers each paragraph, counted as Word counts: levels, restarts, numbers that a style brings.
import { all, child, childrenOf, value } from './xml.ts';

interface Level {
  format: string;
  start: number;
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
    if (!list || !level || level.format === 'none') return undefined;
    const counts = this.#counts.get(list.abstract) ?? new Map<number, number>();
    this.#counts.set(list.abstract, counts);
    const restart = list.restarts.get(ilvl);
    const key = `${id} ${ilvl}`;
    if (restart !== undefined && !this.#started.has(key)) counts.set(ilvl, restart - 1);
    this.#started.add(key);
    const number = (counts.get(ilvl) ?? level.start - 1) + 1;
    counts.set(ilvl, number);
    for (const deeper of counts.keys()) if (deeper > ilvl) counts.delete(deeper);
    return { level: ilvl + 1, ordered: level.format !== 'bullet', number, shown: SHOWN[level.format] ?? '' };
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
const SHOWN: Record<string, string> = { lowerLetter: 'a.', upperLetter: 'A.', lowerRoman: 'i.', upperRoman: 'I.' };

function levelOf(level: Element): Level {
  return {
    format: value(child(level, 'w:numFmt')) || 'decimal',
    start: Number(value(child(level, 'w:start')) || 1),
    style: value(child(level, 'w:pStyle')),
  };
}
