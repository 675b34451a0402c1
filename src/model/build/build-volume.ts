// A volume's file → Volume. Stories that are not public today are left out of it, and counted where a consent has ended.
import type { CheckedSheet } from '../../read/checked.ts';
import type { VolumeSheet } from '../../read/schema/volume.ts';
import type { Site, Volume, VolumeEntry } from '../library.ts';
import type { Story } from '../story.ts';
import { typesetTyped } from '../typography/typeset.ts';
import { buildSponsor } from './build-story.ts';
import { present } from './present.ts';

/** @param gone what a consent that has ended takes out of it: texts, and names of editors */
export function buildVolume(
  sheet: CheckedSheet<VolumeSheet>,
  { lang: siteLang, identity }: Pick<Site, 'lang' | 'identity'>,
  stories: ReadonlyMap<string, Story>,
  gone: { stories: ReadonlySet<string>; people: ReadonlySet<string> } = { stories: new Set(), people: new Set() },
): Volume {
  const value = sheet.value as VolumeSheet;
  const lang = value.lang ?? siteLang;
  const set = (text: string) => typesetTyped(text, lang);
  const entries = (list: readonly (string | VolumeEntry)[]): VolumeEntry[] =>
    list
      .map((entry): VolumeEntry => (typeof entry === 'string' ? { story: entry, text: 'full' } : entry))
      .filter(({ story }) => stories.has(story));
  return {
    id: sheet.id,
    title: set(value.title),
    editors: value.editors.filter((editor) => !gone.people.has(editor)),
    edition: value.edition,
    published: value.published,
    lang,
    licence: value.licence,
    isbn: value.isbn ?? {},
    price: value.price,
    accent: value.cover?.accent ?? identity.roles.accent.day,
    front: entries(value.front),
    parts: value.parts
      .map((part) => ({ title: set(part.title), entries: entries(part.stories) }))
      .filter((part) => part.entries.length > 0),
    back: entries(value.back),
    printsReactions: value.reactions,
    errata: value.errata
      .filter(({ story }) => !gone.stories.has(story))
      .map((erratum) => ({ ...erratum, was: set(erratum.was), now: set(erratum.now) })),
    ended: [...value.front, ...value.parts.flatMap((part) => part.stories), ...value.back].filter((entry) =>
      gone.stories.has(typeof entry === 'string' ? entry : entry.story),
    ).length,
    ...present({
      subtitle: value.subtitle && set(value.subtitle),
      tome: value.tome,
      ofTomes: value.ofTomes,
      legalDeposit: value.legalDeposit,
      sponsor: value.sponsor && buildSponsor(value.sponsor, lang, siteLang),
    }),
  } as Volume;
}
