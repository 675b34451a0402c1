// The fields that an element asks, in the order in which they are asked: the attributes of the closed list, but for what a picture is.
import { ELEMENTS } from '../../../read/elements.ts';
import type { ElementField } from '../../../words/atelier/text/fr.ts';

export interface AskedField {
  /** The attribute. */
  name: string;
  /** Of its words. */
  key: ElementField;
  required: boolean;
  /** A keyboard fit for it; `words` takes several lines, `person` is somebody whom the draft may name. */
  type: 'text' | 'url' | 'year' | 'words' | 'person';
}

export type AskingElement = 'Aside' | 'PullQuote' | 'KeyFigure' | 'Figure' | 'GroupPhoto';

export function fieldsOf(element: AskingElement): AskedField[] {
  const attributes = Object.entries(
    ELEMENTS[element].attributes as Record<string, { kind: string; required: boolean }>,
  );
  return attributes
    .filter(([, { kind }]) => kind !== 'picture')
    .map(([name, { kind, required }]) => ({
      name,
      // A group photo asks what any picture does.
      key: `${element === 'GroupPhoto' ? 'Figure' : element}.${name}` as ElementField,
      required,
      type: TYPES[name] ?? (kind === 'url' || kind === 'year' ? kind : 'text'),
    }));
}

const TYPES: Record<string, AskedField['type']> = { alt: 'words', by: 'person' };
