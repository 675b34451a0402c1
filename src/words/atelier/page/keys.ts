// The page where one writes, around its steps.
export interface PageWords {
  title: string;
  /** The page in one sentence, for search engines and shares. */
  description: string;
  noScript: string;
  /** Of the steps, in their order. */
  steps: string;
  step: Record<'text' | 'answers' | 'faces' | 'sending', string>;
  next: (step: string) => string;
  back: (step: string) => string;
  /** What became of the last save. */
  saved: { waiting: string; kept: string; full: string; denied: string };
  /** Nothing is sent while one writes. */
  promise: string;
  check: {
    title: string;
    none: string;
    errors: (count: number) => string;
    advice: (count: number) => string;
    more: (count: number) => string;
    fix: string;
    show: string;
    /** While the check is loaded, of that weight in kilobytes. */
    loading: (kilobytes: number) => string;
    /** The worker could not be loaded. */
    unreachable: string;
  };
}
