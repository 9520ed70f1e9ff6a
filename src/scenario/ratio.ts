import { shareOf } from '../model/periodCounts.ts';
import { bareFigure } from './unitWords.ts';
import { parseDecimal } from './decimal.ts';
import { numberReadings, plainSigns } from './numberText.ts';

/** Signs and words of a ratio in both languages. */
const RATIO = /^(.*\d.*?)(?:\s*[/÷∕⁄]\s*|\s(?:(?:out )?of|из)\s)(.*\d.*)$/iu;

const COUNTED = ['visits', 'leads', 'contracts'] as const;

/** Whether a text is a ratio: "180/12000", "180 of 12 000", "180 заявок из 12 000 заходов". */
export function isRatio(text: string): boolean {
  return RATIO.test(text);
}

/** Shares that a ratio of counts can mean, the likeliest first, to six digits. */
export function ratioReadings(text: string, decimalSign: string): number[] {
  const [, part = '', whole = ''] = RATIO.exec(text) ?? [];
  const wholes = countReadings(whole, decimalSign);
  return countReadings(part, decimalSign)
    .flatMap((count) => wholes.map((of) => shareOf(count, of)))
    .filter(Number.isFinite);
}

function countReadings(text: string, decimalSign: string): number[] {
  const plain = plainSigns(text).trim();
  const figure = COUNTED.map((unit) => bareFigure(plain, unit, '')).find((one) => one);
  if (!figure) return [];
  return numberReadings(figure.number, decimalSign)
    .map((reading) => parseDecimal(reading, -figure.power))
    .filter((value) => !Number.isNaN(value));
}
