import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekStrip, weekX } from '../../src/charts/geometry/weekStrips.ts';
import { hasFewContracts } from '../../src/model/runningCv2.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { exampleWeekly } from '../../src/scenario/exampleNumbers.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { weeksOf } from '../../src/state/weeks.ts';
import { weekStripsOf } from '../../src/words/weekStrips.ts';
import { weeklyCounts } from '../scenario/arbitraries.ts';

const t = dictionary('en');
const style = { locale: 'en', currency: 'RUB', words: t.units } as const;
const edges = { left: 40, right: 640, top: 20, bottom: 170 };

function stripsOf(weekly: Scenario['weekly']) {
  const scenario = { ...defaultScenario, weekly };
  const count = Math.max(1, weekly.weeks.length);
  return weekStripsOf(scenario, weeksOf(scenario), style, t).map((strip) => ({
    strip,
    drawn: weekStrip(strip, count, edges, 100),
  }));
}

describe('two strips of weeks', () => {
  test('of the example: a band each side of the change, a dot a week of CV1, the goal in its place', () => {
    const [cv1, cv2] = stripsOf(exampleWeekly);
    expect(cv1?.drawn.bands).toHaveLength(2);
    expect(cv1?.drawn.dots).toHaveLength(24);
    expect(cv1?.drawn.dots.some(({ isHollow }) => isHollow)).toBe(false);
    expect(cv2?.drawn.dots.at(-1)?.isHollow).toBe(true);
    expect(cv2?.drawn.naive).not.toBe('');
    expect(cv1?.drawn.means[1]?.x1).toBe(weekX(9, 24, edges) - 12.5);
    const ys = cv1?.drawn.upwards.map(({ at }) => at) ?? [];
    expect(cv1?.drawn.goalY).toBeGreaterThan(Math.min(...ys) - 40);
  });

  test('the margin tells what is known since the last marked change, not before it', () => {
    const { weeks, changed } = exampleWeekly;
    const since = Math.max(...changed) - 1;
    const better = weeks.map((week, at) => (at < since ? { ...week, leads: week.visits } : week));
    const [cv1, before] = [exampleWeekly, { ...exampleWeekly, weeks: better }].map(
      (weekly) => stripsOf(weekly)[0]?.strip,
    );
    expect(cv1?.range).toEqual(before?.range);
    expect(cv1?.densityOf(0.05)).toBe(before?.densityOf(0.05));
    const unmarked = stripsOf({ ...exampleWeekly, weeks: better, changed: [] })[0]?.strip;
    expect(unmarked?.range.low).toBeGreaterThan(cv1?.range.high ?? NaN);
  });

  test('of few contracts: no chart of noise, but the running CV2 with its cone', () => {
    const weekly = { ...exampleWeekly, weeks: exampleWeekly.weeks.slice(0, 12), changed: [] };
    const [, cv2] = stripsOf(weekly);
    expect(hasFewContracts(weekly.weeks, cv2?.strip.tries ?? [])).toBe(true);
    expect(cv2?.drawn.dots).toEqual([]);
    expect(cv2?.drawn.cone).not.toBe('');
    const widths = cv2?.strip.running.map(({ low, high }) => high - low) ?? [];
    expect(widths.at(-1)).toBeLessThan(widths[0] ?? 0);
  });

  test('whatever was counted: all within their edges, and drawn of numbers alone', () => {
    fc.assert(
      fc.property(weeklyCounts, (weekly) => {
        for (const { drawn } of stripsOf(weekly)) {
          const { bands, naive, cone, density, runningLine, dots } = drawn;
          const paths = [...bands.map(({ path }) => path), naive, cone, density, runningLine];
          for (const path of paths) expect(path).not.toMatch(/NaN|Infinity|undefined/);
          for (const { x, y, radius } of dots) {
            expect(x).toBeGreaterThanOrEqual(edges.left);
            expect(x).toBeLessThanOrEqual(edges.right);
            expect(y).toBeGreaterThanOrEqual(edges.top);
            expect(y).toBeLessThanOrEqual(edges.bottom);
            expect(radius).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
