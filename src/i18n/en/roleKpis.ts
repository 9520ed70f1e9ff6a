export const roleKpis = {
  title: 'KPIs and people in figures',
  caption: 'Figures of the whole department, now and at the goal',
  open: 'Not given: {missing}. Enter them under “The money of a contract” to see the figures.',
  inputs: 'What this role can change besides the five levers',
  base: {
    lasts:
      'Calling base: {contacts}, of which {reached} are ever reached. At the goal it lasts {months}.',
    missing: 'Calling base: enter the number of contacts to see how long it lasts.',
    noCalls: 'Calling base: no visits of this scenario are calls, so it is not used up.',
    open: 'Calling base: not all of its figures are given, so nobody can say how long it lasts.',
  },
};
