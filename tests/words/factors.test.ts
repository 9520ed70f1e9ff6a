import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { factorEnds, factorReason, factorRows, isGoalWorse } from '../../src/words/factors.ts';
import { outcomes } from '../../src/model/factors.ts';
import { leverKeys } from '../../src/model/levers.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { expectClose } from '../asserts.ts';
import { anyLevers, workingLevers } from '../model/arbitraries.ts';

const languages = locales.map((locale) => {
  const t = dictionary(locale);
  return { locale, t, style: { locale, currency: 'RUB', words: t.units } };
});
const [{ t, style }] = languages as [(typeof languages)[0]];
/** What a reader must never see. */
const NO_WORD = /NaN|Infinity|undefined|\{|\}/;

describe('factors', () => {
  test('stand between both outcomes and their multiplier', () => {
    const figures = figuresOf(defaultScenario);
    const { now, goal, whole } = factorEnds(figures, 'contractsPerMonth', 'clicks', style, t);
    expect([now.name, goal.name]).toEqual(['Now', 'Goal']);
    expect(now.figure.text.replace(/\s/g, ' ')).toBe('1 a month');
    expect(goal.figure).toMatchObject({ metric: 'contractsPerMonth', side: 'goal' });
    expect(whole).toMatchObject({ metric: 'contractsMultiplier', text: '×20.9' });
    const full = factorEnds(figures, 'coca', 'full', style, t);
    expect([full.goal.figure.metric, full.whole.metric]).toEqual([
      'fullCoca',
      'fullCocaMultiplier',
    ]);
  });

  test('that multiply to nothing have no multiplier', () => {
    const { now } = defaultScenario;
    const none = figuresOf({ now, goal: { ...now, cv2: 0 } });
    expect(factorEnds(none, 'contractsPerMonth', 'clicks', style, t).whole.text).toBe('—');
    expect(isGoalWorse(none, 'contractsPerMonth')).toBe(true);
    expect(isGoalWorse(figuresOf({ now, goal: now }), 'coca')).toBe(false);
  });

  test('as they are shown multiply to the multiplier, and shares add up to one', () => {
    fc.assert(
      fc.property(workingLevers, workingLevers, (now, goal) => {
        const figures = figuresOf({ now, goal });
        const wholes = {
          coca: figures.cocaMultiplier,
          contractsPerMonth: figures.contractsMultiplier,
        };
        for (const outcome of outcomes) {
          const rows = factorRows(figures, outcome, 'clicks', style, t);
          expect(rows.map(({ key }) => key)).toEqual(leverKeys);
          expectClose(
            rows.reduce((product, { factor }) => product * factor, 1),
            wholes[outcome],
          );
          const shares = rows.reduce((sum, { share }) => sum + share, 0);
          if (!Number.isNaN(shares)) expect(shares).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  test('have a share, or a reason why not, whatever the levers', () => {
    fc.assert(
      fc.property(anyLevers, anyLevers, fc.constantFrom(...outcomes), (now, goal, outcome) => {
        for (const language of languages) {
          const figures = figuresOf({ now, goal });
          const rows = factorRows(figures, outcome, 'clicks', language.style, language.t);
          const reason = factorReason(rows, figures, { now, goal }, language.t);
          const isOpen = rows.some(
            ({ effect, share }) => effect !== 'outside' && !Number.isFinite(share),
          );
          expect(reason !== '').toBe(isOpen);
          for (const { factorText, shareText } of rows) {
            expect(`${factorText} ${shareText} ${reason}`).not.toMatch(NO_WORD);
          }
        }
      }),
    );
  });
});
