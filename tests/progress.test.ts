import { expect, test } from 'vitest';
import type { Library } from '../src/model/library.ts';
import { announceEnded, listen } from '../src/progress.ts';

function remarksOn(ended: Library['ended'], volumes: { title: string; ended: number }[] = []): string[] {
  const heard: string[] = [];
  const stop = listen(
    () => undefined,
    () => undefined,
    (text) => heard.push(text),
  );
  announceEnded({ ended, volumes: new Map(volumes.map((one) => [one.title, one])) } as unknown as Library);
  stop();
  return heard;
}

test('a build tells by their titles the texts and books that a consent takes away', () => {
  expect(remarksOn({ stories: [], volumes: [] })).toEqual([]);
  expect(remarksOn({ stories: ['Un café'], volumes: ['Un livre'] }, [{ title: 'Autre', ended: 1 }])).toEqual([
    'L’accord de ce texte a pris fin, il ne paraît plus : « Un café ».',
    '« Autre » paraît sans un texte, dont l’accord a pris fin.',
    '« Un livre » ne paraît plus : l’accord de tous ses textes a pris fin.',
  ]);
  expect(remarksOn({ stories: ['Un café', 'Le retour'], volumes: [] })).toEqual([
    'L’accord de ces textes a pris fin, ils ne paraissent plus : « Un café », « Le retour ».',
  ]);
});
