// Runs every check and test, goes on after a failure, and closes with how many tests passed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { findFirefox } from './browser.mjs';

/**
 * npm scripts, group after group; a step that needs another is left out where that one failed. The
 * build comes first: it writes the types that the checks read, and the site that the tests read.
 */
const groups = [
  [{ script: 'build' }],
  // The longest first, so that the last ones end together.
  [
    { script: 'lint' },
    { script: 'check:astro' },
    { script: 'check:svelte' },
    { script: 'check:format' },
    { script: 'size', needs: 'build' },
    { script: 'check:modules' },
  ],
  // Both have workers of their own for each core.
  [{ script: 'unit', report: countVitest }],
  [{ script: 'e2e', needs: 'build', report: countPlaywright }],
  [{ script: 'webkit', needs: 'build', report: countNode, file: 'webkit.tap' }],
];

// One built site is enough: what works in a sub-folder names nothing by its place on the host.
process.env.TAKT_BASE ??= '/takt/';
// Neither reports nor pages of an earlier run may be counted.
for (const folder of ['test-results', 'dist']) rmSync(folder, { recursive: true, force: true });
mkdirSync('test-results');

const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const steps of groups) {
  const queue = steps.values();
  const isAlone = steps.length === 1;
  const lane = async () => {
    for (const step of queue) await run(step, isAlone);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

console.log(failures.length > 0 ? `\nFailed: ${failures.join(', ')}` : '\nEverything is in order');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function run({ script, needs, report, file = `${script}.json` }, isAlone) {
  if (failures.includes(needs)) {
    failures.push(script);
    return;
  }
  if (isAlone) console.log(`\n— ${script}`);
  const started = performance.now();
  const { status, output } = await npmRun(script, isAlone);
  if (!isAlone) process.stdout.write(`\n— ${script}\n${output}`);
  if (status !== 0) failures.push(script);
  console.log(`— ${script}: ${status === 0 ? 'good' : 'FAILED'}, ${seconds(started)}`);
  if (report) count(report, `test-results/${file}`);
}

function npmRun(script, isShown) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  child.on('error', reject).on('close', (status) => resolve({ status, output }));
  return promise;
}

/** Adds a runner's own figures; one that left no report has counted as a failed step already. */
function count(report, file) {
  let figures;
  try {
    figures = report(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  for (const key of Object.keys(total)) total[key] += figures[key];
}

function countVitest(text) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(text);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

function countPlaywright(text) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(text).stats;
  const isMissing = !findFirefox();
  if (isMissing) console.log('Skipped: no Firefox to run the main journeys in');
  return { passed: expected + flaky, failed: unexpected, skipped: skipped + Number(isMissing) };
}

function countNode(text) {
  const figure = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return {
    passed: figure('pass'),
    failed: figure('fail') + figure('cancelled'),
    skipped: figure('skipped'),
  };
}

function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
