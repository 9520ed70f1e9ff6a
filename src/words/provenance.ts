import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { funnel } from '../model/funnel.ts';
import { leverKeys, type LeverKey } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { metricUnit } from '../model/metrics.ts';
import { orderKeys, type ParameterKey } from '../model/parameters.ts';
import { keptOf, provenanceOf, type Origin, type Provenance } from '../scenario/provenance.ts';
import { type Scenario } from '../scenario/scenario.ts';
import { isWorkedExample, sourceFigures } from '../scenario/source.ts';
import { leverNames } from './levers.ts';

export interface ProvenanceMark {
  readonly provenance: Provenance | undefined;
  readonly label: string;
}

/** Provenance marks of a parameter: one where equal, else one a side. */
export function provenanceMarks(
  key: ParameterKey,
  origin: Origin,
  t: Pick<Dictionary['levers'], 'provenance' | 'sides'>,
): readonly ProvenanceMark[] {
  const both = sides.map((side) => ({ side, provenance: provenanceOf(key, origin, side) }));
  const [first] = both;
  if (first && both.every(({ provenance }) => provenance === first.provenance)) {
    return [
      {
        provenance: first.provenance,
        label: first.provenance ? t.provenance[first.provenance] : '',
      },
    ];
  }
  return both.map(({ side, provenance }) => ({
    provenance,
    label: provenance ? `${t.sides[side]}: ${t.provenance[provenance]}` : '',
  }));
}

export function provenanceText(...of: Parameters<typeof provenanceMarks>): string {
  return provenanceMarks(...of)
    .map(({ label }) => label)
    .filter(Boolean)
    .join('; ');
}

/** The example's name, and how much of it is left. */
export function exampleText(origin: Origin, t: Dictionary['opening']): string {
  const kept = keptOf(origin);
  if (kept === 'none') return t.examples.mine;
  return (kept === 'whole' ? t.examples : t.changed)[origin.preset.key];
}

/** The source's own figures and where it rounds; empty unless it is the worked example. */
export function sourceText(
  scenario: Scenario,
  style: FigureStyle,
  t: Dictionary['opening'],
): string | undefined {
  if (!isWorkedExample(scenario)) return undefined;
  const { clicks, coca, contractsMultiplier } = sourceFigures;
  return fill(t.source, {
    exact: spokenFigure(funnel(scenario.now).visitsPerContract, 'visits', style, 'of'),
    clicks: figureText(clicks, 'visits', style),
    price: figureText(scenario.now.price, metricUnit('price'), style),
    now: figureText(coca.now, 'money', style),
    goal: figureText(coca.goal, 'money', style),
    times: figureText(contractsMultiplier, 'multiplier', style),
  });
}

/** Our assumptions: levers by name, the plan as one; empty where none. */
export function assumedText(
  origin: Origin,
  t: Pick<Dictionary, 'opening' | 'levers'>,
): string | undefined {
  const isOurs = (key: LeverKey) =>
    sides.some((side) => provenanceOf(key, origin, side) === 'ours');
  const assumed = leverKeys.filter(isOurs);
  const hasPlan = orderKeys.some((key) => provenanceOf(key, origin) === 'ours');
  const figures = [
    ...(assumed.length > 0 ? [leverNames(assumed, t.levers)] : []),
    ...(hasPlan ? [t.opening.plan] : []),
  ];
  return figures.length > 0 ? fill(t.opening.ours, { figures: figures.join(', ') }) : undefined;
}
