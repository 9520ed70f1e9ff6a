import { isLeverKey, leverKeys, type Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Preset } from './presets.ts';
import { isGiven, sameValue, type Scenario } from './scenario.ts';
import { valueOf } from './values.ts';

export type Provenance = 'source' | 'ours' | 'visitor';

export interface Origin {
  readonly scenario: Scenario;
  readonly preset: Preset;
  readonly own: ReadonlySet<ParameterKey>;
}

/**
 * A figure's provenance; undefined where not given. A pair's sides have their own; a pair edited
 * back to its old values is the visitor's, who confirmed it.
 */
export function provenanceOf(
  key: ParameterKey,
  { scenario, preset, own }: Origin,
  side: Side = 'now',
): Provenance | undefined {
  if (!isGiven(valueOf(scenario, key, side))) return undefined;
  const usual = (of: Side) =>
    isLeverKey(key) ? preset.scenario[of][key] : parameterOf(key).default;
  const isKept = (of: Side) => sameValue(valueOf(scenario, key, of), usual(of));
  if (!isKept(side) || (own.has(key) && sides.every(isKept))) return 'visitor';
  return isLeverKey(key) && !preset.assumed.includes(key) ? 'source' : 'ours';
}

/** How many of the preset's levers are left. */
export function keptOf(origin: Origin): 'whole' | 'part' | 'none' {
  const all = leverKeys.flatMap((key) => sides.map((side) => provenanceOf(key, origin, side)));
  const isKept = (provenance: Provenance | undefined) =>
    provenance === 'source' || provenance === 'ours';
  if (all.every(isKept)) return 'whole';
  return all.some(isKept) ? 'part' : 'none';
}
