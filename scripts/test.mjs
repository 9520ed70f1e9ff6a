// Runs every check and test, goes on after a failure, and closes with how many tests passed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** npm scripts in order; a step that needs another is left out where that one failed. */
const steps = [
  { script: 'sync' },
  { script: 'check:format' },
  { script: 'lint' },
  { script: 'check:astro' },
  { script: 'check:svelte' },
  { script: 'check:modules' },
  { script: 'unit', report: countVitest },
  { script: 'build' },
  { script: 'size', needs: 'build' },
  { script: 'e2e', needs: 'build', report: countPlaywright },
];

// Reports of an earlier run must not be counted.
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const { script, needs, report } of steps) {
  if (failures.includes(needs)) {
    failures.push(script);
    continue;
  }
  console.log(`\n— ${script}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) failures.push(script);
  console.log(`— ${script}: ${status === 0 ? 'good' : 'FAILED'}, ${seconds(started)}`);
  if (report) count(report, `test-results/${script}.json`);
}

console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nEverything is in order');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Adds a runner's own figures; one that left no report has counted as a failed step already. */
function count(report, file) {
  let figures;
  try {
    figures = report(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  for (const key of Object.keys(total)) total[key] += figures[key];
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

function countPlaywright({ stats: { expected, unexpected, flaky, skipped } }) {
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
