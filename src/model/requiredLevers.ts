import { leverKeys, type LeverKey } from './levers.ts';

/**
 * THE table of levers without which a figure is undefined, by the model's sections 2 to 5;
 * `contracts` and `cash` are those over time.
 */
export const requiredLevers = {
  visitsPerContract: ['cv1', 'cv2'],
  coca: ['cv1', 'cv2', 'price'],
  contractsPerMonth: ['cv1', 'cv2', 'market'],
  cocaMultiplier: ['cv1', 'cv2', 'price'],
  contractsMultiplier: ['cv1', 'cv2', 'market'],
  cycleMultiplier: ['cycle'],
  daysToTakt: ['cycle'],
  contracts: ['cv1', 'cv2', 'cycle', 'market'],
  cash: leverKeys,
} as const satisfies Readonly<Record<string, readonly LeverKey[]>>;
