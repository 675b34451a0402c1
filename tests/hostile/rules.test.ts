// Adding a rule without a case does not pass.
import { expect, test } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { folderCases, refusedCases } from './corpus.ts';

test('every rule has a case, and every case names rules that exist', () => {
  const cases = { error: refusedCases(), advice: folderCases('advised') };
  for (const severity of ['error', 'advice'] as const) {
    const shown = new Set(cases[severity].flatMap(({ expected }) => expected.map(({ rule }) => rule)));
    expect([...shown].sort()).toEqual(
      RULES.filter((rule) => rule.severity === severity)
        .map(({ id }) => id)
        .sort(),
    );
  }
});
