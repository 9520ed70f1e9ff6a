import type { LeverKey } from '../model/levers.ts';
import type { RoleKey } from '../model/roles.ts';
import type { FilledMessage } from '../ui/textFigure.ts';

export interface StepRow {
  readonly key: LeverKey;
  readonly owner: RoleKey;
  readonly name: string;
  /** Values before and after the step. */
  readonly values: FilledMessage;
  readonly gain: number;
  readonly gainText: string;
  /** Bar length, −1…1: the gain as a share of the largest. */
  readonly length: number;
}

/** A place in the ranking, shared by levers with equal gains. */
export interface StepPlace {
  readonly rank: number;
  readonly rows: readonly StepRow[];
  readonly apart: readonly { readonly name: string; readonly tells: readonly FilledMessage[] }[];
}
