import { isGiven, sameValue } from '../../scenario/scenario.ts';
import { settle } from '../../state/current.ts';
import type { AmbiguousReading, TypedOutcome } from '../../words/levers.ts';

interface Remark<Key> {
  readonly key: Key;
  readonly text: string;
  readonly kept: number;
  readonly isRefusal: boolean;
  readonly other?: AmbiguousReading['other'];
}

export interface TypedFigure {
  readonly feedback: {
    readonly problem: string | undefined;
    readonly reading: string | undefined;
    readonly instead: { readonly text: string; readonly take: () => void } | undefined;
  };
  /** Takes parsed text. `why` explains a refusal, `reading` an ambiguous text. */
  readonly take: (typed: string, ...outcome: TypedOutcome) => void;
  /** Ends the typing, and what it did to the scenario, if anything. */
  readonly done: () => void;
}

/** Typed figures by field: refused text keeps the former value. Call during initialisation. */
export function typedFigures<Key extends string>(
  valueOf: (key: Key) => number,
  set: (key: Key, value: number) => void,
) {
  let remarks = $state.raw<readonly Remark<Key>[]>([]);
  let run: { readonly key: Key; readonly typed: string; readonly before: number } | undefined;

  const keep = (isKept: (one: Remark<Key>) => boolean) => {
    if (!remarks.every(isKept)) remarks = remarks.filter(isKept);
  };
  const forget = (which: Key) => keep(({ key }) => key !== which);

  /** The value before typing began: on the way to "250", 25 was not meant. */
  const before = (key: Key, typed: string): number => {
    const goesOn = run?.key === key && run.typed !== '' && typed.startsWith(run.typed);
    run = { key, typed, before: run && goesOn ? run.before : valueOf(key) };
    return run.before;
  };

  const remark = (next: Remark<Key>) => {
    remarks = [...remarks.filter(({ key }) => key !== next.key), next];
  };
  const remarkOf = (which: Key, isRefusal: boolean) =>
    remarks.find((one) => one.key === which && one.isRefusal === isRefusal);

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

  $effect(() => keep(({ key, kept }) => Object.is(kept, valueOf(key))));

  const take = (key: Key, typed: string, ...[read, why, reading]: TypedOutcome) => {
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
  };

  const done = () => {
    run = undefined;
    settle();
  };

  return {
    of: (key: Key): TypedFigure => ({
      feedback: {
        problem: remarkOf(key, true)?.text,
        reading: remarkOf(key, false)?.text,
        instead: insteadOf(key),
      },
      take: (typed, ...outcome) => take(key, typed, ...outcome),
      done,
    }),
    done,
    clear: () => {
      run = undefined;
      keep(() => false);
    },
  };
}

/** `typedFigures` of a table: fields by column and place, from 0. */
export function typedCells<Column extends string>(
  valueOf: (column: Column, place: number) => number,
  set: (column: Column, place: number, value: number) => void,
) {
  type Cell = `${Column} ${number}`;
  const of = (cell: Cell) => {
    const [column, place] = cell.split(' ');
    return [column as Column, Number(place)] as const;
  };
  const typed = typedFigures<Cell>(
    (cell) => valueOf(...of(cell)),
    (cell, value) => set(...of(cell), value),
  );
  return {
    of: (column: Column, place: number) => typed.of(`${column} ${place}`),
    clear: typed.clear,
  };
}
