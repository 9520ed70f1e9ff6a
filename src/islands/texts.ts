import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/message.ts';
import type { MissingLever } from '../scenario/scenario.ts';
import { leverKeys } from '../model/levers.ts';

/**
 * Names levers that are not given, each once: "CV1, deal cycle (goal)". A lever that is missing on
 * both sides needs no side.
 */
export function namesOfMissing(missing: readonly MissingLever[], t: Dictionary['levers']): string {
  return leverKeys
    .flatMap((key) => {
      const of = missing.filter((one) => one.key === key);
      const [first, second] = of;
      if (!first) return [];
      return second ? [t.short[key]] : [`${t.short[key]} (${t.sides[first.side]})`];
    })
    .join(', ');
}

/** A lever's value in words for a screen reader, with its unit. */
export function spokenLever(text: string, isMarket: boolean, t: Dictionary['levers']): string {
  return fill(isMarket ? t.spokenMarket : t.spoken, { value: text });
}
