import { staffKeys, type DepartmentFigures, type StaffKey } from './departmentFigures.ts';

/** Kinds of work, in the order of a lead's way. */
export const workParts = ['calls', 'new', 'open', 'closing', 'customers'] as const;

export type WorkPart = (typeof workParts)[number];

export interface Workload {
  readonly parts: readonly { readonly part: WorkPart; readonly people: number }[];
  readonly work: number;
  readonly people: number;
  /** Planned part of each person's time, above 0 to 1. */
  readonly load: number;
  readonly left: number;
}

/**
 * Work against a side's people, by the model's section 7: `needed` people at the planned load, by
 * parts; only salespeople's load is below 1. NaN where a figure is missing.
 */
export function workloads(
  figures: DepartmentFigures,
  plannedLoad: number,
): Readonly<Record<StaffKey, Workload>> {
  const { needed, people } = figures;
  const work = { ...needed, salesperson: needed.salesperson * plannedLoad };
  const ofHours = figures.salesHours === 0 ? 0 : work.salesperson / figures.salesHours;
  const parts: Readonly<Record<StaffKey, Workload['parts']>> = {
    telemarketer: [{ part: 'calls', people: work.telemarketer }],
    salesperson: [
      { part: 'new', people: figures.hoursNew * ofHours },
      { part: 'open', people: figures.hoursOpen * ofHours },
      { part: 'closing', people: figures.hoursClosing * ofHours },
    ],
    'account-manager': [{ part: 'customers', people: work['account-manager'] }],
  };
  const of = (role: StaffKey): Workload => {
    const load = role === 'salesperson' ? plannedLoad : 1;
    // Rounding may put needed people below the work.
    const left = work[role] - people[role] * load;
    return {
      parts: parts[role],
      work: work[role],
      people: people[role],
      load,
      left: left > ROUNDING * work[role] ? left : Number.isNaN(left) ? NaN : 0,
    };
  };
  return Object.fromEntries(staffKeys.map((role) => [role, of(role)])) as Record<
    StaffKey,
    Workload
  >;
}

/** Relative remainder of work that is rounding. */
const ROUNDING = 1e-9;
