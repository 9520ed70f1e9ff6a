import Papa from 'papaparse';
import { readText } from '../../src/import/read.ts';
import { summary as figuresOf } from '../../src/import/summary.ts';
import { median, summary } from './statistics.mjs';

const DEALS = 200_000;
const WARM_UP = 1;
const RUNS = 5;

export function benchImports() {
  const text = exportOf(DEALS);
  const bare = [];
  const whole = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const parsing = timed(() => Papa.parse(text));
    const reading = timed(() => figuresOf(readText(text)));
    if (run < WARM_UP) continue;
    bare.push(parsing);
    whole.push(reading);
  }
  console.log(`import, ${DEALS} deals: ${summary(whole)}`);
  console.log(`import, the parser alone: ${summary(bare)}`);
  console.log(`import, times the parser alone: ${(median(whole) / median(bare)).toFixed(1)}`);
}

function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** An export of deals as a CRM writes it: quotes, times of day, open deals, decimals. */
function exportOf(deals) {
  const minute = (at) =>
    new Date(Date.UTC(2025, 0, 1) + at * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  const stages = ['Closed Won', 'Closed Lost', 'Closed Lost', 'Contract Sent'];
  const rows = Array.from({ length: deals }, (_, at) => {
    const isOpen = at % stages.length === 3;
    return [
      9_000_000 + at,
      `"Company ${at % 5000}, phase ${at % 3}"`,
      stages[at % stages.length],
      isOpen ? '' : minute(at * 2 + 40_000 + ((at * 7919) % 30_000)),
      `Manager ${at % 12}`,
      `${(at * 37) % 100_000}.5`,
      minute(at * 2),
    ].join(',');
  });
  const header = 'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date';
  return [header, ...rows].join('\r\n');
}
