// The worker as the page asks it: one that lacks a part of its program gives way to another.
import { expect, test } from 'vitest';
import { createEngine } from '../../../src/atelier/engine/engine.ts';
import type { Answer, Question } from '../../../src/atelier/engine/messages.ts';

/** Workers that answer as told, in the order in which they are started. */
function engineOf(answers: ((question: Extract<Question, { turn: number }>) => Answer | undefined)[]) {
  const days = ['2026-03-31', '2026-04-01'];
  let asked = 0;
  const started: { isEnded: boolean; tell(answer: Answer): void }[] = [];
  const start = () => {
    const index = started.length;
    let heard = (_event: { data: Answer }) => {};
    const own = { isEnded: false, tell: (data: Answer) => heard({ data }) };
    started.push(own);
    return {
      addEventListener: (type: string, listener: typeof heard) => {
        if (type === 'message') heard = listener;
      },
      terminate: () => {
        own.isEnded = true;
      },
      postMessage: (question: Question) => {
        if (!('turn' in question)) return;
        const answer = answers[index]?.(question);
        if (answer) queueMicrotask(() => heard({ data: answer }));
      },
    } as unknown as Worker;
  };
  return { engine: createEngine(start, { knowledge: '', lang: 'fr', base: '/' }, () => days[asked++] ?? ''), started };
}

const failed =
  (isStale: boolean) =>
  ({ turn }: { turn: number }) => ({ turn, failed: 'no', isStale });
const value = ({ turn }: { turn: number }) => ({ turn, value: 'ok' });

test('one that lacks a part of its program is asked no more', async () => {
  const { engine, started } = engineOf([failed(true), value]);
  await expect(engine.ask('choices')).rejects.toThrow('no');
  expect(await engine.ask('choices')).toBe('ok');
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('one in which a job failed goes on', async () => {
  const { engine, started } = engineOf([failed(false)]);
  for (let turn = 0; turn < 2; turn++) await expect(engine.ask('choices')).rejects.toThrow('no');
  expect(started).toHaveLength(1);
});

test('what it is still at is waited for', async () => {
  let slow = 0;
  const { engine, started } = engineOf([
    (question) => {
      if (question.job !== 'interviews') return failed(true)(question);
      slow = question.turn;
      return undefined;
    },
    value,
  ]);
  const waiting = engine.ask('interviews');
  await expect(engine.ask('choices')).rejects.toThrow('no');
  await expect(engine.ask('choices')).rejects.toThrow('no');
  started[0]?.tell({ turn: slow, value: 'late' });
  expect(await waiting).toBe('late');
  expect(await engine.ask('choices')).toBe('ok');
});

test('each question is of its own day', async () => {
  const { engine } = engineOf([({ turn, today }) => ({ turn, value: today })]);
  expect([await engine.ask('choices'), await engine.ask('choices')]).toEqual(['2026-03-31', '2026-04-01']);
});
