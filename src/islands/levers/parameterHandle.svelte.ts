import { planPlaceOf, planValueAt, steppedPlanValue } from '../../charts/geometry/planScale.ts';
import { unitWord, type FigureStyle } from '../../i18n/figure.ts';
import { fill, plural } from '../../i18n/message.ts';
import { currencySign } from '../../i18n/money.ts';
import { decimalSign } from '../../i18n/number.ts';
import type { BothSides, LeverKey, Side } from '../../model/levers.ts';
import { parameterOf, type ParameterKey } from '../../model/parameters.ts';
import { typedText } from '../../scenario/input.ts';
import { isGiven } from '../../scenario/scenario.ts';
import { moveParameter } from '../../state/actions.ts';
import { settle } from '../../state/current.ts';
import {
  parameterFigure,
  parameterText,
  typedParameter,
  type ParameterTexts,
} from '../../words/parameter.ts';
import { typedFigures } from './typedFigures.svelte.ts';

interface Held {
  readonly key: Exclude<ParameterKey, LeverKey>;
  readonly values: BothSides<number>;
  /** Whether its sides have a figure each; else now's stands for both. */
  readonly isParted: boolean;
  readonly style: FigureStyle;
  readonly t: ParameterTexts;
}

/**
 * A parameter as a hand holds it, as `leverHandle` has a lever: its thumbs and fields, and what
 * becomes of what is dragged or typed. Call it while a component is made.
 */
export function parameterHandle(held: () => Held) {
  const set = (side: Side, value: number) => moveParameter(held().key, side, value);
  const typed = typedFigures<Side>((side) => held().values[side], set);
  const row = () => parameterOf(held().key);
  const idOf = (side: Side) => (held().isParted ? `${row().link}-${side}` : row().link);

  const move = (side: Side, value: number) => {
    typed.clear();
    set(side, value);
  };

  const suffixOf = (value: number): string => {
    const { style, t } = held();
    const { unit, isPerMonth } = row();
    if (!isGiven(value) || unit === 'choice') return '';
    if (unit === 'fraction') return '%';
    if (unit === 'months') return plural(style.locale, t.plan.suffix.months, value);
    const word =
      unit === 'money' ? currencySign(style.locale, style.currency) : unitWord(value, unit, style);
    return isPerMonth ? `${word} ${t.plan.suffix.perMonth}` : word;
  };

  return {
    thumb(side: Side) {
      const { key, values, isParted, style, t } = held();
      const [value, name] = [values[side], parameterText(key, 'names', t)];
      return {
        id: idOf(side),
        side: isParted ? side : ('both' as const),
        label: isParted
          ? fill(t.plan.sliderOf, { name, side: t.levers.sides[side] })
          : fill(t.plan.slider, { name }),
        spoken: isGiven(value) ? parameterFigure(key, value, style, t.plan) : t.levers.notGiven,
        place: planPlaceOf(row(), value),
        isGiven: isGiven(value),
      };
    },

    field(side: Side) {
      const { key, values, isParted, style, t } = held();
      const name = parameterText(key, 'names', t);
      return {
        id: `${idOf(side)}-field`,
        label: isParted ? fill(t.plan.fieldOf, { name, side: t.levers.sides[side] }) : name,
        text: typedText(row(), values[side], decimalSign(style.locale)),
        suffix: suffixOf(values[side]),
        placeholder: t.levers.fieldEmpty,
      };
    },

    /** Why what was typed last was not taken, or how it was read. */
    said: typed.said,

    move,

    drag(thumb: Side | 'both', place: number) {
      move(sideOf(thumb), planValueAt(row(), place));
    },

    step(thumb: Side | 'both', isUp: boolean, size: 'small' | 'big') {
      const side = sideOf(thumb);
      move(side, steppedPlanValue(row(), held().values[side], isUp, size));
    },

    type(side: Side, text: string) {
      const { key, style, t } = held();
      typed.take(side, text, ...typedParameter(key, text, style, t));
    },

    /** The visitor is done with a field. */
    done() {
      typed.settle();
      settle();
    },

    /** Forgets what was refused: the parameter is being set in another way. */
    clear: typed.clear,
  };
}

/** The one thumb of a parameter whose sides move as one is now's. */
function sideOf(thumb: Side | 'both'): Side {
  return thumb === 'both' ? 'now' : thumb;
}
