import { atom } from 'nanostores';
import { parameters } from '../model/parameters.ts';
import { sameScenario } from '../scenario/scenario.ts';
import { openedLink } from './address.ts';
import { current, jumpTo, settle, type Current } from './current.ts';

/** How many steps can be undone. */
export const STEPS = 100;

/** Whether there is a step to undo. */
export const undoable = atom(false);

/** Whether there is a step to redo. */
export const redoable = atom(false);

const past: Current[] = [];
const future: Current[] = [];
/** What the hand that has not come to rest yet is moving. */
let gesture: string | undefined;
/** Whether a step is being taken back or again, which is no step of its own. */
let isMoving = false;

/**
 * Records every change of the scenario from now on, one step a gesture. Gives back a function that
 * stops this.
 */
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

/** Ends the gesture. A hand that went back to where it came from has changed nothing. */
function close(now = current.get()): void {
  const before = gesture === undefined ? undefined : past.at(-1);
  if (before && isSame(before, now)) past.pop();
  gesture = undefined;
}

function move(from: Current[], to: Current[]): void {
  settle();
  endGesture();
  const next = from.pop();
  if (!next) return;
  const before = current.get();
  to.push(before);
  // A notice on a link that is no longer what the page shows would be wrong.
  if (openedLink.get()?.scenario === before.scenario) openedLink.set(undefined);
  const { scenario, baseline, start, linked, joined, own } = next;
  isMoving = true;
  jumpTo({ scenario, baseline, start, linked, joined, own });
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
