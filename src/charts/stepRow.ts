import type { LeverKey } from '../model/levers.ts';
import type { RoleKey } from '../model/roles.ts';
import type { FilledMessage } from '../ui/textFigure.ts';

/** What one step of a lever is worth, as it is shown. */
export interface StepRow {
  readonly key: LeverKey;
  readonly owner: RoleKey;
  readonly name: string;
  /** Where the lever stands before and after the step. */
  readonly way: FilledMessage;
  readonly gain: number;
  readonly gainText: string;
  /** Length of the bar, −1…1: the gain as a share of the largest. */
  readonly length: number;
}

/** A place in the ranking: one lever, or several that gain the same and what sets them apart. */
export interface StepPlace {
  readonly rank: number;
  readonly rows: readonly StepRow[];
  readonly apart: readonly { readonly name: string; readonly tells: readonly FilledMessage[] }[];
}
