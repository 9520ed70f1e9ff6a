import type { ChartTableRow } from '../charts/chartTable.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill } from '../i18n/message.ts';
import type { Salesperson, SalespeopleFigures, SalespersonFigures } from '../model/salespeople.ts';
import { isGiven } from '../scenario/scenario.ts';
import { repCount } from '../scenario/reps.ts';
import type { TypedOutcome } from './levers.ts';
import { typedCount } from './typedCount.ts';

export type RepsTexts = Pick<Dictionary, 'reps'>;

export type RepColumn = 'leads' | 'contracts';

/** Name of a salesperson: by place, from 0, where there is none. */
export function repName({ name }: Salesperson, place: number, { reps }: RepsTexts): string {
  return name || fill(reps.unnamed, { row: String(place + 1) });
}

const WORTH = 0.05;

/** Conclusions about the salespeople's CV2; empty without leads. */
export function repsNotes(
  figures: SalespeopleFigures,
  style: FigureStyle,
  t: RepsTexts,
): readonly string[] {
  const { reps } = t;
  if (!isGiven(figures.mean)) return [];
  const mean = percentOf(figures.mean, style);
  const named = figures.reps.map((rep, at) => ({ ...rep, name: repName(rep, at, t) }));
  const behind = named
    .filter(({ trainingGain }) => trainingGain >= WORTH)
    .toSorted((a, b) => b.trainingGain - a.trainingGain);
  const gain = behind.reduce((sum, rep) => sum + rep.trainingGain, 0);
  const who = listText(
    behind.map(({ name, trainingGain }) =>
      fill(reps.gain, { name, gain: figureText(trainingGain, 'contracts', style) }),
    ),
    style.locale,
  );
  const main =
    figures.differ === 0
      ? fill(reps.same, { mean })
      : behind.length === 0
        ? fill(reps.even, { mean })
        : fill(reps.some, { mean, who, gain: spokenFigure(gain, 'contracts', style) });
  const beyond = (message: string, isBeyond: (rep: SalespersonFigures) => boolean) => {
    const names = named.filter(isBeyond).map(({ name }) => name);
    return names.length > 0 ? [fill(message, { names: listText(names, style.locale) })] : [];
  };
  return [
    main,
    ...beyond(reps.outside.low, ({ cv2, low95 }) => cv2 < low95),
    ...beyond(reps.outside.high, ({ cv2, high95 }) => cv2 > high95),
  ];
}

export function repsTable(
  figures: SalespeopleFigures,
  style: FigureStyle,
  t: RepsTexts,
): readonly ChartTableRow[] {
  const share = (value: number) => percentOf(value, style);
  const range = (low: number, high: number) =>
    isGiven(low) ? fill(t.reps.table.range, { low: share(low), high: share(high) }) : share(low);
  return figures.reps.map((rep, at) => ({
    name: repName(rep, at, t),
    cells: [
      share(rep.cv2),
      range(rep.low95, rep.high95),
      range(rep.low998, rep.high998),
      share(rep.shrunk),
      isGiven(rep.trainingGain) ? spokenFigure(rep.trainingGain, 'contracts', style) : share(NaN),
    ].map((text) => ({ text })),
  }));
}

export function percentOf(share: number, style: FigureStyle): string {
  return figureText(isGiven(share) ? Number(share.toPrecision(3)) : NaN, 'fraction', style);
}

/** Reads a typed count: whole, contracts at most leads. */
export function typedRepCount(
  column: RepColumn,
  rep: Salesperson,
  typed: string,
  style: FigureStyle,
  { reps, levers }: RepsTexts & Pick<Dictionary, 'levers'>,
): TypedOutcome {
  const [least, most] = repCount.allowed;
  const from = column === 'leads' && isGiven(rep.contracts) ? rep.contracts : least;
  const to = column === 'contracts' && isGiven(rep.leads) ? rep.leads : most;
  return typedCount(repCount, [from, to], typed, style, reps, levers);
}
