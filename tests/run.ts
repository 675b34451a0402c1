// npm test: installs what only the tests need when it is missing, checks types and style, then runs every test.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installTools } from './tools.ts';

const tests = import.meta.dirname;
const root = join(tests, '..');
const work = join(tests, '.work');
const report = join(work, 'report.json');

await installTools();
// The programs that tests start by the hundred are read once, and start as `npm run` starts them.
const quickStart = pathToFileURL(join(root, 'src/cli/quick-start.mjs'));
const env = {
  ...process.env,
  NODE_COMPILE_CACHE: join(work, 'code'),
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${quickStart}`.trim(),
};
if (process.argv.length <= 2)
  for (const made of ['cache', 'code']) rmSync(join(work, made), { recursive: true, force: true });
const checks = process.argv.length > 2 ? [] : ['tests/lint.ts'];
const failed = checks.filter((script) => run(process.execPath, [script]) !== 0);
rmSync(report, { force: true });
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const status = run(process.execPath, [
  vitest,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
const { passed, failures: counted, skipped } = countTests();
// An error outside of any test fails the run too.
const failures = status !== 0 && counted === 0 ? 1 : counted;
const skips = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`\n${passed + checks.length - failed.length} passed, ${failures + failed.length} failed${skips}`);
process.exitCode = failed.length === 0 && failures === 0 ? 0 : 1;

function run(command: string, args: string[]): number {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

function countTests(): { passed: number; failures: number; skipped: number } {
  if (!existsSync(report)) return { passed: 0, failures: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failures: numFailedTests || (numPassedTests === 0 ? numFailedTestSuites : 0),
    skipped: numPendingTests,
  };
}
