// Forms that the editors kept, made requests to merge of a forge.
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { smallContent, storyText } from '../content-folder.ts';
import { type FakeGithub, fakeGithub } from '../mailbox/fake-github.ts';
import { inWorkflow, REPOSITORY } from './in-workflow.ts';

let fake: FakeGithub;
let content: string;
beforeEach(async () => {
  fake = await fakeGithub({ 'content/site.yaml': 'name: Essai\n' });
  onTestFinished(() => fake.close());
  content = await smallContent({ 'stories/un-quai/story.mdx': storyText('Le bac de midi, puis le bac du soir.') });
});

const issue = (label: string, fields: Record<string, string>) => ({
  repository: REPOSITORY,
  issue: {
    ...{ number: 12, html_url: `${REPOSITORY.html_url}/issues/12`, labels: [{ name: label }, { name: 'à intégrer' }] },
    body: Object.entries(fields)
      .map(([title, value]) => `### ${title}\n\n${value}`)
      .join('\n\n'),
  },
});
const story = (changes: Record<string, string> = {}) =>
  issue('récit', {
    ...{ Titre: 'Le phare', Signature: 'Inès Roche', Accord: '- [X] J’ai écrit ce texte' },
    Texte: 'La lampe tournait. *Personne* ne la regardait.',
    ...changes,
  });
const kept = (event: unknown) => inWorkflow('src/cli/from-issue.ts', [], event, fake, { CONTENT_DIR: content });
const textOf = (path: string) => Buffer.from(fake.filesOf('formulaires/12').get(path) ?? '').toString();

describe('a story', () => {
  test('is a draft on a branch of its own, with what the check says, once', async () => {
    expect(await kept(story())).toMatchObject({ status: 0, stderr: '' });
    expect(fake.pulls).toMatchObject([{ head: 'formulaires/12', title: 'Récit : Le phare' }]);
    expect(fake.pulls[0]?.body).toContain('Ferme #12.');
    expect(fake.pulls[0]?.body).toContain('### Ce que dit la vérification');
    const text = textOf('content/stories/le-phare/story.mdx');
    expect(text).toMatch(/^status: draft$/m);
    expect(text).toContain('La lampe tournait. *Personne* ne la regardait.');
    expect(textOf('content/people/ines-roche.yaml')).toContain('Inès');
    expect(await kept(story())).toMatchObject({ status: 0 });
    expect(fake.pulls).toHaveLength(1);
    expect(fake.faults).toEqual([]);
  });

  test('that holds code, tags and commands is letters', async () => {
    const Texte = 'Un {process.env.GITHUB_TOKEN} et <script>alert(1)</script> et `$(id)`.\n\nexport const x = 1;';
    const { stdout, stderr } = await kept(story({ Titre: '$(id) `id` {x} <b>', Texte }));
    expect(fake.pulls, stdout + stderr).toHaveLength(1);
    const files = [...fake.filesOf('formulaires/12')].filter(([path]) => path !== 'content/site.yaml');
    expect(files.map(([path]) => path).every((path) => /^content\/(?:stories|people)\/[a-z0-9-]+[/.]/.test(path))).toBe(
      true,
    );
    expect(files.map(([, held]) => Buffer.from(held).toString()).join('')).not.toMatch(
      /(?<!\\)\{process|(?<!\\)<script/,
    );
  });

  test.each([
    ['without the agreement', story({ Accord: '- [ ] J’ai écrit ce texte' })],
    ['without a text', story({ Texte: '_No response_' })],
    ['of another label', issue('autre', {})],
  ])('%s makes no request, and that is said', async (_, event) => {
    const { status, stderr } = await kept(event);
    expect([status, stderr.length > 10, fake.pulls.length]).toEqual([1, true, 0]);
    expect(fake.branches()).toEqual(['main']);
  });
});

const PAGE = 'https://anthologie.example/recits/un-quai/';

test('a withdrawal marks its text, and changes nothing else', async () => {
  expect(await kept(issue('retrait', { Page: PAGE, 'Qui demande': 'J’ai écrit ce texte' }))).toMatchObject({
    status: 0,
  });
  const text = textOf('content/stories/un-quai/story.mdx');
  expect(text).toMatch(/^status: withdrawn$/m);
  expect(text).toContain('{ date: 2026-07-01 }');
  expect(text).toContain('Le bac de midi, puis le bac du soir.');
  expect(fake.pulls).toMatchObject([{ title: 'Retrait : un-quai' }]);
});

test('an erratum corrects words that stand once; any other makes no request', async () => {
  const erratum = (was: string, page = PAGE) =>
    issue('erratum', { Page: page, 'Ce qui est écrit': was, 'Ce qu’il faut écrire': 'le bac de nuit' });
  for (const event of [
    erratum('bac'),
    erratum('train'),
    erratum('le bac du soir', 'https://anthologie.example/autre/'),
  ])
    expect(await kept(event)).toMatchObject({ status: 1 });
  expect(fake.pulls).toEqual([]);
  expect(await kept(erratum('le bac du soir'))).toMatchObject({ status: 0 });
  expect(textOf('content/stories/un-quai/story.mdx')).toContain('Le bac de midi, puis le bac de nuit.');
});
