import type { Channel, ContractTerms } from '../model/channels.ts';
import { funnel } from '../model/funnel.ts';
import type { SystemFigures } from '../model/system.ts';
import { channelOf } from './channelRows.ts';
import { isGiven, type Scenario } from './scenario.ts';

/** Inputs of the channels' figures. */
export interface ChannelPlan {
  readonly channels: readonly Channel[];
  readonly terms: ContractTerms;
  /** Contracts a month: the target's, else the goal's. */
  readonly wanted: number;
  /** LTV of a contract. */
  readonly ltv: number;
}

/** The plan of a scenario whose goal comes to these figures in full. */
export function channelPlan(scenario: Scenario, goal: SystemFigures): ChannelPlan {
  const { target, customer, department } = scenario;
  const { newLeadHours, openLeadHours, closingHours } = department.goal;
  const { contractsPerMonth } = target;
  return {
    channels: scenario.channels.map((row) => channelOf(row, scenario.goal)),
    terms: {
      averageCheck: customer.goal.averageCheck,
      cycle: scenario.goal.cycle,
      salesHourCost: goal.department.salesHourCost,
      newLeadHours,
      openLeadHours,
      closingHours,
    },
    wanted: isGiven(contractsPerMonth)
      ? contractsPerMonth
      : funnel(scenario.goal).contractsPerMonth,
    ltv: goal.customer.ltv,
  };
}
