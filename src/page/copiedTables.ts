import { pageLocale } from '../i18n/pageLocale.ts';
import { decimalSign } from '../i18n/number.ts';
import { noFormula } from '../scenario/csv.ts';
import { spreadsheetSign } from '../state/decimalSign.ts';
import { plainCell } from '../words/plainCell.ts';

/** Copied table cells reach spreadsheets as numbers. */
export function followCopying(): void {
  addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!event.clipboardData || !selection || selection.isCollapsed) return;
    const rows = copiedRows(selection);
    if (rows.flat().length < 2) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', rows.map((row) => row.join('\t')).join('\n'));
    event.clipboardData.setData('text/html', tableOf(rows).outerHTML);
  });
}

function copiedRows(selection: Selection): string[][] {
  const copy = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at += 1) {
    copy.append(selection.getRangeAt(at).cloneContents());
  }
  const rows = [...copy.querySelectorAll('tr')];
  // A selection within one row has no `tr`.
  const cells = (rows.length > 0 ? rows : [copy]).map((row) =>
    [...row.querySelectorAll('td, th')].map(cellText),
  );
  for (const part of copy.querySelectorAll('tr, td, th, caption')) part.remove();
  return copy.textContent.trim() === '' ? cells : [];
}

function cellText(cell: Element): string {
  for (const unseen of cell.querySelectorAll('.visually-hidden, button, svg')) unseen.remove();
  const text = cell.textContent.replace(/\s+/g, ' ').trim();
  const locale = pageLocale();
  const sign = spreadsheetSign(decimalSign(locale));
  return (cell.matches('td') && plainCell(text, locale, sign)) || noFormula(text);
}

function tableOf(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table;
}
