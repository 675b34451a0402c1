// Writes what invites people to answer the questions of a series: npm run invite <csv> --series <id>
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { ImportRefused } from '../import/import-refused.ts';
import { readContent } from '../read/folder.ts';
import { type Guests, readGuests } from '../start/invitations/guests.ts';
import { type Invitation, lettersTo } from '../start/invitations/letters.ts';
import { lettersPage } from '../start/invitations/letters-page.ts';
import { lettersTable } from '../start/invitations/letters-table.ts';
import { demandFolder, readCommand, readSettings, refuse } from './command.ts';
import { SAYS, USAGE } from './invite-words.ts';
import { AlreadyThere, writeNew } from './write-new.ts';

const { path, given } = readArguments();
const settings = readSettings();
demandFolder(settings.content, 'CONTENT_DIR');
const invitation = invitationTo(await readContent(settings.content));
const { guests, problems } = guestsIn(path);
if (problems.length > 0) stop(SAYS.wrong(shown(path), problems));
const letters = lettersTo(guests, invitation);
const name = `${basename(path, extname(path))}-invitations`;
const { lang } = invitation.site;
write(
  new Map([
    [`${name}.html`, lettersPage(letters, invitation)],
    [`${name}.csv`, lettersTable(letters, lang)],
  ]),
);
console.log(
  SAYS.written(shown(join(dirname(path), `${name}.html`)), shown(join(dirname(path), `${name}.csv`)), letters.length),
);
const without = letters.filter(({ email }) => email === undefined).length;
if (without > 0) console.log(SAYS.withoutEmail(without));

function readArguments() {
  const text = { type: 'string' } as const;
  const { values, words } = readCommand(USAGE, { series: text, signature: text }, { takesWords: true });
  const [path, another] = words;
  if (path === undefined) refuse(SAYS.noFile, USAGE);
  if (another !== undefined) refuse(SAYS.manyFiles, USAGE);
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) refuse(SAYS.absent(path), USAGE);
  if (facts.isDirectory()) refuse(SAYS.noFolder(path), USAGE);
  return { path, given: values };
}

function invitationTo({ site, series }: Awaited<ReturnType<typeof readContent>>): Invitation {
  const asking = series.flatMap(({ id, value }) =>
    value?.questions?.length ? [{ ...value, id, questions: value.questions }] : [],
  );
  const known = asking.map(({ id }) => id);
  const only = asking.length === 1 ? asking[0] : undefined;
  const asked = given.series === undefined ? only : asking.find(({ id }) => id === given.series);
  if (!asked) return refuse(given.series === undefined ? SAYS.which(known) : SAYS.unknown(given.series, known), USAGE);
  if (!site.value) return stop(SAYS.noSite);
  return { site: site.value, series: asked, signature: given.signature ?? site.value.publisher.name };
}

function guestsIn(file: string): Guests {
  try {
    return readGuests({ name: basename(file), bytes: readFileSync(file) });
  } catch (error) {
    if (error instanceof ImportRefused) return stop(error.message);
    throw error;
  }
}

function write(files: ReadonlyMap<string, string>): void {
  try {
    writeNew(dirname(path), files);
  } catch (error) {
    if (error instanceof AlreadyThere) stop(`${error.message} Déplacez-le ou effacez-le d’abord.`);
    throw error;
  }
}

function shown(file: string): string {
  const near = relative(process.cwd(), file);
  return near.startsWith('..') ? file : near;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
