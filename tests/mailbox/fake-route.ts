// How the fake forge answers.

export interface Answer {
  status: number;
  value?: unknown;
  headers?: Record<string, string>;
}

/** How a request of the forge is answered: undefined where there is no such thing. */
export type Route = [
  pattern: RegExp,
  answer: (groups: Record<string, string>, body: never, query: URLSearchParams) => Answer | undefined,
];
