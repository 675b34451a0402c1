// An SPDX id → what the reader is told, and where the licence can be read.
import { labelsFor } from '../../model/labels.ts';

/** The licence as it is named, with its address where it has one. */
export function licenceOf(id: string, lang: string): { label: string; url?: string } {
  if (id === 'all-rights-reserved') return { label: labelsFor(lang).allRightsReserved };
  if (id === 'CC0-1.0') return { label: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
  const [, terms, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(id) ?? [];
  if (terms === undefined || version === undefined) return { label: id };
  const url = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  return { label: `CC ${terms} ${version}`, url };
}
