import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';

describe('a name alone in the last row of a list keeps its own last sign', () => {
  const names = ['Anna K.', 'Иван П.', 'Ads (x)', '0\\', 'a`', 'x>'];
  const ends = ['', '.', ')', '?utm_source=tg', '&utm_source=tg'];
  const notGiven = { price: NaN, cv1: NaN, cv2: NaN, volume: NaN, fixed: NaN, fee: NaN };

  test.each(names)('%s', (name) => {
    const reps = [{ name, leads: NaN, contracts: NaN }];
    const channels = [{ kind: 'social' as const, name, ...notGiven }];
    for (const end of ends) {
      for (const list of [{ reps }, { channels }]) {
        const { scenario, problems } = readLink(writeLink({ ...defaultScenario, ...list }) + end);
        expect(problems, end).toEqual([]);
        expect(scenario, end).toMatchObject(list);
      }
    }
  });
});
