import { figureText, type FigureStyle } from '../i18n/figure.ts';

/** Chances so near to certainty that more digits would not be true. */
const [SURE, HARDLY] = [0.999, 0.001];

/** A chance (0…1) in words: never quite certain. */
export function chanceText(chance: number, style: FigureStyle): string {
  if (chance > SURE) return `>${figureText(SURE, 'fraction', style)}`;
  if (chance < HARDLY) return `<${figureText(HARDLY, 'fraction', style)}`;
  return figureText(chance, 'fraction', style);
}
