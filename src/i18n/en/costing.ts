export const costing = {
  label: 'What COCA includes',
  options: { clicks: 'clicks only', full: 'in full' },
  names: { coca: 'COCA', fullCoca: 'COCA in full' },
  spending: 'All spending per visit',
  /** A lever's effect that is in no factor of its own. */
  through: 'through people, in the spending',
  open: 'COCA in full is not known: a figure of it, such as the pay of salespeople, is not given. Enter it under “The money of a contract”.',
};
