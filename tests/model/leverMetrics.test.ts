import { describe, expect, it } from 'vitest';
import { leverFigure, leverFigureUnit } from '../../src/model/leverMetrics.ts';

describe('figures of one lever', () => {
  it('are read from their names', () => {
    expect(leverFigure('factor.cv1', 'coca')).toEqual({
      kind: 'factor',
      lever: 'cv1',
      outcome: 'coca',
    });
    expect(leverFigure('step.cycle', 'daysToTakt')).toEqual({
      kind: 'step',
      lever: 'cycle',
      outcome: 'daysToTakt',
    });
  });

  it.each([
    ['coca', 'coca'],
    ['factor.luck', 'coca'],
    ['factor.cv1', 'cash'],
    ['gain.cv1', 'coca'],
    ['step.cv1', ''],
    ['toString.cv1', 'toString'],
  ])('are not found in %s of %s', (name, outcome) => {
    expect(leverFigure(name, outcome)).toBeUndefined();
  });

  it('have the unit of what they tell', () => {
    const unit = (name: string, outcome: string) => {
      const figure = leverFigure(name, outcome);
      return figure && leverFigureUnit(figure);
    };
    expect(unit('factor.price', 'coca')).toBe('multiplier');
    expect(unit('share.market', 'contractsPerMonth')).toBe('fraction');
    expect(unit('step.cv2', 'cash')).toBe('money');
    expect(unit('step.cv2', 'daysToTakt')).toBe('days');
  });
});
