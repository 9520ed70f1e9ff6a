/** Cash of the orders by the months of traffic before tuning. */
export const orderWait = {
  title:
    'Cash after {horizon}, by how many months traffic first waits before improving conversions',
  key: '○ both orders end the same, ● the plan',
  turn: 'day {day}',
  plan: 'the plan',
  money: {
    turns: 'In money the better order changes at {turns}.',
    never:
      'In money the better order never changes: {leader} is ahead however long traffic first waits.',
    equal: 'In money both orders end the same, however long traffic first waits.',
  },
  contracts: {
    turns: 'In contracts it changes at {turns}.',
    never: 'In contracts it never changes: {leader} gives more.',
    equal: 'In contracts both orders give the same number.',
  },
  disagree: 'Between these days one order ends with more money and the other with more contracts.',
  table: {
    show: 'Show as table, by months of waiting',
    caption: 'Cash and contracts of both orders, by the months that traffic first waits',
    wait: 'Months of waiting',
    flowCash: 'traffic first: cash',
    cashAhead: 'conversions first: cash ahead by',
    flowContracts: 'traffic first: contracts',
    contractsAhead: 'conversions first: contracts ahead by',
  },
};
