import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiresPerPlace, readyShare } from '../../src/model/turnover.ts';
import { expectClose } from '../asserts.ts';
import { evenly } from './arbitraries.ts';

const months = fc.oneof(fc.constant(0), evenly(0, 60));
const turnovers = fc.record({
  retention: evenly(0.01, 1),
  rampMonths: months,
  vacancyMonths: months,
});

test('a place gives more than nothing and at most a full worker', () => {
  fc.assert(
    fc.property(turnovers, (turnover) => {
      const ready = readyShare(turnover);
      expect(ready).toBeGreaterThan(0);
      expect(ready).toBeLessThanOrEqual(1);
    }),
  );
});

test('a place gives a full worker where nobody leaves, or nobody is missed for a day', () => {
  fc.assert(
    fc.property(turnovers, (turnover) => {
      expect(readyShare({ ...turnover, retention: 1 })).toBe(1);
      expect(readyShare({ ...turnover, rampMonths: 0, vacancyMonths: 0 })).toBe(1);
    }),
  );
});

test('who stays longer, learns faster and is followed sooner gives more', () => {
  fc.assert(
    fc.property(turnovers, turnovers, (one, other) => {
      const better = readyShare({
        retention: Math.max(one.retention, other.retention),
        rampMonths: Math.min(one.rampMonths, other.rampMonths),
        vacancyMonths: Math.min(one.vacancyMonths, other.vacancyMonths),
      });
      const best = Math.max(readyShare(one), readyShare(other));
      expect(better).toBeGreaterThanOrEqual(best * (1 - 1e-12));
    }),
  );
});

test('work of a place is that of a simulated row of people', () => {
  const turnover = { retention: 0.65, rampMonths: 3, vacancyMonths: 1 };
  // Each stays an exponential time of mean 1 ÷ λ and works min(1, time ÷ ramp): midpoints of its
  // distribution stand for the people.
  const mean = -12 / Math.log(turnover.retention);
  const people = 200_000;
  let [worked, lasted] = [0, 0];
  for (let person = 0; person < people; person++) {
    const time = -mean * Math.log((person + 0.5) / people);
    const grown = Math.min(time, turnover.rampMonths);
    worked += (grown * grown) / (2 * turnover.rampMonths) + (time - grown);
    lasted += time + turnover.vacancyMonths;
  }
  expectClose(readyShare(turnover), worked / lasted, 1e-4);
});

test('hires that keep a place filled', () => {
  expect(hiresPerPlace({ retention: 1, vacancyMonths: 3 })).toBe(0);
  // Of a hundred people without vacancies, as many leave a year as −ln retention says.
  expectClose(hiresPerPlace({ retention: 0.65, vacancyMonths: 0 }), -Math.log(0.65), 1e-12);
  expect(hiresPerPlace({ retention: NaN, vacancyMonths: 1 })).toBeNaN();
});
