// Runs in a page.
import Papa from 'papaparse';
import { readText } from '../../src/import/read.ts';
import { summary } from '../../src/import/summary.ts';

const DEALS = 200_000;

/** Milliseconds of the parser alone, or of a whole reading. */
export function time(what) {
  const text = exportOf(DEALS);
  const started = performance.now();
  if (what === 'parser') Papa.parse(text);
  else summary(readText(text));
  return performance.now() - started;
}

/** An export as a CRM writes it: quotes, times of day, open deals, decimals. */
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
