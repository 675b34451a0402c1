import { describe, expect, test } from 'vitest';
import type { Block, Inline, Picture } from '../../../src/model/prose/prose.ts';
import { typesetProse } from '../../../src/model/typography/typeset.ts';
import { invisible } from './samples.ts';

const text = (value: string): Inline => ({ type: 'text', value: invisible(value) });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children });
const foreign = (lang: string, ...children: Inline[]): Inline => ({ type: 'Foreign', lang, children });
const code = (value: string): Inline => ({ type: 'inlineCode', value });
const note: Inline = { type: 'noteReference', number: 1, first: true };
const lineBreak: Inline = { type: 'lineBreak' };
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

describe('a paragraph is read across its markup', () => {
  test.each<[string, Inline[], Inline[]]>([
    ['**Oui** ?', [strong(text('Oui')), text(' ?')], [strong(text('Oui')), text('·?')]],
    ['**Oui**?', [strong(text('Oui')), text('?')], [strong(text('Oui')), text('·?')]],
    ['**Oui ?**', [strong(text('Oui ?'))], [strong(text('Oui·?'))]],
    ['**Oui **?', [strong(text('Oui ')), text('?')], [strong(text('Oui·')), text('?')]],
    ['**Oui ** ?', [strong(text('Oui ')), text(' ?')], [strong(text('Oui·')), text('?')]],
    ['*« Bonjour »*', [emphasis(text('« Bonjour »'))], [emphasis(text('«·Bonjour·»'))]],
    [
      '« *Bonjour* »',
      [text('« '), emphasis(text('Bonjour')), text(' »')],
      [text('«·'), emphasis(text('Bonjour')), text('·»')],
    ],
    [
      '«*Bonjour*»',
      [text('«'), emphasis(text('Bonjour')), text('»')],
      [text('«·'), emphasis(text('Bonjour')), text('·»')],
    ],
    [
      '"*Bonjour*"',
      [text('"'), emphasis(text('Bonjour')), text('"')],
      [text('«·'), emphasis(text('Bonjour')), text('·»')],
    ],
    ["l'*été*", [text("l'"), emphasis(text('été'))], [text('l’'), emphasis(text('été'))]],
    ["l'`été`", [text("l'"), code('été')], [text('l’'), code('été')]],
    ['*12* 000', [emphasis(text('12')), text(' 000')], [emphasis(text('12')), text('·000')]],
    ['M. **Dupont**', [text('M. '), strong(text('Dupont'))], [text('M.⍽'), strong(text('Dupont'))]],
    ['*Oui*...', [emphasis(text('Oui')), text('...')], [emphasis(text('Oui')), text('…')]],
    [
      'un [lien](…) ; puis',
      [text('un '), link('/a', text('lien')), text(' ; puis')],
      [text('un '), link('/a', text('lien')), text('·; puis')],
    ],
    [
      'un [lien](…); puis',
      [text('un '), link('/a', text('lien')), text('; puis')],
      [text('un '), link('/a', text('lien')), text('·; puis')],
    ],
    ['[Qui ?](…)', [link('/a', text('Qui ?'))], [link('/a', text('Qui·?'))]],
    ['`a` ?', [code('a'), text(' ?')], [code('a'), text('·?')]],
    ['`a`: b', [code('a'), text(': b')], [code('a'), text('⍽: b')]],
    ['mot[^1] !', [text('mot'), note, text(' !')], [text('mot'), note, text('·!')]],
    ['mot ![^1] Puis', [text('mot !'), note, text(' Puis')], [text('mot·!'), note, text(' Puis')]],
    ['mot[^1] - oui - non', [text('mot'), note, text(' - oui - non')], [text('mot'), note, text(' –⍽oui⍽– non')]],
    ['mot - `oui` - non', [text('mot - '), code('oui'), text(' - non')], [text('mot –⍽'), code('oui'), text('⍽– non')]],
    ['– Qui ?⏎– Moi.', [text('– Qui ?'), lineBreak, text('– Moi.')], [text('—⍽Qui·?'), lineBreak, text('—⍽Moi.')]],
    [
      '– *Qui* ? – Moi.',
      [text('– '), emphasis(text('Qui')), text(' ? – Moi.')],
      [text('—⍽'), emphasis(text('Qui')), text('·? —⍽Moi.')],
    ],
    ['Oui⏎— Non ?', [text('Oui'), lineBreak, text('- Non ?')], [text('Oui'), lineBreak, text('—⍽Non·?')]],
  ])('%s', (_, typed, set) => {
    expect(setInlines(typed)).toEqual(set);
    expect(setInlines(set)).toEqual(set);
  });
});

describe('what is opaque keeps its text', () => {
  test.each<[string, Inline[]]>([
    ['code', [code('a ? "b" : c...')]],
    ['a link that shows its address', [link('https://ex.fr/a?b;c', text('https://ex.fr/a?b;c'))]],
    ['a link that shows a part of it', [link('https://ex.fr/"mot"', text('ex.fr/"mot"'))]],
    ['an e-mail', [link('mailto:a@b.fr', text('a@b.fr'))]],
    ['words of a language without a profile', [foreign('de', text('Wirklich ?  "Ja"'))]],
  ])('%s', (_, nodes) => {
    expect(setInlines(nodes)).toEqual(nodes);
  });

  test('but what follows an address is set', () => {
    const address = link('https://ex.fr/a', text('https://ex.fr/a'));
    expect(setInlines([text('Voir '), address, text(' : "oui"')])).toEqual([
      text('Voir '),
      address,
      text('⍽: «·oui·»'),
    ]);
  });

  test('and a block of code is left alone', () => {
    const block: Block = { type: 'code', value: 'a ? "b" : c' };
    expect(setBlock(block)).toEqual(block);
  });
});

describe('foreign words', () => {
  test('follow their own language, whatever is around them', () => {
    expect(setInlines([text('Il dit : '), foreign('en', text('"Hello !"')), text(' ?')])).toEqual([
      text('Il dit⍽: '),
      foreign('en', text('“Hello!”')),
      text('·?'),
    ]);
    expect(setInlines([foreign('fr-CA', text('Ben oui !')), text(' !')])).toEqual([
      foreign('fr-CA', text('Ben oui!')),
      text('·!'),
    ]);
  });

  test('are set inside a text of a language without a profile', () => {
    expect(setInlines([text('Er sagt : '), foreign('fr', text('Oui !'))], 'de')).toEqual([
      text('Er sagt : '),
      foreign('fr', text('Oui·!')),
    ]);
  });

  test('leave the spaces at their edges to the sentence', () => {
    expect(setInlines([text('mon '), foreign('en', text('networking ')), text('?')])).toEqual([
      text('mon '),
      foreign('en', text('networking·')),
      text('?'),
    ]);
  });
});

test('a space that foreign words share with the sentence is set once and for all', () => {
  const once = setInlines([foreign('fr-CA', text('Il dit « ')), text('\noui')]);
  expect(once).toEqual([foreign('fr-CA', text('Il dit «\n')), text('oui')]);
  expect(setInlines(once)).toEqual(once);
});

describe('every place where a prose holds words is set', () => {
  const said = invisible('Qui ?');
  const set = invisible('Qui·?');
  const picture = (alt: string): Picture => ({
    path: 'stories/a ?/b.png',
    name: 'b ?.png',
    type: 'png' as Picture['type'],
    width: 1,
    height: 1,
    alt,
    credit: alt,
  });
  const blocks = (words: string): Block[] => [paragraph({ type: 'text', value: words })];
  const line = (words: string): Inline[] => [{ type: 'text', value: words }];

  test.each<[string, (words: string) => Block]>([
    ['heading', (words) => ({ type: 'heading', depth: 2, id: 'qui ?', children: line(words) })],
    ['quotation', (words) => ({ type: 'blockquote', children: blocks(words) })],
    [
      'list',
      (words) => ({
        type: 'list',
        ordered: false,
        start: 1,
        tight: true,
        items: [{ checked: true, children: blocks(words) }],
      }),
    ],
    ['table', (words) => ({ type: 'table', align: [null], head: [line(words)], rows: [[line(words)]] })],
    ['Question', (words) => ({ type: 'Question', children: blocks(words) })],
    ['PullQuote', (words) => ({ type: 'PullQuote', by: words, children: blocks(words) })],
    ['Aside', (words) => ({ type: 'Aside', title: words, children: blocks(words) })],
    ['Figure', (words) => ({ type: 'Figure', picture: picture(words), caption: blocks(words) })],
    [
      'GroupPhoto',
      (words) => ({ type: 'GroupPhoto', picture: picture(words), people: [line(words)], caption: blocks(words) }),
    ],
    [
      'KeyFigure',
      (words) => ({
        type: 'KeyFigure',
        value: words,
        unit: words,
        year: '2023 ?',
        source: words,
        url: 'https://a ?',
        children: blocks(words),
      }),
    ],
    ['Dialogue', (words) => ({ type: 'Dialogue', lines: [line(words)] })],
    ['Postscript', (words) => ({ type: 'Postscript', named: false, children: blocks(words) })],
  ])('%s', (_, block) => {
    expect(setBlock(block(said))).toEqual(block(set));
  });

  test('notes', () => {
    const prose = (words: string) => ({ blocks: [], notes: [{ number: 1, blocks: blocks(words) }] });
    expect(typesetProse(prose(said), 'fr-FR')).toEqual(prose(set));
  });

  test('an attribute that is absent stays absent', () => {
    expect(setBlock({ type: 'PullQuote', children: [] })).toEqual({ type: 'PullQuote', children: [] });
  });
});

function setBlock(block: Block): Block {
  return typesetProse({ blocks: [block], notes: [] }, 'fr-FR').blocks[0] as Block;
}

function setInlines(children: Inline[], lang = 'fr-FR'): Inline[] {
  const { blocks } = typesetProse({ blocks: [{ type: 'paragraph', children }], notes: [] }, lang);
  const [block] = blocks;
  return block?.type === 'paragraph' ? block.children : [];
}
