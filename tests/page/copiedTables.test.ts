// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { followCopying } from '../../src/page/copiedTables.ts';
import { chooseSpreadsheetSign } from '../../src/state/decimalSign.ts';

beforeAll(followCopying);

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<p>Before</p><table>
    <caption>Results</caption>
    <tr><th>Metric</th><th>Now</th><th>Goal</th></tr>
    <tr><td>COCA</td><td>62,901 ₽<span class="visually-hidden">exactly</span></td><td>3,009 ₽</td></tr>
    <tr><td>CV1</td><td>1.13%</td><td>5.67%<button>Explain</button></td></tr>
  </table>`;
});

/** What is copied of a selection; undefined where it is left to the browser. */
function copied(from: Node, to: Node): { text: string; html: string } | undefined {
  const range = document.createRange();
  range.setStartBefore(from);
  range.setEndAfter(to);
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
  const data = new Map<string, string>();
  const event = new Event('copy', { cancelable: true });
  const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
  dispatchEvent(Object.assign(event, { clipboardData }));
  if (!event.defaultPrevented) return undefined;
  return { text: data.get('text/plain') ?? '', html: data.get('text/html') ?? '' };
}

const cell = (text: string) =>
  [...document.querySelectorAll('td, th')].find((one) => one.textContent.startsWith(text))!;

test('rows of a table are copied as cells, figures as numbers', () => {
  const { text, html } = copied(cell('COCA'), cell('5.67%'))!;
  expect(text).toBe('COCA\t62901\t3009\nCV1\t1.13%\t5.67%');
  expect(html).toContain('<tr><td>COCA</td><td>62901</td><td>3009</td></tr>');
});

test('so is a part of one row', () => {
  expect(copied(cell('62,901'), cell('3,009'))!.text).toBe('62901\t3009');
});

test('numbers have the decimal sign that was chosen for spreadsheets', () => {
  chooseSpreadsheetSign(',');
  expect(copied(cell('CV1'), cell('5.67%'))!.text).toBe('CV1\t1,13%\t5,67%');
});

test('one cell, and a table with text beside it, are left to the browser', () => {
  expect(copied(cell('COCA'), cell('COCA'))).toBeUndefined();
  expect(copied(document.querySelector('p')!, cell('3,009'))).toBeUndefined();
});
