import type { ChartTableRow } from '../charts/chartTable.ts';
import type { WorkloadRow } from '../charts/geometry/workload.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { limitKeys, staffKeys, type LimitKey } from '../model/departmentFigures.ts';
import { funnel } from '../model/funnel.ts';
import type { BothSides, Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { SystemFigures } from '../model/system.ts';
import { workloads, type WorkPart } from '../model/workload.ts';
import { type Scenario } from '../scenario/scenario.ts';
import type { OptionalFigure } from '../ui/textFigure.ts';
import { countedText, type StaffTexts } from './staff.ts';

export interface StaffLane {
  readonly key: LimitKey;
  readonly name: string;
  readonly rows: readonly WorkloadRow[];
}

export interface LaneSum {
  readonly side: Side;
  readonly contracts: number;
  readonly text: string;
}

/** Lanes of both sides: the market, then each role. */
export function staffLanes(
  scenario: Scenario,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  { staff }: StaffTexts,
): { readonly lanes: readonly StaffLane[]; readonly sums: readonly LaneSum[] } {
  const { chart } = staff;
  const loads = loadsOf(scenario, system);
  const lanes = limitKeys.map((key) => ({
    key,
    name: staff.roles[key],
    rows: sides.map((side): WorkloadRow => {
      const { carries: all, bottleneck } = system[side].department;
      const carries = all[key];
      const isLeast = bottleneck === key;
      const number = Number.isFinite(carries) ? figureText(carries, 'contracts', style) : '';
      return {
        side,
        text: rowText(key, side),
        load: key === 'market' || !(loads[side][key].work > 0) ? undefined : loads[side][key],
        carries,
        carriesText:
          isLeast && number !== ''
            ? fill(key === 'market' ? chart.limit : chart.bottleneck, { carries: number })
            : number,
        isLeast,
      };
    }),
  }));
  const sums = sides.flatMap((side) => {
    const contracts = system[side].department.departmentContracts;
    if (!Number.isFinite(contracts)) return [];
    const text = figureText(contracts, 'contracts', style);
    return [
      { side, contracts, text: fill(chart.sum, { side: chart.sides[side], contracts: text }) },
    ];
  });
  return { lanes, sums };

  function rowText(key: LimitKey, side: Side): string {
    const name = chart.sides[side];
    if (key === 'market') {
      const leads = funnel(scenario[side]).leadsPerMonth;
      return Number.isFinite(leads)
        ? fill(chart.market, { side: name, leads: spokenFigure(leads, 'leads', style) })
        : fill(chart.unknown, { side: name });
    }
    const { needed, people } = system[side].department;
    if (needed[key] === 0 && !(people[key] > 0)) return fill(chart.noWork, { side: name });
    if (!Number.isFinite(needed[key])) return fill(chart.unknown, { side: name });
    const isPart = people[key] === needed[key] && people[key] < 0.5;
    return fill(isPart ? chart.partOfJob : chart.row, {
      side: name,
      people: countedText(people[key], key, style, { staff }),
      needed: figureText(needed[key], 'people', style),
    });
  }
}

/** Table of the lanes: parts of work, people, capacity. */
export function staffTable(
  scenario: Scenario,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  { staff }: StaffTexts,
): readonly ChartTableRow[] {
  const loads = loadsOf(scenario, system);
  const { none } = staff.figures;
  const row = (
    name: string,
    unit: 'people' | 'contracts',
    of: (side: Side) => number,
    figure: Pick<OptionalFigure, 'metric' | 'role'> = {},
  ) => ({
    name,
    cells: sides.map((side) => {
      const value = of(side);
      const text = Number.isFinite(value) ? figureText(value, unit, style) : none.missing;
      return figure.metric ? { ...figure, side, value, text } : { text };
    }),
  });
  const named = (message: string, role: LimitKey, part?: WorkPart) =>
    fill(message, { role: staff.roles[role], part: part ? staff.chart.parts[part] : '' });
  const carries = (role: LimitKey) =>
    row(
      named(staff.table.carries, role),
      'contracts',
      (side) => system[side].department.carries[role],
    );
  return [
    carries('market'),
    ...staffKeys.flatMap((role) => [
      ...loads.now[role].parts.map(({ part }, at) =>
        row(
          named(staff.table.part, role, part),
          'people',
          (side) => loads[side][role].parts[at]?.people ?? NaN,
        ),
      ),
      row(
        named(staff.table.people, role),
        'people',
        (side) => system[side].department.people[role],
        { metric: 'people', role },
      ),
      carries(role),
    ]),
  ];
}

function loadsOf(scenario: Scenario, system: BothSides<SystemFigures>) {
  const of = (side: Side) => workloads(system[side].department, scenario.department[side].load);
  return { now: of('now'), goal: of('goal') };
}
