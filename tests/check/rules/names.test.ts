// People write names: the message gives the id, and a fix writes it where one sheet alone bears the name.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const NETWORKS = `- { id: linkedin, label: LinkedIn, altLabels: [Linked In] }
- { id: twitter, label: Twitter / X }
- { id: blog, label: Blogue }
- { id: mastodon, label: Mastodon }
`;
const THEMES = `- { id: emploi, label: Emploi }
- { id: amitie, label: Amitié }
- { id: entraide, label: Entraide }
`;
const person = (name: string) =>
  `displayName: ${name}\ngivenName: ${name}\nidentifiability: full-name\nconsent: { ref: c-2, date: 2026-01-02, outputs: [web] }\n`;
const AROUND = {
  'vocabularies/networks.yaml': NETWORKS,
  'vocabularies/themes.yaml': THEMES,
  'people/anna-petrova.yaml': person('Анна Петрова'),
  'people/jean-martin.yaml': person('Jean Martin'),
  'people/jean-martin-2.yaml': person('Jean MARTIN'),
};

/** What is said of one file of a content, once its fixes are made, and what the file has become. */
async function told(file: string, source: string) {
  const problems = (await problemsIn({ ...AROUND, [file]: source })).filter((problem) => problem.file === file);
  const fixes = problems.flatMap(({ fix }) => (fix ? [fix] : []));
  return { said: problems.map(({ words, remedy }) => `${words} → ${remedy}`), mended: applyEdits(source, fixes) };
}

const STORY = 'stories/essai/story.mdx';
const ofStory = (facts: Record<string, string>) => told(STORY, storyText('Un texte.', facts));

describe('a name where an id belongs', () => {
  test.each([
    ['networks', '[LinkedIn, X]', '[linkedin, twitter]'],
    ['networks', '\n  - "linked in"\n  - Twitter', '\n  - linkedin\n  - twitter'],
    ['themes', '[Amitié]', '[amitie]'],
    ['themes', "['ENTRAIDE', amitié]", '[entraide, amitie]'],
    ['authors', '[Camille Œuvrard]', '[camille-oeuvrard]'],
    ['authors', '[camille oeuvrard, Paul le Goff]', '[camille-oeuvrard, paul-le-goff]'],
    ['authors', '[{ person: Camille Œuvrard, role: author }]', '[{ person: camille-oeuvrard, role: author }]'],
    ['people', '[Анна Петрова]', '[anna-petrova]'],
    ['series', 'Rencontres', 'rencontres'],
    ['translationOf', 'Un café à Rennes', 'un-cafe'],
  ])('%s: %s', async (key, written, right) => {
    const { mended } = await ofStory({ [key]: written });
    expect(mended).toContain(`${key}: ${right}\n`);
  });

  test('is given its id in the message', async () => {
    expect((await ofStory({ authors: '[Camille Œuvrard]' })).said).toEqual([
      'Camille Œuvrard → Écrivez camille-oeuvrard.',
    ]);
  });

  test('stays where several sheets bear it: the message names them', async () => {
    const { said, mended } = await ofStory({ people: '[Jean Martin]' });
    expect(said).toEqual(['Jean Martin → Écrivez l’identifiant de celui dont il s’agit : jean-martin, jean-martin-2.']);
    expect(mended).toContain('people: [Jean Martin]');
  });

  test('that nothing bears is told with the nearest, or with the file to make', async () => {
    const { said, mended } = await ofStory({ networks: '[Linkdin]', people: '[Zoé Duparc]' });
    expect(said[0]).toBe('Linkdin → Vouliez-vous écrire « linkedin » ?');
    expect(said[1]).toMatch(
      /Pour un nouveau nom, faites d’abord la fiche people\/zoe-duparc\.yaml, puis écrivez zoe-duparc\.$/,
    );
    expect(mended).toContain('networks: [Linkdin]');
  });

  test('in a volume and in a series', async () => {
    const volume = `title: Livre\npublished: 2026-06-01\nlicence: CC-BY-4.0\neditors: [Camille Œuvrard]\nparts:\n  - { title: Un, stories: [Un café à Rennes] }\n`;
    expect((await told('volumes/livre.yaml', volume)).mended).toMatch(
      /editors: \[camille-oeuvrard\][\s\S]*stories: \[un-cafe\]/,
    );
    const series = `title: Suite\ndescription: ${'Une suite de textes. '.repeat(5)}\naccent: "#8a2f2f"\neditors: [Paul Le Goff]\n`;
    expect((await told('series/suite.yaml', series)).mended).toContain('editors: [paul-le-goff]');
    const handle = `${person('Zoé')}handles: [{ network: Mastodon, handle: "@zoe" }]\n`;
    expect((await told('people/zoe.yaml', handle)).mended).toContain('network: mastodon');
  });
});

test('words of a closed list may be those that readers see', async () => {
  const encounters = `\n  - with: [Paul Le Goff]\n    via: un événement\n    direction: du réseau à la rencontre\n    irl: { form: Café, date: 2015-09 }\n    outcome: [amitié, un emploi]\n    evidence: Un texte.`;
  const { mended } = await ofStory({ kind: 'Récit de rencontre', encounters });
  expect(mended).toContain('kind: encounter\n');
  expect(mended).toContain(
    'with: [paul-le-goff]\n    via: event\n    direction: online-to-irl\n    irl: { form: coffee, date: 2015-09 }\n    outcome: [friendship, job]',
  );
});

test('a title with a hashtag names the line for sharing, ready to copy', async () => {
  const { said } = await ofStory({ title: '"Un café à #Rennes, dit \\"chez Jo\\""' });
  expect(said[0]).toContain('ajoutez pour le partage la ligne socialTitle: "Un café à #Rennes, dit \\"chez Jo\\""');
});
