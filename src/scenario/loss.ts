import type { Side } from '../model/levers.ts';
import type { ParameterKey } from '../model/parameters.ts';
import type { PresetKey } from './presets.ts';

/** Origin of a scenario. */
export type StartKind = PresetKey | 'link' | 'saved';

export type Loss =
  | { readonly kind: 'linked' | 'reset'; readonly key: ParameterKey }
  | { readonly kind: 'levers' | 'goal' | 'channel' | 'counts' }
  | { readonly kind: 'numbers'; readonly side: Side }
  | { readonly kind: 'started'; readonly from: PresetKey }
  | { readonly kind: 'opened'; readonly name: string };
