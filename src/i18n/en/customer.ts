/** Names of a customer's parameters but the check and the margin, which are in `plan`. */
export const customer = {
  names: {
    repeatDeals: 'Repeat deals, Qr',
    dealGap: 'Time between deals',
    contractLife: 'Contract life (the source’s LTV)',
    term: 'Term of one payment',
    upsell: 'Upsell',
    teamCost: 'Team that wins contracts',
    toolsCost: 'Tools',
    bonus: 'Bonus for a contract',
    referrals: 'Contracts by recommendation',
  },
  short: {
    repeatDeals: 'repeat deals',
    dealGap: 'time between deals',
    contractLife: 'contract life',
    term: 'term',
    upsell: 'upsell',
    teamCost: 'team',
    toolsCost: 'tools',
    bonus: 'bonus',
    referrals: 'by recommendation',
  },
  meanings: {
    repeatDeals: 'Deals that a customer makes after the first one, on average.',
    dealGap: 'From one deal of a customer to the next.',
    contractLife:
      'How long a renewed contract lives, on average. Measured on contracts that have ended it comes out too short: count the living ones, too.',
    term: 'What one payment of a renewed contract covers.',
    upsell: 'Extra sales to a customer you already have, as a share of the average deal size.',
    teamCost: 'Pay of those who win contracts. Not given: as many people as the department needs.',
    toolsCost: 'CRM, telephony, sales training, marketing kit.',
    bonus: 'What is paid for winning a contract, as a share of the average deal size.',
    referrals: 'Of all contracts, those that come by word of mouth, without a click.',
  },
};
