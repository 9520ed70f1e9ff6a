export interface ReferralFigures {
  readonly contractsWithReferrals: number;
  /** Advertising COCA over all contracts. */
  readonly cocaWithReferrals: number;
}

/**
 * Contracts and COCA where `share` (from 0, below 1) comes by recommendation without a click, by
 * the model's section 9: bought ÷ (1 − share) and COCA · (1 − share).
 */
export function referralFigures(
  bought: { readonly contractsPerMonth: number; readonly coca: number },
  share: number,
): ReferralFigures {
  return {
    contractsWithReferrals: bought.contractsPerMonth / (1 - share),
    cocaWithReferrals: bought.coca * (1 - share),
  };
}
