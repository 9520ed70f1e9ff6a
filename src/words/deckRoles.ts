import type { FigureStyle } from '../i18n/figure.ts';
import { elasticities, factorsOf, outcomes } from '../model/factors.ts';
import type { BothSides, Lever, LeverValues } from '../model/levers.ts';
import type { Figures } from '../model/metrics.ts';
import { sides } from '../model/sides.ts';
import type { OptionalFigure } from '../ui/textFigure.ts';
import type { DeckTexts } from './deck.ts';
import { multiplierReading, multiplierText } from './results.ts';

type Texts = Pick<DeckTexts, 'present' | 'results'>;

const multipliers = { coca: 'cocaMultiplier', contractsPerMonth: 'contractsMultiplier' } as const;

/** What a lever does alone: its factor, if it changes, and the word behind it. */
export interface LeverEffect {
  readonly figure?: OptionalFigure;
  readonly word: string;
}

/** What a lever does to the outcome that it is a part of; undefined where that is unknown. */
export function leverEffect(
  { key }: Lever,
  { now, goal }: BothSides<LeverValues>,
  figures: Figures,
  style: FigureStyle,
  t: Texts,
): LeverEffect | undefined {
  // The cycle enters neither outcome.
  const outcome = outcomes.find((one) => elasticities[one][key] !== 0);
  const multiplier = outcome ? multipliers[outcome] : 'cycleMultiplier';
  const value = outcome ? factorsOf(now, goal, outcome)[key].factor : figures.cycleMultiplier;
  // Free on both sides: not cheaper.
  const isFree = sides.some((side) => figures[side].coca === 0);
  if (!Number.isFinite(value) || (outcome === 'coca' && isFree)) return undefined;
  const reading = multiplierReading(value);
  if (reading === 'same') return { word: t.present.figures.unchanged };
  return {
    figure: {
      metric: outcome ? `factor.${key}` : multiplier,
      outcome,
      value,
      text: multiplierText(multiplier, value, style, t.results),
    },
    word: t.results.reads[multiplier][reading],
  };
}
