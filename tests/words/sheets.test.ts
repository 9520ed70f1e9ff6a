import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { fill } from '../../src/i18n/message.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { gate } from '../../src/model/gate.ts';
import { kpiSheets, type SheetRole } from '../../src/model/kpiSheets.ts';
import { systemFigures } from '../../src/model/system.ts';
import { readLink } from '../../src/scenario/link.ts';
import type { FilledMessage, TextFigure } from '../../src/ui/textFigure.ts';
import { planFactLines, planFactNotes } from '../../src/words/planFact.ts';
import { lamps, sheetCells, sheetPeople, sheetRows } from '../../src/words/sheets.ts';

const textOf = (cell: TextFigure | string) => (typeof cell === 'string' ? cell : cell.text);
const filled = ({ message, slots }: FilledMessage) =>
  fill(
    message,
    Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, textOf(slot)])),
  );
const plain = (text: string) => text.replace(/\s/g, ' ');

function of(link: string, locale: Locale = 'en') {
  const { scenario } = readLink(link);
  const t = dictionary(locale);
  const style = { locale, currency: scenario.currency, words: t.units };
  const { goal, customer, department } = scenario;
  const system = systemFigures(goal, customer.goal, department.goal);
  const sheets = kpiSheets({
    levers: goal,
    customer: customer.goal,
    department: department.goal,
    system,
  });
  const sheet = (role: SheetRole) => {
    const found = sheets.find((one) => one.role === role);
    if (!found) throw new Error(role);
    return found;
  };
  return { scenario, t, style, sheets, sheet };
}

describe('a sheet', () => {
  test('tells of one person what is expected, and what chance alone explains', () => {
    const { sheet, style, t } = of('sp=3');
    const salesperson = sheet('salesperson');
    expect(plain(sheetPeople(salesperson, style, t))).toBe('Per person, of 3.');
    const told = sheetRows(salesperson, 'goal', style, t).map(({ name, rhythm, expected, band }) =>
      plain([name, rhythm, expected.text, band ? filled(band) : ''].join(' | ')),
    );
    expect(told).toEqual([
      'CV2 on leads due | weekly | 8.5% | 0% to 21.1%',
      'New leads | weekly | 19 | 12 to 26',
      'Contracts | weekly | 1.6 | 0 to 4',
      'Total sales | monthly | 419,297 ₽ | 180,000 ₽ to 720,000 ₽',
      'Average deal size | not named | 60,000 ₽ | ',
      'Deal cycle | not named | 16 days | ',
    ]);
  });

  test('says where there is nobody, or nothing to call', () => {
    const { sheet, style, t } = of('sp=0', 'ru');
    expect(plain(sheetPeople(sheet('salesperson'), style, t))).toContain('никто не работает');
    expect(plain(sheetPeople(sheet('telemarketer'), style, t))).toContain('нет звонков');
    expect(plain(sheetPeople(sheet('commercial-director'), style, t))).toBe('По всему отделу.');
  });

  test('goes to spreadsheets with a head, in percent, without the rows to fill in', () => {
    const { sheets, t } = of('');
    const [head, ...rows] = sheetCells(sheets, t);
    expect(head).toHaveLength(8);
    expect(rows).toHaveLength(19);
    expect(rows.find(([, kpi]) => plain(String(kpi)) === 'CV2 on leads due')).toMatchObject({
      3: '%',
      4: 8.5,
    });
  });
});

test('the director’s lamps say what cannot be told yet', () => {
  const { scenario, style, t } = of('');
  const { weeks, changed, began } = scenario.weekly;
  const { now, goal, customer, department, plan } = scenario;
  const { spread } = plan;
  const judged = gate({ weeks, changed, began, spread, now, goal, customer, department });
  const told = lamps(judged, style, t);
  expect(told.map(({ key }) => key)).toEqual(['holds', 'pays', 'cv1', 'cv2', 'carried']);
  expect(told.at(-1)).toMatchObject({ state: 'yes', text: 'yes' });
  expect(told[0]?.state).toBe('cannotTell');
});

describe('plan against fact', () => {
  const plan = { leads: 100, contracts: 10, sales: 600_000 };
  const { style, t } = of('');

  test('is split into factors that multiply to the whole', () => {
    const fact = { leads: 120, contracts: 9, sales: 594_000 };
    const told = planFactLines(plan, fact, 'goal', style, t).map(({ name, cells }) =>
      plain([name, ...cells.map(textOf)].join(' | ')),
    );
    expect(told).toEqual([
      'Leads | 100 | 120 | ×1.2 | +108,845 ₽',
      'CV2 | 10% | 7.5% | ×0.75 | −171,745 ₽',
      'Average deal size | 60,000 ₽ | 66,000 ₽ | ×1.1 | +56,900 ₽',
      'Sales | 600,000 ₽ | 594,000 ₽ | ×0.99 | −6,000 ₽',
    ]);
  });

  test('says of counts whether chance alone explains them', () => {
    const notes = planFactNotes(plan, { leads: 130, contracts: 9, sales: NaN }, style, t);
    expect(notes.map(plain)).toEqual([
      'Leads: 130 lie outside what chance alone explains (84 to 117).',
      'Contracts: 9 lie inside what chance alone explains (5 to 15): ask nothing.',
    ]);
  });
});
