import { atom } from 'nanostores';
import { leverKeys, type LeverKey } from '../model/levers.ts';
import type { PlanKey } from '../model/plan.ts';
import { difference, isNone } from '../scenario/difference.ts';
import type { PresetKey } from '../scenario/presets.ts';
import { sameLevers, sides, type Scenario } from '../scenario/scenario.ts';
import { openedLink } from './address.ts';
import { announce, rests } from './announcement.ts';
import { baseline, grip, linked, ownFigures, pace, scenario } from './scenario.ts';

/** All that undo brings back: the scenario, how its levers are held, whose its figures are. */
interface Moment {
  readonly scenario: Scenario;
  readonly baseline: PresetKey;
  readonly linked: ReadonlySet<LeverKey>;
  readonly own: ReadonlySet<LeverKey | PlanKey>;
}

/** How many steps can be undone. */
export const STEPS = 100;

/** Whether there is a step to undo. */
export const undoable = atom(false);

/** Whether there is a step to redo. */
export const redoable = atom(false);

const past: Moment[] = [];
const future: Moment[] = [];
let present = momentNow();
/** What the hand that has not come to rest yet is moving. */
let held: string | undefined;
let isAwaited = false;

/**
 * Remembers every change of the scenario from now on, one step a gesture. Gives back a function
 * that stops this.
 */
export function followHistory(): () => void {
  past.length = future.length = 0;
  held = undefined;
  present = momentNow();
  tell();
  const stops = [
    scenario.listen(awaitAction),
    baseline.listen(awaitAction),
    linked.listen(awaitAction),
    rests.listen(endGesture),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What moves next is a step of its own, even if it is the same lever. */
export function endGesture(): void {
  close();
  tell();
}

/** The same where no store may be set yet, as while Svelte takes away what had the focus. */
export function endGestureQuietly(): void {
  close();
  queueMicrotask(tell);
}

/** Brings back what was before the last step. */
export function undo(): void {
  move(past, future);
}

/** Takes an undone step again. */
export function redo(): void {
  move(future, past);
}

/** An action sets several stores: what it comes to is looked at once it is over. */
function awaitAction(): void {
  if (isAwaited) return;
  isAwaited = true;
  queueMicrotask(() => {
    record();
    tell();
  });
}

function close(): void {
  record();
  letGo();
}

function record(): void {
  isAwaited = false;
  const next = momentNow();
  if (isSame(next, present)) {
    present = next;
    return;
  }
  const moving = pace.get() === 'hand' ? movedPart(present, next) : undefined;
  if (moving === undefined || moving !== held) {
    letGo();
    past.push(present);
    if (past.length > STEPS) past.shift();
  }
  held = moving;
  present = next;
  future.length = 0;
}

function letGo(): void {
  // A hand that went back to where it came from has changed nothing.
  const before = held === undefined ? undefined : past.at(-1);
  if (before && isSame(before, present)) past.pop();
  held = undefined;
}

function move(from: Moment[], to: Moment[]): void {
  endGesture();
  const next = from.pop();
  if (!next) return;
  to.push(present);
  // A notice on a link that is no longer what the page shows would be wrong.
  if (openedLink.get()?.scenario === present.scenario) openedLink.set(undefined);
  present = next;
  baseline.set(next.baseline);
  linked.set(next.linked);
  ownFigures.set(next.own);
  pace.set('jump');
  scenario.set(next.scenario);
  tell();
  announce();
}

function tell(): void {
  undoable.set(past.length > 0);
  redoable.set(future.length > 0);
}

function momentNow(): Moment {
  return {
    scenario: scenario.get(),
    baseline: baseline.get(),
    linked: linked.get(),
    own: ownFigures.get(),
  };
}

function isSame(a: Moment, b: Moment): boolean {
  return (
    (a.scenario === b.scenario || isNone(difference(a.scenario, b.scenario))) && isHeldAlike(a, b)
  );
}

function isHeldAlike(a: Moment, b: Moment): boolean {
  return (
    a.baseline === b.baseline &&
    (a.linked === b.linked || leverKeys.every((key) => a.linked.has(key) === b.linked.has(key)))
  );
}

/** Names what a hand has moved between two moments; nothing where it was no hand. */
function movedPart(before: Moment, after: Moment): string | undefined {
  if (!isHeldAlike(before, after)) return undefined;
  // Of several levers in one hand, some may stay where they are for a while.
  const held = grip.get();
  if (held !== undefined) return held;
  const [from, to] = [before.scenario, after.scenario];
  const { levers, plan, ...rest } = difference(from, to);
  const moved = sides.filter((side) => !sameLevers(from[side], to[side]));
  return JSON.stringify([levers, plan, rest, moved]);
}
