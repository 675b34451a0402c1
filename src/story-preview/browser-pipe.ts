// The DevTools protocol over two pipes, one message after another, each ended by a null: https://chromedevtools.github.io/devtools-protocol/
import type { Readable, Writable } from 'node:stream';

export interface Talk {
  /** @throws what the browser refuses, or its end */
  ask(method: string, params?: object, session?: string): Promise<Record<string, unknown>>;
  /** The next event of this name. @throws where the browser ends before */
  next(event: string): Promise<void>;
  /** All that is waited for is lost. */
  end(cause: Error): void;
}

interface Message {
  id?: number;
  method?: string;
  result?: Record<string, unknown>;
  error?: { message: string };
}

interface Waiting {
  resolve(value: Record<string, unknown>): void;
  reject(cause: Error): void;
}

export function talkOver(write: Writable, read: Readable): Talk {
  const waiting = new Map<number | string, Waiting>();
  let ended: Error | undefined;
  let last = 0;
  let rest = '';
  const settle = (key: number | string | undefined, settled: (one: Waiting) => void) => {
    const one = key === undefined ? undefined : waiting.get(key);
    if (key === undefined || !one) return;
    waiting.delete(key);
    settled(one);
  };
  const receive = ({ id, method, result = {}, error }: Message) =>
    settle(id ?? method, (one) => (error ? one.reject(new Error(error.message)) : one.resolve(result)));
  const wait = (key: number | string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.set(key, { resolve, reject });
    });
  read.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message));
  });
  // A browser that is gone is told by its end.
  write.on('error', () => undefined);
  return {
    ask(method, params = {}, session) {
      const id = ++last;
      const answer = wait(id);
      write.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
      return answer;
    },
    next: async (event) => void (await wait(event)),
    end(cause) {
      ended = cause;
      for (const one of waiting.values()) one.reject(cause);
      waiting.clear();
    },
  };
}
