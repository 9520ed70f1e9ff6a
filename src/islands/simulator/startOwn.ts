import { missingLevers } from '../../scenario/scenario.ts';
import { applyPreset } from '../../state/actions.ts';
import { baseline, scenario } from '../../state/current.ts';

/** Starts from nothing, or goes on where a visitor is already putting in figures of her own. */
export function startOwn(): void {
  if (baseline.get() !== 'mine') applyPreset('mine');
  const next = missingLevers(scenario.get())[0];
  document.getElementById(`${next?.key ?? 'cv1'}-${next?.side ?? 'now'}-field`)?.focus();
}
