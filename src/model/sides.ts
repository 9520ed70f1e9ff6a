export const sides = ['now', 'goal'] as const;
