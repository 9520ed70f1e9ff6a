// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { htmlTableReader } from '../../src/import/htmlTable.ts';
import { readBytes } from '../../src/import/read.ts';
import { bytesOf, dealsOf, linesFor, sound } from './files.ts';

test('an .xls that is a page is read by a parser of pages', async () => {
  const html = `<html><body><table><tr><td>Export</td></tr></table><table>
    <tr><th>Created</th><th>Status</th><th>Amount</th></tr>
    <tr><td>2026-01-13</td><td>won</td><td>1&nbsp;500,50</td></tr>
    <tr><td>2026-01-14</td><td>lost</td><td><img src="x" onerror="alert(1)"></td></tr>
    <tr><td colspan="2">Total</td><td>1&nbsp;500,50</td></tr>
  </table></body></html>`;
  const readHtml = htmlTableReader(new DOMParser());
  const reading = sound(await readBytes(bytesOf(html), { readHtml }));
  expect(reading.shown.source.format).toBe('html');
  expect(linesFor(reading, 'total')).toEqual([4]);
  const figures = dealsOf(reading, { columns: { won: null } });
  expect(figures).toMatchObject({ won: 1, lost: 1, check: { mean: 1500.5 } });
  expect(await readBytes(bytesOf('<html><p>Sign in</p></html>'), { readHtml })).toEqual({
    problem: 'noTable',
  });
});
