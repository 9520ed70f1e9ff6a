import { placeOf, steppedValue, valueAt } from '../../charts/geometry/leverScale.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../../i18n/figure.ts';
import { fill, plural } from '../../i18n/message.ts';
import { currencySign } from '../../i18n/money.ts';
import { decimalSign } from '../../i18n/number.ts';
import type { Lever, Side } from '../../model/levers.ts';
import { cellsOf, typedText } from '../../scenario/input.ts';
import { isGiven } from '../../scenario/scenario.ts';
import { settle } from '../../state/current.ts';
import { moveLever, moveLeverSides } from '../../state/actions.ts';
import { readField, spokenLever, typedLever } from '../../words/levers.ts';
import { typedFigures } from './typedFigures.svelte.ts';

interface Held {
  readonly lever: Lever;
  readonly values: Readonly<Record<Side, number>>;
  readonly style: FigureStyle;
  readonly t: Dictionary['levers'];
}

/**
 * A lever as a hand holds it, whatever it looks like: its thumbs and fields, and what becomes of what
 * is dragged or typed. Call it while a component is made.
 */
export function leverHandle(held: () => Held) {
  const set = (side: Side, value: number) => moveLever(held().lever.key, side, value);
  const typed = typedFigures<Side>((side) => held().values[side], set);

  const move = (side: Side, value: number) => {
    typed.clear();
    set(side, value);
  };

  /** Two cells of a spreadsheet are now and the goal beside it. Tells whether they were taken. */
  const spread = (text: string): boolean => {
    const { lever, style } = held();
    const [now, goal, ...more] = cellsOf(text).map((cell) => readField(lever, cell, style));
    if (typeof now !== 'number' || typeof goal !== 'number' || more.length > 0) return false;
    typed.settle();
    typed.clear();
    moveLeverSides(lever.key, { now, goal });
    return true;
  };

  return {
    thumb(side: Side) {
      const { lever, values, style, t } = held();
      const value = values[side];
      return {
        id: `${lever.key}-${side}`,
        side,
        label: fill(t.slider, { lever: t.names[lever.key], side: t.sides[side] }),
        spoken: isGiven(value)
          ? spokenLever(spokenFigure(value, lever.unit, style), lever.isPerMonth, t)
          : t.notGiven,
        place: placeOf(lever, value),
        isGiven: isGiven(value),
      };
    },

    field(side: Side) {
      const { lever, values, style, t } = held();
      const value = values[side];
      const sign = currencySign(style.locale, style.currency);
      const suffix =
        lever.unit === 'money' ? sign : plural(style.locale, t.suffix[lever.key], value);
      return {
        id: `${lever.key}-${side}-field`,
        side,
        label: fill(t.field, { lever: t.names[lever.key], side: t.sides[side] }),
        text: typedText(lever, value, decimalSign(style.locale)),
        suffix: isGiven(value) ? suffix : '',
        placeholder: isGiven(value) ? '' : t.fieldEmpty,
      };
    },

    /** Why what was last typed was not taken, and what counts instead. */
    problem: typed.problem,

    /** The same, and how what was typed last was read where it could have meant another figure. */
    said: typed.said,

    move,

    drag(side: Side, place: number) {
      move(side, valueAt(held().lever, place));
    },

    step(side: Side, isUp: boolean, size: 'small' | 'big') {
      const { lever, values } = held();
      move(side, steppedValue(lever, values[side], isUp, size));
    },

    type(side: Side, text: string) {
      const { lever, style, t } = held();
      if (side === 'now' && spread(text)) return;
      typed.take(side, text, ...typedLever(lever, text, style, t));
    },

    /** The visitor is done with a field. */
    done() {
      typed.settle();
      settle();
    },

    /** Forgets what was refused: the lever is being set in another way. */
    clear: typed.clear,
  };
}
