import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill, plural } from '../i18n/message.ts';
import type { Gate, LampState } from '../model/gate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { chanceText } from './chance.ts';

export type GateTexts = Pick<Dictionary, 'weeks' | 'units'>;

export const lampKeys = ['holds', 'pays', 'cv1', 'cv2', 'carried'] as const;

export type LampKey = (typeof lampKeys)[number];

export interface GateLamp {
  readonly key: LampKey;
  readonly state: LampState;
  readonly sentence: FilledMessage;
}

export function gateLamps(
  gate: Gate,
  scenario: Pick<Scenario, 'goal'>,
  style: FigureStyle,
  t: GateTexts,
): readonly GateLamp[] {
  return [
    { key: 'holds', state: gate.holds.state, sentence: holdsSentence(gate, style, t) },
    { key: 'pays', state: gate.pays.state, sentence: paysSentence(gate, style, t) },
    ...(['cv1', 'cv2'] as const).map((key) => ({
      key,
      state: gate.onTarget[key].state,
      sentence: targetSentence(key, gate, scenario.goal[key], style, t),
    })),
    { key: 'carried', state: gate.carried.state, sentence: carriedSentence(gate, style, t) },
  ];
}

/** Whether the gate is open, or what is missing. */
export function gateVerdict(gate: Gate, style: FigureStyle, t: GateTexts): FilledMessage {
  const words = t.weeks.gate;
  return gate.isOpen
    ? { message: words.open, slots: {} }
    : { message: words.shut, slots: { missing: missingText(gate, style, t) } };
}

/** One line for other pages. */
export function gateLine(gate: Gate, style: FigureStyle, t: GateTexts): FilledMessage {
  const { line } = t.weeks.gate;
  return gate.isOpen
    ? { message: line.open, slots: {} }
    : { message: line.shut, slots: { missing: missingText(gate, style, t) } };
}

/** Failing conditions: a conversion fails where it is below its goal. */
function missingText(gate: Gate, { locale }: FigureStyle, t: GateTexts): string {
  const states: Readonly<Record<LampKey, boolean>> = {
    holds: gate.holds.state !== 'yes',
    pays: gate.pays.state !== 'yes',
    cv1: gate.onTarget.cv1.state === 'no',
    cv2: gate.onTarget.cv2.state === 'no',
    carried: gate.carried.state !== 'yes',
  };
  const { missing } = t.weeks.gate;
  return listText(
    lampKeys.filter((key) => states[key]).map((key) => missing[key]),
    locale,
  );
}

function holdsSentence({ holds }: Gate, { locale }: FigureStyle, t: GateTexts): FilledMessage {
  const words = t.weeks.gate;
  const message =
    holds.state === 'cannotTell' && holds.weeksMissing === 0
      ? words.holds.noChart
      : words.holds[holds.state];
  const weeks = fill(plural(locale, words.weeks, holds.weeksMissing), {
    count: String(holds.weeksMissing),
  });
  return { message, slots: { weeks, signals: String(holds.signals) } };
}

function paysSentence({ pays }: Gate, style: FigureStyle, t: GateTexts): FilledMessage {
  const words = t.weeks.gate.pays;
  if (Number.isNaN(pays.chance)) return { message: words.missing, slots: {} };
  const chance = chanceFigure('chancePays', pays.chance, style);
  return { message: words[pays.state], slots: { chance } };
}

function targetSentence(
  lever: 'cv1' | 'cv2',
  { onTarget }: Gate,
  goal: number,
  style: FigureStyle,
  t: GateTexts,
): FilledMessage {
  const words = t.weeks.gate.target;
  const { state, chance, triesMissing } = onTarget[lever];
  if (Number.isNaN(chance)) return { message: words.missing, slots: {} };
  const rounded = Number(Math.ceil(triesMissing).toPrecision(2));
  const isOpen = state === 'cannotTell';
  return {
    message: isOpen && !Number.isFinite(triesMissing) ? words.never : words[state],
    slots: {
      goal: figureText(goal, 'fraction', style),
      chance: { ...chanceFigure('chanceOnTarget', chance, style), lever },
      tries: spokenFigure(rounded, lever === 'cv1' ? 'visits' : 'leads', style),
    },
  };
}

function carriedSentence({ carried }: Gate, style: FigureStyle, t: GateTexts): FilledMessage {
  const words = t.weeks.gate.carried;
  const { state, carries, wanted } = carried;
  if (state === 'cannotTell') return { message: words.missing, slots: {} };
  return {
    message: words[state],
    slots: {
      carries: {
        metric: 'departmentContracts',
        side: 'goal',
        value: carries,
        text: figureText(carries, 'contracts', style),
      },
      wanted: {
        metric: 'contractsPerMonth',
        side: 'goal',
        value: wanted,
        text: spokenFigure(wanted, 'contracts', style, state === 'no' ? 'of' : 'count'),
      },
    },
  };
}

function chanceFigure(
  metric: 'chancePays' | 'chanceOnTarget',
  value: number,
  style: FigureStyle,
): TextFigure {
  return { metric, value, text: chanceText(value, style) };
}
