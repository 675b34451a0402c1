// What exists already, as it is offered by name, and found by name or by id.
import { idsNamed } from '../../check/known-names.ts';
import { type Choice, type Known, Refusal } from './kind.ts';

type Named = 'people' | 'series' | 'stories';

export function offeredOf(to: Named): (known: Known) => readonly Choice[] {
  return ({ content }) => {
    if (to === 'people')
      return content.people.map(({ id, value }) => ({ value: id, label: told(value?.displayName, id) }));
    if (to === 'series') return content.series.map(({ id, value }) => ({ value: id, label: told(value?.title, id) }));
    return content.stories.map(({ id, frontMatter: { value } }) => ({ value: id, label: told(value?.title, id) }));
  };
}

function told(name: string | undefined, id: string): string {
  return name === undefined ? id : `${name} (${id})`;
}

/**
 * The id of what is written by its name or its id; undefined where nothing has it.
 * @throws {Refusal} where several have that name
 */
export function idOfName(written: string, to: Named, { content }: Known): string | undefined {
  const ids: readonly { id: string }[] = content[to];
  if (ids.some(({ id }) => id === written)) return written;
  const found = idsNamed(content, to, written);
  if (found.length > 1)
    throw new Refusal(`« ${written} » peut désigner ${found.join(' ou ')} : écrivez l’un de ces identifiants.`);
  return found[0];
}

/** @throws {Refusal} where nothing, or several, have that name */
export function demandId(written: string, to: Named, known: Known): string {
  const id = idOfName(written, to, known);
  if (id === undefined) throw new Refusal(`« ${written} » ${ABSENT[to]}`);
  return id;
}

const ABSENT: Record<Named, string> = {
  people: 'n’a pas encore de fiche : npm run new -- person --name "…" la crée.',
  series: 'n’est pas une collection : npm run new -- series la crée.',
  stories: 'n’est ni le titre ni l’identifiant d’un récit.',
};
