// How the words of another language run, and whether they lean.
import { describe, expect, test } from 'vitest';
import { scriptOf } from '../../../src/model/letters/script.ts';

describe('words in another language', () => {
  test.each([
    ['ar', 'واحد'],
    ['he', 'שלום'],
    ['fa', 'سلام'],
    ['fa-AF', 'سلام'],
    ['ur', 'شکریہ'],
    ['yi', 'דאַנק'],
    ['ckb', 'سوپاس'],
    ['ku-Arab', 'سوپاس'],
    ['dv', 'ޝުކުރިއްޔާ'],
    ['syr', 'ܫܠܡܐ'],
    ['ku', 'سوپاس'],
    ['en', 'שלום'],
    ['ar', '2015'],
    ['ar', 'iPhone جديد'],
  ])('%s « %s » run from right to left, upright', (lang, words) => {
    expect(scriptOf(lang, words)).toEqual({ direction: 'rtl', leans: false });
  });

  test.each([
    ['ja', '東京'],
    ['zh-Hant', '臺北'],
    ['hi', 'नमस्ते'],
    ['th', 'สวัสดี'],
    ['ka', 'გამარჯობა'],
  ])('%s « %s » run from left to right, upright', (lang, words) => {
    expect(scriptOf(lang, words)).toEqual({ direction: 'ltr', leans: false });
  });

  test.each([
    ['en', 'in real life'],
    ['la', 'Malva sylvestris'],
    ['kab', 'amejjir'],
    ['ru', 'Привет'],
    ['el', 'Γειά'],
    ['ku', 'spas'],
    ['ar-Latn', 'salam'],
    ['ar', 'salam !'],
    ['ja', 'konnichiwa'],
    ['qqq', 'x'],
    ['', 'x'],
    ['not a tag', 'x'],
  ])('%s « %s » lean as ours do', (lang, words) => {
    expect(scriptOf(lang, words)).toEqual({ direction: 'ltr', leans: true });
  });
});
