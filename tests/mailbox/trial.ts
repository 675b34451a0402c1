// One archive through a mailbox: what may not be, whatever it holds.
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { inRepository } from '../../src/model/in-repository.ts';
import { addedOn, type FakeForge } from './fake-forge.ts';
import { handed } from './opened.ts';

/** A mailbox, its forge, and the keys of what it keeps to send again. */
export interface Trial {
  fake: FakeForge;
  box: Pick<Mailbox, 'fetch'>;
  waiting: () => Promise<string[]>;
}

/** What is wrong, in words; nothing where all holds. */
export async function faultsWith(zip: Uint8Array, { fake, box, waiting }: Trial): Promise<string[]> {
  const before = fake.pulls.length;
  const { status, value } = await handed(box, zip).catch((error: unknown) => ({
    status: 0,
    value: { message: String(error) },
  }));
  const made = fake.pulls.slice(before);
  const kept = await waiting();
  const files = made.flatMap(({ head }) => [...addedOn(fake, head).keys()]);
  return [
    ...([201, 400, 422].includes(status) ? [] : [`answered ${status}: ${value.message}`]),
    ...(value.message ? [] : ['nothing is said']),
    ...(status === 201 && made.length !== 1 ? [`${made.length} requests`] : []),
    ...(status !== 201 && made.length > 0 ? ['refused, and asked all the same'] : []),
    ...(kept.length > 0 ? ['it waits'] : []),
    ...files.filter((path) => !OURS.test(path)).map((path) => `outside: ${path}`),
    ...made.filter(({ body }) => !body.includes('### Ce que dit la vérification')).map(() => 'without a report'),
    ...fake.faults.splice(0),
  ];
}

/** The three folders in which a stranger may add. */
const OURS = new RegExp(
  `^(?:${inRepository('stories')}/[a-z0-9-]+/(?:story\\.mdx|[\\w.-]+\\.(?:jpe?g|png))|${inRepository('people')}/[a-z0-9-]+\\.(?:yaml|jpg|png)|${inRepository('reactions')}/[a-z0-9-]+/[a-z0-9-]+\\.yaml)$`,
);
