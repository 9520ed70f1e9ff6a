import { salespeopleFigures } from '../model/salespeople.ts';
import { isGiven, type Scenario } from '../scenario/scenario.ts';
import { cellOf, type CsvRow, type RowStyle } from './csvCells.ts';
import { repName } from './reps.ts';

const counts = ['leads', 'contracts'] as const;

const figures = ['cv2', 'low95', 'high95', 'low998', 'high998', 'shrunk'] as const;

/** Counts of each salesperson and, where complete, the figures of CV2. */
export function repRows({ reps }: Scenario, { t }: RowStyle): CsvRow[] {
  const { csv } = t.takeAway;
  const isKnown = reps.map(({ leads, contracts }) => isGiven(leads) && isGiven(contracts));
  const { reps: complete } = salespeopleFigures(reps.filter((_, at) => isKnown[at]));
  const left = [...complete];
  return reps.flatMap((rep, at) => {
    const part = `${csv.parts.reps}: ${repName(rep, at, t)}`;
    const name = (key: string) => `reps.${at + 1}.${key}`;
    const counted = counts.map((key) => ({
      part,
      figure: t.reps.columns[key],
      name: name(key),
      unit: csv.units[key],
      value: cellOf(rep[key], key, true, t),
      ...(isGiven(rep[key]) ? { provenance: t.levers.provenance.visitor } : {}),
    }));
    const shown = isKnown[at] ? left.shift() : undefined;
    if (!shown) return counted;
    return [
      ...counted,
      ...figures.map((key) => ({
        part,
        figure: csv.reps[key],
        name: name(key),
        unit: csv.units.percent,
        value: cellOf(shown[key], 'fraction', false, t),
      })),
      {
        part,
        figure: csv.reps.trainingGain,
        name: name('trainingGain'),
        unit: csv.units.contracts,
        value: cellOf(shown.trainingGain, 'contracts', false, t),
      },
    ];
  });
}
