import type { LeverKey } from '../model/levers.ts';
import type { RoleKey } from '../model/roles.ts';

export type Effect = 'helps' | 'harms' | 'same' | 'outside' | 'unknown';

export interface FactorRow {
  readonly key: LeverKey;
  readonly owner: RoleKey;
  readonly name: string;
  readonly effect: Effect;
  readonly factor: number;
  readonly share: number;
  readonly factorText: string;
  readonly shareText: string;
  /** Text of the effect; empty where the bar shows it. */
  readonly note: string;
}
