// A whole content: one to three stories, those who wrote them, what they are filed under, and a book.
import * as fc from 'fast-check';
import { png } from '../hostile/pictures.ts';
import { person, series, site, terms } from './sheets.ts';
import { type DrawnStory, type Pool, story } from './stories.ts';
import { volume } from './volumes.ts';
import { id, name, phrase } from './words.ts';
import { type Fields, type Style, style, toYaml } from './yaml.ts';

/** Paths in the content folder → what they hold. */
export type Files = Map<string, string | Uint8Array>;

const PICTURE = png({ width: 900, height: 600 });

export const content: fc.Arbitrary<Files> = pool().chain((ids) =>
  fc
    .tuple(fc.record(Object.fromEntries(ids.stories.map((one) => [one, story(ids)]))), fc.nat({ max: 15 }))
    .chain(([drawn, pictured]) => {
      const stories = new Map(Object.entries(drawn));
      return fc
        .record({
          site,
          networks: terms(ids.networks),
          themes: terms(ids.themes),
          people: fc.tuple(...ids.people.map((_, index) => person(ids.networks, (pictured >> index) % 2 === 1))),
          series: fc.tuple(...ids.series.map(() => series(ids.people))),
          volumes: fc.tuple(...ids.volumes.filter(() => hasPrintable(stories)).map(() => volume(stories, ids.people))),
          page: fc.record({ title: name(1, 80), description: phrase(40, 160) }),
          style,
        })
        .map((sheets) => filesOf(ids, stories, sheets));
    }),
);

function pool(): fc.Arbitrary<Pool> {
  const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
  return fc.record({
    people: ids(1, 4),
    networks: ids(1, 3),
    themes: ids(1, 3),
    series: ids(1, 1),
    stories: ids(1, 3),
    volumes: ids(0, 1),
  });
}

function hasPrintable(stories: ReadonlyMap<string, DrawnStory>): boolean {
  return [...stories.values()].some(({ fields }) => fields.status === 'published');
}

interface Sheets {
  site: Fields;
  networks: Fields[];
  themes: Fields[];
  people: Fields[];
  series: Fields[];
  volumes: Fields[];
  page: { title: string; description: string };
  style: Style;
}

function filesOf(ids: Pool, stories: ReadonlyMap<string, DrawnStory>, sheets: Sheets): Files {
  const yaml = (fields: Fields | Fields[]) => toYaml(fields, sheets.style);
  const files: Files = new Map([
    ['site.yaml', yaml(sheets.site)],
    ['vocabularies/networks.yaml', yaml(sheets.networks)],
    ['vocabularies/themes.yaml', yaml(sheets.themes)],
    ['pages/a-propos.mdx', `---\n${yaml(sheets.page)}---\n\nUne page.\n`],
  ]);
  for (const folder of ['people', 'series', 'volumes'] as const) {
    for (const [index, fields] of sheets[folder].entries())
      files.set(`${folder}/${ids[folder][index]}.yaml`, yaml(fields));
  }
  for (const [index, fields] of sheets.people.entries()) {
    if (fields.portrait) files.set(`people/${ids.people[index]}.png`, PICTURE);
  }
  for (const [one, { fields, body, condensed, pictures }] of stories) {
    files.set(`stories/${one}/story.mdx`, `---\n${yaml(fields)}---\n\n${body}\n`);
    if (condensed !== undefined) files.set(`stories/${one}/condensed.mdx`, `${condensed}\n`);
    for (const picture of pictures) files.set(`stories/${one}/${picture}`, PICTURE);
  }
  return files;
}
