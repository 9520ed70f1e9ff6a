/** What COCA counts where it is drawn: clicks alone, or all that is spent to win a contract. */
export const costing = {
  label: 'What COCA includes',
  options: { clicks: 'clicks only', full: 'in full' },
  names: { coca: 'COCA', fullCoca: 'COCA in full' },
  /** The price of a visit with everything in it. */
  spending: 'All spending per visit',
  /** What a lever does that is in no factor of its own. */
  through: 'through people, in the spending',
  open: 'COCA in full is not known: a figure of it, such as the pay of salespeople, is not given. Enter it under “The money of a contract”.',
};
