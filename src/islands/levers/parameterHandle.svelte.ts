import { placeOf, steppedValue, valueAt, type StepSize } from '../../charts/geometry/trackScale.ts';
import type { FigureStyle } from '../../i18n/figure.ts';
import { fill } from '../../i18n/message.ts';
import { decimalSign } from '../../i18n/number.ts';
import type { BothSides, Side } from '../../model/levers.ts';
import { parameterOf, type ParameterKey } from '../../model/parameters.ts';
import { cellsOf, fieldText } from '../../scenario/input.ts';
import { isGiven } from '../../scenario/scenario.ts';
import { moveBothSides, moveParameter } from '../../state/actions.ts';
import { readField } from '../../words/levers.ts';
import {
  fieldSuffix,
  parameterFigure,
  parameterText,
  typedParameter,
  type ParameterTexts,
} from '../../words/parameter.ts';
import { typedFigures } from './typedFigures.svelte.ts';

interface Shown {
  readonly key: ParameterKey;
  readonly isParted: boolean;
  readonly style: FigureStyle;
  readonly t: ParameterTexts;
}

/** Behaviour of a parameter's thumbs and fields. Call during component initialisation. */
export function parameterHandle(shown: () => Shown, values: () => BothSides<number>) {
  const set = (side: Side, value: number) => moveParameter(shown().key, side, value);
  const typed = typedFigures<Side>((side) => values()[side], set);
  const row = () => parameterOf(shown().key);
  const idOf = (side: Side) => (shown().isParted ? `${row().link}-${side}` : row().link);

  const label = (side: Side, ofSide: string, ofBoth: string) => {
    const { key, isParted, t } = shown();
    const name = parameterText(key, 'names', t);
    return fill(isParted ? ofSide : ofBoth, { name, side: t.levers.sides[side] });
  };

  // Apart from the values, which change at each move.
  const onSides = (ofSide: string, ofBoth: string) => ({
    now: label('now', ofSide, ofBoth),
    goal: label('goal', ofSide, ofBoth),
  });
  const thumbLabels = $derived(onSides(shown().t.levers.slider, shown().t.levers.sliderOfBoth));
  const fieldLabels = $derived(onSides(shown().t.levers.field, '{name}'));

  const move = (side: Side, value: number) => {
    typed.clear();
    set(side, value);
  };

  /** Two pasted cells are now and goal. Returns whether they were accepted. */
  const takeCells = (text: string): boolean => {
    const { key, style } = shown();
    const [now, goal, ...more] = cellsOf(text).map((cell) => readField(row(), cell, style));
    if (typeof now !== 'number' || typeof goal !== 'number' || more.length > 0) return false;
    typed.clear();
    moveBothSides(key, { now, goal });
    return true;
  };

  return {
    thumb(side: Side) {
      const { key, isParted, style, t } = shown();
      const value = values()[side];
      return {
        id: idOf(side),
        side: isParted ? side : ('both' as const),
        label: thumbLabels[side],
        spoken: isGiven(value) ? parameterFigure(key, value, style, t.plan) : t.levers.notGiven,
        place: placeOf(row(), value),
        isGiven: isGiven(value),
      };
    },

    fieldLabel: (side: Side) => fieldLabels[side],

    field(side: Side) {
      const { key, isParted, style, t } = shown();
      const value = values()[side];
      return {
        id: `${idOf(side)}-field`,
        ...(isParted ? { side } : {}),
        label: fieldLabels[side],
        text: fieldText(row(), value, decimalSign(style.locale)),
        suffix: fieldSuffix(key, value, style),
        placeholder: isGiven(value) ? '' : t.levers.fieldEmpty,
      };
    },

    feedback: (side: Side) => typed.of(side).feedback,

    move,

    drag(thumb: Side | 'both', place: number) {
      move(sideOf(thumb), valueAt(row(), place));
    },

    step(thumb: Side | 'both', isUp: boolean, size: StepSize) {
      const side = sideOf(thumb);
      move(side, steppedValue(row(), values()[side], isUp, size));
    },

    type(side: Side, text: string) {
      const { key, style, t, isParted } = shown();
      if (isParted && side === 'now' && takeCells(text)) return;
      typed.of(side).take(text, ...typedParameter(key, text, style, t));
    },

    done: typed.done,

    clear: typed.clear,
  };
}

/** The thumb of a linked pair is now's. */
function sideOf(thumb: Side | 'both'): Side {
  return thumb === 'both' ? 'now' : thumb;
}
