// Names of files and links that a version control system may lose, rename or follow.
import { storyText } from '../../content-folder.ts';
import { about, type Built, files, STORY_FILE, story } from '../marks.ts';
import { png } from '../pictures.ts';

const PICTURE = png({ width: 40, height: 30 });
const PERSON = 'displayName: Paul\ngivenName: Paul\nidentifiability: pseudonym\n';
const VOLUME =
  'title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [un-cafe]\n';

/** A story in a folder whose name cannot be an address. */
function folder(name: string): () => Built {
  const file = `stories/${name}/story.mdx`;
  return () => about('identifier', file)(files({ [file]: storyText('Un texte.') }));
}

/** A right story beside a link to somewhere. */
function link(file: string, to: string): () => Built {
  return () => about('folder', file)(story('Un texte.', {}, { [file]: { link: to } }));
}

/** A right picture under a name that is wrong. */
function stray(name: string): () => Built {
  return () => about('folder', `stories/essai/${name}`)(story('Un texte.', {}, { [`stories/essai/${name}`]: PICTURE }));
}

export const placeCases: Record<string, () => Built> = {
  'identifier-accent': folder('été-2026'),
  'identifier-accent-decomposed': folder('e\u0301te\u0301'),
  'identifier-percent': folder('un%2fcafe'),
  'identifier-apostrophe': folder("l'ete"),
  'identifier-markup': folder('a<script>b'),
  'identifier-command': folder('un;rm -rf .'),
  'identifier-substitution': folder('$(id)'),
  'identifier-long': folder('a'.repeat(81)),
  'identifier-cyrillic': folder('un-cаfe'),
  'identifier-full-width': folder('ｕｎ-café'),
  'identifier-ligature': folder('bœuf'),
  'identifier-right-to-left': folder('un-\u202efac'),
  'identifier-zero-width': folder('un-\u200bcafe'),
  'identifier-line-break': folder('un\ncafe'),
  'identifier-annotation': folder('a\n::error::Approuvé'),
  'identifier-terminal': folder('a\u001b[2Jb'),
  'identifier-windows': folder('C:\\Windows'),
  'identifier-trailing-dot': folder('un-cafe.'),
  'identifier-device-with-extension': folder('nul.txt'),
  'identifier-twins': () =>
    about(
      'identifier',
      'stories/Essai/story.mdx',
      'stories/essai/story.mdx',
    )(files({ 'stories/Essai/story.mdx': storyText('Un texte.'), 'stories/essai/story.mdx': storyText('Un texte.') })),
  'identifier-series-accent': () =>
    about(
      'identifier',
      'series/Été.yaml',
    )(
      files({
        'series/Été.yaml':
          'title: Été\ndescription: Des récits courts où deux personnes qui s’écrivaient finissent par s’asseoir à la même table, et ce qu’il en advient.\naccent: "#8a2f2f"\n',
      }),
    ),
  'identifier-person-command': () => about('identifier', 'people/$(id).yaml')(files({ 'people/$(id).yaml': PERSON })),
  'identifier-volume-parent': () =>
    about('identifier', 'volumes/un..deux.yaml')(files({ 'volumes/un..deux.yaml': VOLUME })),
  'folder-link-to-picture': link('stories/essai/banc.png', '../un-cafe/comptoir.png'),
  'folder-link-to-secret': link('stories/essai/banc.jpg', '/etc/passwd'),
  'folder-link-to-itself': link('stories/essai/banc.png', 'banc.png'),
  'folder-link-to-nowhere': link('stories/essai/banc.png', './absent.png'),
  'folder-link-to-folder': link('stories/essai/photos', '/etc'),
  'folder-link-as-condensed': link('stories/essai/condensed.mdx', '/etc/hosts'),
  'folder-link-as-story-folder': link('stories/lien', '../../..'),
  'folder-link-as-person': link('people/lien.yaml', '/etc/hosts'),
  'folder-link-as-portrait': link('people/nour.png', 'camille-oeuvrard.png'),
  'folder-link-as-series': link('series/lien.yaml', '/etc/hosts'),
  'folder-link-as-volume': link('volumes/lien.yaml', '/etc/hosts'),
  'folder-link-as-text': () => about('folder', STORY_FILE)(files({ [STORY_FILE]: { link: '/etc/hosts' } })),
  'folder-link-as-text-of-another': () =>
    about('folder', STORY_FILE)(files({ [STORY_FILE]: { link: '../un-cafe/story.mdx' } })),
  'folder-named-as-text': () => about('folder', STORY_FILE)(files({ 'stories/essai/story.mdx/a.txt': 'x' })),
  'folder-named-as-picture': () =>
    about('folder', 'stories/essai/banc.png')(story('Un texte.', {}, { 'stories/essai/banc.png/a.txt': 'x' })),
  'folder-picture-backup': stray('banc.png~'),
  'folder-picture-markup': stray('"><script>alert(1)<.png'),
  'folder-picture-annotation': stray('a\n::error::Approuvé.png'),
  'folder-picture-terminal': stray('a\u001b[2J.png'),
  'folder-picture-right-to-left': stray('banc\u202egnp.exe.png'),
  'folder-picture-query': stray('banc?x=1#y.png'),
  'folder-picture-command': stray('-rf;id.png'),
};
