// What a site has to choose from → lists for the answers of a draft.
import type { Content } from '../read/content.ts';

/** `value` is an id, `label` what people read. */
export interface Choice {
  value: string;
  label: string;
  /** What it means. */
  hint?: string;
}

export type Choices = Record<'series' | 'networks' | 'themes' | 'people', Choice[]>;

export function choicesOf({ series, networks, themes, people }: Content): Choices {
  const terms = (sheet: Content['networks'] | Content['themes']) =>
    (sheet.value ?? []).map(({ id, label }) => ({ value: id, label }));
  return {
    series: series.flatMap(({ id, value }) => (value ? [{ value: id, label: value.title }] : [])),
    networks: terms(networks),
    themes: terms(themes),
    people: people.flatMap(({ id, value }) => (value ? [{ value: id, label: value.displayName }] : [])),
  };
}
