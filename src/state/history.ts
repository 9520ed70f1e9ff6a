import { atom } from 'nanostores';
import { parameters } from '../model/parameters.ts';
import { sameScenario } from '../scenario/scenario.ts';
import { openedLink } from './address.ts';
import { current, jumpTo, settle, type Current, type HistoryStep } from './current.ts';

export const STEPS = 100;

export const undoable = atom(false);

export const redoable = atom(false);

const past: Current[] = [];
const future: Current[] = [];
let gesture: string | undefined;
let isMoving = false;

/** Records changes of the scenario, one step a gesture. Returns how to stop. */
export function followHistory(): () => void {
  past.length = future.length = 0;
  gesture = undefined;
  tell();
  let before = current.get();
  return current.listen((next) => {
    if (!isMoving) {
      record(before, next);
      tell();
    }
    before = next;
  });
}

/** Ends the gesture: the next change is a step of its own. */
export function endGesture(): void {
  close();
  tell();
}

/** `endGesture` where no store may be set, as while Svelte removes a focused element. */
export function endGestureQuietly(): void {
  close();
  queueMicrotask(tell);
}

export function undo(): void {
  move('undo', past, future);
}

export function redo(): void {
  move('redo', future, past);
}

function record(before: Current, next: Current): void {
  if (!isSame(before, next)) {
    if (next.change.gesture === undefined || next.change.gesture !== gesture) {
      close(before);
      past.push(before);
      if (past.length > STEPS) past.shift();
    }
    gesture = next.change.gesture;
    future.length = 0;
  }
  if (next.change.gesture === undefined) close(next);
}

/** Ends the gesture; one that returned to its start is dropped. */
function close(now = current.get()): void {
  const before = gesture === undefined ? undefined : past.at(-1);
  if (before && isSame(before, now)) past.pop();
  gesture = undefined;
}

function move(step: HistoryStep, from: Current[], to: Current[]): void {
  settle();
  endGesture();
  const next = from.pop();
  if (!next) return;
  const before = current.get();
  to.push(before);
  // That notice would describe another scenario than the page's.
  if (openedLink.get()?.scenario === before.scenario) openedLink.set(undefined);
  const { scenario, baseline, start, linked, joined, own } = next;
  isMoving = true;
  jumpTo({ scenario, baseline, start, linked, joined, own }, undefined, step);
  isMoving = false;
  tell();
}

function tell(): void {
  undoable.set(past.length > 0);
  redoable.set(future.length > 0);
}

function isSame(a: Current, b: Current): boolean {
  return (
    a.baseline === b.baseline &&
    (a.scenario === b.scenario || sameScenario(a.scenario, b.scenario)) &&
    (a.linked === b.linked ||
      parameters.every(({ key }) => a.linked.has(key) === b.linked.has(key)))
  );
}
