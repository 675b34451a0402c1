// The environment: read once, in French where it is wrong.
import { describe, expect, test } from 'vitest';
import { SettingRefused, settingsOf } from '../src/settings.ts';
import { SMALL } from './content-folder.ts';
import { personalEnvironment } from './environment.ts';
import { ROOT } from './press.ts';
import { runWarm } from './warm/run-warm.ts';

describe('settings', () => {
  test('without an environment are the project’s own folders, and today', () => {
    expect(settingsOf({}, '/projet')).toEqual({
      root: '/projet',
      content: '/projet/content',
      output: '/projet/dist',
      cache: '/projet/node_modules/.cache/florilege',
      received: '/projet/received',
      today: new Date().toISOString().slice(0, 10),
      base: undefined,
      report: undefined,
      isUnattended: false,
    });
  });

  test('follow what is asked, from the project’s folder', () => {
    const asked = {
      CONTENT_DIR: 'ailleurs',
      OUT_DIR: '/site',
      CACHE_DIR: '../cache',
      RECEIVED_DIR: '/reçus',
      BUILD_DATE: '2024-02-29',
      BASE_PATH: '/livre',
      BUILD_REPORT: 'r.json',
      CI: 'true',
    };
    expect(settingsOf(asked, '/projet')).toEqual({
      root: '/projet',
      content: '/projet/ailleurs',
      output: '/site',
      cache: '/cache',
      received: '/reçus',
      today: '2024-02-29',
      base: '/livre',
      report: 'r.json',
      isUnattended: true,
    });
  });

  test('take an empty variable as an absent one', () => {
    const empty = {
      CONTENT_DIR: '',
      OUT_DIR: '',
      CACHE_DIR: '',
      RECEIVED_DIR: '',
      BUILD_DATE: '',
      BASE_PATH: '',
      CI: '',
    };
    expect(settingsOf(empty, '/projet')).toEqual(settingsOf({}, '/projet'));
  });

  test.each(['demain', '2026-3-14', '14/03/2026', '2026-02-30', '2025-02-29', '2026-13-01', '2026-03-14T00:00'])(
    'refuse the day « %s » in French',
    (BUILD_DATE) => {
      const read = () => settingsOf({ BUILD_DATE }, '/projet');
      expect(read).toThrow(SettingRefused);
      expect(read).toThrow(`BUILD_DATE vaut « ${BUILD_DATE} », qui n’est pas un jour. Écrivez-le AAAA-MM-JJ`);
    },
  );
});

test.each(['check', 'build', 'new', 'receive', 'preview'])(
  '%s stops on a day that is none, with a sentence and no stack',
  (verb) => {
    const { status, stdout, stderr } = runWarm(`src/cli/${verb}.ts`, [], {
      cwd: ROOT,
      env: personalEnvironment({ CONTENT_DIR: SMALL, BUILD_DATE: '2026-02-30' }),
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^BUILD_DATE vaut « 2026-02-30 »[^\n]*\n$/);
  },
);
