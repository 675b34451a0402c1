// Archives that nobody's writing page makes: their stories, their notes or their very bytes made wrong at random.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mulberry32 } from '../../src/model/sky/random.ts';
import { refusedCases, STORY_FOLDER } from '../hostile/corpus.ts';
import { mutate, OPERATIONS } from '../hostile/mutate.ts';
import { mutations } from '../hostile/mutations.ts';
import { NASTY } from '../hostile/nasty.ts';
import { png } from '../hostile/pictures.ts';
import { zipOf } from './opened.ts';
import { ownDraft } from './own-draft.ts';

export interface MutatedParcel {
  zip: Uint8Array;
  told: string;
}

/** The same seed gives the same archives. */
export function* mutatedParcels(count: number, seed: number): Generator<MutatedParcel> {
  const random = mulberry32(seed);
  const right = unzipSync(zipOf(ownDraft()));
  const picture = new Uint8Array(png({ width: 40, height: 30 }));
  for (const { bytes, told } of mutations(count, seed)) {
    const files: Record<string, Uint8Array> = { ...right, 'banc.png': picture };
    const operation = () => ({
      kind: OPERATIONS[Math.floor(random() * OPERATIONS.length)] as (typeof OPERATIONS)[number],
      ...{ at: random(), other: random(), token: Math.floor(random() * NASTY.length) },
    });
    const names = Object.keys(files);
    const name = names[Math.floor(random() * names.length)] as string;
    const turn = Math.floor(random() * 5);
    if (turn === 0) files['story.mdx'] = bytes;
    else if (turn === 1)
      files[name] = mutate(strFromU8(files[name] as Uint8Array, name.endsWith('.png')), [operation()]);
    else if (turn === 2) {
      files[PLACES[Math.floor(random() * PLACES.length)] as string] = files[name] as Uint8Array;
      delete files[name];
    }
    const note = strFromU8(files['envoi.json'] ?? new Uint8Array());
    // Each is another sending, that none is taken for the one before.
    files['envoi.json'] = strToU8(
      note.replace('e-4827-3916', `e-${seed}-${told.length}-${Math.floor(random() * 1e9)}`),
    );
    const zip = zipSync(files, { level: 0 });
    yield { zip: turn === 3 ? mutate(strFromU8(zip, true), [operation()]) : zip, told: `${turn} ${name} ${told}` };
  }
}

/** The stories of the hostile corpus. */
export function* hostileParcels(): Generator<MutatedParcel> {
  const right = unzipSync(zipOf(ownDraft()));
  for (const { name, files } of refusedCases()) {
    const story = files.get(`${STORY_FOLDER}story.mdx`);
    const bytes =
      typeof story === 'string' ? strToU8(story) : story instanceof Uint8Array ? new Uint8Array(story) : undefined;
    if (!bytes) continue;
    const note = { format: 'florilege-envoi', version: 1, sent: '2026-07-01', receipt: name.slice(0, 60) };
    const own = { 'story.mdx': bytes, 'envoi.json': strToU8(JSON.stringify(note)) };
    yield { zip: zipSync({ ...right, ...own }, { level: 0 }), told: name };
  }
}

/** Where a file has no business. */
const PLACES = [
  ...['../story.mdx', '/etc/passwd', 'people/../../x.yaml', 'C:\\x.mdx', '.github/workflows/x.yml', 'package.json'],
  ...['people/Ana.yaml', 'people/a b.yaml', 'story.mdx/x', 'a/b/c.png', 'con.png', 'x.svg', 'people/ines-roche.svg'],
];
