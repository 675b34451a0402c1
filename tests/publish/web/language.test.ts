// Texts that run from right to left, on pages whose interface does not.
import { describe, expect, test } from 'vitest';
import { asInterface, inLanguage } from '../../../src/publish/web/language.ts';
import { fullTextOf } from '../../../src/publish/web/prose/full-text.ts';
import { initialLines, renderProse } from '../../../src/publish/web/prose/prose-to-html.ts';
import { library, paragraph, prose, story, text } from '../../sample.ts';

describe('a text that runs from right to left', () => {
  test.each(['ar', 'he', 'fa-IR', 'ku-Arab', 'az-Arab', 'ug'])('says so beside its language (%s)', (lang) => {
    expect(inLanguage(lang)).toEqual({ lang, dir: 'rtl' });
    expect(asInterface({ lang })).toEqual({ dir: 'ltr' });
  });

  test.each(['fr-FR', 'en', 'ja', 'ar-Latn', 'az'])('any other does not (%s)', (lang) => {
    expect(inLanguage(lang)).toEqual({ lang });
    expect(asInterface({ lang })).toEqual({});
  });

  test('gives their own way to words of ours', () => {
    const held = (lang: string, words: string) => paragraph({ type: 'Foreign', lang, children: [text(words)] });
    const html = (lang: string, ...held: ReturnType<typeof paragraph>[]) =>
      renderProse(prose(held), { lang, address: (path) => path });
    expect(html('ar', held('en', 'Hello!'))).toBe('<p><i class="foreign" lang="en" dir="ltr">Hello!</i></p>');
    expect(html('ar', held('he', 'שלום!'))).toBe('<p><bdi lang="he" dir="rtl">שלום!</bdi></p>');
    expect(html('fr', held('en', 'Hello!'))).toBe('<p><i class="foreign" lang="en">Hello!</i></p>');
  });

  test('has no large initial: its letters join', () => {
    expect(initialLines(prose([paragraph(`كان ${'كلمة '.repeat(50)}`)]))).toBe(0);
  });

  test('runs its way in a feed too', () => {
    const body = prose([paragraph('واحد')]);
    expect(fullTextOf(library([]))(story('un', { lang: 'ar', body }))).toBe(
      '<div lang="ar" dir="rtl"><p>واحد</p></div>',
    );
    expect(fullTextOf(library([]))(story('un', { body }))).toBe('<p>واحد</p>');
  });
});
