import type { FigureStyle } from '../i18n/figure.ts';
import type { BothSides } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { SystemFigures } from '../model/system.ts';
import { type Scenario } from '../scenario/scenario.ts';
import type { FigureRow } from '../ui/textFigure.ts';
import type { DeckTexts } from './deck.ts';
import { moneyText } from './money.ts';

/** COCA in full and its parts, LTV and payback; tools and bonus only where there are any. */
export function moneyLines(
  { customer }: Pick<Scenario, 'customer'>,
  system: BothSides<SystemFigures>,
  style: FigureStyle,
  t: DeckTexts,
): readonly FigureRow[] {
  const { names } = t.money.figures;
  const { parts } = t.money.chart;
  const hasTools = sides.some((side) => customer[side].toolsCost > 0 || customer[side].bonus > 0);
  const line = (key: Parameters<typeof moneyText>[0], name: string, isPart = false): FigureRow => ({
    key,
    name,
    isPart,
    cells: sides.map((side) => ({
      metric: key,
      side,
      value: system[side].customer[key],
      text: moneyText(key, system[side], style, t),
    })),
  });
  return [
    line('fullCoca', names.fullCoca),
    line('coca', parts.clicks, true),
    line('teamPerContract', parts.people, true),
    ...(hasTools ? [line('toolsPerContract', parts.tools, true)] : []),
    line('ltv', t.present.figures.ltv),
    line('paybackDays', names.paybackDays),
  ];
}
