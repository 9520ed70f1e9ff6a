import type { InputProblem } from '../../scenario/input.ts';
import { isGiven, sameValue } from '../../scenario/scenario.ts';
import type { Reading } from '../../words/levers.ts';

interface Remark<Key> {
  readonly key: Key;
  readonly text: string;
  /** What counts while it holds. */
  readonly kept: number;
  /** Whether it says why what was typed is not taken, or else how it was read. */
  readonly isRefusal: boolean;
  /** What may have been meant instead. */
  readonly other?: Reading['other'];
}

/**
 * What becomes of figures that are typed, field by field: one that is read is set, and one that is
 * refused leaves what counted before it. Call it while a component is made.
 */
export function typedFigures<Key extends string>(
  valueOf: (key: Key) => number,
  set: (key: Key, value: number) => void,
) {
  let said = $state.raw<readonly Remark<Key>[]>([]);
  let run: { readonly key: Key; readonly typed: string; readonly before: number } | undefined;

  const keep = (isKept: (one: Remark<Key>) => boolean) => {
    if (!said.every(isKept)) said = said.filter(isKept);
  };
  const forget = (which: Key) => keep(({ key }) => key !== which);

  /** What counted before what is being typed was begun: on the way to "250", nobody meant 25. */
  const before = (key: Key, typed: string): number => {
    const goesOn = run?.key === key && run.typed !== '' && typed.startsWith(run.typed);
    run = { key, typed, before: run && goesOn ? run.before : valueOf(key) };
    return run.before;
  };

  const remark = (next: Remark<Key>) => {
    said = [...said.filter(({ key }) => key !== next.key), next];
  };
  const remarkOf = (which: Key, isRefusal: boolean) =>
    said.find((one) => one.key === which && one.isRefusal === isRefusal);

  /** The figure that is offered instead of the one that was read, and how to take it. */
  const insteadOf = (key: Key) => {
    const other = remarkOf(key, false)?.other;
    if (!other) return undefined;
    const take = () => {
      forget(key);
      run = undefined;
      set(key, other.value);
    };
    return { text: other.text, take };
  };

  // Once the figure that was kept instead has changed (by undo, by a preset, on the track) there is
  // no more to say.
  $effect(() => keep(({ key, kept }) => Object.is(kept, valueOf(key))));

  return {
    /**
     * Takes what was typed in a field as it was read. `why` says of what is refused what was wrong
     * with it, and which value is kept; `reading` of what could mean two figures, as which it counts.
     */
    take(
      key: Key,
      typed: string,
      read: number | InputProblem,
      why: (problem: InputProblem, kept: number) => string,
      reading?: Reading,
    ) {
      const kept = before(key, typed);
      if (typeof read === 'number') {
        forget(key);
        set(key, read);
        if (reading) remark({ key, ...reading, kept: read, isRefusal: false });
      } else if (read === 'empty' && !isGiven(kept)) forget(key);
      else {
        if (!sameValue(valueOf(key), kept)) set(key, kept);
        remark({ key, text: why(read, kept), kept, isRefusal: true });
      }
    },
    /** Why what was typed last was not taken, and what counts instead. */
    problem: (key: Key) => remarkOf(key, true)?.text,
    /** The same, and how what was typed last was read where it could have meant another figure. */
    said: (key: Key) => ({
      problem: remarkOf(key, true)?.text,
      reading: remarkOf(key, false)?.text,
      instead: insteadOf(key),
    }),
    /** The visitor is done with a field: what counts now does. */
    settle: () => {
      run = undefined;
    },
    /** Forgets what was said: the figures are being set in another way. */
    clear: () => keep(() => false),
  };
}
