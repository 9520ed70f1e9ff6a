import { leverKeys, type LeverKey, type Side } from '../model/levers.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Preset } from './presets.ts';
import { isGiven, sameValue, sides, type Scenario } from './scenario.ts';
import { valueOf } from './values.ts';

/** Whose figure it is: the source's, our assumption, or the visitor's own. */
export type Provenance = 'source' | 'ours' | 'visitor';

/** What decides whose the figures of a scenario are. */
export interface Origin {
  readonly scenario: Scenario;
  /** The ready-made scenario that it was made from. */
  readonly preset: Preset;
  /** Figures that were set by hand. */
  readonly own: ReadonlySet<ParameterKey>;
}

/**
 * Whose one figure of a scenario is; undefined where it is not given. Where a hand moved one side of
 * a pair, the other one stays whose it was. A pair that a hand left as it had been is the visitor's:
 * it has been confirmed.
 */
export function provenanceOf(
  key: ParameterKey,
  { scenario, preset, own }: Origin,
  side: Side = 'now',
): Provenance | undefined {
  if (!isGiven(valueOf(scenario, key, side))) return undefined;
  const usual = (of: Side) => (isLever(key) ? preset.scenario[of][key] : parameterOf(key).default);
  const isKept = (of: Side) => sameValue(valueOf(scenario, key, of), usual(of));
  if (!isKept(side) || (own.has(key) && sides.every(isKept))) return 'visitor';
  return isLever(key) && !preset.assumed.includes(key) ? 'source' : 'ours';
}

/** How much of the ready-made scenario the levers of a scenario still have. */
export function keptOf(origin: Origin): 'whole' | 'part' | 'none' {
  const all = leverKeys.flatMap((key) => sides.map((side) => provenanceOf(key, origin, side)));
  const isKept = (whose: Provenance | undefined) => whose === 'source' || whose === 'ours';
  if (all.every(isKept)) return 'whole';
  return all.some(isKept) ? 'part' : 'none';
}

function isLever(key: ParameterKey): key is LeverKey {
  return (leverKeys as readonly string[]).includes(key);
}
