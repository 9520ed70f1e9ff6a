import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceHigher } from '../../src/model/counts.ts';
import { changeVerdict, SHOWN_CHANCE, triesInEach, triesToTell } from '../../src/model/telling.ts';

const before = { visits: 4350, leads: 49, contracts: 1 };
const period = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ noNaN: true, min: 0, max: 1 }))
  .map(([leads, share]) => ({ visits: 2000, leads, contracts: Math.floor(leads * share) }));

test('a chance is told from nineteen cases of twenty on, either way', () => {
  expect([0.96, 0.04, 0.5, NaN].map(changeVerdict)).toEqual(['rose', 'fell', 'open', 'unknown']);
});

describe('how many more leads would tell', () => {
  test('none where it is told, none known where a period is not counted', () => {
    expect(triesToTell('cv2', before, { visits: 4350, leads: 247, contracts: 21 })).toBe(0);
    expect(triesToTell('cv2', before, { visits: 0, leads: NaN, contracts: NaN })).toBeNaN();
  });

  test('they do tell, and a tenth fewer would not', () => {
    fc.assert(
      fc.property(period, period, (earlier, later) => {
        const tries = triesToTell('cv2', earlier, later);
        if (tries === 0 || !Number.isFinite(tries)) return;
        const at = (leads: number) =>
          chanceHigher('cv2', earlier, {
            visits: Infinity,
            leads,
            contracts: (later.contracts / later.leads) * leads,
          });
        const isTold = (chance: number) => chance >= SHOWN_CHANCE || chance <= 1 - SHOWN_CHANCE;
        expect(isTold(at(later.leads + tries))).toBe(true);
        expect(isTold(at((later.leads + tries) / 1.1))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('in each period, where the one before is too short', () => {
    const later = { visits: 4350, leads: 49, contracts: 2 };
    expect(triesToTell('cv2', before, later)).toBe(Infinity);
    const each = triesInEach('cv2', before, later);
    const at = (contracts: number) => ({
      visits: Infinity,
      leads: each,
      contracts: (contracts / 49) * each,
    });
    expect(chanceHigher('cv2', at(1), at(2))).toBeGreaterThanOrEqual(SHOWN_CHANCE);
    expect(triesInEach('cv2', before, { ...later, leads: NaN })).toBeNaN();
  });

  test('never where both conversions are the same', () => {
    expect(triesToTell('cv2', before, before)).toBe(Infinity);
    expect(triesInEach('cv2', before, before)).toBe(Infinity);
  });
});
