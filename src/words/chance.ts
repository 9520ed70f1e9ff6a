import { figureText, type FigureStyle } from '../i18n/figure.ts';

/** Limits beyond which digits would be false precision. */
const [SURE, HARDLY] = [0.999, 0.001];

/** A chance (0…1) as text: never 0 % or 100 %. */
export function chanceText(chance: number, style: FigureStyle): string {
  if (chance > SURE) return `>${figureText(SURE, 'fraction', style)}`;
  if (chance < HARDLY) return `<${figureText(HARDLY, 'fraction', style)}`;
  return figureText(chance, 'fraction', style);
}
