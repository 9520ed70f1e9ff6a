import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/model/metrics.ts';
import { roundDigits } from '../../src/scenario/decimal.ts';
import { guideQuestions } from '../../src/scenario/guideQuestions.ts';
import { openScenario, startFromDefault } from '../../src/state/actions.ts';
import { current, linked, ownFigures, scenario } from '../../src/state/current.ts';
import {
  answerGuide,
  answerGuideGoal,
  answerGuideShare,
  chooseGuidePeriod,
  guideAnswer,
  guideAt,
  guideMonths,
  leadGuide,
  leaveGuide,
  startGuide,
} from '../../src/state/guide.ts';
import { followHistory, undo, undoable } from '../../src/state/history.ts';

let stop: () => void;

beforeEach(() => {
  startFromDefault();
  leaveGuide();
  stop = followHistory();
  startGuide();
});

afterEach(() => stop());

/** The founder's own counts of a month. */
function answerCounts(): void {
  answerGuide('visits', 12_000);
  answerGuide('leads', 180);
  answerGuide('contracts', 9);
  answerGuide('spend', 180_000);
}

describe('the guided start', () => {
  test('begins with nothing of ours, and says what was lost', () => {
    expect(guideAt.get()).toBe('visits');
    expect(scenario.get().now.cv1).toBeNaN();
    expect(current.get().change.loss).toEqual({ kind: 'started', from: 'mine' });
  });

  test('leads from question to question and out after the last one', () => {
    for (const question of guideQuestions) {
      expect(guideAt.get()).toBe(question);
      leadGuide('on');
    }
    expect(guideAt.get()).toBeUndefined();
    leadGuide('on');
    expect(guideAt.get()).toBeUndefined();
  });

  test('leads back, and no further than the first', () => {
    leadGuide('on');
    leadGuide('back');
    leadGuide('back');
    expect(guideAt.get()).toBe('visits');
  });

  test('goes on where it was left', () => {
    answerCounts();
    leaveGuide();
    startGuide();
    expect(guideAt.get()).toBe('cycle');
    expect(scenario.get().now.cv1).toBe(0.015);
  });
});

describe('answers', () => {
  test('make the levers of now what was counted', () => {
    answerCounts();
    answerGuide('cycle', 30);
    expect(scenario.get().now).toEqual({
      cv1: 0.015,
      cv2: 0.05,
      price: 15,
      cycle: 30,
      market: 12_000,
    });
    const { contractsPerMonth, coca } = figuresOf(scenario.get()).now;
    expect(contractsPerMonth).toBeCloseTo(9, 9);
    expect(coca).toBeCloseTo(20_000, 6);
    for (const key of ['cv1', 'cv2', 'price', 'cycle', 'market'] as const) {
      expect(ownFigures.get().has(key)).toBe(true);
    }
  });

  test('keep what is bought now and what the market has apart', () => {
    answerCounts();
    answerGuide('market', 40_000);
    expect(scenario.get().now.market).toBe(12_000);
    expect(scenario.get().goal.market).toBe(40_000);
    expect(linked.get().has('market')).toBe(false);
    answerGuideGoal();
    expect(scenario.get().goal).toEqual({ ...scenario.get().now, market: 40_000 });
  });

  test('that are out of bounds change nothing', () => {
    answerCounts();
    const { settled } = current.get();
    for (const question of ['market', 'cycle', 'visits', 'averageCheck'] as const) {
      answerGuide(question, -1);
      answerGuide(question, Infinity);
    }
    expect(current.get().settled).toBe(settled);
  });

  test('are rounded to the digits that a link holds', () => {
    answerGuide('market', 1000 / 3);
    answerGuide('cycle', 100 / 3);
    expect(roundDigits(1000 / 3)).not.toBe(1000 / 3);
    expect(scenario.get().goal.market).toBe(roundDigits(1000 / 3));
    expect(scenario.get().now.cycle).toBe(roundDigits(100 / 3));
  });

  test('follow the period: visits a month are fewer, counts stay', () => {
    answerCounts();
    chooseGuidePeriod(3);
    expect(guideMonths.get()).toBe(3);
    expect(scenario.get().now).toMatchObject({ market: 4000, cv1: 0.015, cv2: 0.05, price: 15 });
    expect(guideAnswer('leads')).toBe(180);
  });

  test('that are mended mend what was made of them, and nothing else', () => {
    answerCounts();
    answerGuide('visits', 18_000);
    expect(scenario.get().now).toMatchObject({ market: 18_000, cv1: 0.01, cv2: 0.05, price: 10 });
    answerGuide('leads', 90);
    expect(scenario.get().now).toMatchObject({ market: 18_000, cv1: 0.005, cv2: 0.1, price: 10 });
  });

  test('are kept as counts, as far as they were counted', () => {
    answerCounts();
    expect(scenario.get().counts.before).toEqual({ visits: 12_000, leads: 180, contracts: 9 });
    chooseGuidePeriod(3);
    answerGuideShare('contracts', 0.1);
    expect(scenario.get().counts.before).toEqual({ visits: 12_000, leads: 180, contracts: NaN });
    answerGuide('contracts', 18);
    answerGuide('leads', 17);
    expect(scenario.get().counts.before).toEqual({ visits: NaN, leads: 17, contracts: NaN });
    expect(scenario.get().counts.after.visits).toBeNaN();
  });

  test('may be shares', () => {
    answerGuide('visits', 12_000);
    answerGuideShare('leads', 0.015);
    answerGuideShare('contracts', 0.05);
    expect(guideAnswer('contracts')).toBe(9);
  });

  test('are one step of undo each', () => {
    answerCounts();
    undo();
    expect(scenario.get().now.price).toBeNaN();
    expect(guideAnswer('contracts')).toBe(9);
    for (let step = 0; step < 4; step += 1) undo();
    expect(scenario.get().now.cv1).toBe(0.0113);
    expect(undoable.get()).toBe(false);
  });

  test('of money are those of both sides', () => {
    answerGuide('averageCheck', 90_000);
    answerGuide('margin', 0.4);
    const { now, goal } = scenario.get().customer;
    expect([now.averageCheck, goal.averageCheck, now.margin]).toEqual([90_000, 90_000, 0.4]);
    expect(guideAnswer('averageCheck')).toBe(90_000);
  });

  test('of a link that has all are there to be mended', () => {
    openScenario({ ...scenario.get(), now: { ...scenario.get().now, market: 500, cv1: 0.5 } });
    expect([guideAnswer('visits'), guideAnswer('leads')]).toEqual([500, 250]);
    expect(guideAnswer('goal')).toBeNaN();
  });
});
