import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/model/prose/prose.ts';
import { newAnchors } from '../../../../src/publish/web/prose/anchors.ts';
import { renderProse } from '../../../../src/publish/web/prose/prose-to-html.ts';
import { paragraph, picture, prose, text } from '../../../sample.ts';

const options = { lang: 'fr-FR', address: (path: string) => path };
const idOf = (words: string) => newAnchors()([text(words)]);
const idsOf = (...blocks: Block[]) =>
  [...renderProse(prose(blocks), { ...options, anchors: true }).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

describe('a paragraph’s id', () => {
  const first = 'Deux trains qui se rencontrent, dans ma partie, cela finit dans le journal.';

  test('stays when its end, its typography or other paragraphs change', () => {
    expect(idOf('Deux trains qui se rencontrent, dans ma partie, cela finit mal.')).toBe(idOf(first));
    expect(idOf('Deux trains qui se rencontrent — dans « ma » partie… cela')).toBe(idOf(first));
    expect(idsOf(paragraph('Une phrase ajoutée.'), paragraph(first))[1]).toBe(idOf(first));
  });

  test('differs from paragraph to paragraph, even where they open alike', () => {
    const ids = idsOf(paragraph('Oui.'), paragraph('Non.'), paragraph('Oui !'));
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe(`${ids[0]}_2`);
  });

  test('cannot be that of a heading or a note', () => {
    expect(idOf(first)).toMatch(/^p_[a-z0-9]+$/);
  });
});

describe('its link', () => {
  test('has a name, and no text that a copy or a search would take', () => {
    const html = renderProse(prose([paragraph('Un mot.')]), { ...options, anchors: true });
    const id = idOf('Un mot.');
    expect(html).toBe(
      `<p id="${id}">Un mot.<a class="to-here" href="#${id}" aria-label="Lien vers ce paragraphe"></a></p>`,
    );
  });

  test('belongs to the course of the text: questions, answers, speech; not to captions, notes or words set apart', () => {
    const said = (words: string): Block[] => [paragraph(words)];
    const course: Block[] = [
      { type: 'Question', children: said('Quand ?') },
      { type: 'Dialogue', lines: [[text('— Hier.')], [text('— Ah.')]] },
      { type: 'Aside', title: 'Encadré', children: said('Dedans.') },
      { type: 'blockquote', children: said('Cité.') },
    ];
    const apart: Block[] = [
      { type: 'PullQuote', children: said('Hier.') },
      { type: 'Figure', picture, caption: [paragraph('Un.'), paragraph('Deux.')] },
      { type: 'KeyFigure', value: '1', year: '2024', source: 'Une source', children: said('un') },
    ];
    expect(idsOf(...course)).toHaveLength(5);
    expect(idsOf(...apart)).toEqual([]);
    const noted = renderProse(prose([paragraph('Un.')], [paragraph('Une note.')]), { ...options, anchors: true });
    expect(noted.match(/to-here/g)).toHaveLength(1);
  });

  test('is only on the text’s own page', () => {
    expect(renderProse(prose([paragraph('Un mot.')]), options)).toBe('<p>Un mot.</p>');
  });
});
