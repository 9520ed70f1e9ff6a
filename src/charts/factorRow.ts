import type { LeverKey } from '../model/levers.ts';
import type { RoleKey } from '../model/roles.ts';

/** What a lever does on the way from now to the goal. */
export type Effect = 'helps' | 'harms' | 'same' | 'outside' | 'unknown';

/** One lever's part of a change, as it is shown. */
export interface FactorRow {
  readonly key: LeverKey;
  readonly owner: RoleKey;
  readonly name: string;
  readonly effect: Effect;
  readonly factor: number;
  readonly share: number;
  readonly factorText: string;
  readonly shareText: string;
  /** What its effect is called; empty where the bar says it. */
  readonly note: string;
}
