// The forms of issues → their answers, and what they change.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { corrected, storyMeant, withdrawn } from '../../src/review/asked-changes.ts';
import { answersIn } from '../../src/review/forms.ts';
import { ROOT } from '../press.ts';

const form = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([title, value]) => `### ${title}\n\n${value}`)
    .join('\n\n');
const STORY = {
  Titre: 'Le quai',
  Signature: 'Inès R.',
  Accord: '- [X] J’ai écrit ce texte',
  Texte: 'Un mot.\n\n### Titre\n\nUn autre.',
};

describe('a form', () => {
  test('of a story: the text is all that follows its title, whatever it holds', () => {
    expect(answersIn(form(STORY), ['récit'])).toEqual({
      ...{ kind: 'récit', title: 'Le quai', signature: 'Inès R.', isAgreed: true },
      text: 'Un mot.\n\n### Titre\n\nUn autre.',
    });
    expect(answersIn(form({ ...STORY, Accord: '- [ ] J’ai écrit' }), ['récit'])).toMatchObject({ isAgreed: false });
    expect(answersIn(form(STORY).replaceAll('\n', '\r\n'), ['récit'])).toMatchObject({ title: 'Le quai' });
  });

  test.each([
    ['no label', form(STORY), ['bug']],
    ['no title', form({ ...STORY, Titre: '_No response_' }), ['récit']],
    ['no text', form({ ...STORY, Texte: '' }), ['récit']],
    ['a field that is missing', form({ Titre: 'x', Texte: 'y' }), ['récit']],
    ['fields in another order', form({ 'Ce qui est écrit': 'a', Page: 'b', 'Ce qu’il faut écrire': 'c' }), ['erratum']],
    ['free words', 'Bonjour', ['retrait']],
  ])('that is none: %s', (_, body, labels) => {
    expect(answersIn(body, labels)).toBeUndefined();
  });

  test.each([
    ['recit.yml', 'récit'],
    ['retrait.yml', 'retrait'],
    ['erratum.yml', 'erratum'],
  ])('%s asks what the program reads', (name, kind) => {
    const { labels, body } = parse(readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE', name), 'utf8'));
    const fields = body.filter(({ type }: { type: string }) => type !== 'markdown');
    const filled = fields.map(({ attributes }: { attributes: { label: string } }) => [attributes.label, '- [x] oui']);
    expect(labels).toEqual([kind]);
    expect(answersIn(form(Object.fromEntries(filled)), labels)).toMatchObject({ kind });
  });
});

describe('what is asked of a text', () => {
  const source =
    '---\ntitle: Le quai\nauthors:\n  - ines\nstatus: published\n---\n\nLe bac de midi. Le bac du soir. {/* x */}\n';
  const file = 'stories/le-quai/story.mdx';

  test('its page names it, by an address or an id', () => {
    const known = new Set(['le-quai', 'recits']);
    expect(storyMeant('https://a.example/depot/recits/le-quai/?x#midi', known)).toBe('le-quai');
    expect(storyMeant('le-quai', known)).toBe('le-quai');
    expect(storyMeant('https://a.example/autre/', known)).toBeUndefined();
  });

  test('it is withdrawn, and nothing else of it changes', () => {
    expect(withdrawn(source, file, '2026-07-05')).toBe(
      source.replace('status: published\n', 'status: withdrawn\nwithdrawn: { date: 2026-07-05 }\n'),
    );
  });

  test('words that stand once are corrected, and dated; signs of the dialect are letters', () => {
    const mended = corrected(source, file, { was: 'bac du soir', now: 'bac {x} <b> *du* matin' }, '2026-07-05');
    expect(mended).toContain('Le bac \\{x\\} \\<b> \\*du\\* matin. {/* x */}');
    expect(mended).toContain('updated: 2026-07-05\n');
  });

  test.each(['bac', 'train', '', 'Le quai'])('%j stands not at all, or more than once: nothing is changed', (was) => {
    expect(corrected(source, file, { was, now: 'x' }, '2026-07-05')).toBeUndefined();
  });
});
