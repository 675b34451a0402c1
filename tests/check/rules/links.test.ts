import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, problemsIn } from './said.ts';

test('a link leads where links may lead, however it is written', () =>
  expectSaid([
    ['[un](https://exemple.fr) [deux](/recits/) [trois](http://exemple.fr/a_b?c=d#e)', []],
    ['www.exemple.fr et https://exemple.fr/page.', []],
    ['[un](java&#115;cript:alert(1))', ['13:1 link [un](java&#115;cript:alert(1))']],
    ['[un](JAVASCRIPT&colon;alert(1))', ['13:1 link [un](JAVASCRIPT&colon;alert(1))']],
    ['[un](javascript&#x3a;alert(1))', ['13:1 link [un](javascript&#x3a;alert(1))']],
    ['[un](java%73cript:alert)', ['13:1 link [un](java%73cript:alert)']],
    ['[un](java&Tab;script:alert)', ['13:1 link [un](java&Tab;script:alert)']],
    ['[un](&NewLine;javascript:alert)', ['13:1 link [un](&NewLine;javascript:alert)']],
    ['[un](\\javascript:alert)', ['13:1 link [un](\\javascript:alert)']],
    [
      '[un][a] et [a][]\n\n[a]: vbscript:x "t"',
      ['15:1 link [a]: vbscript:x "t"', '15:1 lost-text [a]: vbscript:x "t"'],
    ],
    ['[a]\n\n[a]: //exemple.fr', ['15:1 link [a]: //exemple.fr']],
    ['[un](https:exemple.fr)', ['13:1 link [un](https:exemple.fr)']],
    ['[un](https://exemple.fr\\@ailleurs.fr)', ['13:1 link [un](https://exemple.fr\\@ailleurs.fr)']],
    ['[un](https://moi:secret@exemple.fr)', ['13:1 link [un](https://moi:secret@exemple.fr)']],
    ['[un](/\\exemple.fr)', ['13:1 link [un](/\\exemple.fr)']],
    [
      '[un](ftp://exemple.fr) [deux](tel:+33612345678)',
      ['13:1 link [un](ftp://exemple.fr)', '13:24 link [deux](tel:+33612345678)'],
    ],
    ['[](https://exemple.fr)', ['13:1 link [](https://exemple.fr)']],
    ['[ab][inconnu] et [cd]', []],
    ['`[un](javascript:x)` et \\[un](javascript:x)', []],
    [
      '<KeyFigure value="1" year="2020" source="s" url="javascript:x">\n\na\n\n</KeyFigure>',
      ['13:45 link <KeyFigure value="1" year="2020" source="s" url="javascript…'],
    ],
    [{ original: '{ relation: republication, url: "javascript:x" }' }, ['11:43 schema "javascript:x"']],
    [{ original: '{ relation: republication, url: "https:exemple.fr" }' }, ['11:43 schema "https:exemple.fr"']],
    [
      { sponsor: '{ name: Un, disclosure: Un récit payé., url: "https://a:b@exemple.fr" }' },
      ['11:55 link https://a:b@exemple.fr'],
    ],
  ]));

test('the remedy is what this address needs', async () => {
  const urls = [
    'www.exemple.fr',
    'javascript:x',
    'https://a@exemple.fr',
    'https://exemple.fr\\a',
    'https://',
    'https://ex\u0430mple.fr',
  ];
  const problems = await problemsIn({
    'stories/essai/story.mdx': storyText(urls.map((url) => `[un](${url})`).join('\n\n')),
  });
  expect(problems.filter(({ rule }) => rule === 'link').map(({ remedy }) => remedy)).toEqual([
    'Écrivez https://www.exemple.fr',
    'Un lien commence par https://, http://, mailto:, # ou /.',
    'Retirez ce qui précède le signe @ : un nom ou un mot de passe.',
    'Remplacez les barres obliques inverses par /.',
    'Vérifiez le nom du site, après https://.',
    'Retapez le nom du site au clavier : une de ses lettres en imite une autre.',
  ]);
});

test('a link inside the anthology finds what it names', () =>
  expectSaid([
    ['[un](#le-retour) [deux](#le-retour-2)\n\n## Le retour\n\n## *Le* retour[^1]\n\n[^1]: Note.', []],
    ['[un](#retour)\n\n## Le retour', ['13:1 dead-link [un](#retour)']],
    ['[un](#)', ['13:1 dead-link [un](#)']],
    ['[un](/recits/un-cafe/#note) [deux](/personnes/nour) [trois](/volumes/tome-1.epub) [quatre](/contribuer/)', []],
    ['[un](/recits/un-caffe/)', ['13:1 dead-link [un](/recits/un-caffe/)']],
    [
      '[un](https://petit.example.org/recits/un-caffe/) [deux](https://petit.example.org/recits/un-cafe/)',
      ['13:1 dead-link [un](https://petit.example.org/recits/un-caffe/)'],
    ],
    ['[un](/Recits/un-cafe/../un-caffe/)', ['13:1 dead-link [un](/Recits/un-cafe/../un-caffe/)']],
    [
      '[un](/recits/brouillon/) [deux](/recits/retiree/)',
      ['13:1 dead-link [un](/recits/brouillon/)', '13:26 dead-link [deux](/recits/retiree/)'],
    ],
    ['[un][a]\n\n[a]: /themes/inconnu/', ['15:1 dead-link [a]: /themes/inconnu/']],
    ['[un](/lieux/nulle-part/) [deux](/lieux/) [trois](/lieux/rennes/)', ['13:1 dead-link [un](/lieux/nulle-part/)']],
  ]));

test('a page of somebody, of a place or of a theme is there where a published story names them', async () => {
  const seule = 'displayName: Seule\ngivenName: Seule\nidentifiability: pseudonym\n';
  const theirs = '[elle](/personnes/seule/), [là](/lieux/auray/)';
  const named = (status: string) => storyText(theirs, { people: '[seule]', places: '[Auray]', status });
  const said = async (files: Record<string, string>) =>
    (await problemsIn({ 'people/seule.yaml': seule, ...files })).map(({ file, rule }) => `${rule} ${file}`);
  const other = { 'stories/autre/story.mdx': storyText(theirs) };
  expect(await said({ ...other, 'stories/essai/story.mdx': named('published') })).toEqual([]);
  expect(await said({ ...other, 'stories/essai/story.mdx': named('draft') })).toEqual([
    'dead-link stories/autre/story.mdx',
    'dead-link stories/autre/story.mdx',
  ]);
  const page = '---\ntitle: Un essai\ndescription: Une page.\n---\n\nVoir [elle](/personnes/seule/), [ici](#ici).\n';
  expect(await said({ 'pages/essai.mdx': page })).toEqual(['dead-link pages/essai.mdx']);
});

test('a page that a consent took away is told, and stops nothing', async () => {
  const until = '{ ref: c-1, date: 2026-01-10, outputs: [web, pdf, epub], until: 2026-06-30 }';
  const problems = await problemsIn({
    'people/ana.yaml': `displayName: Ana Ruiz\ngivenName: Ana\nidentifiability: full-name\nconsent: ${until}\n`,
    'stories/nomme/story.mdx': storyText('Ana.', { people: '[ana]' }),
    'stories/essai/story.mdx': storyText('Avec [Ana](/personnes/ana/), [ici](/recits/nomme/).'),
  });
  const own = problems.filter(({ file }) => file === 'stories/essai/story.mdx');
  expect(problems.every(({ severity }) => severity === 'advice')).toBe(true);
  expect(own.map(inShort)).toEqual(['13:6 consent-ending [Ana](/personnes/ana/)']);
  expect(own[0]?.message).toBe(
    'La page « /personnes/ana/ » n’existe plus : un accord a pris fin. Ce lien ne mène plus nulle part.',
  );
});

test('the nearest page is named', async () => {
  const [problem] = await problemsIn({ 'stories/essai/story.mdx': storyText('[un](/recits/un-caffe/)') });
  expect(problem?.remedy).toBe('Vouliez-vous écrire « /recits/un-cafe/ » ?');
  expect(inShort(problem as NonNullable<typeof problem>)).toBe('13:1 dead-link [un](/recits/un-caffe/)');
});
