import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referralFigures } from '../../src/model/referrals.ts';
import { expectClose } from '../asserts.ts';
import { evenly } from './arbitraries.ts';

const bought = fc.record({
  contractsPerMonth: evenly(0, 1e6),
  coca: evenly(0, 1e9),
});

test('what is spent stays the same, and a share of contracts comes without it', () => {
  fc.assert(
    fc.property(bought, evenly(0, 0.9), (figures, share) => {
      const { contractsWithReferrals, cocaWithReferrals } = referralFigures(figures, share);
      const { contractsPerMonth, coca } = figures;
      expectClose(contractsWithReferrals * cocaWithReferrals, contractsPerMonth * coca);
      const came = contractsWithReferrals - contractsPerMonth;
      expect(contractsWithReferrals * share).toBeCloseTo(came, 6);
    }),
  );
});

test('nobody by recommendation changes nothing; what is not known stays so', () => {
  const figures = { contractsPerMonth: 21, coca: 3009 };
  expect(referralFigures(figures, 0)).toEqual({
    contractsWithReferrals: 21,
    cocaWithReferrals: 3009,
  });
  expect(referralFigures(figures, NaN).cocaWithReferrals).toBeNaN();
});
