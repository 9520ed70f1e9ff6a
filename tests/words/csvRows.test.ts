import { describe, expect, test } from 'vitest';
import * as en from '../../src/i18n/en/index.ts';
import * as ru from '../../src/i18n/ru/index.ts';
import { metrics as enMetrics } from '../../src/i18n/en/metrics.ts';
import type { RowStyle } from '../../src/words/csvCells.ts';
import { figureRows } from '../../src/words/csvRows.ts';
import { customerParameters } from '../../src/model/customer.ts';
import { departmentParameters } from '../../src/model/department.ts';
import { planKeys } from '../../src/model/plan.ts';
import { readLink } from '../../src/scenario/link.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const source = { date: '2026-11-24', link: 'https://takt.example/#cv1=2' };
const styles: Readonly<Record<'en' | 'ru', RowStyle>> = {
  en: { locale: 'en', t: en },
  ru: { locale: 'ru', t: ru },
};

/** The rows of a scenario by their names in equations. */
function byName(scenario: Scenario, style = styles.en) {
  const [columns = [], ...rows] = figureRows(
    { scenario, preset: presetOf('example'), own: new Set() },
    source,
    style,
  );
  return {
    columns,
    rows: new Map(rows.map((row) => [row[2], row])),
    of: (name: string) => rows.find((row) => row[2] === name),
  };
}

test('every figure of the model has a row of its own', () => {
  const { rows } = byName(defaultScenario);
  for (const metric of Object.keys(enMetrics)) expect(rows.has(metric), metric).toBe(true);
  for (const key of planKeys) expect(rows.has(key), key).toBe(true);
  for (const course of ['conversionsFirst', 'flowFirst', 'neverTuned']) {
    expect(rows.has(`${course}.burned`), course).toBe(true);
    expect(rows.has(`${course}.cash`), course).toBe(true);
  }
  expect(rows.has('daysToTakt')).toBe(true);
  for (const { key } of [...customerParameters, ...departmentParameters]) {
    expect(rows.has(key), key).toBe(true);
  }
  for (const name of ['conversionsFirst.cashInFull', 'fullCoca', 'ltv', 'people.salesperson']) {
    expect(rows.has(name), name).toBe(true);
  }
});

test('rows are as wide as their columns, and each figure has a unit', () => {
  for (const style of Object.values(styles)) {
    const { columns, rows } = byName(defaultScenario, style);
    for (const row of rows.values()) expect(row).toHaveLength(columns.length);
    const figures = [...rows.values()].slice(4);
    expect(figures.every((row) => row[3] !== '')).toBe(true);
  }
});

test('tells the worked example as people read it: percent, money in its currency, both sides', () => {
  const { of } = byName(defaultScenario);
  expect(of('cv1')?.slice(3)).toEqual(['%', 1.13, 5.67, '', 'leads ÷ visits', 'the source’s']);
  expect(of('market')?.[8]).toBe('our assumption');
  expect(of('tuneCost')?.[8]).toBe('our assumption');
  expect(of('coca')?.[8]).toBe('');
  expect(of('coca')?.slice(3, 4)).toEqual(['RUB']);
  expect(of('coca')?.[4]).toBeCloseTo(14.5 / (0.0113 * 0.0204), 6);
  expect(of('coca')?.[7]).toBe('price ÷ (CV1 · CV2)'.replace('price', 'click price'));
  expect(of('contractsMultiplier')?.slice(4, 6)).toEqual(['', '']);
  expect(of('contractsMultiplier')?.[6]).toBeCloseTo(20.9, 1);
  expect(of('testShare')?.slice(3, 7)).toEqual(['%', '', '', 10]);
  expect(of('tuneCost')?.[3]).toBe('RUB a month');
  expect(of('link')?.[6]).toBe(source.link);
});

describe('what has no figure', () => {
  test('is said in words, and nothing is made up', () => {
    const { rows, of } = byName(presetOf('mine').scenario);
    expect(of('cv2')?.slice(4, 6)).toEqual(['not given', 'not given']);
    expect(of('coca')?.slice(4, 6)).toEqual(['no figure', 'no figure']);
    expect(of('averageCheck')?.[6]).toBe('not given');
    expect([...rows.values()].flat().join(' ')).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a cost without end is none', () => {
    const zero = { ...defaultScenario, goal: { ...defaultScenario.goal, cv2: 0 } };
    const { of } = byName(zero, styles.ru);
    expect(of('coca')?.slice(5, 6)).toEqual(['нет цифры']);
    expect(of('neverTuned.burned')?.[6]).toBe('нет цифры');
  });
});

test('a target is there when one is set', () => {
  const aimed = { ...defaultScenario, target: { coca: 5000, contractsPerMonth: NaN } };
  expect(byName(defaultScenario).of('target.coca')).toBeUndefined();
  expect(byName(aimed).of('target.coca')?.[6]).toBe(5000);
  expect(byName(aimed).of('target.contractsPerMonth')).toBeUndefined();
});

test('channels have rows of what is set, of what they come to, and of the cheapest way', () => {
  const { channels } = readLink('channels=search;resellers:Agency,,,,5,,20').scenario;
  const target = { coca: NaN, contractsPerMonth: 24 };
  const { of } = byName({ ...defaultScenario, channels, target });
  expect(of('channels.1.cv1')).toMatchObject({ 0: 'Channels: Search ads', 3: '%', 6: 5.67 });
  expect(of('channels.2.fee')).toMatchObject({ 0: 'Channels: Agency', 6: 20 });
  expect(of('channels.2.averageFull')?.[6]).toBe(12_000);
  expect(of('channels.2.cv1')).toBeUndefined();
  expect(of('channels.2.taken')?.[6]).toBe(5);
  expect(of('channels.wanted')?.[6]).toBe(24);
});

test('salespeople have rows of what was counted and, where it is whole, of what it shows', () => {
  const { reps } = readLink('reps=Anna,120,14;,95,6;Vera,40,').scenario;
  const { of, rows } = byName({ ...defaultScenario, reps });
  expect(of('reps.1.leads')).toMatchObject({ 0: 'Own CV2: Anna', 3: 'leads', 6: 120, 8: 'yours' });
  expect(of('reps.2.contracts')).toMatchObject({ 0: 'Own CV2: No. 2', 3: 'contracts', 6: 6 });
  expect(of('reps.1.cv2')?.[3]).toBe('%');
  expect(of('reps.1.cv2')?.[6]).toBeCloseTo((14 / 120) * 100, 9);
  expect(of('reps.2.cv2')?.[6]).toBeCloseTo((6 / 95) * 100, 9);
  // The best guess lies between one's own and the mean; up to the mean there is something to gain.
  const guess = Number(of('reps.2.shrunk')?.[6]);
  expect(guess).toBeGreaterThan((6 / 95) * 100);
  expect(guess).toBeLessThan((20 / 215) * 100);
  const gain = (20 / 215 - guess / 100) * 95;
  expect(of('reps.2.trainingGain')?.[6]).toBeCloseTo(gain, 9);
  expect(of('reps.1.trainingGain')?.[6]).toBe(0);
  expect(of('reps.3.contracts')).toMatchObject({ 6: 'not given', 8: '' });
  expect(rows.has('reps.3.cv2')).toBe(false);
});

test('of my figures nothing of the department is told before its money is given', () => {
  const { of, rows } = byName(presetOf('mine').scenario);
  expect(rows.has('people.salesperson')).toBe(false);
  expect(of('salespersonPay')).toContain('not given');
  expect(of('ltv')).toContain('no figure');
});
