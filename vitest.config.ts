import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that ask functions and change nothing of the process: they share it, and load the program once. */
const TOGETHER = [
  'atelier/{document,draft,editor,faces,interview,live,page,paste,pictures}',
  'check',
  'content-layer',
  'design',
  'golden',
  'house',
  'import',
  'model',
  'publish',
  'read',
  'story-preview',
  'words',
].map((folder) => `tests/${folder}/**/*.test.ts`);
/** Of these folders, those that change the environment, or open threads and pools of their own. */
const ALONE = [
  'tests/publish/card/render.test.ts',
  'tests/publish/pdf/pictures.test.ts',
  'tests/publish/epub/whole-book.test.ts',
];
/** Each takes a minute or more: begun last, it would be waited for alone. */
const LONG = /tests\/(guide|accepted|browser\/(own-anthology|axe|budgets)|site\/(site|dev)|cli\/guard-folders)/;
const NOT_OURS = [...configDefaults.exclude, '**/node_modules/**'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId.replaceAll('\\', '/'));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  plugins: [
    {
      // The builds that a package's own developers use stop where the others go on, and Vitest adds what asks for them.
      name: 'packages-as-they-run-for-people',
      configResolved({ ssr }) {
        ssr.resolve.conditions = ['module', 'node'];
      },
    },
  ],
  test: {
    // Nothing is judged by the clock: it only ends what would never end.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 3,
    globalSetup: 'tests/warm/keep-warm.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'together', isolate: false, include: TOGETHER, exclude: [...NOT_OURS, ...ALONE] },
      },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: [...NOT_OURS, ...TOGETHER] } },
      { extends: true, test: { name: 'alone', include: ALONE, exclude: NOT_OURS } },
    ],
  },
});
