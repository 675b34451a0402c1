// What a build was making when it failed → words for whoever wrote it: whose text it is, in which file. Never a stack.
import { fullTitle, type Library, type Volume } from './library.ts';
import type { Story } from './story.ts';

/** Something of the content, as a message names it. */
export interface Subject {
  /** « Le récit « Un café à Rennes » (stories/un-cafe/story.mdx) » */
  name: string;
  /** How everything else can be published meanwhile. */
  meanwhile: string;
}

/** The program failed on a content that the check accepted: told in whole sentences, in French as all that a build says. */
export class Fault extends Error {
  override name = 'Fault';

  constructor({ name, meanwhile }: Subject, cause: unknown) {
    const why = isOfMachine(cause) ? MACHINE : `${PROGRAM} ${meanwhile}`;
    super(`${name} arrête la construction : « ${saidBy(cause)} »\n${why}`, { cause });
    // Whatever prints an error prints its stack: lines of a bundle say nothing to a writer.
    this.stack = this.message;
  }
}

/** Makes something, or says on what it failed. What fails inside something smaller has named that already. */
export function blaming<Made>(subject: Subject, make: () => Made): Made {
  try {
    const made = make();
    if (!(made instanceof Promise)) return made;
    return made.catch((error: unknown) => {
      throw faultOf(subject, error);
    }) as Made;
  } catch (error) {
    throw faultOf(subject, error);
  }
}

export function faultOf(subject: Subject, error: unknown): Error {
  return isTold(error) ? (error as Error) : new Fault(subject, error);
}

/** By its name: the pages run in a bundle, whose classes are not those of the command. */
export function isTold(error: unknown): boolean {
  return error instanceof Error && TOLD.has(error.name);
}

const TOLD = new Set(['Fault', 'ContentError', 'FolderRefused']);

/** What an entry of each list of the library is called in a message. */
const NAMES = {
  stories: (id: string, title: string) => `Le récit « ${title} » (stories/${id}/story.mdx)`,
  people: (id: string, title: string) => `La fiche de « ${title} » (people/${id}.yaml)`,
  series: (id: string, title: string) => `La collection « ${title} » (series/${id}.yaml)`,
  volumes: (id: string, title: string) => `Le volume « ${title} » (volumes/${id}.yaml)`,
  networks: (id: string, title: string) => `Le réseau « ${title} » (${id}, dans vocabularies/networks.yaml)`,
  themes: (id: string, title: string) => `Le thème « ${title} » (${id}, dans vocabularies/themes.yaml)`,
  places: (id: string, title: string) => `Le lieu « ${title} » (/lieux/${id}/)`,
};

export type SubjectKind = keyof typeof NAMES;

/** @param title as readers know it */
export function subjectOf(kind: SubjectKind, id: string, title: string): Subject {
  return { name: NAMES[kind](id, title), meanwhile: kind === 'stories' ? WITHOUT_STORY : WITHOUT_CHANGE };
}

export function ofStory({ id, title }: Pick<Story, 'id' | 'title'>): Subject {
  return subjectOf('stories', id, title);
}

export function ofVolume(volume: Volume): Subject {
  return subjectOf('volumes', volume.id, fullTitle(volume));
}

/** An entry of a library, or an id that it does not hold. */
export function subjectIn(library: Library, kind: SubjectKind, id: string): Subject {
  const entry = library[kind].get(id);
  if (!entry) return subjectOf(kind, id, id);
  if ('displayName' in entry) return subjectOf(kind, id, entry.displayName);
  return subjectOf(kind, id, 'title' in entry ? entry.title : entry.label);
}

/** An address of the site that belongs to nobody. @param address « /recits/ » */
export function pageSubject(address: string): Subject {
  return { name: `L’adresse ${address}`, meanwhile: WITHOUT_CHANGE };
}

const WITHOUT_CHANGE = 'En attendant, défaites ce que vous venez d’y changer.';
const WITHOUT_STORY = `${WITHOUT_CHANGE.slice(0, -1)}, ou laissez ce récit en « status: draft ».`;

const PROGRAM = 'C’est un défaut du programme, non du texte : signalez-le avec ce message.';
const MACHINE =
  'C’est la machine qui refuse (disque plein, fichier déplacé, droits manquants) : regardez-y, puis recommencez.';

/** What a system call refused, however it was wrapped: between threads, an error keeps its words alone. */
function isOfMachine(cause: unknown): boolean {
  for (let error = cause; error instanceof Error; error = error.cause)
    if ('syscall' in error || /\bE[A-Z]{3,}: /.test(error.message)) return true;
  return false;
}

function saidBy(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return said.replace(/\s+/g, ' ').trim().slice(0, 300) || 'sans dire pourquoi';
}
