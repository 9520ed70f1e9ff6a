import { loadTexts } from '../../i18n/loadTexts.ts';
import { fill } from '../../i18n/message.ts';
import { decimalSign } from '../../i18n/number.ts';
import { csvStyle, writeCsv } from '../../scenario/csv.ts';
import { pageAddress } from '../../state/address.ts';
import { spreadsheetSign } from '../../state/decimalSign.ts';
import { origin } from '../../state/provenance.ts';
import { figureRows, type RowSource } from '../../words/csvRows.ts';
import { fileName, save } from '../context/save.ts';
import { say } from '../../ui/say.ts';

/** Saves every figure as CSV. */
export async function saveFigures(): Promise<void> {
  const t = await loadTexts();
  const source: RowSource = { date: isoDate(new Date()), link: pageAddress() };
  const rows = figureRows(origin.get(), source, { locale: t.locale, t });
  const text = writeCsv(rows, csvStyle(spreadsheetSign(decimalSign(t.locale))));
  const file = fileName(t.takeAway.figures.file, 'csv');
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), file);
  say(fill(t.takeAway.figures.saved, { file }));
}

/** The local date, not UTC's. */
function isoDate(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
