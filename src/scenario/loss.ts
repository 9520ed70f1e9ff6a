import type { Side } from '../model/levers.ts';
import type { ParameterKey } from '../model/parameters.ts';
import type { PresetKey } from './presets.ts';

/** What a visitor starts from: a ready-made scenario, or what a link or a saved scenario brought. */
export type StartKind = PresetKey | 'link' | 'saved';

/** A change by one press that takes figures of the visitor's away. */
export type Loss =
  | { readonly kind: 'linked' | 'reset'; readonly key: ParameterKey }
  | { readonly kind: 'levers' | 'goal' | 'channel' | 'counts' }
  | { readonly kind: 'numbers'; readonly side: Side }
  | { readonly kind: 'started'; readonly from: PresetKey }
  | { readonly kind: 'opened'; readonly name: string };
