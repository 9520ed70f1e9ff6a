// @vitest-environment jsdom
import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { typedCells, typedFigures } from '../../../src/islands/levers/typedFigures.svelte.ts';
import type { InputProblem } from '../../../src/scenario/input.ts';
import type { AmbiguousReading } from '../../../src/words/levers.ts';
import { made } from '../../ui/made.svelte.ts';

type Key = 'check' | 'margin';

let values = $state({ check: 60, margin: 40 });
let sets: (readonly [Key, number])[];

/** Two fields of a component that stands on the page. */
function fields(start: Record<Key, number> = { check: 60, margin: 40 }) {
  values = start;
  sets = [];
  const set = (key: Key, value: number) => {
    sets.push([key, value]);
    values[key] = value;
  };
  const typed = made(() => typedFigures<Key>((key) => values[key], set));
  const why = (problem: InputProblem, kept: number) => `${problem}: ${kept} is kept`;
  return {
    done: typed.done,
    clear: typed.clear,
    feedback: (key: Key) => typed.of(key).feedback,
    problem: (key: Key) => typed.of(key).feedback.problem,
    take: (key: Key, text: string, read: number | InputProblem, reading?: AmbiguousReading) => {
      typed.of(key).take(text, read, why, reading);
      flushSync();
    },
  };
}

describe('a figure that is typed', () => {
  test('counts where it can be read', () => {
    const { take, problem } = fields();
    take('check', '70', 70);
    expect(values).toEqual({ check: 70, margin: 40 });
    expect(problem('check')).toBeUndefined();
  });

  test('that could have meant another is told as it was read, until its figure changes', () => {
    const { take, feedback, problem } = fields();
    take('check', '4.350', 4.35, { text: 'read as 4.35' });
    expect(feedback('check')).toEqual({
      problem: undefined,
      reading: 'read as 4.35',
      instead: undefined,
    });
    expect(problem('check')).toBeUndefined();
    values.check = 70;
    flushSync();
    expect(feedback('check').reading).toBeUndefined();
    take('check', '4.350', 4.35, { text: 'read as 4.35' });
    take('check', '4.350x', 'notNumber');
    expect(feedback('check').reading).toBeUndefined();
  });

  test('that may be meant as another takes that one when it is asked to', () => {
    const { take, feedback } = fields();
    const other = { value: 1.5, text: 'I meant 1.5' };
    take('margin', '0.015', 0.015, { text: '0.015 or 1.5?', other });
    expect(feedback('margin').instead?.text).toBe('I meant 1.5');
    expect(feedback('check').instead).toBeUndefined();
    feedback('margin').instead?.take();
    flushSync();
    expect(values).toEqual({ check: 60, margin: 1.5 });
    expect(feedback('margin').reading).toBeUndefined();
    // What is refused next leaves what was taken instead.
    take('margin', '0.015x', 'notNumber');
    expect(values.margin).toBe(1.5);
  });

  test('is refused with a reason, and what counted before is kept', () => {
    const { take, problem } = fields();
    take('margin', 'many', 'notNumber');
    expect(problem('margin')).toBe('notNumber: 40 is kept');
    expect(problem('check')).toBeUndefined();
    take('margin', '-1', 'notAllowed');
    expect(problem('margin')).toBe('notAllowed: 40 is kept');
    expect(sets).toEqual([]);
  });

  test('ends a refusal once it can be read, and that of no other field', () => {
    const { take, problem } = fields();
    take('check', 'x', 'notNumber');
    take('margin', 'y', 'notNumber');
    take('check', '70', 70);
    expect(problem('check')).toBeUndefined();
    expect(problem('margin')).toBe('notNumber: 40 is kept');
    take('margin', '40', 40);
    expect(problem('margin')).toBeUndefined();
  });

  test('may be left empty where none was given', () => {
    const { take, problem } = fields({ check: NaN, margin: 40 });
    take('check', 'x', 'notNumber');
    expect(problem('check')).toBe('notNumber: NaN is kept');
    take('check', '', 'empty');
    expect(problem('check')).toBeUndefined();
    take('margin', '', 'empty');
    expect(problem('margin')).toBe('empty: 40 is kept');
    expect(sets).toEqual([]);
  });
});

describe('on the way to a figure', () => {
  test('whatever was passed by, a refusal goes back to what counted before it was begun', () => {
    const reading = fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom<InputProblem>('notNumber', 'notAllowed'),
    );
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), (readings) => {
        const { take, problem } = fields();
        readings.forEach((read, at) => {
          take('margin', '1'.repeat(at + 1), read);
          const isRead = typeof read === 'number';
          expect(values.margin).toBe(isRead ? read : 40);
          expect(problem('margin')).toBe(isRead ? undefined : `${read}: 40 is kept`);
        });
      }),
    );
  });

  test('an emptied field begins anew, with what counted before', () => {
    const { take, problem } = fields();
    take('margin', '', 'empty');
    take('margin', '2', 2);
    take('margin', '25', 25);
    take('margin', '250', 'notAllowed');
    expect(values.margin).toBe(40);
    expect(problem('margin')).toBe('notAllowed: 40 is kept');
    take('margin', '', 'empty');
    values.margin = 50;
    take('margin', '9x', 'notNumber');
    expect(problem('margin')).toBe('notNumber: 50 is kept');
  });

  test('another text is another figure: what was typed before it counts', () => {
    const { take, problem } = fields();
    take('margin', '25', 25);
    take('margin', '9', 9);
    take('margin', '900', 'notAllowed');
    expect(problem('margin')).toBe('notAllowed: 25 is kept');
  });

  test('so is one in another field', () => {
    const { take, problem } = fields();
    take('margin', '2', 2);
    take('check', '2x', 'notNumber');
    expect(problem('check')).toBe('notNumber: 60 is kept');
    take('margin', '2x', 'notNumber');
    expect(problem('margin')).toBe('notNumber: 2 is kept');
  });

  test('a field that was left has its figure: going on in it keeps that one', () => {
    const { take, problem, done } = fields();
    take('margin', '25', 25);
    done();
    take('margin', '250', 'notAllowed');
    expect(values.margin).toBe(25);
    expect(problem('margin')).toBe('notAllowed: 25 is kept');
  });
});

describe('a refusal is forgotten', () => {
  test('once the figure that was kept has changed in another way', () => {
    const { take, problem } = fields();
    take('check', 'x', 'notNumber');
    take('margin', 'y', 'notNumber');
    values.check = 80;
    flushSync();
    expect(problem('check')).toBeUndefined();
    expect(problem('margin')).toBe('notNumber: 40 is kept');
    values.check = 60;
    flushSync();
    expect(problem('check')).toBeUndefined();
  });

  test('with all others where the figures are set in another way', () => {
    const { take, problem, clear } = fields();
    take('check', 'x', 'notNumber');
    take('margin', 'y', 'notNumber');
    clear();
    expect(problem('check')).toBeUndefined();
    expect(problem('margin')).toBeUndefined();
  });
});

test('fields of a table are told apart by their column and their place', () => {
  const rows = $state([
    { leads: 10, contracts: 1 },
    { leads: 20, contracts: 2 },
  ]);
  const typed = made(() =>
    typedCells<'leads' | 'contracts'>(
      (column, place) => rows[place]?.[column] ?? NaN,
      (column, place, value) => {
        const row = rows[place];
        if (row) row[column] = value;
      },
    ),
  );
  const why = (problem: InputProblem, kept: number) => `${problem}: ${kept} is kept`;
  typed.of('leads', 1).take('30', 30, why, undefined);
  typed.of('contracts', 0).take('x', 'notNumber', why, undefined);
  flushSync();
  expect(rows).toEqual([
    { leads: 10, contracts: 1 },
    { leads: 30, contracts: 2 },
  ]);
  expect(typed.of('contracts', 0).feedback.problem).toBe('notNumber: 1 is kept');
  expect(typed.of('contracts', 1).feedback.problem).toBeUndefined();
  expect(typed.of('leads', 0).feedback.problem).toBeUndefined();
});
