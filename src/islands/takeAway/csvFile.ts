import { metrics as enMetrics } from '../../i18n/en/metrics.ts';
import { plan as enPlan } from '../../i18n/en/plan.ts';
import { takeAway as enTakeAway } from '../../i18n/en/takeAway.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/message.ts';
import { decimalSign } from '../../i18n/number.ts';
import { metrics as ruMetrics } from '../../i18n/ru/metrics.ts';
import { plan as ruPlan } from '../../i18n/ru/plan.ts';
import { takeAway as ruTakeAway } from '../../i18n/ru/takeAway.ts';
import { writeCsv, type CsvStyle } from '../../scenario/csv.ts';
import { pageAddress } from '../../state/address.ts';
import { scenario } from '../../state/current.ts';
import { figureRows, type RowSource, type RowStyle } from '../../words/csvRows.ts';
import { fileName, save } from './save.ts';
import { say } from '../../ui/say.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';

const texts: Readonly<Record<Locale, RowStyle['t']>> = {
  en: { takeAway: enTakeAway, metrics: enMetrics, plan: enPlan },
  ru: { takeAway: ruTakeAway, metrics: ruMetrics, plan: ruPlan },
};

/** A comma that stands for decimals cannot part cells. */
const separators: Readonly<Record<Locale, CsvStyle['separator']>> = { en: ',', ru: ';' };

/** Saves every figure of the scenario for spreadsheets. */
export function saveFigures(): void {
  const locale = pageLocale();
  const t = texts[locale];
  const source: RowSource = { date: isoDate(new Date()), link: pageAddress() };
  const text = writeCsv(figureRows(scenario.get(), source, { locale, t }), {
    separator: separators[locale],
    decimalSign: decimalSign(locale),
  });
  const file = fileName(t.takeAway.figures.file, 'csv');
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), file);
  say(fill(t.takeAway.figures.saved, { file }));
}

/** The day where the visitor is, not in Greenwich. */
function isoDate(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
