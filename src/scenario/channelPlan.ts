import type { Channel, ContractTerms } from '../model/channels.ts';
import { funnel } from '../model/funnel.ts';
import type { SystemFigures } from '../model/system.ts';
import { channelOf } from './channelRows.ts';
import { isGiven, type Scenario } from './scenario.ts';

export interface ChannelPlan {
  readonly channels: readonly Channel[];
  readonly terms: ContractTerms;
  readonly wanted: number;
  readonly ltv: number;
}

type Supplying = Pick<Scenario, 'channels' | 'goal' | 'customer' | 'department'>;

/** The channel plan of a scenario with these figures of the goal in full. */
export function channelPlan(scenario: Scenario, goal: SystemFigures): ChannelPlan {
  return { ...suppliedPlan(scenario, goal), wanted: wantedContracts(scenario) };
}

/** Wanted contracts a month: the target's, else the goal's. */
export function wantedContracts({ target, goal }: Pick<Scenario, 'target' | 'goal'>): number {
  const { contractsPerMonth } = target;
  return isGiven(contractsPerMonth) ? contractsPerMonth : funnel(goal).contractsPerMonth;
}

/** The plan without the wanted contracts. */
export function suppliedPlan(
  { channels, goal: levers, customer, department }: Supplying,
  goal: SystemFigures,
): Omit<ChannelPlan, 'wanted'> {
  const { newLeadHours, openLeadHours, closingHours } = department.goal;
  return {
    channels: channels.map((row) => channelOf(row, levers)),
    terms: {
      averageCheck: customer.goal.averageCheck,
      cycle: levers.cycle,
      salesHourCost: goal.department.salesHourCost,
      newLeadHours,
      openLeadHours,
      closingHours,
    },
    ltv: goal.customer.ltv,
  };
}
