import type { Plural } from '../message.ts';

const salespeople: Plural = { one: 'salesperson', other: 'salespeople' };
const telemarketers: Plural = { one: 'telemarketer', other: 'telemarketers' };
const accountManagers: Plural = { one: 'account manager', other: 'account managers' };

export const staff = {
  title: 'How many people these contracts need',
  page: {
    link: 'Who is needed',
    title: 'The department: people, work and the bottleneck – Takt',
    description:
      'How many salespeople, telemarketers and account managers the traffic takes, who is the bottleneck, and what is lost at it: now and at the goal.',
    levers: 'Back to the five levers',
    money: 'The money of a contract',
    order: 'The order of work',
    method: 'How it is computed',
  },
  sides: { now: 'Now', goal: 'At the goal' },
  roles: {
    market: 'Market',
    telemarketer: 'Telemarketers',
    salesperson: 'Salespeople',
    'account-manager': 'Account managers',
  },
  counted: {
    telemarketer: telemarketers,
    salesperson: salespeople,
    'account-manager': accountManagers,
  },
  verdicts: {
    enough: 'the market yields {departmentContracts} a month; {people} can handle them all.',
    nobody:
      'the market yields {departmentContracts} a month, and the work takes less than half a person.',
    bottleneck: {
      market: '',
      telemarketer:
        'telemarketers are the bottleneck. {people} where the work takes {needed}: the department can handle {departmentContracts} of {contracts} a month.',
      salesperson:
        'salespeople are the bottleneck. {people} where the work takes {needed}: the department can handle {departmentContracts} of {contracts} a month.',
      'account-manager':
        'account managers are the bottleneck. {people} where the work takes {needed}: the department can handle {departmentContracts} of {contracts} a month.',
    },
    lost: '{lost} of the leads are wasted, and a contract costs {cocaAtBottleneck} in clicks instead of {coca}. People first, then traffic.',
    lostLeads: '{lost} of the leads are wasted. People first, then traffic.',
    /** The department handles nothing, so that no contract has a price. */
    allLost: 'Every lead is wasted. People first, then traffic.',
    noContract: 'no contracts are signed, so there is nothing to handle.',
    missing: 'not given yet: {missing}. Without that nobody can say who is needed.',
  },
  cycle: {
    saves:
      'With today’s deal cycle of {cycle} the goal would take {more}; with its own, {fewer}. The shorter cycle saves {saved}.',
    costs:
      'With today’s deal cycle of {cycle} the goal would take {fewer}; with its own, {more}. The longer cycle takes {saved} more.',
  },
  hire: 'Start hiring {months} before the traffic: a place stays empty for {vacancy}, and it takes {ramp} to reach full strength.',
  chart: {
    title: 'Work against people: what a month asks of each role, and what each can handle',
    key: 'A cell is a person, filled with work up to the planned load. Hatched: work that does not fit.',
    people: 'people and their work',
    carries: 'can handle, contracts a month',
    row: '{side}: {people}, the work takes {needed}',
    market: '{side}: {leads} a month',
    noWork: '{side}: no work',
    unknown: '{side}: not given',
    bottleneck: '{carries}, bottleneck',
    limit: '{carries}, the limit',
    partOfJob: '{side}: a part of somebody’s job, {needed}',
    sides: { now: 'now', goal: 'goal' },
    sum: '{side} {contracts}',
    parts: {
      calls: 'calls',
      new: 'new leads',
      open: 'open leads',
      closing: 'closing',
      customers: 'customers',
    },
  },
  table: {
    show: 'Show as table, work by work',
    caption: 'Work of a month, in people at full strength, and what each role can handle',
    work: 'Work',
    part: '{role}: {part}',
    people: '{role}: people there are',
    carries: '{role}: can handle, contracts a month',
    side: { now: 'now', goal: 'goal' },
  },
  figures: {
    title: 'Results',
    needed: '{role} the work takes',
    people: '{role}, counted on',
    hires: '{role} to hire a year to keep the number',
    names: {
      salespeopleLoad: 'Load of a salesperson',
      departmentContracts: 'Contracts a month that the department can handle',
      bottleneck: 'Bottleneck',
      leadsLost: 'Leads lost there a month',
      spendLost: 'Spent on them a month',
      cocaAtBottleneck: 'COCA there, clicks only',
      hireAheadMonths: 'Start hiring before the traffic',
      teamCost: 'Team that wins contracts, a month',
      teamPerContract: 'the same, per contract',
      callCost: 'Cost of a connected call at this pay',
      price: 'Click price in the scenario, per connected call',
      baseMonths: 'The calling base lasts',
    },
    none: { missing: 'not given', noContract: 'no contracts', market: 'none: the market' },
    note: 'Telemarketers’ pay is in the price of a connected call already and is never added again. Account managers keep customers, so they are not part of COCA.',
  },
  inputs: {
    title: 'People and their work',
    hint: 'What you have not set is our assumption. Number of people not given: as many as the work takes.',
    first: 'Needed first',
    everybody: 'Everybody',
    more: 'How we count: {parts}',
  },
};
