// At a terminal: whose name is this? Once a name, whatever the number of its texts.
import * as prompts from '@clack/prompts';
import type { Content } from '../../read/content.ts';
import type { Signatures } from '../../receive/signatures.ts';

interface AskWords {
  whose: (name: string, file: string) => string;
  newPerson: string;
  later: string;
}

/** @param answers name → the id of a sheet, « » for a new one; what is not known is not in it, and not asked again */
export async function askWhose(
  names: Signatures['unsure'],
  file: string,
  { people }: Content,
  answers: Map<string, string>,
  words: AskWords,
): Promise<void> {
  for (const { name, ids } of names) {
    if (answers.has(name) || left.has(name)) continue;
    const nameOf = (id: string) => people.find((one) => one.id === id)?.value?.displayName ?? id;
    const options = [
      ...ids.map((id) => ({ value: id, label: nameOf(id), hint: id })),
      { value: '', label: words.newPerson },
      { value: LATER, label: words.later },
    ];
    const answer = await prompts.select({ message: words.whose(name, file), options, showInstructions: false });
    if (prompts.isCancel(answer)) process.emit('SIGINT');
    else if (answer === LATER) left.add(name);
    else answers.set(name, answer);
  }
}

const LATER = '?';
const left = new Set<string>();
